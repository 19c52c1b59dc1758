"""What search engines read of a brief: a NewsArticle of schema.org in JSON-LD."""

import json
from datetime import date
from typing import Any

from editor.exports.html.elements import Markup
from editor.exports.page import Page, PageSource


def news_article(page: Page) -> Markup:
    """The script element that describes ``page``; nothing in it can end it early."""
    text = json.dumps(_article(page), ensure_ascii=False)
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f'<script type="application/ld+json">{text}</script>')


def _article(page: Page) -> dict[str, Any]:
    article: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.title,
        "inLanguage": page.language,
        "datePublished": page.date if _is_date(page.date) else "",
        "articleBody": "\n".join((*(fact.text for fact in page.facts), *page.predictions)),
        "citation": [_work(source) for source in page.sources],
    }
    return {key: value for key, value in article.items() if value}


def _work(source: PageSource) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "CreativeWork", "name": source.name, "url": source.url}
    work["position"] = source.number
    return {key: value for key, value in work.items() if value}


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
