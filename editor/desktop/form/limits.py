"""How much the form takes: each item is a row of widgets, and thousands would take seconds."""

MOST_ITEMS = 1_000

MOST_CHARACTERS = 1_000_000
"""Of a file, or of a text that is pasted."""

MOST_LINES = 20_000
"""Of a text that is pasted."""
