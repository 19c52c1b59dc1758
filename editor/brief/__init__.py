"""What a brief is, and the pure edits on it."""
