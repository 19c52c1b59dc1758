"""HTML that is escaped by construction: text is text until it becomes part of an element."""

from html import escape

from editor.exports.scripts import is_leftward

_VOID = frozenset(("br", "col", "hr", "input", "link", "meta"))


class Markup(str):
    """What is HTML already, and not to be escaped again."""

    __slots__ = ()


def element(tag: str, *children: str, **attributes: str | int | bool | None) -> Markup:
    """The element of these children; ``class_`` stands for class, ``aria_label`` for aria-label.

    An attribute that is False or None is left out; True is one without a value.
    """
    opening = f"<{tag}{''.join(map(_attribute, attributes, attributes.values()))}>"
    return Markup(opening if tag in _VOID else f"{opening}{joined(*children)}</{tag}>")


def joined(*children: str) -> Markup:
    """Several pieces as one, each of them escaped unless it is markup."""
    return Markup("".join(map(_escaped, children)))


def document(head: Markup, body: Markup, language: str, direction: str | None = None) -> str:
    """A whole file, of elements with a line break between them."""
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=language, dir=direction)}\n"


def direction_of(language: str) -> str | None:
    """What an element says of the direction of text in ``language``: nothing where it is usual."""
    return "rtl" if is_leftward(language) else None


def _escaped(child: str) -> str:
    return child if isinstance(child, Markup) else escape(child)


def _attribute(name: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
