"""The review copy as a PDF, to be printed and written on."""

from dataclasses import asdict
from textwrap import shorten
from typing import Any

from editor.exports.paper import Paper
from editor.exports.pdf.clean import page_data
from editor.exports.pdf.typesetter import Typesetter
from editor.exports.review.copy import NO_LINK, ROLES, VERDICTS, ReviewCopy


def review_pdf(
    copy: ReviewCopy, paper: Paper, typesetter: Typesetter
) -> tuple[bytes, tuple[str, ...]]:
    """``copy`` on ``paper``, and sentences for people about what is missing in it."""
    return typesetter.set("review.typ", _data(copy, paper))


def review_drawn(
    copy: ReviewCopy, paper: Paper, typesetter: Typesetter
) -> tuple[tuple[bytes, ...], tuple[str, ...]]:
    """The pages of ``review_pdf`` as drawings in SVG, and the same sentences."""
    return typesetter.draw("review.typ", _data(copy, paper))


def _data(copy: ReviewCopy, paper: Paper) -> dict[str, Any]:
    """What the template is given: the members of ``copy``, and what they come to in words."""
    data = asdict(copy)
    for source, registered in zip(data["sources"], copy.sources, strict=True):
        source["link"] = registered.link
    data["changes"]["sentence"] = copy.changes.sentence
    return data | {
        "page": page_data(copy.page, paper),
        "short_title": shorten(copy.page.title, 70, placeholder="…"),
        "columns": copy.columns,
        "verdict_of_rules": copy.verdict_of_rules,
        "no_link": NO_LINK,
        "verdicts": VERDICTS,
        "roles": ROLES,
    }
