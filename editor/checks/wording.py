"""What problems say of the words of a brief, short enough to be read at a glance."""

from editor.pattern import Pattern

_LONG = 80
"""Characters that no sentence of ours reaches without words of the brief."""

_LONG_WORD = Pattern(rf"(\S{{60}})\S{{{_LONG - 72},}}(\S{{12}})")
_LONG_QUOTE = Pattern(r"“([^“”]{120})[^“”]{40,}”")


def glanced(sentence: str) -> str:
    """``sentence`` without the middle of a word, or the end of a quotation, that is too long."""
    if len(sentence) <= _LONG:
        return sentence
    sentence = _LONG_WORD.sub(r"\1…\2", sentence)
    return _LONG_QUOTE.sub(lambda quote: f"“{quote[1].rpartition(' ')[0] or quote[1]} …”", sentence)
