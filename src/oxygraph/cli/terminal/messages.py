"""Messages of the command line in Chinese, one table: the English ones stand where they are raised.

A message is found by its English template, whose blanks are carried over. What is not in the table is printed as it is:
problems of curated files, what an engine or a server says itself, and help pages.
"""

import re
from collections.abc import Mapping
from functools import cache

from oxygraph.report.phrases import say

__all__ = ["MESSAGES", "in_language"]

MESSAGES: Mapping[str, str] = {
    "there is not enough memory for this; leave out a part, or let the program have more": (
        "内存不足：请减少内容，或让程序使用更多内存"
    ),
    # names and words
    "no {kind} is called {name}. Did you mean {near}?": "没有名为 {name} 的{kind}。您是否指：{near}？",
    "no {kind} is called {name}. Use one of {near}.": "没有名为 {name} 的{kind}。可用：{near}。",
    "no {kind} is called {name}.": "没有名为 {name} 的{kind}。",
    "{name} is none of the keys of a context: {near}": "{name} 不是情境的关键字；可用：{near}",
    "a dose goes with its unit: give both dose and dose_unit, such as 24 and IU": (
        "剂量须带单位：请同时给出剂量与单位，例如 24 与 IU（--dose 24IU）"
    ),
    "a dose is a number of zero or more, with at most 12 digits before the point and 12 behind it, not {name}": (
        "剂量须为不小于零的数，小数点前后各不超过 12 位，而不是 {name}"
    ),
    "{name} is no dose: write a number of zero or more and its unit, such as 24 IU": (
        "{name} 不是剂量：请写一个不小于零的数及其单位，例如 24 IU"
    ),
    "the dose {name} has a unit already, and dose_unit says {near}": "剂量 {name} 已带单位，而单位另写为 {near}",
    "the settings {name} and {near} exclude each other": "情境 {name} 与 {near} 互相排斥",
    "a path needs two ends, and both are {name}": "路径需要两个不同的端点，而两端都是 {name}",
    "max_hops is {name}, but a path has at least one step": "max_hops 为 {name}，但路径至少有一步",
    "answers can be compared by {near}, not by {name}": "可按 {near} 比较，不能按 {name}",
    "{name} cannot be fixed and compared at once": "{name} 不能既限定又比较",
    "no finding on the way from {name} to {near} reports its {kind}": "从 {name} 到 {near} 的证据均未报告{kind}",
    "gaps are mapped by {near}, not by {name}": "空白图可按 {near} 绘制，不能按 {name}",
    "a figure groups by {near}, not by {name}": "图可按 {near} 分组，不能按 {name}",
    "a map of gaps shows all contexts, and {name} would fix one": "空白图显示所有情境，不能限定 {name}",
    "a brain shows all regions, and needs no target": "脑图显示所有脑区，不需要终点",
    "no figure is called {name}: there are {near}.": "没有名为 {name} 的图；可用：{near}。",
    "no figure is called {name}: there are {near}. Did you mean {best}?": (
        "没有名为 {name} 的图；可用：{near}。您是否指：{best}？"
    ),
    "{name} does not say what to write: a figure ends in {near}": "{name} 未说明格式：图的文件名须以 {near} 结尾",
    "{name} needs what the extra brings: {near}; SVG needs nothing": "{name} 需要附加组件：{near}；SVG 不需要",
    "the page looks for paths of up to {near} steps, not {name}": "页面最多查找 {near} 步的路径，而不是 {name} 步",
    "there is no query": "没有查询语句",
    "one query at a time: a statement follows the semicolon": "一次只能运行一条查询：分号之后还有语句",
    "cypher only reads, and this query writes; {near} is what puts the graph into a database": (
        "cypher 只读，而该查询要写入；把图放入数据库请用 {near}"
    ),
    "no user or password in the URI: set NEO4J_USERNAME and NEO4J_PASSWORD instead": (
        "URI 中不要写用户名或密码：请设置 NEO4J_USERNAME 与 NEO4J_PASSWORD"
    ),
    "a server is named like neo4j://localhost:7687; schemes: {near}": (
        "服务器写作 neo4j://localhost:7687 的形式；可用协议：{near}"
    ),
    "set NEO4J_USERNAME and NEO4J_PASSWORD: there is no terminal to ask for them": (
        "请设置 NEO4J_USERNAME 与 NEO4J_PASSWORD：没有终端可供询问"
    ),
    "no Neo4j answers at {name}": "{name} 没有 Neo4j 应答",
    "{name} does not answer within {near} s": "{name} 在 {near} 秒内没有应答",
    # the command line's own
    "Usage: {name}": "用法：{name}",
    "Try '{name}' for help.": "帮助：{name}",
    "Error: Missing command.": "错误：缺少命令。",
    "Error: No such command {name}.": "错误：没有命令 {name}。",
    "Error: No such command {name}. (Did you mean one of: {near}?)": "错误：没有命令 {name}。（您是否指：{near}？）",
    "Error: No such command {name}. Did you mean {near}?": "错误：没有命令 {name}。您是否指 {near}？",
    "Error: No such option {name}.": "错误：没有选项 {name}。",
    "Error: No such option {name}. Did you mean {near}?": "错误：没有选项 {name}。您是否指 {near}？",
    "Error: No such option {name}. (Did you mean one of: {near}?)": "错误：没有选项 {name}。（您是否指：{near}？）",
    # as older versions of click have it
    "Error: No such option: {name}": "错误：没有选项 {name}。",
    "Error: No such option: {name} Did you mean {near}?": "错误：没有选项 {name}。您是否指 {near}？",
    "Error: No such option: {name} (Possible options: {near})": "错误：没有选项 {name}。（您是否指：{near}？）",
    "Error: Missing argument {name}.": "错误：缺少参数 {name}。",
    "Error: Missing option {name}.": "错误：缺少选项 {name}。",
    "Error: Option {name} requires an argument.": "错误：选项 {name} 需要一个值。",
    "Error: Got unexpected extra argument ({name})": "错误：多余的参数（{name}）",
    "Error: Got unexpected extra arguments ({name})": "错误：多余的参数（{name}）",
    "Error: Invalid value for {kind}: {name} is not one of {near}.": "错误：{kind} 的值无效：{name} 不在 {near} 之中。",
    "Error: Invalid value for {kind}: {name} is not in the range {near}.": (
        "错误：{kind} 的值无效：{name} 不在范围 {near} 内。"
    ),
    "Error: Invalid value for {kind}: {name} is not a valid integer.": "错误：{kind} 的值无效：{name} 不是整数。",
    "Error: Invalid value for {kind}: {name} is not a valid float.": "错误：{kind} 的值无效：{name} 不是数。",
    "Error: Invalid value for {kind}: it is empty; name something, or leave the option out": (
        "错误：{kind} 的值为空：请写明，或去掉该选项"
    ),
    "Error: Invalid value for {kind}: {name} is not NAME=VALUE": "错误：{kind} 的值无效：{name} 不是“名称=值”的形式",
    "Error: there is no QUERY, and no terminal for a shell; `-` reads a query from a pipe": (
        "错误：没有查询语句，也没有终端可供交互；`-` 从管道读取查询"
    ),
    "Error: plot {name} takes {near}": "错误：plot {name} 的参数为 {near}",
    "Error: --nanopub goes with rdf, not with {name}": "错误：--nanopub 只用于 rdf，不用于 {name}",
    # remarks
    "no finding fits": "没有符合条件的证据",
    "no findings disagree": "没有互相矛盾的证据",
    "no difference is on record": "没有记录在案的差异",
    "no row": "没有结果",
    "nothing is spelled like {name}": "没有与 {name} 相近的名称",
    "nothing to draw: {name}": "没有可绘制的内容：{name}",
    "wrote {name}": "已写入 {name}",
    "rewrote {name}": "已改写 {name}",
    "already in canonical form": "已是规范格式",
    "{name} of {near} paths shown; --limit 0 shows all": "共 {near} 条路径，显示 {name} 条；--limit 0 显示全部",
    "only the first {name} rows are shown; --limit 0 shows all": "仅显示前 {name} 行；--limit 0 显示全部",
    "{name} holds every column as it is": "{name} 原样保存每一列",
    "{name} holds the identifiers of nodes and nothing else of the graph": "{name} 只含节点的标识符，不含图的其他内容",
    "what {name} has no home of its own for, in {near} rows, is kept as they say; nothing is lost": (
        "{name} 没有专门位置的内容共 {near} 行，已按所示方式保存；没有丢失"
    ),
    "nothing differs: the database holds this graph already": "没有差异：数据库中已是这张图",
    "nothing was written: this was a dry run": "没有写入：这是试运行",
}
"""English template → Chinese template; what stands in braces is carried over."""

