"""All rules there are."""

from editor.checks.rules import citations, spacing

RULES = (*spacing.RULES, *citations.RULES)

BY_CODE = {rule.code: rule for rule in RULES}
