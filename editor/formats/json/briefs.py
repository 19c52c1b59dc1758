"""The members of a JSON brief, which were found to be valid, into a brief."""

from typing import TYPE_CHECKING

from editor.brief.model import (
    Brief,
    Dismissal,
    Fact,
    Narrative,
    Other,
    Part,
    Prediction,
    Source,
)

if TYPE_CHECKING:  # pydantic is slow to import, and who knows that they are valid needs none
    from editor.formats.json import wire


def brief_of(valid: "wire.Brief") -> Brief:
    """The brief whose members are ``valid``."""
    editor: wire.Editor = valid.get("editor", {})
    return Brief(
        title=valid.get("title", ""),
        facts=tuple(map(_fact, valid.get("facts", ()))),
        sources=tuple(map(_source, valid.get("sources", ()))),
        narratives=tuple(map(_narrative, valid.get("narratives", ()))),
        predictions=tuple(map(_prediction, valid.get("predictions", ()))),
        other=tuple(map(_other, valid.get("other", ()))),
        date=valid.get("date", ""),
        words=tuple(editor.get("words", ())),
        dismissed=tuple(map(_dismissal, editor.get("dismissed", ()))),
    )


def _fact(fact: "wire.Fact") -> Fact:
    return Fact(fact.get("text", ""), tuple(fact.get("citations", ())), fact.get("note", ""))


def _source(source: "wire.Source") -> Source:
    return Source(
        source["number"], source.get("name", ""), source.get("url", ""), source.get("note", "")
    )


def _narrative(side: "wire.Narrative") -> Narrative:
    return Narrative(
        side.get("stance", ""), side.get("provider", ""), side.get("text", ""), side.get("note", "")
    )


def _prediction(prediction: "wire.Prediction") -> Prediction:
    return Prediction(prediction.get("text", ""), prediction.get("note", ""))


def _other(other: "wire.Other") -> Other:
    return Other(Part(other["after"]), other.get("text", ""))


def _dismissal(known: "wire.Dismissal") -> Dismissal:
    return Dismissal(
        known["code"], known.get("item", ""), known.get("quote", ""), known.get("reason", "")
    )
