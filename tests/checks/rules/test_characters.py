"""Hidden and damaged characters."""

import pytest

from editor.checks.passage import Field
from tests.checks.rules.finding import found, matches, mended


@pytest.mark.parametrize(
    ("damaged", "text"),
    [
        ("Putinâ€™s", "Putin's"),
        ("â€œOnlyâ€\x9d", '"Only"'),
        ("â€œOnlyâ€\x9d and ‘so’", "“Only” and ‘so’"),
        ("Bogotá and BogotÃ¡", "Bogotá and Bogotá"),
        ("MiloÅ¡eviÄ‡", "Milošević"),
        ("â‚¬5 or Â£4", "€5 or £4"),
    ],
)
def test_letters_are_put_right(damaged: str, text: str) -> None:
    assert mended("file.mojibake", damaged) == text


@pytest.mark.parametrize("text", ["“PÅ”", "SÃO PAULO", "«À LA CARTE»", "voilà…", "Ääni", "Ð"])
def test_sound_letters_are_left(text: str) -> None:
    assert found("file.mojibake", text) == []


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("Skar\u00adholm", "Skarholm"),
        ("a \u200b b", "a b"),
        ("The end.\ufeff", "The end."),
        ("a\tb", "a b"),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍🔬 won", "👩‍🔬 won"),
    ],
)
def test_what_nobody_sees(text: str, then: str) -> None:
    assert mended("file.invisible-chars", text) == then


@pytest.mark.parametrize(
    ("text", "then"),
    [("a\x0bb", "a b"), ("a\x07b", "ab"), ("a \x0b", "a"), ("a\ufffdb", "a\ufffdb")],
)
def test_control_characters(text: str, then: str) -> None:
    assert mended("file.control-chars", text) == then
    assert len(found("file.control-chars", text)) == 1


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("&quot;only&quot;", '"only"'),
        ("one<br />two <p> three</p>", "one two three"),
        ("AT&amp;T", "AT&T"),
        ("a&nbsp;b", "a b"),
        ("so <b>bold</b>", "so bold"),
        ("CO<sub>2</sub>", "CO<sub>2</sub>"),
        ("AT&T; a < b > c; R&D;", "AT&T; a < b > c; R&D;"),
    ],
)
def test_leftovers_of_pages(text: str, then: str) -> None:
    assert mended("file.html-residue", text) == then


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("file.html-residue", "<br>"),
        ("file.invisible-chars", "\u200b"),
        ("file.control-chars", "\x07"),
    ],
)
def test_what_is_all_there_is_is_not_removed(code: str, text: str) -> None:
    assert [match.new for match in matches(code, text)] == [None]


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("Lukashenk\u043e", "Lukashenko"),
        ("\u0421\u0421\u0421\u0420", "\u0421\u0421\u0421\u0420"),
        ("TNF\u03b1 and 5 \u03bcg", "TNF\u03b1 and 5 \u03bcg"),
        ("Лука", "Лука"),
    ],
)
def test_lookalikes(text: str, then: str) -> None:
    assert mended("file.homoglyph", text, Field.TITLE) == then
