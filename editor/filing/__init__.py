"""Briefs in their files: the file itself, and the companion of a plain text."""
