"""Whatever a brief holds, every form of it can be made."""

from hypothesis import given, settings
from hypothesis import strategies as st

from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source
from editor.exports.exporter import REVIEW_FORMS, Exporter, Form
from tests.exports.review.drafts import copy_of

EXAMPLES = 12
TEXTS = st.text(st.characters(codec=None, exclude_categories=()), max_size=30) | st.text(
    "ab .1TK\"'“”<>[]()#*_\\`|~$&\u0627\u05d0\u202e\u200d\u0301é\n\t\0\ufffe", max_size=40
)
NUMBERS = st.integers(1, 5) | st.integers(1, 999_999_999)
LINKS = TEXTS | st.sampled_from(["https://a.example/ü?x=<>&\"'", "http://[", "https://x/%zz\\"])
BRIEFS = st.builds(
    Brief,
    title=TEXTS,
    date=TEXTS,
    facts=st.lists(
        st.builds(Fact, TEXTS, st.lists(NUMBERS, max_size=3).map(tuple), TEXTS), max_size=4
    ).map(tuple),
    sources=st.lists(st.builds(Source, NUMBERS, TEXTS, LINKS, TEXTS), max_size=4).map(tuple),
    narratives=st.lists(st.builds(Narrative, TEXTS, TEXTS, TEXTS, TEXTS), max_size=5).map(tuple),
    predictions=st.lists(st.builds(Prediction, TEXTS, TEXTS), max_size=3).map(tuple),
    other=st.lists(st.builds(Other, st.sampled_from(Part), TEXTS), max_size=2).map(tuple),
)


@settings(max_examples=EXAMPLES)
@given(BRIEFS)
def test_clean_copies(exporter: Exporter, brief: Brief) -> None:
    assert all(exporter.clean(brief, form).data for form in Form)


@settings(max_examples=EXAMPLES)
@given(BRIEFS, BRIEFS)
def test_copies_for_review(exporter: Exporter, brief: Brief, older: Brief) -> None:
    copy = copy_of(brief, older)
    assert all(exporter.review(copy, form).data for form in REVIEW_FORMS)
