"""Rich text becomes lines: raised numbers cite, the rest is dropped and counted."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.formats.pasted.clipping import LONGEST_HTML, Clipping, clipping_of


def text_of(html: str) -> str:
    return clipping_of("", html).text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>War.<sup>1</sup></p>", "War.¹"),
        ("<p>War.<sup><a href='#'>[1]</a></sup></p>", "War.¹"),
        ("<p>War.<sup>1</sup><sup>2</sup></p>", "War.¹,²"),
        ("<p>War.<sup>1, 12</sup></p>", "War.¹,¹²"),
        ("<p>War.<span style='font-size: 8px; vertical-align: super'>1</span>", "War.¹"),
        ("<p>War.<span style='vertical-align:super'><span>1</span></span> So.", "War.¹ So."),
        ("May 1<sup>st</sup>", "May 1st"),
        ("War.<sup>1<p>Peace.", "War.¹\n\nPeace."),
    ],
)
def test_raised_numbers_are_superscripts(html: str, text: str) -> None:
    assert text_of(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One\n two</p><p>Three</p>", "One two\n\nThree"),
        ("<div>One<br>two</div>", "One\ntwo"),
        ("<ul><li>One<li><p>Two</p></ul>", "• One\n\n• Two"),
        ("<table><tr><td>One<td>Two</table>", "One\n\nTwo"),
        ("<pre>One\n  two</pre>", "One\n  two"),
        ("A&amp;B &lt;C", "A&B <C"),
        ("<title>No</title><style>p{}</style><script>1<2</script>Yes", "Yes"),
        ("<![if !supportLists]>Yes<![endif]><!-- no -->", "Yes"),
    ],
)
def test_elements_are_lines(html: str, text: str) -> None:
    assert text_of(html) == text


def test_a_list_from_google_docs() -> None:
    html = (
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><ul>'
        '<li dir="ltr"><p dir="ltr"><span style="vertical-align:baseline">It opened.</span>'
        '<span style="font-size:0.6em;vertical-align:super;">1</span></p></li>'
        '<li><p>It cost.<span style="vertical-align:super">1,2</span></p></li></ul></b>'
    )
    assert clipping_of("It opened.1", html) == Clipping("• It opened.¹\n\n• It cost.¹,²")


def test_a_list_from_word() -> None:
    html = (
        "<html><head><style><!-- p {mso-x:1} --></style></head><body><!--StartFragment-->"
        "<p class=MsoListParagraph style='mso-list:l0'><![if !supportLists]><span>·<span>&nbsp; "
        "</span></span><![endif]>It\nopened.<sup>1</sup><o:p></o:p></p><!--EndFragment--></body>"
    )
    assert clipping_of("It opened.1", html) == Clipping("·\u00a0 It opened.¹")


def test_what_is_dropped_is_counted() -> None:
    html = "<p><b>A</b> <a href='x'>b</a> <a name='y'>c</a><img src='data:image/png;base64,AA=='>"
    assert clipping_of("A b c", html) == Clipping("A b c", links=1, pictures=1, formatting=True)


def test_plain_text_is_taken_where_html_says_no_more() -> None:
    assert clipping_of("• One\n• Two", "<p>One</p><p>Two</p>").text == "• One\n• Two"
    assert clipping_of("One.1", "<p>One.<sup>1</sup></p>").text == "One.¹"


def test_a_picture_in_the_text_does_not_make_it_too_long() -> None:
    picture = f"<img src='data:image/png;base64,{'A' * LONGEST_HTML}'>"
    assert clipping_of("One.1", f"<p>One.<sup>1</sup>{picture}").text == "One.¹"


TAGS = ("<p", "<sup>", "</sup>", "<script>", "</script>", "<pre>", "<li>", "</p>", "a=")
SIGNS = ("<", ">", "1", "&", "&#", "<!", "<![", "]]>", "--", "'", '"', "<?", "\0", "é", " ", "\n")
SCRAPS = st.sampled_from((*TAGS, *SIGNS))


@given(st.lists(SCRAPS).map("".join))
def test_any_html_can_be_read(html: str) -> None:
    clipping_of("", html)


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        "<!--",
        "<sup>",
        "<a href='",
        "<![CDATA[>",
        "<script>",
        "&#",
        "</",
        "<!x [>",
        "<p>",
    ],
)
def test_broken_html_takes_no_time(piece: str) -> None:
    html = (piece * LONGEST_HTML)[:LONGEST_HTML]
    before = time.process_time()
    clipping_of("plain", html)
    assert time.process_time() - before < 20  # seconds; what is quadratic takes minutes
