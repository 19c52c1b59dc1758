"""Several documents in one window."""
