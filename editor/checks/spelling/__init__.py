"""Spelling: which words are unknown, and what might be meant."""
