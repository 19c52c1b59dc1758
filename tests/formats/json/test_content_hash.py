"""The content hash is that of what readers read."""

import hashlib
from dataclasses import replace

from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Part, Prediction, Source
from editor.formats.json.content_hash import content_hash, short_hash

BRIEF = Brief(
    title="T “q”",
    date="2026-05-04",
    facts=(Fact("A.", (1,)), Fact("B.")),
    sources=(Source(1, "RT", "https://rt.example"),),
    narratives=(Narrative("Left", "RT", "Good."),),
    predictions=(Prediction("Rain."),),
    other=(Other(Part.TITLE, "x"),),
)


def test_it_is_that_of_json_without_spaces_and_empty_members() -> None:
    text = (
        '{"format":"brief","version":1,"title":"T “q”","date":"2026-05-04",'
        '"facts":[{"text":"A.","citations":[1]},{"text":"B."}],'
        '"sources":[{"number":1,"name":"RT","url":"https://rt.example"}],'
        '"narratives":[{"stance":"Left","provider":"RT","text":"Good."}],'
        '"predictions":[{"text":"Rain."}],"other":[{"after":"title","text":"x"}]}'
    )
    assert content_hash(BRIEF) == hashlib.sha256(text.encode()).hexdigest()


def test_an_empty_brief() -> None:
    text = b'{"format":"brief","version":1}'
    assert content_hash(Brief()) == hashlib.sha256(text).hexdigest()


def test_what_stays_in_the_house_changes_nothing() -> None:
    dressed = replace(
        BRIEF,
        facts=tuple(replace(fact, note="Who?") for fact in BRIEF.facts),
        words=("Larne",),
        dismissed=(Dismissal("doc.tk", "F1", "TK"),),
    )
    assert content_hash(dressed) == content_hash(BRIEF)


def test_half_a_character_has_a_hash() -> None:
    assert len(content_hash(Brief(title="\ud800"))) == 64


def test_people_read_twelve_digits() -> None:
    assert short_hash("0123456789abcdef") == "0123 4567 89ab"
