"""Whatever the program says to a person it says in Chinese too: every sentence of the source, every help page."""

import ast
import inspect
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import oxygraph as ox
from build import finding
from each import each
from help_pages import CALLED, command_named
from oxygraph.cli.group import oxygraph
from oxygraph.cli.terminal.messages import MESSAGES, in_language, issue_in_language, line_of
from oxygraph.cli.terminal.translations.help_pages import HELP_PAGES
from oxygraph.errors import Issue
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.vocabulary import WORDS
from program import Done, ask
from repository import REPOSITORY
from sentences_of import BLANK, SOURCE, sentences

Captured = pytest.CaptureFixture[str]
CHINESE = re.compile("[\u4e00-\u9fff]")
CASES = sorted(path.name for path in (REPOSITORY / "tests" / "data" / "cases").iterdir())
QUOTED = re.compile(r"'[^']*'|`[^`]*`|\"[^\"]*\"|\([^()]*\)|（[^（）]*）|\S*[/:|_.=-]\S*|[A-Z]\S*")
"""What stays as it is in any language: what somebody wrote, words of files, options, names of formats."""

OF_A_SHELL = "oxygraph> "


# --- sentences --------------------------------------------------------------------------------------------------------


def test_every_sentence_of_the_source_has_its_chinese() -> None:
    """Read from the calls that say it: a new message without a line in the tables fails here."""
    said = {sentence.text: sentence.place for sentence in sentences() if sentence.text != OF_A_SHELL}
    assert len(said) > 300
    lacking = []
    for text, place in said.items():
        filled = text.replace(BLANK, "77")
        chinese = in_language(filled, "zh")
        if chinese == filled or not CHINESE.search(chinese):
            lacking.append(f"{place}: {text}")
    assert not lacking


