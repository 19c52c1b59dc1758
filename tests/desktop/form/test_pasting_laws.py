"""Whatever is pasted wherever: no word is lost, and one undo takes it back."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import items_of
from editor.brief.model import Brief, Fact, Narrative, Part, Prediction, Source
from editor.brief.outlets import Outlets
from editor.desktop.document import Document
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.pasting import Pasting
from editor.desktop.history import Caret
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.formats.pasted.clipping import Clipping

WORDS = ("apple", "berry.", "cherry.1", "damson¹", "elder [2].", "RT", "19News")
MARKS = ("• ", "- ", "1. ", "> ", "Facts", "Sources: 1RT", "Sources:", "Narratives", "Predictions")
LABELS = ("Left narrative", ", as provided by AP. ", "Narrative A:")
SPACES = (" ", "\n", "\n\n", "\r\n", "    ", "\N{NO-BREAK SPACE}")
TEXTS = st.lists(st.sampled_from((*WORDS, *MARKS, *LABELS, *SPACES))).map(" ".join)
HOSTS = (
    Brief(),
    Brief(facts=(Fact(),), sources=(Source(1),), narratives=(Narrative(),)),
    Brief(
        "Title",
        (Fact("Fig grape.", (1, 2)), Fact("Haw elm", (4,))),
        (Source(1, "AP"), Source(2, "RT")),
        (Narrative("Left", "AP", "Ivy."), Narrative()),
        (Prediction("Jon oak"),),
    ),
)
FIELDS = [(entry.part, field.attribute) for entry in SECTIONS for field in entry.fields]


def words_of(brief: Brief) -> str:
    items = [item for entry in SECTIONS for item in items_of(brief, entry.part)]
    return repr((brief.title, items, brief.other))


@given(
    st.sampled_from(HOSTS),
    st.sampled_from([(Part.TITLE, "title"), *FIELDS]),
    st.integers(0, 9),
    st.sampled_from([0, 3, 99]),
    TEXTS,
)
def test_nothing_pasted_is_lost(
    host: Brief, field: tuple[Part, str], item: int, place: int, text: str
) -> None:
    document = Document(BriefFiles(Outlets(), Companions(Path("nowhere"))))
    document.edit(host)
    carets: list[Caret] = []
    pasting = Pasting(document, carets.append, lambda _: None)
    part, attribute = field
    if part is Part.TITLE:
        taken = pasting.into_title(Clipping(text), host.title[:place], host.title[place:])
    else:
        items = items_of(host, part)
        if not items:
            return
        into = items[item % len(items)]
        held = getattr(into, attribute)
        taken = pasting.into_item(into, attribute, Clipping(text), held[:place], held[place:])
    brief = document.brief
    if not taken:
        assert brief is host or brief == host
        return
    for word in ("apple", "berry", "cherry", "damson", "elder"):
        count = words_of(brief).count(word)
        # An outlet that is named twice is one source.
        outlets = part is Part.SOURCES or "Sources" in text
        assert (count > 0) == (word in text) if outlets else count == text.count(word)
    for word in ("Title", "Fig", "grape.", "Haw", "elm", "AP", "RT", "Left", "Ivy", "Jon", "oak"):
        assert word in words_of(brief) or word not in words_of(host)
    (caret,) = carets
    assert _is_in(caret, brief)
    if document.can_undo and brief != host:
        document.undo()
        assert document.brief is host or document.brief == host


def _is_in(caret: Caret, brief: Brief) -> bool:
    if caret.item is None:
        return caret.position <= len(brief.title)
    for entry in SECTIONS:
        for item in items_of(brief, entry.part):
            if item.id is caret.item:
                return caret.position <= len(getattr(item, caret.field))
    return False
