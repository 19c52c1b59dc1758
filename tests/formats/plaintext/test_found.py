"""What fuzz runs found stays mended."""

from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact, Other, Part
from tests.formats.plaintext import test_laws
from tests.formats.plaintext.found import FOUND, keep, make_again
from tests.formats.plaintext.fuzzing import laws_of
from tests.formats.plaintext.generated import Edit

LAWS = {name: law.hypothesis.inner_test for name, law in laws_of(test_laws).items()}


@pytest.mark.parametrize("name", sorted(file.name for file in FOUND.glob("*.txt")))
def test_what_was_found_stays_mended(name: str) -> None:
    make_again((FOUND / name).read_text(encoding="utf-8"), LAWS)


def test_a_call_is_kept_as_it_was(tmp_path: Path) -> None:
    brief = Brief("“T”\n\udcff", (Fact("a.1", (1,)),), other=(Other(Part.TITLE, ""),))
    edit = Edit("other", Part.FACTS, Fact(), 0, "", Other(Part.START, "x"))
    file = keep("law", {"brief": brief, "edit": edit}, tmp_path)
    calls: list[object] = []
    make_again(file.read_text(encoding="utf-8"), {"law": lambda **given: calls.append(given)})
    assert calls == [{"brief": brief, "edit": edit}]
