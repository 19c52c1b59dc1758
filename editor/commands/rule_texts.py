"""Rules in words: all of them in a list, one on a screen, and the page that explains all."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from editor.checks.catalogue import BY_CODE
from editor.checks.problem import Safety
from editor.checks.profile_files import load_profile
from editor.checks.rule import Example, Rule
from editor.checks.shipped_profiles import shipped_profiles
from editor.checks.showing import seen

_FIXES = {
    None: "none",
    Safety.SAFE: "safe, every word stays as it was",
    Safety.OFFERED: "offered, with before and after",
}
_PAGE = """\
# What the checks look for

Written by `brief-editor rules --markdown`. Examples are places in an otherwise sound brief.
"""


def listed(rules: Iterable[Rule]) -> str:
    """A line for each rule: code, severity, safety of its fix, title."""
    return "".join(
        f"{rule.code:28} {rule.severity:12} {rule.safety or '-':8} {rule.title}\n"
        for rule in sorted(rules, key=_code)
    )


def explained(rule: Rule) -> str:
    """All that is to be said about one rule."""
    return "\n".join((f"{rule.code}: {rule.title}", *_body(rule))) + "\n"


def page(rules: Sequence[Rule]) -> str:
    """All rules in Markdown, by the families that their codes name."""
    families = groupby(sorted(rules, key=_code), key=_family)
    return _PAGE + "".join(
        f"\n## {family}\n" + "".join(map(_section, members)) for family, members in families
    )


def _code(rule: Rule) -> str:
    return rule.code


def _family(rule: Rule) -> str:
    return rule.code.partition(".")[0]


def _section(rule: Rule) -> str:
    return "\n".join((f"\n### {rule.code}: {rule.title}", *_body(rule))) + "\n"


def _body(rule: Rule) -> Iterator[str]:
    yield f"\n{rule.why}\n"
    yield f"- Severity: {_levels(rule)}"
    yield f"- Fix: {_FIXES[rule.safety]}"
    yield f"- Asked for by: {rule.authority}"
    yield f"\nBad, {rule.bad.place}:\n\n{_shown(rule.bad)}"
    yield f"\nGood, {rule.good.place}:\n\n{_shown(rule.good)}"


def _levels(rule: Rule) -> str:
    """The severity of ``rule`` in each shipped profile; one, where all have the same."""
    levels = {
        name: load_profile(name, BY_CODE).levels.get(rule.code, rule.severity) or "off"
        for name in shipped_profiles()
    }
    if len(set(levels.values())) == 1:
        return next(iter(levels.values()))
    return ", ".join(f"{level} in {name}" for name, level in levels.items())


def _shown(example: Example) -> str:
    """The words of ``example``, indented, with signs for what nobody sees."""
    lines = seen(example.words).split("\n")
    return "\n".join(f"    {line}" if line else "" for line in lines)
