"""Small controls that are painted the same way all over the window."""
