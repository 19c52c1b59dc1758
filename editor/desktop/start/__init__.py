"""What the window shows as long as no document is open."""
