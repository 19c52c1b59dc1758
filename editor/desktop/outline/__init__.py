"""The outline: what a brief is made of, where one is in it, and where something is wrong."""
