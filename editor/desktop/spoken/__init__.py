"""What a screen reader is told of widgets that we paint ourselves."""
