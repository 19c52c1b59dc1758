"""The plain-text layout of a brief: reading it, and writing it without touching what stood."""
