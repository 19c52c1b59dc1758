"""The review copy as one page that loads nothing: it can be answered where there is a script."""

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from textwrap import shorten

from editor.brief.redline import Fate, Piece
from editor.exports.html.checked import checked_item, narrative, reference, register_row
from editor.exports.html.clean import article
from editor.exports.html.elements import Markup, direction_of, document, element, joined
from editor.exports.review.copy import ROLES, Changes, Concern, Note, OtherLine, ReviewCopy
from editor.shipped import shipped


def review_html(copy: ReviewCopy) -> str:
    """``copy`` as a file of its own, with its style and its script in it."""
    style = Markup(_shipped("brief.css") + _shipped("review.css") + _running_lines(copy))
    script = Markup(_shipped("review.js"))
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", f"Review copy: {copy.identity.title}"),
        element("style", style),
    )
    body = element(
        "body",
        element("main", _identity(copy), *_parts(copy)),
        _save_bar(),
        _data(copy),
        element("script", script),
    )
    return document(head, body, copy.page.language)  # what the form says is English


def _running_lines(copy: ReviewCopy) -> str:
    """The foot of every page in print, so that loose sheets find each other."""
    title = shorten(copy.page.title, 60, placeholder="…")
    left = _css_string(f"{title} · {copy.identity.short_hash}")
    right = '"page " counter(page) " of " counter(pages)'
    return (
        f"@page {{ @bottom-left {{ content: {left}; }} @bottom-right {{ content: {right}; }} }}\n"
    )


def _css_string(text: str) -> str:
    """``text`` in quotation marks, whatever it holds."""
    return '"' + re.sub(r"[^\w .,·…-]", lambda found: f"\\{ord(found[0]):x} ", text) + '"'


