"""``python -m editor`` is ``brief-editor``."""

from editor.cli import main

raise SystemExit(main())
