"""Briefs for readers and reviewers: HTML, PDF, DOCX and Markdown."""
