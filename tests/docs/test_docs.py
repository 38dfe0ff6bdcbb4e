"""What the documents say is so: the command reference, the README's answers and Python, the links, the examples."""

import doctest
import importlib
import pkgutil
import re
import shlex
import sys
from pathlib import Path

import pytest

import oxygraph
from oxygraph.cli import run
from repository import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "scripts"))

from write_cli_reference import REFERENCE, reference
from write_cookbook import NEO4J, queries

DOCUMENTS = {
    path.relative_to(REPOSITORY).as_posix(): path.read_text(encoding="utf-8")
    for path in sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").glob("*.md")])
}
LINKS = [
    (document, target)
    for document, text in DOCUMENTS.items()
    for target in dict.fromkeys(re.findall(r"\]\((?!https?://|mailto:)([^)]+)", text))
]
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
TYPED = re.compile(r"^\$ oxygraph (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
NAMED = sorted({*re.findall(r"`([a-z_]+(?:\.[A-Za-z_]+)+)`", DOCUMENTS["docs/method.md"])})
MODULES = [info.name for info in pkgutil.walk_packages(oxygraph.__path__, "oxygraph.") if "__main__" not in info.name]


def test_the_command_reference_is_what_the_commands_say() -> None:
    """After a change of a command: `make docs`."""
    assert REFERENCE.read_text(encoding="utf-8") == reference(), "run: make docs"


def test_the_readme_counts_what_the_graph_holds(graph: oxygraph.EvidenceGraph) -> None:
    """In round numbers, which a few more papers do not change."""
    found = re.search(r"about ([\d,]+) findings of about ([\d,]+) publications", (REPOSITORY / "README.md").read_text())
    assert found
    findings, papers = (int(number.replace(",", "")) for number in found.groups())
    assert findings == pytest.approx(sum(edge.signed for edge in graph.edges.values()), rel=0.05)
    assert papers == pytest.approx(len(graph.references), rel=0.05)


def anchors(text: str) -> set[str]:
    """What the headings of a document are called in a link: their letters, with a hyphen for each space."""
    headings = HEADING.findall(FENCED.sub("", text))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def leads_somewhere(name: str) -> bool:
    """Whether a module of that name, wherever it stands, holds what is named in it, or says that its things do.

    What a module only imports is held by another one.
    """
    module, *owners, last = name.split(".")
    for path in (one for one in MODULES if one.rpartition(".")[2] == module):
        owner: object = importlib.import_module(path)
        if getattr(getattr(owner, [*owners, last][0], None), "__module__", path) != path:
            continue
        for part in owners:
            owner = getattr(owner, part, None)
        if hasattr(owner, last) or f"        {last}: " in (owner.__doc__ or ""):
            return True
    return False


@pytest.mark.parametrize("name", NAMED)
def test_the_function_that_holds_a_rule_is_where_the_method_names_it(name: str) -> None:
    """Whoever doubts a rule finds it."""
    assert leads_somewhere(name)


def test_a_function_that_has_moved_is_missed() -> None:
    """The class was in another module once, and a method has another name than its rule."""
    assert [leads_somewhere(name) for name in ("scoper.Scoper.match", "steps.Step.kind")] == [True, True]
    gone = ("context.Scoper.match", "scoper.Scoper.matches", "steps.Step.kinds", "no.name", "counting.about_the_same")
    assert not any(map(leads_somewhere, gone))


LISTED = ("evidence", "engine", "questions", "report", "stores", "figures", "notebook")


def test_the_legend_of_the_architecture_names_every_module() -> None:
    """Of the packages whose modules it lists; a new one is given its sentence."""
    table = DOCUMENTS["docs/architecture.md"].partition("| package or module")[2].partition("\n\n")[0]
    named = set(re.findall(r"`([a-z0-9_]+)`", table))
    parts = [module.split(".") for module in MODULES]
    assert not {"/".join(part[1:]) for part in parts if len(part) == 3 and part[1] in LISTED and part[2] not in named}


@pytest.mark.parametrize(("document", "target"), LINKS)
def test_links_between_documents_lead_somewhere(document: str, target: str) -> None:
    """Every relative link is a file of the repository; one that names a part of a document, a heading of it."""
    path, _, part = target.partition("#")
    reached = (REPOSITORY / document).parent / path if path else REPOSITORY / document
    assert reached.exists()
    assert not part or part in anchors(reached.read_text(encoding="utf-8"))


ROOTS = (REPOSITORY, REPOSITORY / "src" / "oxygraph")
FOLDERS = sorted({path.name for root in ROOTS for path in root.iterdir() if path.is_dir() and path.name[0].isalpha()})
FILES = [
    (document, path)
    for document, text in DOCUMENTS.items()
    for path in dict.fromkeys(re.findall(rf"`((?:{'|'.join(FOLDERS)})/[\w./*-]*)`", text))
    if document != "CHANGELOG.md"  # which tells of files that have gone, too
]


@pytest.mark.parametrize(("document", "path"), FILES)
def test_a_file_that_is_named_is_there(document: str, path: str) -> None:
    """In a document's prose, by its place in the repository or in the package."""
    assert any(named for root in ROOTS for named in root.glob(path.rstrip("/"))), document


def test_the_data_model_names_every_setting_that_takes_an_effect_away(graph: oxygraph.EvidenceGraph) -> None:
    """A reader learns there why such a finding is not counted."""
    named = re.search(r"- `control` = `yes` marks .*?\.", DOCUMENTS["docs/data-model.md"], re.DOTALL)
    assert named
    assert {tag.id for tag in graph.contexts.values() if tag.control} <= set(re.findall(r"`(\w+)`", named[0]))


@pytest.mark.parametrize("query", queries(NEO4J.read_text(encoding="utf-8")))
def test_a_query_leaves_no_order_to_the_server(query: str) -> None:
    """Rows that tie come as a server likes: an id orders them, or every column that counts nothing."""
    returned, _, order = query.rpartition("RETURN ")[2].partition("ORDER BY ")
    columns = {name: what for what, name in re.findall(r"(\S+) AS (\w+)", returned)}
    assert len(columns) == len(re.sub(r"\([^)]*\)", "", returned).split(",")), "a column without a name of its own"
    ordered = {key.removesuffix(" DESC") for key in order.partition(" LIMIT")[0].strip().split(", ")}
    identified = any(columns.get(name, "").endswith(".id") for name in ordered)
    counted = {name for name, what in columns.items() if what.endswith(")")}  # count(…), collect(…)
    assert identified or columns.keys() - counted <= ordered


@pytest.mark.parametrize("document", [name for name, text in DOCUMENTS.items() if "$ oxygraph " in text])
def test_console_examples_run_and_print_what_is_shown(
    document: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Each `$ oxygraph …` answers; output shown beneath it is the real output (`…` stands for lines left out)."""
    monkeypatch.chdir(tmp_path)  # some of them write a file
    examples = [found for block in CONSOLE.findall(DOCUMENTS[document]) for found in TYPED.findall(block)]
    assert len(examples) == DOCUMENTS[document].count("$ oxygraph "), "one stands outside a block that is run"
    for command, shown in examples:
        assert run(shlex.split(command)) == 0, command
        printed = "\n".join(line.rstrip() for line in capsys.readouterr().out.splitlines()).rstrip()
        lines = shown.rstrip().splitlines()
        expected = "\n".join(r"(?:.*\n)*.*" if line == "…" else re.escape(line.rstrip()) for line in lines)
        assert not lines or re.fullmatch(expected, printed), (command, printed)


@pytest.mark.parametrize("document", [name for name, text in DOCUMENTS.items() if "```python" in text])
def test_python_examples_run(document: str) -> None:
    """Each block of a document runs by itself, its asserts included."""
    blocks = PYTHON.findall(DOCUMENTS[document])
    assert len(blocks) == DOCUMENTS[document].count("```python")
    for block in blocks:
        exec(compile(block, document, "exec"), {})  # noqa: S102  our own documentation


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_are_true(name: str) -> None:
    """Every `>>>` of the package."""
    module = importlib.import_module(name)
    failed, tried = doctest.testmod(module)
    assert failed == 0
    assert tried or not re.search(r"^ *>>> ", Path(module.__file__ or "").read_text(encoding="utf-8"), re.MULTILINE)
