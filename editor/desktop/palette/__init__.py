"""The command palette: every action of the program, found by typing."""
