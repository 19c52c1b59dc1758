"""Word documents, made by python-docx."""
