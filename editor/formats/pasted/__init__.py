"""What stands on a clipboard, as text and as parts of a brief."""
