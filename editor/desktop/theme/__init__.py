"""Colours, fonts and icons of the program."""
