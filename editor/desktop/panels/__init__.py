"""Outline, page, preview and problems beside each other."""
