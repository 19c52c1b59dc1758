"""The Qt application: one document object, and widgets that are views of it."""

from editor.desktop.plain_imports import import_plainly

import_plainly()
