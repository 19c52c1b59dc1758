"""The file as text: shown as it would be saved, edited byte by byte, problems underlined."""
