"""Files and command lines that nobody would write: an answer or a refusal, never a traceback, and nothing is lost.

Drawn from a seed, so that a run finds what the last one found. `make fuzz` draws more, and others each time.
"""

import csv
import io
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import oxygraph as ox
from build import finding, graph_of, structure
from oxygraph.cli.group import COMMANDS
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.evidence.records import Record
from program import Done, ask

LONGER = int(os.environ.get("FUZZ", "0"))
"""How many examples `make fuzz` asks for."""

drawn = settings(
    max_examples=LONGER or 150,
    derandomize=not LONGER,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

GRAPH = graph_of(
    finding("e1", "drug", "calm", sex="male", species="human", dose_min=24.0, dose_max=24.0, dose_unit="IU"),
    finding("e2", "calm", "ill", "no_effect", reference=("r1", "r2"), citation=(1, 2), setting=("alone", "familiar")),
    structure("s", "part", "calm"),
    nodes=[ox.Node("drug", "Molecule", "the drug", "药", synonyms=("OT", "a b"), xrefs=("A:1", "B:2"))],
    audit=[ox.Discrepancy("d", kind="strength_overstated", review_edges=("e1",), statement="It says more.")],
)
FILES = [record.FILE for kind, record in RECORDS.items() if kind not in OPTIONAL or GRAPH.by_kind[kind]]
PIECES = [
    *(
        "",
        ",",
        '"',
        "\n",
        "\r\n",
        "\r",
        "|",
        "||",
        "\0",
        "\ufeff",
        "\u00a0",
        "\u3000",
        "  ",
        " ",
        "\t",
        "\u2028",
        "\x85",
    ),
    *("=1+1", "-1", "1e5", "²", "٣", "nan", "../x", "a" * 300, "drug", "e1", "affects", "no_effect", "review", "id,id"),
    *("\U0001f600", "a\u0301", "İ", "ﬁ", "\u202e", "'", "\\", "{}", "%s", "<script>", "#", ";", "\u2028", "\x85"),
]


def plainly(folder: Path) -> list[Record]:
    """The records of a folder, every text without spare blanks and every set in order: what form does not change."""
    return [
        type(record).from_row(dict(zip(record.columns(), _cells(record), strict=True)))
        for record in ox.read_graph(folder).records()
    ]


def _cells(record: Record) -> list[str]:
    def plain(text: str) -> str:
        return " ".join(filter(None, text.split(" ")))

    ordered = {"citation", "reference", "synonyms"}
    return [
        "|".join(
            map(plain, text.split("|"))
            if column in ordered or "|" not in text or column in _TEXTS
            else sorted(map(plain, text.split("|")))
        )
        for column, text in record.to_row().items()
    ]


_TEXTS = {"statement", "statement_zh", "note", "name", "name_zh", "description", "title", "authors", "journal", "pages"}


def bytes_in(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# --- ways to spoil a file ---------------------------------------------------------------------------------------------


def cut(data: bytes, random: Random) -> bytes:
    """Take a piece out."""
    begin = random.randrange(len(data) + 1)
    return data[:begin] + data[begin + random.choice([1, 5, 50, 5000]) :]


def put_in(data: bytes, random: Random) -> bytes:
    """Put a piece in."""
    place = random.randrange(len(data) + 1)
    return data[:place] + random.choice(PIECES).encode() + data[place:]


def flip(data: bytes, random: Random) -> bytes:
    """Make one byte another."""
    place = random.randrange(len(data) + 1)
    return data[:place] + bytes([random.randrange(256)]) + data[place + 1 :]


def in_a_cell(data: bytes, random: Random) -> bytes:
    """Write a piece over a cell, or behind it."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode(), newline="")))
    except (csv.Error, UnicodeDecodeError):
        return flip(data, random)
    full = [row for row in rows if row]
    if full:
        row = random.choice(full)
        place = random.randrange(len(row))
        row[place] = random.choice(["", row[place]]) + random.choice(PIECES)
    return _written(rows)


def shuffle(data: bytes, random: Random) -> bytes:
    """Rows in another order, one of them perhaps twice."""
    head, *lines = data.split(b"\n")
    random.shuffle(lines)
    return b"\n".join([head, *lines, *random.choices(lines or [b""], k=random.randrange(2))])


def encode(data: bytes, random: Random) -> bytes:
    """Another encoding, or other line ends."""
    text = data.decode(errors="replace")
    changes: list[Callable[[], bytes]] = [
        lambda: text.encode("utf-16"),
        lambda: text.encode("gbk", errors="replace"),
        lambda: text.encode("utf-8-sig"),
        lambda: data.replace(b"\n", b"\r\n"),
        lambda: data.replace(b"\n", b"\r"),
        lambda: data.replace(b",", b";"),
    ]
    return random.choice(changes)()


def _written(rows: Sequence[Sequence[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n", escapechar="\\")
    writer.writerows(rows)
    return out.getvalue().encode(errors="replace")


SPOILING = [cut, put_in, flip, in_a_cell, in_a_cell, in_a_cell, shuffle, encode]


@drawn
@given(st.randoms(use_true_random=bool(LONGER)), st.integers(1, 4))
def test_whatever_a_file_holds_it_is_read_or_refused(
    capsys: pytest.CaptureFixture[str], random: Random, times: int
) -> None:
    """`format` changes form only, or nothing at all; what it wrote is in form; each command agrees with it."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        ox.write_graph(GRAPH, folder)
        for _ in range(times):
            path = folder / random.choice(FILES)
            path.write_bytes(random.choice(SPOILING)(path.read_bytes(), random))
        before = bytes_in(folder)
        checked = ask(capsys, "--graph", name, "validate", "--format", "json")
        assert checked.code == (0 if checked.document["valid"] else 4)
        answered = ask(capsys, "--graph", name, "findings", "--format", "csv")
        said = plainly(folder) if answered.code in {0, 3} else None
        assert bytes_in(folder) == before
        formatted = ask(capsys, "--graph", name, "format")
        assert answered.code in {0, 3, 4}
        if formatted.code == 0:
            again = ask(capsys, "--graph", name, "validate", "--format", "json")
            rules = {issue["rule"] for issue in again.document["issues"] if issue["severity"] == "error"}
            assert rules <= {"both-languages"}
            assert said is None or plainly(folder) == said
            assert ask(capsys, "--graph", name, "format").err == "already in canonical form\n"
        else:
            assert formatted.code == 4
            assert said is None
            assert bytes_in(folder) == before


# --- command lines ----------------------------------------------------------------------------------------------------

WORDS = [
    *COMMANDS,
    *(
        "--graph",
        "--lang",
        "--format",
        "--sex",
        "--dose",
        "--dose-unit",
        "--limit",
        "--max-hops",
        "--layer",
        "--setting",
    ),
    *("--source", "--target", "--by", "--from", "--to", "--population", "--help", "--version", "--citation"),
    *("en", "zh", "json", "jsonl", "csv", "table", "md", "male", "female", "24", "-1", "1e400", "nan", "IU", "all"),
    *("drug", "calm", "ill", "the drug", "药", "drgu", "", " ", "-", "--", "0", "3", "kgx", "graphml", "neo4j-csv"),
    *(
        "out",
        "new/out",
        "mine",
        "mine/edges.csv",
        "mine/",
        "/dev/null",
        "pipe",
        "link",
        "builtin",
        "--uri",
        "no/where",
        "\ud800",
    ),
    *(
        "MATCH (n) RETURN n",
        "MATCH (n) DETACH DELETE n",
        "a" * 5000,
        "\0",
        "\x1b[31m",
        "=1+1",
        "x|y",
        "\ud800",
        "--uri",
    ),
]


@drawn
@given(
    st.lists(st.sampled_from(WORDS), max_size=3),
    st.sampled_from(COMMANDS),
    st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=7),
)
def test_whatever_is_typed_is_answered_or_refused(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    before: list[str],
    command: str,
    behind: list[str],
) -> None:
    """An exit code of the list, and the files that were read are what they were."""
    with TemporaryDirectory() as name, monkeypatch.context() as patch:
        patch.chdir(name)
        patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"MATCH (n) RETURN n"), encoding="utf-8"))
        ox.write_graph(GRAPH, "mine")
        os.mkfifo("pipe")
        Path("link").symlink_to("mine/nodes.csv")
        kept = bytes_in(Path("mine"))
        done: Done = ask(capsys, "--graph", "mine", *before, command, *behind)
        assert done.code in range(6), done
        assert "Traceback" not in done.out + done.err
        assert {file: data for file, data in bytes_in(Path("mine")).items() if file in kept} == kept
        assert Path("pipe").is_fifo()
        assert not list(Path().rglob(".oxygraph-*"))
