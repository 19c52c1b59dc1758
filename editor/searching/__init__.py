"""Finding words in the texts of a brief, and putting others in their place."""