def _constants(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_no_line_of_the_tables_is_left_over() -> None:
    """Three words of its English in a row are said in the source, or by the system; the parser has words of its own."""
    files = [path for path in SOURCE.rglob("*.py") if "translations" not in path.parts]
    said = " ".join([*(text for path in files for text in _constants(path)), *map(os.strerror, range(1, 134))])
    for english in each(line for line in MESSAGES if not line.startswith(("Error: ", "Usage: ", "Try "))):
        runs = [piece.split() for piece in re.split(r"\{\w+\}|\(s\)", english)]
        windows = [run[at : at + 3] for run in runs for at in range(max(1, len(run) - 2)) if run]
        assert any(" ".join(words).casefold() in said.casefold() for words in windows), english


def test_every_template_carries_over_what_it_found() -> None:
    """A blank in one language is a blank in the other, and no template hides behind another."""
    for english, chinese in MESSAGES.items():
        blanks = re.findall(r"\{(\w+)\}", english)
        assert set(re.findall(r"\{(\w+)\}", chinese)) == set(blanks)
        values = {name: "1,234" if name == "count" else f"<{name}>" for name in blanks}
        filled = english.replace("(s)", "s").format(**values)
        assert in_language(filled, "zh") == chinese.format(**values)
        assert in_language(filled, "en") == filled


def test_several_remarks_about_a_file_are_each_in_chinese() -> None:
    """A sentence before a count is no count."""
    several = "1 cell in full-width characters (sex 'ｆ' read as 'f'); 1 name read as an id (object 'A' read as 'a')"
    said = in_language(f"mine/edges.csv: read with {several}", "zh")
    assert said.startswith("mine/edges.csv：读取时的情形：1 个单元格含全角字符")
    assert said.endswith("；1 个名称读作 id（object 'A' 读作 'a'）")
    ends = in_language("mine/edges.csv: read with lines that end in CR or CR LF", "zh")
    assert ends == "mine/edges.csv：读取时的情形：行以 CR 或 CR LF 结尾"


def test_every_list_of_words_has_a_chinese_name() -> None:
    """For whoever wrote a word that is none."""
    for columns in WORDS.values():
        for column in columns:
            assert "_" not in in_language(f"'x' is no {column}", "zh"), column
            assert column not in in_language(f"'x' is no {column}", "zh")


def test_no_command_holds_chinese_of_its_own() -> None:
    """It stands in the tables, where whoever mends a translation looks; what a help page shows is typed, not said."""
    for path in each(sorted((SOURCE / "cli" / "commands").glob("*.py"))):
        assert not [word for word in _constants(path) if all(map(CHINESE.match, word)) and word], path.name


OF_ENGINES = [
    ("MATCH (n RETURN n", 2, "oxygraph: Cypher 语法错误：请改正第 1 行第 17 列处。引擎原文：“Unexpected token"),
    ("RETURN [1,\n2", 2, "oxygraph: Cypher 语法错误：请改正第 2 行第 2 列处。引擎原文：“Expected"),
    ("MATCH (n) RETURN m", 2, "oxygraph: 查询中的名称有误：请改正或先定义。引擎原文：“Undefined variable 'm'”\n"),
    ("RETURN foo(1)", 2, "oxygraph: 查询无法执行：请修改。引擎原文：“Unknown function: foo”\n"),
    ("RETURN 1/0", 1, "oxygraph: 查询无法执行：请修改。引擎原文：“Integer division by zero”\n"),
    ("MATCH (n:Foo) RETURN n", 3, "图中没有节点标签 'Foo'，因此该模式没有结果。\n"),
    ("MATCH ()-[r:FOO]->() RETURN r", 3, "图中没有关系类型 'FOO'，因此该模式没有结果。\n"),
]


@pytest.mark.parametrize(("query", "code", "said"), OF_ENGINES)
def test_what_an_engine_says_of_a_query_is_quoted_in_chinese(
    capsys: Captured, query: str, code: int, said: str
) -> None:
    """Where it is wrong and how to mend it is Chinese; only its own words are not."""
    done = ask(capsys, "--lang", "zh", "cypher", query)
    assert (done.code, done.out.strip()) == (code, "" if code < 3 else done.out.strip())
    assert done.err.startswith(said)


def test_what_a_server_says_of_a_query_is_quoted_in_chinese() -> None:
    """It names the place behind its words, and shows it on the lines below."""
    shown = '"MATCH (n RETURN n"\n          ^'
    words = "Invalid input 'RETURN': expected a parameter, ')' or ':'"
    said = in_language(f"{words} (line 1, column 10 (offset: 9))\n{shown}", "zh")
    assert said == f"查询有误：请改正第 1 行第 10 列处（偏移 9）。引擎原文：“{words}”\n{shown}"


def test_a_problem_keeps_its_place_and_its_rule() -> None:
    """Only what is wrong, and how to mend it, is another language."""
    issue = Issue("edges.csv", 12, "sex", "unknown-word", "'femal' is no sex", "Did you mean female?")
    said = issue_in_language(issue, "zh")
    assert said[:4] == issue[:4]
    assert (said.message, said.fix) == ("'femal' 不是有效的性别", "您是否指 female？")
    assert line_of(issue, "zh") == "edges.csv:12: sex 列：unknown-word：'femal' 不是有效的性别。您是否指 female？"
    assert line_of(issue, "en") == str(issue)
    assert issue_in_language(issue, "en") == issue


def test_many_rows_with_one_cause_are_one_sentence() -> None:
    """With their lines."""
    said = "'m' is no sex (also in lines 3, 4, 5, 6, 7 and 994 more)"
    assert in_language(said, "zh") == "'m' 不是有效的性别（第 3, 4, 5, 6, 7 行及另外 994 行亦然）"


# --- curated files ----------------------------------------------------------------------------------------------------


def _english_left(text: str) -> list[str]:
    """Words that are neither quoted nor a word of files: there is no sentence of two of them in Chinese."""
    return re.findall(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}", QUOTED.sub("", text))


@pytest.mark.parametrize("case", CASES)
def test_what_is_wrong_with_a_folder_is_said_in_chinese(capsys: Captured, case: str) -> None:
    """In the table and beside it; JSON is what it is in English."""
    folder = str(REPOSITORY / "tests" / "data" / "cases" / case)
    english, chinese = (_validated(capsys, lang, folder, "md") for lang in ("en", "zh"))
    assert chinese.code == english.code
    for line in chinese.err.splitlines():
        assert CHINESE.search(line)
    rows = [line.split(" | ") for line in chinese.out.splitlines()[2:]]
    for cells in rows:
        assert CHINESE.search(cells[4]), cells
        assert CHINESE.search(cells[5]), cells
    assert not _english_left(chinese.out + chinese.err.replace(str(REPOSITORY), ""))
    documents = [json.loads(_validated(capsys, lang, folder, "json").out) for lang in ("en", "zh")]
    assert documents[0] == documents[1]


def _validated(capsys: Captured, lang: str, folder: str, form: str) -> Done:
    return ask(capsys, "--lang", lang, "--graph", folder, "validate", "--format", form)


def test_a_question_to_a_broken_folder_is_refused_in_chinese(capsys: Captured, tmp_path: Path) -> None:
    """Wherever the language stands in the line; every line names its file."""
    (tmp_path / "edges.csv").write_text("")
    for typed in (["--lang", "zh", "stats"], ["stats", "--lang", "zh"]):
        done = ask(capsys, "--graph", str(tmp_path), *typed)
        assert done.code == 4
        assert done.err == f"oxygraph: {tmp_path / 'edges.csv'}: empty-file：文件为空。请至少写表头。\n"


def test_the_systems_words_are_chinese_too(capsys: Captured, tmp_path: Path) -> None:
    """Where they are common ones."""
    done = ask(capsys, "export", "json", str(tmp_path / "a" / "b.json"), "--lang", "zh")
    assert done.code in {0, 1}
    (tmp_path / "file").touch()
    done = ask(capsys, "export", "json", str(tmp_path / "file" / "b.json"), "--lang", "zh")
    assert done.code == 1
    assert CHINESE.search(done.err)


def test_what_somebody_wrote_stays_as_it_is(capsys: Captured, tmp_path: Path) -> None:
    """A file, an id or a word of a query, also one that looks like a word of the program: it can be copied back."""
    folder = tmp_path / "my_new_findings"
    assert f"已写入 {folder / 'edges.csv'}\n" in ask(capsys, "--lang", "zh", "new", str(folder)).err
    nodes = [ox.Node("drug", "Molecule", "drug"), ox.Node("target", "Process", "dread", "恐惧")]
    papers = [ox.Reference("under_stress_2020", match_confidence="high", identifier_verified="no", status="published")]
    cited = finding("e", "drug", "target", reference=("under_stress_2020",), layer="extended")
    ox.write_graph(ox.EvidenceGraph(nodes, [cited], (), papers), tmp_path / "own")

    def said(*typed: str) -> str:
        return ask(capsys, "--lang", "zh", "--graph", str(tmp_path / "own"), *typed).err.splitlines()[-1]

    assert said("compare", "drug", "target") == "oxygraph: 从 drug 到 target 的证据均未报告性别"
    assert said("compare", "target", "target") == "oxygraph: 路径需要两个不同的端点，而两端都是 target"
    assert said("references", "target").endswith("--node target")
    assert said("findings", "--reference", "under_stress_202").endswith("您是否指：under_stress_2020？")
    assert said("fndings") == "错误：没有命令 'fndings'。您是否指 findings？"
    assert said("cypher", "no_word") == "oxygraph: cypher 只读，此处不认识 'no_word'"


def test_every_kind_of_record_has_its_chinese(capsys: Captured, tmp_path: Path) -> None:
    """Where two graphs are compared: all that the one has is new to the other."""
    ox.write_graph(ox.EvidenceGraph([ox.Node("drug", "Molecule", "drug")], ()), tmp_path)
    lines = ask(capsys, "--lang", "zh", "diff", str(tmp_path), "builtin").err.splitlines()
    counts = [line for line in lines if "新增" in line]
    assert len(counts) >= len(RECORDS) - 1
    assert not [line for line in counts if re.match("[a-z]", line)]


# --- help pages -------------------------------------------------------------------------------------------------------


def _of_help(command: click.Command) -> Iterator[str]:
    """Every sentence of a help page; examples, which are commands, are none."""
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        first, _, rest = paragraph.partition("\n")
        if first != "\b":
            yield " ".join(paragraph.split())
        elif not rest.startswith("Examples:"):
            yield from rest.splitlines()
    for option in command.params:
        text = getattr(option, "help", None) or ""
        yield from filter(None, (text.partition("  [")[0], text.partition("  [default: ")[2].removesuffix("]")))


def test_every_sentence_of_every_help_page_has_its_chinese() -> None:
    """And none stands in the table for nothing."""
    commands = [oxygraph, *map(command_named, filter(None, CALLED))]
    said = {sentence for command in commands for sentence in _of_help(command)}
    assert said - HELP_PAGES.keys() == set()
    assert HELP_PAGES.keys() - said == {"Show this message and exit.", "Examples:"}


@pytest.mark.parametrize("name", CALLED)
def test_a_help_page_is_chinese_and_fits_a_screen(capsys: Captured, name: str) -> None:
    """With the language before or behind, in 80 columns; examples and options are those of the English page."""
    english = ask(capsys, *name.split(), "--help").out
    page = ask(capsys, *name.split(), "--help", "--lang", "zh").out
    assert page == ask(capsys, "--lang", "zh", *name.split(), "-h").out
    assert re.findall(r"^ +oxygraph .*$", page, re.MULTILINE) == re.findall(r"^ +oxygraph .*$", english, re.MULTILINE)
    assert re.findall(r"^  (-\S+)", page, re.MULTILINE) == re.findall(r"^  (-\S+)", english, re.MULTILINE)
    for line in page.splitlines():
        width = sum(2 if ord(letter) >= 0x2E80 else 1 for letter in line)
        assert width <= 80 or line.strip().startswith(("oxygraph ", "rdf ", "sssom ", "kgx ")), line
    assert not _english_left(re.sub(r"^ +oxygraph .*$", "", page, flags=re.MULTILINE))
