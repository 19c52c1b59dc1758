"""Which text is printed, in which language and direction, and on which paper."""

import pytest
from docx.oxml import OxmlElement
from hypothesis import given
from hypothesis import strategies as st

from editor.exports.page import followable
from editor.exports.paper import Paper, paper_for, paper_here
from editor.exports.printable import printable
from editor.exports.scripts import language_of, runs_leftwards
from tests.exports.briefs import DAMAGED, MENDED, SCRIPTS


def test_what_no_document_may_hold_is_left_out() -> None:
    assert printable(DAMAGED) == MENDED


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_printable_text_is_taken_by_xml_and_utf_8(text: str) -> None:
    OxmlElement("w:t").text = printable(text)
    printable(text).encode()


@given(st.text())
def test_printable_twice_is_printable_once(text: str) -> None:
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    ("script", "language"),
    [
        ("Latin", "en"),
        ("Cyrillic", "ru"),
        ("Greek", "el"),
        ("Arabic", "ar"),
        ("Hebrew", "he"),
        ("Chinese", "zh"),
        ("Japanese", "ja"),
    ],
)
def test_language_by_letters(script: str, language: str) -> None:
    assert language_of(SCRIPTS[script]) == language


def test_a_foreign_name_changes_no_language() -> None:
    assert language_of("The novel 雪国 by Kawabata is read in Kyiv, or Київ, to this day.") == "en"


@pytest.mark.parametrize(
    ("text", "leftwards"), [("abc", False), ("שלום abc", True), ("12 שלום", True), ("12", False)]
)
def test_direction_by_the_first_letter(text: str, leftwards: bool) -> None:
    assert runs_leftwards(text) is leftwards


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("en_US.UTF-8", Paper.LETTER),
        ("es_MX", Paper.LETTER),
        ("fr-CA", Paper.LETTER),
        ("en_GB.UTF-8", Paper.A4),
        ("de_DE@euro", Paper.A4),
        ("C.UTF-8", Paper.A4),
        ("", Paper.A4),
    ],
)
def test_paper_by_country(locale: str, paper: Paper) -> None:
    assert paper_for(locale) is paper


def test_paper_by_environment() -> None:
    assert paper_here({"LC_PAPER": "en_US", "LANG": "de_DE"}) is Paper.LETTER


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        (" https://a.example/b ", "https://a.example/b"),
        ("HTTP://a.example", "HTTP://a.example"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("https://", ""),
        ("https://a b", ""),
        ("a.example", ""),
        ("https://[", ""),
        ("https://a:b/", ""),
        ("https://a@b!c/", ""),
        ("https://[::1]:80/x", "https://[::1]:80/x"),
        ("https://münchen.example/ü", "https://münchen.example/ü"),
        ('https://a/<b>"{c}|\\^`%zz%20', "https://a/%3Cb%3E%22%7Bc%7D%7C%5C%5E%60%25zz%20"),
    ],
)
def test_links_that_may_be_followed(url: str, followed: str) -> None:
    assert followable(url) == followed
