"""Files out: what may be written over, who else writes there, and what happens when somebody saves in between."""

import errno
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph import atomic, plain_files, swapping, unfinished
from oxygraph.atomic import write_all, write_one
from program import Done, ask, start

GRAPH = graph_of(finding("e1", "a", "b"), finding("e2", "b", "c"))
SAVED = b"id,saved by an editor\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A graph whose files are out of form."""
    ox.write_graph(GRAPH, tmp_path / "graph")
    for path in (tmp_path / "graph").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return tmp_path / "graph"


def bytes_in(folder: Path) -> dict[str, bytes]:
    """The files of a folder, hidden ones too."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# --- somebody else saves ----------------------------------------------------------------------------------------------


def save_in_place(path: Path) -> None:
    """As a simple editor does."""
    path.write_bytes(SAVED)


def save_beside(path: Path) -> None:
    """As a careful one does: beside it, then in its place."""
    new = path.with_name("editor.tmp")
    new.write_bytes(SAVED)
    new.replace(path)


@pytest.mark.parametrize("save", [save_in_place, save_beside, Path.unlink])
@pytest.mark.parametrize("moment", ["oxygraph.evidence.folders.problems", "oxygraph.evidence.canonical.write_all"])
def test_format_leaves_a_file_alone_that_changed_since_it_was_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, save: Callable[[Path], None], moment: str
) -> None:
    """After the check, or just before the writing: the other's save stays, no other file is touched, and it is said."""
    before = bytes_in(folder)
    module, _, name = moment.rpartition(".")
    real = getattr(__import__(module, fromlist=[name]), name)

    def saved_first(*arguments: object, **options: object) -> object:
        save(folder / "edges.csv")
        return real(*arguments, **options)

    monkeypatch.setattr(moment, saved_first)
    with pytest.raises(OSError, match="changed meanwhile") as caught:
        ox.format_files(folder)
    assert Path(caught.value.filename).name == "edges.csv"
    after = bytes_in(folder)
    assert after.pop("edges.csv", b"") == (b"" if save is Path.unlink else SAVED)
    assert after == {name: data for name, data in before.items() if name != "edges.csv"}


@pytest.mark.parametrize("how", ["by the system", "step by step"])
def test_what_is_saved_in_the_moment_of_the_exchange_is_put_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Where the system can exchange two files, and where it cannot: the last file of four is saved, all four stay."""
    before = bytes_in(folder)
    if how == "step by step":
        monkeypatch.setattr(swapping, "_exchanged", lambda *_: False)
    done: list[str] = []

    def saved_first(one: Path, other: Path) -> None:
        if other.name == "references.csv" and other.name not in done:
            save_beside(other)
        done.append(other.name)
        swapping.exchange(one, other)

    monkeypatch.setattr(atomic, "exchange", saved_first)
    with pytest.raises(OSError, match="changed meanwhile"):
        ox.format_files(folder)
    assert bytes_in(folder) == before | {"references.csv": SAVED}
    assert len(done) > len(before)


def test_a_file_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is checked and what is rewritten are the same bytes: a file that reads otherwise each time is no other."""
    read: list[str] = []
    real = plain_files.read_plain

    def counted(path: Path, most: int | None = None) -> bytes:
        read.append(path.name)
        return real(path, most)

    monkeypatch.setattr("oxygraph.evidence.curated_file.read_plain", counted)
    ox.format_files(folder)
    assert sorted(read) == sorted(bytes_in(folder))


# --- many who write ---------------------------------------------------------------------------------------------------


