"""The form: one flowing page in which a brief is written."""
