"""Briefs that are broken, each in one way: what is reported, and how they look mended."""

from pathlib import Path

import pytest

from editor.checks.catalogue import RULES
from editor.checks.problem import Safety
from tests.corpus.reported import BRIEFS, expected_of, output, report

OFFERED = [rule.code for rule in RULES if rule.safety is Safety.OFFERED]
every_brief = pytest.mark.parametrize("brief", BRIEFS, ids=lambda brief: brief.stem)


@every_brief
def test_it_is_reported_and_mended_as_expected(brief: Path) -> None:
    assert report(brief) == expected_of(brief).read_text("utf-8")


@every_brief
def test_a_second_run_mends_nothing(brief: Path, tmp_path: Path) -> None:
    copy = tmp_path / brief.name
    copy.write_bytes(brief.read_bytes())
    output("fix", str(copy), "--offered", *OFFERED)
    mended = copy.read_bytes()
    output("fix", str(copy), "--offered", *OFFERED)
    assert copy.read_bytes() == mended
