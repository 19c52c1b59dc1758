"""Small briefs, and what the rules of one module find in them."""

from collections.abc import Iterable

from editor.brief.model import Brief, Narrative
from editor.checks.checker import Checker
from editor.checks.problem import Problem
from editor.checks.rule import Rule
from editor.filing.shipped_outlets import shipped_outlets
from tests.checks.rules.finding import PROFILE

OUTLETS = shipped_outlets()


def problems_of(rules: Iterable[Rule], brief: Brief) -> list[Problem]:
    return list(Checker(rules, PROFILE, OUTLETS).check(brief))


def codes_of(rules: Iterable[Rule], brief: Brief) -> list[str]:
    return [problem.code for problem in problems_of(rules, brief)]


def with_sides(*sides: tuple[str, str, str]) -> Brief:
    """A brief of narratives, each by stance, provider and text."""
    return Brief(narratives=tuple(Narrative(*side) for side in sides))
