"""Where everything stands: the window on the screen, the panels around the page."""
