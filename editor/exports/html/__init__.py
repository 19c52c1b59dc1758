"""HTML: one file, which loads nothing."""
