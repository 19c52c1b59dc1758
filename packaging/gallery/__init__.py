"""Every view and every dialog of the window, set up to be looked at."""
