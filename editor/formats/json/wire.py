"""The members of a JSON brief, as pydantic guards them.

The JSON Schema is made from these classes: their names, docstrings and descriptions are its texts.
Members that are not named here are allowed at every level; the writer keeps them.
"""

from collections.abc import Iterator
from typing import Annotated, Literal, cast

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict

Number = Annotated[int, Field(ge=1, le=999_999_999)]

_NOTE = "A note for the newsroom. It shows in no preview and no export but the review copy."


def _untitled(schema: JsonDict) -> None:
    """Take away the titles that only say the names of the members once more."""
    for described in cast("dict[str, JsonDict]", schema["properties"]).values():
        described.pop("title", None)


class Object(BaseModel):
    """What all objects share: no value is bent into another type, unknown members are let in."""

    model_config = ConfigDict(strict=True, frozen=True, extra="allow", json_schema_extra=_untitled)


class Fact(Object):
    """One or more sentences, and the sources that support them."""

    text: str = Field(default="", description="One or more sentences.")
    citations: list[Number] = Field(
        default_factory=list, description="Numbers of the sources that support the fact."
    )
    note: str = Field(default="", description=_NOTE)


class Source(Object):
    """An outlet under the number by which facts cite it."""

    number: Number = Field(description="The number by which facts cite the source.")
    name: str = Field(default="", description="The name of the outlet.")
    url: str = Field(default="", description="The link to what the outlet published.")
    note: str = Field(default="", description=_NOTE)


class Narrative(Object):
    """One side's view."""

    stance: str = Field(
        default="", description="Whose view it is: “Pro-establishment”, “Narrative A”."
    )
    provider: str = Field(default="", description="The outlet that voiced it.")
    text: str = Field(default="", description="What this side says.")
    note: str = Field(default="", description=_NOTE)


class Prediction(Object):
    """One sentence about what may happen, usually with odds and who gave them."""

    text: str = Field(default="", description="The sentence.")
    note: str = Field(default="", description=_NOTE)


class Other(Object):
    """A line of text that is no part of a brief, and is kept."""

    after: Literal["start", "title", "facts", "sources", "narratives", "predictions"] = Field(
        description="The part that the text stood behind."
    )
    text: str = Field(default="", description="The line.")


class Dismissal(Object):
    """A problem that a writer has looked at and let stand."""

    code: str = Field(description="The rule that found the problem.")
    item: str = Field(default="", description="The item it was found in, as “F3”.")
    quote: str = Field(default="", description="The words it was found at.")
    reason: str = Field(default="", description="Why it may stand.")


class Editor(Object):
    """What the editor remembers of its work on the brief."""

    words: list[str] = Field(
        default_factory=list, description="Words that the speller lets stand in this brief."
    )
    dismissed: list[Dismissal] = Field(
        default_factory=list, description="Problems that were let stand."
    )


class Brief(Object):
    """A news brief: facts with numbered sources, narratives, predictions."""

    format: Literal["brief"] = Field(description="Says that this is a brief.")
    version: Literal[1] = Field(description="The version of the format.")
    title: str = Field(default="", description="One line.")
    date: str = Field(default="", description="The day of the brief, normally as YYYY-MM-DD.")
    facts: list[Fact] = Field(default_factory=list, description="What happened, one fact an item.")
    sources: list[Source] = Field(
        default_factory=list, description="The outlets that the facts cite."
    )
    narratives: list[Narrative] = Field(default_factory=list, description="What each side says.")
    predictions: list[Prediction] = Field(default_factory=list, description="What may happen.")
    other: list[Other] = Field(
        default_factory=list, description="Text that is none of these, in the order of the parts."
    )
    editor: Editor = Field(default_factory=Editor, description="What the editor remembers.")


def strangers(wire: Object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The paths of all members, in ``wire`` and in its objects, that have no name here."""
    for name in wire.model_extra or {}:
        yield (*path, name)
    for name in type(wire).model_fields:
        yield from _strangers_in(getattr(wire, name), (*path, name))


def _strangers_in(value: object, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, Object):
        yield from strangers(value, path)
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _strangers_in(element, (*path, index))
