"""Going to what the form shows of a part, of an item, or of a line outside."""

from editor.brief.model import Part
from editor.desktop.form.form_view import FormView
from editor.desktop.problems.problem_places import Home
from editor.desktop.theme.distances import px

_ROOM = 60
"""Pixels at 100 % that stay free above and below what the keyboard comes to."""


def go_to_home(form: FormView, home: Home) -> None:
    """Put the keyboard on the first place of ``home`` that takes it.

    In a section without items that is the button that adds one; where nothing is wrong with the
    brief as a whole there is no place for that, and nothing happens.
    """
    if home is Part.TITLE:
        form.go_to_item(None)
    elif home is Part.START:
        form.ensureWidgetVisible(form.whole_brief, 0, px(_ROOM))
        form.whole_brief.problems.take_keyboard()
    elif isinstance(home, Part):
        _go_to_section(form, home)
    elif not form.others.go_to(home):
        form.go_to_item(home)


def _go_to_section(form: FormView, part: Part) -> None:
    section = next(each for each in form.sections if each.entry.part is part)
    if section.rows:
        form.go_to_item(section.rows[0].item.id)
    else:
        section.add_button.setFocus()
        form.ensureWidgetVisible(section.add_button, 0, px(_ROOM))
