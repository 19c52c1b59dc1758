"""The members of a JSON brief, as pydantic guards them.

The JSON Schema is made from these classes: their names, docstrings and descriptions are its texts.
Members that are not named here are allowed at every level; the writer keeps them.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal, Required, TypeVar, cast

from pydantic import BeforeValidator, ConfigDict, FailFast, Field, TypeAdapter, with_config
from pydantic.config import JsonDict
from pydantic_core import PydanticCustomError
from typing_extensions import TypedDict  # pydantic refuses the standard one before Python 3.12

from editor.brief.model import LARGEST_NUMBER
from editor.formats.json.places import Path

_Element = TypeVar("_Element")
Text = Annotated[str, Field(json_schema_extra={"default": ""})]
Number = Annotated[int, Field(ge=1, le=LARGEST_NUMBER)]
# One fault is told of, and a list may hold a million.
List = Annotated[list[_Element], FailFast(), Field(json_schema_extra={"default": []})]
Note = Annotated[
    Text,
    Field(description="A note for the newsroom, in no preview and no export but the review copy."),
]


def _untitled(schema: JsonDict) -> None:
    """Take away the titles that only say the names of the members once more."""
    for described in cast("dict[str, JsonDict]", schema["properties"]).values():
        described.pop("title", None)


def _whole(version: object) -> object:
    """Refuses what is only equal to a version: true and 1.0."""
    if type(version) is not int:
        raise PydanticCustomError("literal_error", "must be {expected}", {"expected": "1"})
    return version


# No value is bent into another type, unknown members are let in.
_strict = with_config(ConfigDict(strict=True, extra="allow", json_schema_extra=_untitled))


@_strict
class Fact(TypedDict, total=False):
    """One or more sentences, and the sources that support them."""

    text: Annotated[Text, Field(description="One or more sentences.")]
    citations: Annotated[
        List[Number], Field(description="Numbers of the sources that support the fact.")
    ]
    note: Note


@_strict
class Source(TypedDict, total=False):
    """An outlet under the number by which facts cite it."""

    number: Required[
        Annotated[Number, Field(description="The number by which facts cite the source.")]
    ]
    name: Annotated[Text, Field(description="The name of the outlet.")]
    url: Annotated[Text, Field(description="The link to what the outlet published.")]
    note: Note


@_strict
class Narrative(TypedDict, total=False):
    """One side's view."""

    stance: Annotated[
        Text, Field(description="Whose view it is: “Pro-establishment”, “Narrative A”.")
    ]
    provider: Annotated[Text, Field(description="The outlet that voiced it.")]
    text: Annotated[Text, Field(description="What this side says.")]
    note: Note


@_strict
class Prediction(TypedDict, total=False):
    """One sentence about what may happen, usually with odds and who gave them."""

    text: Annotated[Text, Field(description="The sentence.")]
    note: Note


@_strict
class Other(TypedDict, total=False):
    """A line of text that is no part of a brief, and is kept."""

    after: Required[
        Annotated[
            Literal["start", "title", "facts", "sources", "narratives", "predictions"],
            Field(description="The part that the text stood behind."),
        ]
    ]
    text: Annotated[Text, Field(description="The line.")]


@_strict
class Dismissal(TypedDict, total=False):
    """A problem that a writer has looked at and let stand."""

    code: Required[Annotated[str, Field(description="The rule that found the problem.")]]
    item: Annotated[Text, Field(description="The item it was found in, as “F3”.")]
    quote: Annotated[Text, Field(description="The words it was found at.")]
    reason: Annotated[Text, Field(description="Why it may stand.")]


@_strict
class Editor(TypedDict, total=False):
    """What the editor remembers of its work on the brief."""

    words: Annotated[
        List[str], Field(description="Words that the speller lets stand in this brief.")
    ]
    dismissed: Annotated[List[Dismissal], Field(description="Problems that were let stand.")]


@_strict
class Brief(TypedDict, total=False):
    """A news brief: facts with numbered sources, narratives, predictions."""

    format: Required[Annotated[Literal["brief"], Field(description="Says that this is a brief.")]]
    version: Required[
        Annotated[
            Literal[1], BeforeValidator(_whole), Field(description="The version of the format.")
        ]
    ]
    title: Annotated[Text, Field(description="One line.")]
    date: Annotated[Text, Field(description="The day of the brief, normally as YYYY-MM-DD.")]
    facts: Annotated[List[Fact], Field(description="What happened, one fact an item.")]
    sources: Annotated[List[Source], Field(description="The outlets that the facts cite.")]
    narratives: Annotated[List[Narrative], Field(description="What each side says.")]
    predictions: Annotated[List[Prediction], Field(description="What may happen.")]
    other: Annotated[
        List[Other], Field(description="Text that is none of these, in the order of the parts.")
    ]
    editor: Annotated[Editor, Field(description="What the editor remembers.")]


BRIEF = TypeAdapter(Brief)

_KINDS: dict[str, type] = {
    "facts": Fact,
    "sources": Source,
    "narratives": Narrative,
    "predictions": Prediction,
    "other": Other,
    "editor": Editor,
    "dismissed": Dismissal,
}


def strangers(value: Mapping[str, object], kind: type = Brief, path: Path = ()) -> Iterator[Path]:
    """The paths of all members, in ``value`` and in its objects, that have no name here."""
    for name, below in value.items():
        if name not in kind.__annotations__:
            yield (*path, name)
        elif isinstance(below, dict):
            yield from strangers(below, _KINDS[name], (*path, name))
        elif isinstance(below, list) and name in _KINDS:
            for index, element in enumerate(below):
                yield from strangers(element, _KINDS[name], (*path, name, index))
