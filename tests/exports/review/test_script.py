"""The review copy in a browser: its own script runs under its policy, and saves answers."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from editor.exports.exporter import Exporter, Form
from tests.exports.review.drafts import DRAFT, OLDER, copy_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not installed"),
]

COPY = copy_of(DRAFT, OLDER)

# In place of a reviewer, and of the folder that a browser saves into.
REVIEWER = """<script>
let saved;
URL.createObjectURL = (blob) => { saved = blob; return "#"; };
HTMLAnchorElement.prototype.click = () => {};
const answer = document.querySelector('.answer[data-item="F1"]');
answer.querySelector('input[value="query"]').click();
answer.querySelector("textarea").value = " Who says so? ";
document.querySelector('#F1 .boxes input').click();
document.querySelector('#S1 .answer input[value="fix"]').click();
const words = document.querySelector('.words[data-item="F1"]');
const letters = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
document.getSelection().setBaseAndExtent(letters, 0, letters, 3);
document.querySelector(".save input").value = "R. Eader";
setTimeout(() => {
  document.querySelector(".save button").click();
  saved.text().then((text) => {
    document.body.append(Object.assign(document.createElement("pre"), { textContent: text }));
  });
}, 200);
</script></body>"""


def shown(page: str, folder: Path) -> str:
    """What ``page`` has become in a browser, after its scripts had some time."""
    file = folder / "copy.html"
    file.write_text(page, "utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'user'}"]
    command = ["chromium", *options, "--virtual-time-budget=3000", "--dump-dom", file.as_uri()]
    return subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", timeout=120
    ).stdout


def without_policy(page: str) -> str:
    """``page`` as it would be if any script might run."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)


@pytest.fixture(scope="module")
def page(exporter: Exporter) -> str:
    return exporter.review(COPY, Form.HTML).data.decode()


@pytest.fixture(scope="module")
def saved(page: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The file that a reviewer saves who answers F1 and S1."""
    reviewed = without_policy(page).replace("</body>", REVIEWER)
    dom = shown(reviewed, tmp_path_factory.mktemp("saved"))
    found = re.search(r"<pre>(.*?)</pre>", dom, re.DOTALL)
    assert found
    review: dict[str, Any] = json.loads(unescape(found[1]))
    return review


def test_the_script_runs_under_the_policy_and_shows_where_to_answer(
    page: str, tmp_path: Path
) -> None:
    assert re.search(r'class="answer"[^>]* hidden', page)
    dom = shown(page, tmp_path)
    assert 'class="answer"' in dom
    assert not re.search(r'class="answer"[^>]* hidden', dom)


def test_no_other_script_runs(page: str, tmp_path: Path) -> None:
    strange = page.replace("</body>", "<script>document.body.append('strange')</script></body>")
    assert "strange" in shown(without_policy(strange), tmp_path).rpartition("</script>")[2]
    assert "strange" not in shown(strange, tmp_path).rpartition("</script>")[2]


def test_what_is_saved_says_of_which_brief_and_by_whom(saved: dict[str, Any]) -> None:
    assert saved["format"] == "brief-review"
    assert saved["hash"] == COPY.identity.hash
    assert saved["reviewer"] == "R. Eader"


def test_only_what_was_answered_is_saved_with_the_text_that_it_was_given_for(
    saved: dict[str, Any],
) -> None:
    item, _ = saved["items"]
    text = DRAFT.facts[0].text
    assert item == {
        "id": "F1",
        "text": text,
        "ticked": item["ticked"],
        "verdict": "query",
        "comment": "Who says so?",
        "quote": {"exact": text[:3], "prefix": "", "suffix": text[3:35]},
    }
    assert len(item["ticked"]) == 1


def test_sources_are_answered_as_all_items_are(saved: dict[str, Any]) -> None:
    assert saved["items"][1] == {"id": "S1", "text": DRAFT.sources[0].name, "verdict": "fix"}


def test_nothing_can_be_ticked_that_is_not_saved(page: str) -> None:
    """Outside the boxes for pens, which no screen shows."""
    register = page[page.index("Source register") : page.index("<h2>Changes")]
    on_screen = re.sub(r'<p class="boxes verdict">.*?</p>', "", register)
    assert "checkbox" in register
    assert "checkbox" not in on_screen
