"""The brief as a piece of a letter."""

from editor.brief.model import Brief, Fact, Source
from editor.exports.html.mail import mail_html, mail_text
from editor.exports.page import page_of
from tests.exports.briefs import FERRY, HOSTILE, brief_of
from tests.exports.reading_back import lines_of_html


def test_letters_say_what_the_page_says() -> None:
    said = [
        line.text for line in lines_of_html(mail_html(page_of(FERRY)).replace("h4", "h3").encode())
    ]
    assert said[:5] == [
        "Ferry Returns to Larne Harbor",
        "2026-05-04",
        "Facts",
        "The ferry sailed at dawn on May 4 with 61,000 letters.1",
        "The crossing took 4.5 hours, the captain said.1,2",
    ]
    assert said[-1] == "There's a 40% chance of rain, according to Metaculus."


def test_nothing_in_a_letter_hangs_on_classes_or_on_places_in_it() -> None:
    html = mail_html(page_of(FERRY))
    assert "class=" not in html
    assert "id=" not in html
    assert 'href="#' not in html


def test_citations_are_raised_and_sources_lead_to_their_pages() -> None:
    html = mail_html(page_of(FERRY))
    assert "<sup>1,2</sup>" in html
    assert '<a href="https://harbor.example/a?b=1&amp;c=2">Harbor Post</a>' in html


def test_no_text_is_markup() -> None:
    html = mail_html(page_of(brief_of(*HOSTILE)))
    assert "<script" not in html
    assert "<b>" not in html


def test_plain_letters_raise_their_numbers_too() -> None:
    brief = Brief("Title", (Fact("One.", (1, 12)),), (Source(1, "AP"), Source(12, "BBC")))
    assert mail_text(page_of(brief)) == (
        "Title\n\nFacts\n\n• One.¹,¹²\n\nSources: ¹AP and ¹²BBC.\n"
    )


def test_numbers_stand_apart_from_words_that_run_leftwards() -> None:
    page = page_of(Brief(facts=(Fact("שלום 2025.", (1,)),)))
    assert '2025.<sup dir="ltr">1</sup>' in mail_html(page)
    assert "2025.\u200f¹" in mail_text(page)
