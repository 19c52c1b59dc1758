"""What is wrong with a brief, and how it is mended: rules, fixes, house profiles."""
