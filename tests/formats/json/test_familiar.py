"""What is familiar is what pydantic would let in, as the same brief."""

import json
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.model import Brief
from editor.formats.json.briefs import brief_of
from editor.formats.json.familiar import is_familiar
from editor.formats.json.reader import read_json
from editor.formats.json.writer import new_record, write_json
from editor.formats.reading import UnreadableError
from tests.formats.json.test_json_laws import BRIEFS

WHOLE = """{"format": "brief", "version": 1, "title": "T", "date": "2026-05-02",
    "facts": [{"text": "F", "citations": [1], "note": "N"}],
    "sources": [{"number": 1, "name": "AP", "url": "https://ap.example", "note": "N"}],
    "narratives": [{"stance": "S", "provider": "P", "text": "T", "note": "N"}],
    "predictions": [{"text": "P", "note": "N"}],
    "other": [{"after": "facts", "text": "O"}],
    "editor": {"words": ["W"],
        "dismissed": [{"code": "c", "item": "F", "quote": "q", "reason": ""}]}}"""
ODD = [None, True, 0, 1, 1.0, -1, 10**18, "", "facts", "\ud800", [], [1], ["\udc00"], {}, {"x": 1}]


@given(BRIEFS)
def test_what_is_written_here_is_familiar(brief: Brief) -> None:
    value = json.loads(write_json(brief, new_record()))
    assert is_familiar(value, "brief")
    assert brief_of(value) == brief


@given(st.randoms(use_true_random=False), st.sampled_from(ODD))
def test_what_is_odd_is_familiar_only_if_it_can_be_read(choice: random.Random, odd: object) -> None:
    value = json.loads(WHOLE)
    put_somewhere(value, odd, choice)
    try:
        brief = read_json(json.dumps(value)).brief
    except UnreadableError:
        assert not is_familiar(value, "brief")
    else:
        assert not is_familiar(value, "brief") or brief_of(value) == brief


def put_somewhere(value: Any, odd: object, choice: random.Random) -> None:
    """Put ``odd`` in the place of a value that ``choice`` finds, or take that away."""
    while True:
        key = choice.choice(list(value) if isinstance(value, dict) else range(len(value)))
        below = value[key]
        if not isinstance(below, dict | list) or not below or choice.random() < 0.3:
            break
        value = below
    if isinstance(value, dict) and choice.random() < 0.2:
        del value[key]
    else:
        value[key] = odd


@pytest.mark.parametrize("kind", ["brief-companion", ""])
def test_another_kind_is_not(kind: str) -> None:
    assert is_familiar(json.loads(WHOLE), "brief")
    assert not is_familiar(json.loads(WHOLE), kind)
