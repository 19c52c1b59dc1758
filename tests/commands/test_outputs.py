"""Where results go, and what is never written over."""

from pathlib import Path

import pytest

from editor.commands.inputs import Input
from editor.commands.outputs import Job, Output, UsageError, output_for, refusals


def landing(output: str | None, relative: str, *, many: bool = False) -> str | None:
    (job,) = output_for(output, many=many).jobs([Input(Path("x"), Path(relative))], "json")
    return None if job.output is None else job.output.as_posix()


def reason(job: Job, *others: Job, force: bool = False) -> str | None:
    return refusals([job, *others], force=force).get(job)


def test_without_o_it_is_standard_output() -> None:
    assert landing(None, "a.txt") is None


def test_o_names_a_file_for_one_input(tmp_path: Path) -> None:
    assert landing(str(tmp_path / "b"), "a.txt") == f"{tmp_path}/b"


def test_o_names_a_folder_that_is_there(tmp_path: Path) -> None:
    assert landing(str(tmp_path), "a.txt") == f"{tmp_path}/a.json"


def test_o_names_a_folder_by_its_last_stroke(tmp_path: Path) -> None:
    assert landing(f"{tmp_path}/new/", "a.txt") == f"{tmp_path}/new/a.json"


def test_o_names_a_folder_for_several_inputs_with_their_paths(tmp_path: Path) -> None:
    assert landing(f"{tmp_path}/new", "deep/a.txt", many=True) == f"{tmp_path}/new/deep/a.json"


@pytest.mark.parametrize(
    ("name", "result"),
    [("a.txt", "a.json"), ("v1.2", "v1.2.json"), ("v1.2.txt", "v1.2.json"), ("a", "a.json")],
)
def test_only_an_ending_of_ours_is_replaced(name: str, result: str, tmp_path: Path) -> None:
    assert landing(f"{tmp_path}/", name) == f"{tmp_path}/{result}"


def test_several_inputs_need_a_folder() -> None:
    with pytest.raises(UsageError, match="several inputs need -o FOLDER"):
        output_for(None, many=True)


def test_several_inputs_need_what_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="is a file"):
        output_for(str(tmp_path / "file"), many=True)


def test_an_input_named_twice_is_one_job(tmp_path: Path) -> None:
    twice = [Input(Path("a.txt"), Path("a.txt"))] * 2
    assert len(Output(tmp_path, is_folder=True).jobs(twice, "json")) == 1


def test_what_is_new_may_be_written(tmp_path: Path) -> None:
    assert reason(Job(Input(Path("a.txt"), Path("a.txt")), tmp_path / "a.json")) is None


def test_what_exists_needs_force(tmp_path: Path) -> None:
    (tmp_path / "a.json").touch()
    job = Job(Input(Path("a.txt"), Path("a.txt")), tmp_path / "a.json")
    assert reason(job) == f"{tmp_path}/a.json exists; --force writes over it."
    assert reason(job, force=True) is None


def test_an_input_may_be_written_over_itself_by_force(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.touch()
    job = Job(Input(path, Path("a.txt")), path)
    assert reason(job) is not None
    assert reason(job, force=True) is None


def test_another_input_is_not_written_over_even_by_force(tmp_path: Path) -> None:
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    job = Job(Input(one, Path("a.txt")), other)
    bystander = Job(Input(other, Path("b.txt")), tmp_path / "c.txt")
    assert reason(job, bystander, force=True) == (
        f"its result would land on {other}, which is an input itself."
    )


def test_two_results_never_land_on_one_file(tmp_path: Path) -> None:
    jobs = [Job(Input(Path(name), Path(name)), tmp_path / "a.txt") for name in ("a.txt", "a.json")]
    refused = refusals(jobs, force=True)
    assert refused[jobs[0]] == f"its result would land on {tmp_path}/a.txt, as that of a.json."
    assert refused[jobs[1]] == f"its result would land on {tmp_path}/a.txt, as that of a.txt."
