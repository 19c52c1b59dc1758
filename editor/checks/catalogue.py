"""All rules there are."""

from editor.checks.rules import (
    abbreviations,
    citations,
    dates,
    neutrality,
    numbers,
    relative_days,
    spacing,
    spelling,
    unexplained,
)

RULES = (
    *abbreviations.RULES,
    *citations.RULES,
    *dates.RULES,
    *neutrality.RULES,
    *numbers.RULES,
    *relative_days.RULES,
    *spacing.RULES,
    *spelling.RULES,
    *unexplained.RULES,
)

BY_CODE = {rule.code: rule for rule in RULES}
