"""What engines say of a query: where and what in Chinese, their own words quoted as such."""

from collections.abc import Mapping

__all__ = ["ENGINES"]

ENGINES: Mapping[str, str] = {
    # the engine in this process
    "Cypher syntax error at line {line}, col {number}: {quoted}": (
        "Cypher 语法错误：请改正第 {line} 行第 {number} 列处。引擎原文：“{quoted}”"
    ),
    "Schema error: {quoted}": "查询中的名称有误：请改正或先定义。引擎原文：“{quoted}”",
    "Cypher execution error: {quoted}": "查询无法执行：请修改。引擎原文：“{quoted}”",
    "MATCH references unknown node label {text} — the graph has no such type, so this pattern returns no rows.": (
        "图中没有节点标签 {text}，因此该模式没有结果。"
    ),
    (
        "MATCH references unknown relationship type {text} — the graph has no such edge type, so this pattern returns"
        " no rows."
    ): "图中没有关系类型 {text}，因此该模式没有结果。",
    # a server
    "{quoted} (line {line}, column {number} (offset: {count}))": (
        "查询有误：请改正第 {line} 行第 {number} 列处（偏移 {count}）。引擎原文：“{quoted}”"
    ),
}
"""English → Chinese; what stands in `{quoted}` stays in the words of the engine."""
