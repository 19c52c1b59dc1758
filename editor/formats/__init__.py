"""Bytes to brief and back: plain text, JSON, and how a file was written."""
