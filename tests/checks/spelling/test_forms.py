"""Words are looked up in a sorted file of all their forms."""

from pathlib import Path

import pytest

from editor.checks.spelling.forms import Forms


@pytest.fixture
def forms(tmp_path: Path) -> Forms:
    file = tmp_path / "en.forms"
    file.write_bytes("Arvenia\nMcKay\nferries\nferry\nisn't\nécole\n".encode())
    return Forms(file)


@pytest.mark.parametrize("word", ["Arvenia", "ferries", "ferry", "isn't", "McKay", "école"])
def test_every_line_is_known(forms: Forms, word: str) -> None:
    assert forms.know(word)


@pytest.mark.parametrize("word", ["Ferry", "FERRY", "ARVENIA", "Isn’t", "École"])
def test_a_capital_may_stand_where_there_is_none(forms: Forms, word: str) -> None:
    assert forms.know(word)


@pytest.mark.parametrize("word", ["arvenia", "feRRy", "Mckay", "fer", "ferrys", "a", "zoo", "日本"])
def test_anything_else_is_not(forms: Forms, word: str) -> None:
    assert not forms.know(word)


def test_in_an_empty_file_there_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "none.forms").touch()
    assert not Forms(tmp_path / "none.forms").know("ferry")
