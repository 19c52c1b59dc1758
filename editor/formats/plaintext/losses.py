"""What plain text can't hold of a brief, said item by item."""

from collections.abc import Iterator

from editor.brief.model import LARGEST_NUMBER, Brief, Fact, Item, Narrative, Other, Part, Source
from editor.formats.plaintext.lines import SPACE
from editor.pattern import Pattern

_IN_NO_FILE = Pattern("[\0\ud800-\udfff]")
_CONTROL = Pattern(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def plain_items(brief: Brief) -> tuple[Item | Other, ...]:
    """Everything but the title, in the order of the text; *other* in the order of the parts."""
    order = list(Part)
    other = sorted(brief.other, key=lambda each: order.index(each.after))
    return (
        *brief.facts,
        *brief.sources,
        *brief.narratives,
        *brief.predictions,
        *other,
    )


def names_of(brief: Brief) -> list[str]:
    """What people call each of ``plain_items``."""
    tracks = {
        "fact": brief.facts,
        "source": brief.sources,
        "narrative": brief.narratives,
        "prediction": brief.predictions,
        "other text": brief.other,
    }
    return [
        f"{name} {place}" for name, items in tracks.items() for place in range(1, len(items) + 1)
    ]


def not_in_plain_text(brief: Brief) -> tuple[str, ...]:
    """What of ``brief`` plain text never holds: one line for people for each loss."""
    return tuple(_left_out(brief))


def unwritable(brief: Brief) -> tuple[str, ...]:
    """What no line of text can hold: one line for people for each loss."""
    lines = (
        [] if _is_one_line(brief.title) else ["The title is not one line without spaces around it."]
    )
    for item, name in zip(plain_items(brief), names_of(brief), strict=True):
        if not all(map(_is_one_line, _texts(item))):
            lines.append(f"{name.capitalize()} is not one line without spaces around it.")
        lines += [
            f"{name.capitalize()} has the number {number}; numbers run from 1 to {LARGEST_NUMBER}."
            for number in _numbers(item)
            if not 1 <= number <= LARGEST_NUMBER
        ]
    return tuple(lines)


def in_no_file(brief: Brief) -> tuple[str, ...]:
    """What a text may hold, but no file of text: one line for people for each loss."""
    return _holding(brief, _IN_NO_FILE, "which no file of text can hold")


def control_characters(brief: Brief) -> tuple[str, ...]:
    """What a new file of text is kept free of: one line for people for each such character."""
    return _holding(brief, _CONTROL, "a control character, which is no text")


def _holding(brief: Brief, characters: Pattern, why: str) -> tuple[str, ...]:
    texts = [("The title", brief.title)]
    for item, name in zip(plain_items(brief), names_of(brief), strict=True):
        texts.append((name.capitalize(), "".join(_texts(item))))
    return tuple(
        f"{name} holds U+{ord(char):04X}, {why}."
        for name, text in texts
        for char in dict.fromkeys(characters.findall(text))
    )


def _left_out(brief: Brief) -> Iterator[str]:
    if brief.date:
        yield f"The date of the brief: {brief.date}"
    for item, name in zip(plain_items(brief), names_of(brief), strict=True):
        if isinstance(item, Source) and item.url:
            yield f"The link of {name}: {item.url}"
        if not isinstance(item, Other) and item.note:
            yield f"The note on {name}: {item.note}"
    for word in brief.words:
        yield f"The word that the speller lets stand: {word}"
    for dismissal in brief.dismissed:
        yield f"The dismissed problem {dismissal.code} at {dismissal.item}: {dismissal.quote}"


def _texts(item: Item | Other) -> tuple[str, ...]:
    match item:
        case Source():
            return (item.name,)
        case Narrative():
            return item.stance, item.provider, item.text
        case _:
            return (item.text,)


def _numbers(item: Item | Other) -> tuple[int, ...]:
    match item:
        case Fact():
            return item.citations
        case Source():
            return (item.number,)
        case _:
            return ()


def _is_one_line(text: str) -> bool:
    return "\n" not in text and "\r" not in text and text == text.strip(SPACE)
