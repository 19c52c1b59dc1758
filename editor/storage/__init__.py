"""Files on disk: safe writing."""
