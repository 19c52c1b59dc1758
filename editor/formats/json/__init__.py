"""Briefs as JSON: what is not known, and what was not edited, stays as it was."""
