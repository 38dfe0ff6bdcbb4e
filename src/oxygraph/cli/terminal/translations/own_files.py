"""What was done to read a file of one's own: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["OWN_FILES"]

OWN_FILES: Mapping[str, str] = {
    "a byte order mark at the beginning": "开头有字节顺序标记",
    "lines that end in CR or CR LF": "行以 CR 或 CR LF 结尾",
    "UTF-16 instead of UTF-8": "编码为 UTF-16 而非 UTF-8",
    "commas between the cells": "单元格以逗号分隔",
    "semicolons between the cells": "单元格以分号分隔",
    "tabs between the cells": "单元格以制表符分隔",
    "bars between the cells": "单元格以竖线分隔",
    "{text} between the cells": "单元格以 {text} 分隔",
    "{count} row(s) above the header": "表头之上有 {count} 行",
    "{count} rows that say the header again": "{count} 行重复表头",
    "{count} row that says the header again": "{count} 行重复表头",
    "{count} words read as the lists write them ({example})": "{count} 个词读作词表的写法（{example}）",
    "{count} word read as the lists write them ({example})": "{count} 个词读作词表的写法（{example}）",
    "text is struck through in {place}": "{place} 的文字带删除线",
    "Delete what no longer holds, and take the line away where it does": "删除不再成立的内容；仍成立的请去掉删除线",
    "the sheet is hidden, and is read like the others": "该工作表已隐藏，仍照常读取",
    "{count} hidden rows, which are read like the others (row {number})": (
        "{count} 个隐藏行，仍照常读取（第 {number} 行）"
    ),
    "{count} hidden row, which is read like the others (row {number})": (
        "{count} 个隐藏行，仍照常读取（第 {number} 行）"
    ),
    "{count} hidden columns, which are read like the others (column {named})": (
        "{count} 个隐藏列，仍照常读取（{named} 列）"
    ),
    "{count} hidden column, which is read like the others (column {named})": (
        "{count} 个隐藏列，仍照常读取（{named} 列）"
    ),
    "{count} blank row(s)": "{count} 个空行",
    "{count} blank column(s)": "{count} 个空列",
    "columns that a table of findings shows of the papers ({text})": "研究结果表中来自文献的列（{text}）",
    "{count} column(s) spelled otherwise ({text})": "{count} 个列名写法不同（{text}）",
    "a first column that numbers the rows": "首列为行号",
    "{column} {text} read as {other}": "{column} {text} 读作 {other}",
    "{column} {text} read as an empty cell": "{column} {text} 读作空白",
    "{count} aspect(s) that names say ({example})": "{count} 个方面取自名称（{example}）",
    "blanks around {count} cell(s) ({example})": "{count} 个单元格前后有空白（{example}）",
    "{count} cell(s) of several lines, read as one line ({example})": ("{count} 个单元格含多行，读作一行（{example}）"),
    "{count} cell(s) in full-width characters ({example})": "{count} 个单元格含全角字符（{example}）",
    "{count} number(s) in another form ({example})": "{count} 个数写法不同（{example}）",
    "{count} lists as Python prints them ({example})": "{count} 个列表是 Python 的写法（{example}）",
    "{count} list as Python prints it ({example})": "{count} 个列表是 Python 的写法（{example}）",
    "the sign, which a table of findings works out of the effect": "由作用方向得出的符号列",
    "{count} names read as ids ({example})": "{count} 个名称读作 id（{example}）",
    "{count} name read as an id ({example})": "{count} 个名称读作 id（{example}）",
    "{count} words read as those of the lists ({example})": "{count} 个词读作词表中的词（{example}）",
    "{count} word read as one of the lists ({example})": "{count} 个词读作词表中的词（{example}）",
}
"""English → Chinese, as in the table of problems."""
