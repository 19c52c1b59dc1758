"""Sending a brief out of the window: exports, print, and the clipboard of mail programs."""
