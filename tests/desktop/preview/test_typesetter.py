"""However a page came about, it stands as if it had been set at once."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.desktop.preview.page import PageMaker
from editor.desktop.preview.set_page import SetPage, spans_in
from editor.desktop.preview.typesetter import Typesetter
from editor.desktop.preview.typography import Typography
from editor.desktop.theme.theme import Theme

FACTS = [Fact("One.", (1,)), Fact("🙂 Two\nlines", (1, 12)), Fact("שלום", (2,)), Fact("")]
SIDES = [Narrative("A", "AP", "Good."), Narrative("", "RT", ""), Narrative("C", "", "So.")]
SOURCES = [Source(1, "AP"), Source(2, "הארץ"), Source(12, "")]
PREDICTIONS = [Prediction("It may sail."), Prediction("It may rain.")]

texts = st.sampled_from(["", "🙂 It sails", "It", "<b>\ufffc", "a\u2029b"])


def some_of(items: list[Fact]) -> st.SearchStrategy[tuple[Fact, ...]]:
    return st.lists(st.sampled_from(items), unique_by=id).map(tuple)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    facts = [replace(each, text=draw(texts) or each.text) for each in draw(some_of(FACTS))]
    return Brief(
        draw(texts),
        tuple(facts),
        draw(st.lists(st.sampled_from(SOURCES), unique_by=id).map(tuple)),
        draw(st.lists(st.sampled_from(SIDES), unique_by=id).map(tuple)),
        draw(st.lists(st.sampled_from(PREDICTIONS), unique_by=id).map(tuple)),
        date=draw(texts),
    )


class Setting:
    """A document that pages are set in, one after the other."""

    def __init__(self, typography: Typography) -> None:
        self.document = QTextDocument()
        self.page = SetPage(self.document)
        self._pages = PageMaker()
        self._typesetter = Typesetter(self.page, typography)

    def show(self, brief: Brief, beside: int) -> None:
        self._typesetter.set_page(self._pages.page_of(brief), beside)


def looks(document: QTextDocument) -> list[object]:
    """Each block, its format, its words and theirs, and whether it stands in a table."""
    found: list[object] = []
    block = document.begin()
    while block.isValid():
        formats = [
            (each.start, each.length, each.format.font().key(), each.format.anchorHref())
            for each in block.textFormats()
        ]
        format_ = block.blockFormat()
        shape = (format_.topMargin(), format_.indent(), format_.lineHeight())
        columns = QTextCursor(block).currentTable()
        found.append((block.text(), shape, formats, columns.columns() if columns else 0))
        block = block.next()
    return found


@settings(deadline=None)
@given(st.lists(st.tuples(briefs(), st.integers(1, 3)), min_size=2, max_size=4))
def test_a_page_that_changed_looks_like_one_set_at_once(
    theme: Theme, pages: list[tuple[Brief, int]]
) -> None:
    typography = Typography(theme.fonts, theme.scheme)
    changed, at_once = Setting(typography), Setting(typography)
    for page in pages:
        changed.show(*page)
    at_once.show(*pages[-1])
    assert looks(changed.document) == looks(at_once.document)


@settings(deadline=None)
@given(st.lists(st.tuples(briefs(), st.integers(1, 3)), min_size=1, max_size=3))
def test_every_word_of_the_page_is_found_where_it_stands(
    theme: Theme, pages: list[tuple[Brief, int]]
) -> None:
    setting = Setting(Typography(theme.fonts, theme.scheme))
    for page in pages:
        setting.show(*page)
    for each in setting.page.lines:
        for words, (start, end) in spans_in(each):
            if start < end:
                spotted = setting.page.spot(end)
                assert spotted is not None
                assert (spotted.line, spotted.words) == (each.line, words)
                assert spotted.offset == len(words.text)
