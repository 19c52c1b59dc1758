"""What changed, in a few words: “2 facts changed, 1 added · 1 source removed”."""

from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.brief.model import Part
from editor.brief.redline import Fate
from editor.desktop.versions.comparison import Changed, Kind

translate = QCoreApplication.translate

_Words = tuple[object, object]
"""For one thing, and for several."""

_NAMED: dict[tuple[Part | None, Kind], _Words] = {
    (Part.FACTS, Kind.CHANGED): (
        QT_TRANSLATE_NOOP("Versions", "1 fact changed"),
        QT_TRANSLATE_NOOP("Versions", "{number} facts changed"),
    ),
    (Part.FACTS, Kind.ADDED): (
        QT_TRANSLATE_NOOP("Versions", "1 fact added"),
        QT_TRANSLATE_NOOP("Versions", "{number} facts added"),
    ),
    (Part.FACTS, Kind.REMOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 fact removed"),
        QT_TRANSLATE_NOOP("Versions", "{number} facts removed"),
    ),
    (Part.FACTS, Kind.MOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 fact moved"),
        QT_TRANSLATE_NOOP("Versions", "{number} facts moved"),
    ),
    (Part.SOURCES, Kind.CHANGED): (
        QT_TRANSLATE_NOOP("Versions", "1 source changed"),
        QT_TRANSLATE_NOOP("Versions", "{number} sources changed"),
    ),
    (Part.SOURCES, Kind.ADDED): (
        QT_TRANSLATE_NOOP("Versions", "1 source added"),
        QT_TRANSLATE_NOOP("Versions", "{number} sources added"),
    ),
    (Part.SOURCES, Kind.REMOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 source removed"),
        QT_TRANSLATE_NOOP("Versions", "{number} sources removed"),
    ),
    (Part.SOURCES, Kind.MOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 source moved"),
        QT_TRANSLATE_NOOP("Versions", "{number} sources moved"),
    ),
    (Part.NARRATIVES, Kind.CHANGED): (
        QT_TRANSLATE_NOOP("Versions", "1 narrative changed"),
        QT_TRANSLATE_NOOP("Versions", "{number} narratives changed"),
    ),
    (Part.NARRATIVES, Kind.ADDED): (
        QT_TRANSLATE_NOOP("Versions", "1 narrative added"),
        QT_TRANSLATE_NOOP("Versions", "{number} narratives added"),
    ),
    (Part.NARRATIVES, Kind.REMOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 narrative removed"),
        QT_TRANSLATE_NOOP("Versions", "{number} narratives removed"),
    ),
    (Part.NARRATIVES, Kind.MOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 narrative moved"),
        QT_TRANSLATE_NOOP("Versions", "{number} narratives moved"),
    ),
    (Part.PREDICTIONS, Kind.CHANGED): (
        QT_TRANSLATE_NOOP("Versions", "1 prediction changed"),
        QT_TRANSLATE_NOOP("Versions", "{number} predictions changed"),
    ),
    (Part.PREDICTIONS, Kind.ADDED): (
        QT_TRANSLATE_NOOP("Versions", "1 prediction added"),
        QT_TRANSLATE_NOOP("Versions", "{number} predictions added"),
    ),
    (Part.PREDICTIONS, Kind.REMOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 prediction removed"),
        QT_TRANSLATE_NOOP("Versions", "{number} predictions removed"),
    ),
    (Part.PREDICTIONS, Kind.MOVED): (
        QT_TRANSLATE_NOOP("Versions", "1 prediction moved"),
        QT_TRANSLATE_NOOP("Versions", "{number} predictions moved"),
    ),
    (None, Kind.CHANGED): (
        QT_TRANSLATE_NOOP("Versions", "1 place changed"),
        QT_TRANSLATE_NOOP("Versions", "{number} places changed"),
    ),
}

_MORE = {
    Kind.CHANGED: QT_TRANSLATE_NOOP("Versions", "{number} changed"),
    Kind.ADDED: QT_TRANSLATE_NOOP("Versions", "{number} added"),
    Kind.REMOVED: QT_TRANSLATE_NOOP("Versions", "{number} removed"),
    Kind.MOVED: QT_TRANSLATE_NOOP("Versions", "{number} moved"),
}


def in_short(changes: Iterable[Changed]) -> str:
    """How many items of each part changed, came, went and moved; what is no item by its name."""
    counts: Counter[tuple[Part | None, Kind]] = Counter()
    alone: list[str] = []
    for each in changes:
        if (each.part, each.kind) in _NAMED and each.part is not None:
            counts[each.part, each.kind] += each.count
        elif each.choice is None:
            counts[None, Kind.CHANGED] += 1
        else:
            alone.append(each.name)
    told = [*map(_alone, alone), *_counted(counts)]
    return " · ".join(told)


def _alone(name: str) -> str:
    return translate("Versions", "{what} changed").format(what=name)


def _counted(counts: Counter[tuple[Part | None, Kind]]) -> Iterator[str]:
    for part in dict.fromkeys(part for part, _ in _NAMED):
        words: list[str] = []
        for kind in Kind:
            number = counts[part, kind]
            if number:
                one, several = _NAMED[part, kind]
                named = one if number == 1 else several
                text = _MORE[kind] if words else named
                words.append(translate("Versions", str(text)).format(number=number))
        if words:
            yield ", ".join(words)


def kind_in_words(kind: Kind) -> str:
    """What became of something, in a word."""
    return {
        Kind.ADDED: translate("Versions", "added"),
        Kind.REMOVED: translate("Versions", "removed"),
        Kind.CHANGED: translate("Versions", "changed"),
        Kind.MOVED: translate("Versions", "moved"),
    }[kind]


def spoken(changed: Changed) -> str:
    """A change for those who don't see it."""
    words = {
        Fate.KEPT: "{}",
        Fate.DELETED: translate("Versions", "[removed: {}]"),
        Fate.INSERTED: translate("Versions", "[added: {}]"),
    }
    head = translate("Versions", "{what}, {fate}:").format(
        what=changed.name, fate=kind_in_words(changed.kind)
    )
    if changed.kind in (Kind.ADDED, Kind.REMOVED):
        told = (each.text for each in changed.pieces)
    else:
        told = (words[each.fate].format(each.text) for each in changed.pieces)
    return f"{head} {''.join(told)}"
