"""How much it matters where a file departs from the canonical layout."""

from editor.checks.problem import Severity

SEVERITIES = {
    "section.missing": Severity.ERROR,
    "section.duplicate": Severity.ERROR,
    "source.gap": Severity.ERROR,
    "json.line-break": Severity.ERROR,
    "json.control-character": Severity.ERROR,
    "json.lone-surrogate": Severity.ERROR,
    "section.heading-synonym": Severity.SUGGESTION,
    "list.marker-mixed": Severity.SUGGESTION,
    "list.indent": Severity.SUGGESTION,
    "cite.bracketed": Severity.SUGGESTION,
    "source.list-format": Severity.SUGGESTION,
    "file.line-endings-mixed": Severity.INFORMATION,
}


def severity_of(code: str) -> Severity:
    """The severity of a departure; what is not named above is a warning."""
    return SEVERITIES.get(code, Severity.WARNING)
