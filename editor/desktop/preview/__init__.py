"""The preview: the brief as its readers will see it."""
