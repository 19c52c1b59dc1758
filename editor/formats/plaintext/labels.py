"""The label of a narrative: whose stance it gives, and who voiced it."""

import re
from collections.abc import Container

from editor.brief.value import value
from editor.formats.plaintext.lines import SPACE
from editor.formats.plaintext.quotes import Quotes, quote
from editor.pattern import Pattern

LONGEST_PROVIDER = 200
_SHORTEST = len("narrative")
_STOP = r"[.:](?=[ \t\xa0]|$)|[ \t\xa0]—(?=[ \t\xa0]|$)"
_AFTER = rf"(?=,?[ ]as[ ]provided[ ]by[: \t\xa0]|{_STOP}|$)"
_LABEL = Pattern(
    rf"(?:(?P<own>narrative[ ][^\s.,:!?…]+)|(?P<stance>[^.:!?…]{{0,81}}?)\bnarrative){_AFTER}",
    re.IGNORECASE,
)
_OWN_LABEL = Pattern(r"narrative [^\s.,:!?…]+", re.IGNORECASE)
_WORD = Pattern(rf"[ ]narrative{_AFTER}", re.IGNORECASE)
_LEAD_IN = Pattern(r",?[ ]as[ ]provided[ ]by:?[ \t\xa0]*+", re.IGNORECASE)
_PROVIDER_STOP = Pattern(_STOP)
_NO_STOP = Pattern(
    r"(?:^|[\s(.])(?:[A-ZÀ-Þ]|St|Dr|Mr|Mrs|Ms|Inc|Ltd|Co|Corp|No|Jr|Sr|vs|U\.S|U\.K|U\.N)\.$"
)
_AFTER_QUOTED_STANCE = _WORD
_AFTER_QUOTED_PROVIDER = Pattern(rf"{_STOP}|$")


@value
class Label:
    """A label at the start of a text. ``stance`` and ``provider`` stand in their spans.

    The stance's span includes the word "narrative", the provider's its lead-in; ``stop`` is what
    ends the label, and the narrative's own text begins at ``end``.
    """

    stance: str
    provider: str
    stance_end: int
    provider_end: int
    stop: str
    end: int


NO_LABEL = Label("", "", 0, 0, "", 0)


def read_label(text: str, names: Container[str]) -> Label | None:
    """The label that ``text`` begins with; ``names`` are known providers, casefolded."""
    if len(text) < _SHORTEST:
        return None
    found = _quoted_stance(text) if text[:1] == "“" else _plain_stance(text)
    if found is None:
        return None
    stance, stance_end = found
    provider, provider_end, stop_start = "", stance_end, stance_end
    lead_in = _LEAD_IN.match(text, stance_end)
    if lead_in:
        voiced = _provider(text, lead_in.end(), names)
        if voiced is None:
            return None
        provider, provider_end, stop_start = voiced
    stop = _PROVIDER_STOP.match(text, stop_start)
    end = stop.end() if stop else stop_start
    while text[end : end + 1] in tuple(SPACE):
        end += 1
    return Label(stance, provider, stance_end, provider_end, stop[0] if stop else "", end)


def write_stance(stance: str, *, quoted: bool = False) -> str:
    """The words by which a label names ``stance``."""
    if quoted:
        return f"{quote(stance)} narrative"
    if not stance:
        return "Narrative"
    return stance if _OWN_LABEL.fullmatch(stance) else f"{stance} narrative"


def write_provider(provider: str, *, quoted: bool = False) -> str:
    """The words by which a label names ``provider``, nothing where there is none."""
    if quoted:
        return f", as provided by {quote(provider)}"
    return f", as provided by {provider}" if provider else ""


def _plain_stance(text: str) -> tuple[str, int] | None:
    match = _LABEL.match(text)
    if match is None:
        return None
    return match["own"] or match["stance"].rstrip(SPACE), match.end()


def _quoted_stance(text: str) -> tuple[str, int] | None:
    name = Quotes(text, _AFTER_QUOTED_STANCE).name_at(0)
    return (name[0], name[1] + len(" narrative")) if name else _plain_stance(text)


def _provider(text: str, start: int, names: Container[str]) -> tuple[str, int, int] | None:
    """The provider named at ``start``, the offset behind it, and that of the stop behind it."""
    quoted = Quotes(text, _AFTER_QUOTED_PROVIDER).name_at(start)
    if quoted:
        return *quoted, quoted[1]
    window = text[start : start + LONGEST_PROVIDER + 3]
    end = _provider_end(window, names)
    if end is None:
        return None
    name = window[:end].rstrip(SPACE)
    return name, start + len(name), start + end


def _provider_end(window: str, names: Container[str]) -> int | None:
    """Where the provider ends that ``window`` begins with; None where it is too long for one."""
    found = _PROVIDER_STOP.finditer(window)
    stops = [stop for stop in found if stop.start() <= LONGEST_PROVIDER]
    ends = [stop.start() for stop in stops]
    if len(window) <= LONGEST_PROVIDER:
        ends.append(len(window))
    for end in reversed(ends):
        if window[:end].rstrip(SPACE).casefold() in names:
            return end
    for stop in stops:
        if stop[0] != "." or not _NO_STOP.search(window[: stop.end()]):
            return stop.start()
    return len(window) if len(window) <= LONGEST_PROVIDER else None