_KINDS = {
    "node": "节点",
    "dose unit": "剂量单位",
    "dose_unit": "剂量单位",
    "setting": "情境",
    "layer": "层次",
    "reference": "文献",
    "format": "格式",
}
_BLANK = re.compile(r"\\\{(\w+)\\\}")
_OURS = "oxygraph: "


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The templates as patterns, those with the most fixed text first."""
    made = [
        (re.compile(_BLANK.sub(lambda blank: f"(?P<{blank[1]}>.+?)", re.escape(english))), chinese)
        for english, chinese in sorted(MESSAGES.items(), key=lambda pair: -len(_BLANK.sub("", re.escape(pair[0]))))
    ]
    return tuple(made)


def in_language(line: str, lang: str) -> str:
    """A line of a message in the reader's language; as it is where the table has no such line.

    >>> in_language("oxygraph: a path needs two ends, and both are oxytocin", "zh")
    'oxygraph: 路径需要两个不同的端点，而两端都是 oxytocin'
    """
    if lang != "zh":
        return line
    begin, rest = (_OURS, line.removeprefix(_OURS)) if line.startswith(_OURS) else ("", line)
    for pattern, chinese in _patterns():
        if found := pattern.fullmatch(rest):
            blanks = {name: _word(text) for name, text in found.groupdict().items()}
            return begin + chinese.format(**blanks)
    return line


def _word(text: str) -> str:
    """A word of the vocabularies in Chinese; alternatives are joined as Chinese joins them."""
    return "、".join(_KINDS.get(part) or say(part, "zh") for part in text.split(" or "))
