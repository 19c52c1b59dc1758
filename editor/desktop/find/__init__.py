"""Finding and replacing in the open document, and going from TK to TK."""
