"""The versions of the open file: looked at, compared, named and restored."""
