"""All that the keyboard comes to has a name, says what it is for, and has a label if one types."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

TEXT, ROLE = QAccessible.Text, QAccessible.Role

TAKING_INPUT = (ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox)
DESCRIBED = (*TAKING_INPUT, ROLE.CheckBox, ROLE.List, ROLE.Tree, ROLE.Document)
NAMED_BY_VALUE = (ROLE.ComboBox, ROLE.PageTabList)
"""Qt gives these the name of what is chosen; what they are is told by their label."""


def reached(top: QWidget) -> Iterator[QWidget]:
    """All that is to be seen and takes the keyboard; the line in a spin box is the box's own."""
    for widget in top.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        if takes and widget.isVisible() and not isinstance(widget.parent(), QAbstractSpinBox):
            yield widget


def told(widget: QWidget) -> QAccessibleInterface:
    """What a screen reader learns of ``widget`` when the keyboard comes to it."""
    widget.setFocus()
    return QAccessible.queryAccessibleInterface(widget)


def labels(seen: QAccessibleInterface) -> list[str]:
    label = QAccessible.RelationFlag.Label
    return [other.text(TEXT.Name) for other, kind in seen.relations(label) if kind is label]


def test_everything_has_a_role_a_name_and_a_description(scene: QWidget) -> None:
    for widget in list(reached(scene)):
        seen = told(widget)
        name, description = seen.text(TEXT.Name), seen.text(TEXT.Description)
        assert seen.role() is not ROLE.Client, widget
        assert name.strip(), widget
        assert not name.endswith(")"), f"{name}: keys belong into the description"
        if seen.role() in DESCRIBED:
            assert description.strip() not in ("", name), f"{widget}: {name}"


def test_every_input_has_a_label_of_the_same_name(scene: QWidget) -> None:
    for widget in list(reached(scene)):
        seen = told(widget)
        if seen.role() in TAKING_INPUT and not seen.state().readOnly:
            assert labels(seen), widget
            if seen.role() not in NAMED_BY_VALUE:
                assert labels(seen) == [seen.text(TEXT.Name)]


def test_by_their_names_one_knows_where_one_is(scene: QWidget) -> None:
    names = Counter(
        (seen.text(TEXT.Name), *labels(seen))
        for seen in map(told, list(reached(scene)))
        if seen.role() in TAKING_INPUT or seen.role() is ROLE.List
    )
    assert [name for name, count in names.items() if count > 1] == []
