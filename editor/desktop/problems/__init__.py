"""Problems in the window: found after each pause, shown where they belong, mended in a click."""
