"""The review copy as data: what it says, part by part, for every form."""
