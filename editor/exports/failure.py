"""What is raised where an export can't be made."""


class ExportError(Exception):
    """A form that can't be made here. The message is one sentence for people."""