def test_threads_that_write_one_path_all_succeed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six of them, over and over: no error, a whole file all the time, nothing beside it."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    path, errors, torn = tmp_path / "out", list[BaseException](), list[str]()
    texts = {str(number) * 10_000 for number in range(6)}
    write_all({path: "0" * 10_000})

    def write(text: str) -> None:
        for _ in range(30):
            try:
                write_all({path: text})
                torn.extend({path.read_text(encoding="utf-8")} - texts)
            except OSError as error:
                errors.append(error)

    threads = [threading.Thread(target=write, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (errors, torn) == ([], [])
    assert [*bytes_in(tmp_path)] == ["out"]


def test_sets_of_files_are_not_mixed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two who write the same three files take turns: in the end all three are of one of them."""
    monkeypatch.setattr(os, "fsync", lambda _: None)

    def write(text: str) -> None:
        for _ in range(20):
            write_all({tmp_path / name: text for name in "abc"})

    threads = [threading.Thread(target=write, args=(text,)) for text in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({*bytes_in(tmp_path).values()}) == 1


# --- what must not be replaced ----------------------------------------------------------------------------------------


def at_pipe(place: Path) -> None:
    """A FIFO."""
    os.mkfifo(place)


def at_folder(place: Path) -> None:
    """A folder."""
    place.mkdir()


def at_socket(place: Path) -> None:
    """A socket."""
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(place))


def at_link_to_device(place: Path) -> None:
    """A link to a device."""
    place.symlink_to(os.devnull)


@pytest.mark.parametrize(
    ("put", "said"),
    [(at_pipe, "a named pipe"), (at_folder, "folder"), (at_socket, "a socket"), (at_link_to_device, "a device")],
)
@pytest.mark.parametrize("command", [("export", "json"), ("export", "graphml"), ("page",)], ids=" ".join)
def test_only_a_plain_file_is_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], put: Callable[[Path], None], said: str, command: tuple[str, ...]
) -> None:
    """What stands there still does, and is named."""
    place = tmp_path / "out"
    put(place)
    before = place.lstat()
    done = ask(capsys, *command, str(place))
    assert done.code in {1, 2}
    assert str(place) in done.err
    assert ("is a directory" if (put, command) == (at_folder, ("page",)) else said) in done.err
    after = place.lstat()
    assert (after.st_mode, after.st_ino, after.st_mtime_ns) == (before.st_mode, before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("name", ["/dev/null", "/dev/stdout", "/proc/self/fd/1"])
def test_the_system_s_own_are_never_replaced(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """They are pointed to standard output."""
    done = ask(capsys, "export", "json", name)
    assert done.code == 1
    assert "write - for standard output" in done.err


def itself(file: Path) -> Path:
    """The file by its name."""
    return file


def by_link(file: Path) -> Path:
    """The file by a link beside the folder."""
    link = file.parent.parent / "link"
    link.symlink_to(file)
    return link


def by_hard_link(file: Path) -> Path:
    """The file by a second name."""
    link = file.parent.parent / "second"
    link.hardlink_to(file)
    return link


@pytest.mark.parametrize("by", [itself, by_link, by_hard_link])
@pytest.mark.parametrize("command", [("export", "json"), ("export", "cytoscape"), ("page",)], ids=" ".join)
def test_a_file_that_was_read_is_never_written_over(
    tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], by: Callable[[Path], Path], command: tuple[str, ...]
) -> None:
    """Whatever it is called by; and nothing else gets the name of a curated file in its folder."""
    folder = tmp_path / "mine"
    folder.mkdir()
    for path in tiny.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "audit.csv").unlink(missing_ok=True)
    before = bytes_in(folder)
    options = ("--from", "drug", "--to", "calm") if command == ("page",) else ()
    for place in (by(folder / "edges.csv"), folder / "audit.csv"):
        done = ask(capsys, "--graph", str(folder), *command, str(place), *options)
        assert done.code == 1
        assert "a file of the graph that was read" in done.err
    assert bytes_in(folder) == before


def test_a_link_to_nothing_yet_is_followed(tmp_path: Path) -> None:
    """The link stays one."""
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_one(tmp_path / "link", "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_text(encoding="utf-8") == "text"


def test_a_minus_is_standard_output(tiny: Path) -> None:
    """One file to a pipe, in UTF-8 whatever the pipe's encoding; the report beside it; several files are refused."""
    done = start("--graph", str(tiny), "export", "json", "-", PYTHONIOENCODING="gbk")
    assert done.code == 0
    assert "平静" in {node["name_zh"] for node in done.document["nodes"]}
    assert "holds every column" in done.err
    page = start("--graph", str(tiny), "page", "-", "--from", "drug", "--to", "calm", PYTHONIOENCODING="gbk")
    assert page.out.startswith("<!doctype html>")
    several = start("--graph", str(tiny), "export", "kgx", "-")
    assert several.code == 2
    assert "several files" in several.err


def test_load_takes_no_file_for_a_server(capsys: pytest.CaptureFixture[str], tiny: Path) -> None:
    """A file or a device is no address, and is not touched."""
    for name in (str(tiny / "edges.csv"), os.devnull, str(tiny)):
        done: Done = ask(capsys, "load", name)
        assert done.code == 2
        assert "a server is named like" in done.err


# --- what is left behind ----------------------------------------------------------------------------------------------


def stopped(folder: Path, monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Two files on their way, the process gone after so many were at their plain_files."""

    class Gone(BaseException):
        """The end of a process, with nobody to tidy up."""

    met = iter(range(10))

    def exchange(one: Path, other: Path) -> None:
        if next(met) == steps:
            raise Gone
        swapping.exchange(one, other)

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "exchange", exchange)
        patch.setattr("oxygraph.atomic._Swap.undo", lambda _: None)
        patch.setattr("oxygraph.atomic._tidy", lambda *_: None)
        with pytest.raises(Gone):
            write_all({folder / "one": "new", folder / "two": "new"})


@pytest.mark.parametrize("steps", [0, 1])
def test_a_write_that_was_killed_is_finished_before_the_next_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """Nobody ever reads one new and one old file."""
    for name in ("one", "two"):
        (tmp_path / name).write_text("old", encoding="utf-8")
    stopped(tmp_path, monkeypatch, steps)
    unfinished.settle(tmp_path)
    assert bytes_in(tmp_path) == {"one": b"new", "two": b"new"}


@pytest.mark.parametrize("steps", [0, 1])
def test_what_somebody_saved_since_is_not_finished_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    """The save is the last word on that file."""
    for name in ("one", "two"):
        (tmp_path / name).write_text("old", encoding="utf-8")
    stopped(tmp_path, monkeypatch, steps)
    (tmp_path / "one").write_bytes(SAVED)
    unfinished.settle(tmp_path)
    assert bytes_in(tmp_path) == {"one": SAVED, "two": b"new"}


def test_a_journal_moves_nothing_outside_of_its_folder(tmp_path: Path) -> None:
    """A folder that came from somewhere may hold anything: names with a way in them, other names, no JSON."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (tmp_path / "mine").write_text("mine", encoding="utf-8")
    step = unfinished.Step.of(".oxygraph-1.new", b"theirs", b"mine")
    for number, name in enumerate(("../mine", str(tmp_path / "mine"), "..")):
        (inside / ".oxygraph-1.new").write_text("theirs", encoding="utf-8")
        (inside / f".oxygraph-{number}.json").write_bytes(unfinished.journal_text({name: step}))
        (inside / ".oxygraph-x.json").write_text("[" * 100_000, encoding="utf-8")
        unfinished.settle(inside)
        assert bytes_in(inside) == {}
    assert (tmp_path / "mine").read_text(encoding="utf-8") == "mine"


def test_a_full_disk_in_a_new_folder_is_called_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the folder is gone again."""

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_all({tmp_path / "new" / "folder" / "one": "text", tmp_path / "new" / "folder" / "two": "text"})
    assert Path(caught.value.filename).name == "one"
    assert [*tmp_path.iterdir()] == []


def test_a_file_system_without_files_that_have_no_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And without locks: the same files, and nothing beside them."""
    monkeypatch.delattr(os, "O_TMPFILE")
    monkeypatch.setattr("fcntl.flock", refused)
    for text in ("one", "two"):
        write_all({tmp_path / name: text for name in "ab"})
        assert {*bytes_in(tmp_path).values()} == {text.encode()}
    assert sorted(bytes_in(tmp_path)) == ["a", "b"]


def refused(*_: object) -> None:
    """What a file system says that has no locks."""
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))
