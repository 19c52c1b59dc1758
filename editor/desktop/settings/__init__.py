"""What the user can set: a table, from which settings are read and their dialog is built."""
