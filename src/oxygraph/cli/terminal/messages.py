"""Messages in the reader's language: the English ones stand where they are said, the Chinese beside them in tables.

A message is found by its English template, whose blanks are carried over. What an engine or a server says of a query
in its own words is quoted; where they are, and how to mend it, is said in Chinese.
"""

import re
from functools import cache

from oxygraph.cli.terminal.translations.bibliographies import BIBLIOGRAPHIES
from oxygraph.cli.terminal.translations.command_line import COMMAND_LINE
from oxygraph.cli.terminal.translations.doubts import DOUBTS
from oxygraph.cli.terminal.translations.engines import ENGINES
from oxygraph.cli.terminal.translations.own_files import OWN_FILES
from oxygraph.cli.terminal.translations.problems import PROBLEMS
from oxygraph.cli.terminal.translations.questions import QUESTIONS
from oxygraph.cli.terminal.translations.remarks import REMARKS
from oxygraph.cli.terminal.translations.words import KINDS
from oxygraph.errors import Issue
from oxygraph.report.phrases_zh import CHINESE

__all__ = ["MESSAGES", "in_language", "issue_in_language", "line_of"]

MESSAGES = {**QUESTIONS, **COMMAND_LINE, **REMARKS, **PROBLEMS, **DOUBTS, **BIBLIOGRAPHIES, **OWN_FILES}
"""English template → Chinese template."""

_WORDS = frozenset({"kind", "near", "name"})
"""Blanks that hold words of the vocabularies; in a file the words stay what is written there."""

_MEANT = "meant"
"""The blank that holds what somebody may have meant to type: it is typed so in any language."""

_SENTENCES = {"said": "", "example": "", "several": "; ", "listed": ", "}
"""Blanks that hold sentences → what stands between several of them."""

_BLANK = re.compile(r"\\\{(\w+)\\\}")
_OPEN = re.compile(r"\{\w+\}|\(s\)")
_SPARE = re.escape("(s)")
_OURS = "oxygraph: "
_OF_PARSER = "Error:"


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates as patterns, those with the most fixed text first."""
    made = [
        (
            re.compile(_BLANK.sub(_pattern_of, re.escape(english).replace(_SPARE, "s?"))),
            chinese,
        )
        for table in (MESSAGES, ENGINES)
        for english, chinese in sorted(table.items(), key=lambda pair: -len(_OPEN.sub("", pair[0])))
    ]
    return tuple(made)


def _pattern_of(blank: re.Match[str]) -> str:
    """A count is a number, so that no sentence before it is taken for one; whatever else is carried over is a text."""
    return f"(?P<{blank[1]}>{'[0-9][0-9,]*' if blank[1] == 'count' else '.+?'})"


def in_language(line: str, lang: str) -> str:
    """A message in the reader's language, as a whole or line by line; as it is where the tables have none such.

    >>> in_language("oxygraph: a path needs two ends, and both are oxytocin", "zh")
    'oxygraph: 路径需要两个不同的端点，而两端都是 oxytocin'
    >>> in_language("5 problems found, 1 warning", "zh")
    '发现 5 个问题，1 个提醒'
    """
    if lang != "zh":
        return line
    begin, rest = (_OURS, line.removeprefix(_OURS)) if line.startswith(_OURS) else ("", line)
    said = begin + _chinese(rest)
    return "\n".join(in_language(part, lang) for part in line.split("\n")) if said == line and "\n" in line else said


def issue_in_language(issue: Issue, lang: str) -> Issue:
    """A problem, said in the reader's language; file, line, column and rule stay as they are."""
    if lang != "zh":
        return issue
    return issue._replace(message=_chinese(issue.message), fix=_chinese(issue.fix))


def line_of(issue: Issue, lang: str) -> str:
    """A problem on a line.

    >>> line_of(Issue("edges.csv", 2, "sex", "required", "sex is empty", "Fill it in"), "zh")
    'edges.csv:2: sex 列：required：sex 为空。请填写。'
    """
    if lang != "zh":
        return str(issue)
    said = issue_in_language(issue, lang)
    place = f"{said.file}:{said.line}" if said.line else said.file
    column = f"{said.column} 列：" if said.column else ""
    return f"{place}: {column}{said.rule}：{said.message}。{said.fix}{'' if said.fix.endswith('？') else '。'}"


@cache
def _chinese(text: str) -> str:
    of_parser = text.startswith(_OF_PARSER)
    for pattern, chinese in _patterns():
        if of_parser and not pattern.pattern.startswith(_OF_PARSER):
            continue  # the sentence behind it is one of its own
        if found := pattern.fullmatch(text):
            return chinese.format(**{name: _filled(name, value) for name, value in found.groupdict().items()})
    return text


def _filled(blank: str, text: str) -> str:
    """What stands in a blank: a sentence of its own, a word of the vocabularies, or what was written there."""
    if blank in _SENTENCES:
        between = _SENTENCES[blank]
        return "；".join(map(_chinese, text.split(between))) if between else _chinese(text)
    if blank == _MEANT:
        return text.replace(" or ", "、")
    return _word(text) if blank in _WORDS else text


def _word(text: str) -> str:
    """A word of the vocabularies in Chinese, anything else as it is; alternatives are joined as Chinese joins them."""
    return "、".join(KINDS.get(part) or CHINESE.get(part, part) for part in text.split(" or "))