def _shipped(name: str) -> str:
    return shipped(f"exports/{name}").read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Nothing may be loaded and nothing run but this very style and script."""
    rules = ("default-src 'none'", "base-uri 'none'", "form-action 'none'")
    return "; ".join((*rules, f"style-src {_hash(style)}", f"script-src {_hash(script)}"))


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _data(copy: ReviewCopy) -> Markup:
    """What the script is to know: the items and their texts, and which brief this is."""
    items = (*copy.checked, *copy.narratives, *copy.predictions)
    texts = {item.id: item.text for item in items} | {each.id: each.name for each in copy.sources}
    content = {
        "hash": copy.identity.hash,
        "title": copy.page.title,
        "file": copy.identity.file,
        "items": [{"id": name, "text": text} for name, text in texts.items()],
    }
    text = json.dumps(content, ensure_ascii=False).replace("<", "\\u003c")
    return Markup(f'<script type="application/json" id="review-copy">{text}</script>')


def _parts(copy: ReviewCopy) -> Iterator[Markup]:
    yield _part("What needs your eye", _concerns(copy))
    page = article(copy.page, level=3)
    direction = direction_of(copy.page.language)
    yield _part("Reading copy", element("div", page, class_="reading", dir=direction))
    legend = (
        "Dotted: names, titles, dates, numbers, quotations and superlatives to look up. A dash"
        " instead of a box: there is no such thing in the text. A bar and a word at the left:"
        " changed since the version that this one is compared with."
    )
    items = (checked_item(item, with_sources=item.id != "T") for item in copy.checked)
    yield _part("Checking copy", element("p", legend, class_="small"), *items)
    if copy.narratives:
        balance = element("p", f"Balance: {copy.balance}.", class_="small")
        sides = element("div", *map(narrative, copy.narratives), class_="sides")
        yield _part("Narratives side by side", balance if copy.balance else Markup(), sides)
    if copy.predictions:
        yield _part("Predictions", *map(checked_item, copy.predictions))
    if copy.sources:
        rows = map(register_row, copy.sources)
        yield _part("Source register", _table(("Item", "Source", "Cited", "Checked"), rows))
    if copy.other:
        legend = "Lines of the file that are no part of the brief: no reader sees them."
        lines = _table(("Item", "Place", "Line"), map(_other, copy.other))
        yield _part("Other lines", element("p", legend, class_="small"), lines)
    yield _part("Changes", *_changes(copy.changes))
    yield _part("Problems", *_problems(copy))
    yield _part("Sign-off", *_sign_off(copy.identity.short_hash))


def _part(heading: str, *children: Markup) -> Markup:
    return element("section", element("h2", heading), *children)


def _identity(copy: ReviewCopy) -> Markup:
    identity = copy.identity
    rows = (
        ("File", identity.file),
        ("Revision", identity.revision),
        ("Exported", identity.exported),
        ("Profile", identity.profile),
        ("Content hash", identity.short_hash),
        ("Compared with", identity.compared_with),
        *identity.counts,
    )
    pairs = (
        element("div", element("dt", label), element("dd", value)) for label, value in rows if value
    )
    return element(
        "header",
        element("p", "REVIEW COPY — NOT FOR PUBLICATION"),
        element("h1", identity.title, dir="auto"),
        element("dl", *pairs),
        class_="band",
    )


def _concerns(copy: ReviewCopy) -> Markup:
    if not copy.concerns:
        return element("p", "Nothing urgent that the checks can see.")
    return element("ul", *map(_concern, copy.concerns), class_="concerns")


def _concern(concern: Concern) -> Markup:
    item = element("span", reference(concern.item)) if concern.item else Markup()
    return element("li", item, element("span", concern.text))


def _changes(changes: Changes) -> Iterator[Markup]:
    if changes.since:
        yield element("p", f"Since {changes.since}", class_="small")
    yield element("p", changes.sentence)
    for each in changes.redlines:
        name = element("b", f"{each.name} {each.change}")
        words = element("span", *map(_piece, each.pieces), dir="auto")
        yield element("p", name, words, class_="redline")
    if changes.redlines:
        legend = (element("del", "Struck"), ": taken out. ", element("ins", "Underlined"))
        yield element("p", *legend, ": put in.", class_="small")


def _piece(piece: Piece) -> str:
    match piece.fate:
        case Fate.DELETED:
            return element("del", piece.text)
        case Fate.INSERTED:
            return element("ins", piece.text)
    return piece.text


def _problems(copy: ReviewCopy) -> Iterator[Markup]:
    yield element("p", copy.verdict_of_rules)
    if copy.problems:
        rows = (_problem(note, note.authority) for note in copy.problems)
        yield _table(("Problem", "Item", "What", "Authority"), rows)
    if copy.dismissed:
        yield element("h3", "Dismissed")
        rows = (_problem(note, note.reason or "no reason given") for note in copy.dismissed)
        yield _table(("Problem", "Item", "What", "Reason"), rows)


def _problem(note: Note, last: str) -> Markup:
    excerpt = (
        joined(element("br"), "“", element("bdi", note.excerpt), "”") if note.excerpt else Markup()
    )
    proposal = joined(element("br"), f"Proposed: {note.fix}") if note.fix else Markup()
    severity = element("span", note.severity, class_="severity")
    return element(
        "tr",
        element("td", severity, element("br"), element("code", note.code)),
        element("td", reference(note.item)),
        element("td", note.message, excerpt, proposal),
        element("td", last),
    )


def _other(line: OtherLine) -> Markup:
    name = element("td", element("span", line.id, class_="tag"))
    words = element("td", line.text, dir="auto")
    return element("tr", name, element("td", line.place), words, id=line.id)


def _sign_off(short_hash: str) -> Iterator[Markup]:
    rows = (
        element("tr", element("td", role), *[element("td")] * 4, class_="sign") for role in ROLES
    )
    yield _table(("", "Name", "Initials", "Date", "Result"), rows)
    yield element("p", f"Valid for this hash only: {short_hash}", class_="small")


def _table(labels: Iterable[str], rows: Iterable[Markup]) -> Markup:
    cells = (element("th", label, scope="col") for label in labels)
    return element("table", element("thead", element("tr", *cells)), element("tbody", *rows))


def _save_bar() -> Markup:
    name = element("input", type="text", autocomplete="name", placeholder="Your name")
    return element(
        "form",
        element("p", "Nothing is sent anywhere: your answers are saved as a file.", role="status"),
        element("label", "Reviewer ", name),
        element("button", "Save review", type="button"),
        class_="save",
        hidden=True,
    )
