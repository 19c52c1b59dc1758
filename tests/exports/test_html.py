"""HTML is one file that any browser shows, and that search engines understand."""

import json
import re

from editor.brief.model import Brief, Fact, Source
from editor.exports.exporter import Exporter, Form
from editor.exports.html.elements import Markup, element
from tests.exports.briefs import FERRY, HOSTILE, SCRIPTS, brief_of


def html_of(brief: Brief, exporter: Exporter) -> str:
    return exporter.clean(brief, Form.HTML).data.decode()


def article_of(brief: Brief, exporter: Exporter) -> dict[str, object]:
    found = re.search(
        r'<script type="application/ld\+json">(.*?)</script>', html_of(brief, exporter)
    )
    assert found
    article = json.loads(found[1])
    assert isinstance(article, dict)
    return article


def test_text_is_escaped_and_markup_is_not() -> None:
    made = element("p", "<&>", Markup("<b>"), class_="x", title='"', hidden=True, id=None)
    assert made == '<p class="x" title="&quot;" hidden>&lt;&amp;&gt;<b></p>'


def test_citations_lead_to_their_sources(exporter: Exporter) -> None:
    html = html_of(FERRY, exporter)
    assert '<a href="#source-2" title="Reuters" aria-label="Source 2">2</a>' in html
    assert '<bdi id="source-2"><sup>2</sup>Reuters</bdi>' in html


def test_sources_lead_to_their_pages(exporter: Exporter) -> None:
    link = '<a href="https://harbor.example/a?b=1&amp;c=2">Harbor Post</a>'
    assert link in html_of(FERRY, exporter)


def test_only_the_web_is_linked_to(exporter: Exporter) -> None:
    brief = Brief(sources=(Source(1, "A", "javascript:alert(1)"), Source(2, "B", "https://[x")))
    assert "<a " not in html_of(brief, exporter)


def test_a_citation_without_a_source_is_no_link(exporter: Exporter) -> None:
    html = html_of(Brief(facts=(Fact("So.", (7,)),)), exporter)
    assert "So.<sup>7</sup>" in html


def test_a_doubled_number_is_one_anchor(exporter: Exporter) -> None:
    html = html_of(Brief(sources=(Source(1, "A"), Source(1, "B"))), exporter)
    assert html.count('id="source-1"') == 1


def test_the_file_loads_nothing(exporter: Exporter) -> None:
    html = html_of(FERRY, exporter)
    assert not re.search(r"<(?:link|img|iframe|object)|\bsrc=|@import|url\(", html)


def test_search_engines_get_a_news_article(exporter: Exporter) -> None:
    article = article_of(FERRY, exporter)
    assert article["@type"] == "NewsArticle"
    assert article["headline"] == FERRY.title
    assert article["datePublished"] == "2026-05-04"
    assert article["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "Harbor Post",
            "url": "https://harbor.example/a?b=1&c=2",
            "position": 1,
        },
        {"@type": "CreativeWork", "name": "Reuters", "position": 2},
        {"@type": "CreativeWork", "name": "BBC News", "position": 4},
    ]


def test_no_text_ends_the_script_early(exporter: Exporter) -> None:
    brief = brief_of("</script><script>alert(1)</script>", *HOSTILE)
    assert article_of(brief, exporter)["headline"] == brief.title
    assert html_of(brief, exporter).count("<script") == 1


def test_a_draft_date_is_shown_and_not_claimed(exporter: Exporter) -> None:
    brief = Brief(title="T", date="soon")
    assert "soon" in html_of(brief, exporter)
    assert "datePublished" not in article_of(brief, exporter)


def test_a_page_in_hebrew_runs_leftwards(exporter: Exporter) -> None:
    assert '<html lang="he" dir="rtl">' in html_of(Brief(title=SCRIPTS["Hebrew"]), exporter)


def test_the_language_is_told_by_the_letters(exporter: Exporter) -> None:
    assert '<html lang="el">' in html_of(Brief(title="Οι κάτοικοι"), exporter)
