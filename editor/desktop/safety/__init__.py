"""Nothing that was typed is lost: what the window does for that."""
