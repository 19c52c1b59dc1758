"""The Qt application: one document object, and widgets that are views of it."""
