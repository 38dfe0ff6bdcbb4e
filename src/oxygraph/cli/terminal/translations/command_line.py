"""What is wrong with a command line, and what is asked there: in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["COMMAND_LINE"]

COMMAND_LINE: Mapping[str, str] = {
    # the command line's own
    "there is not enough memory for this; leave out a part, or let the program have more": (
        "内存不足：请减少内容，或让程序使用更多内存"
    ),
    "Usage: {name}": "用法：{name}",
    "Try '{name}' for help.": "帮助：{name}",
    "Error: Missing command.": "错误：缺少命令。",
    "Error: No such command {typed}.": "错误：没有命令 {typed}。",
    "Error: No such command {typed}. (Did you mean one of: {meant}?)": (
        "错误：没有命令 {typed}。（您是否指：{meant}？）"
    ),
    "Error: No such command {typed}. Did you mean {meant}?": "错误：没有命令 {typed}。您是否指 {meant}？",
    "Error: No such option {typed}.": "错误：没有选项 {typed}。",
    "Error: No such option {typed}. Did you mean {meant}?": "错误：没有选项 {typed}。您是否指 {meant}？",
    "Error: No such option {typed}. (Did you mean one of: {meant}?)": "错误：没有选项 {typed}。（您是否指：{meant}？）",
    # as older versions of click have it
    "Error: No such option: {typed}": "错误：没有选项 {typed}。",
    "Error: No such option: {typed} Did you mean {meant}?": "错误：没有选项 {typed}。您是否指 {meant}？",
    "Error: No such option: {typed} (Possible options: {meant})": "错误：没有选项 {typed}。（您是否指：{meant}？）",
    "Error: Missing argument {name}.": "错误：缺少参数 {name}。",
    "Error: Missing argument {name}. Choose from: {names}": "错误：缺少参数 {name}。可用：{names}",
    "Error: Missing option {name}.": "错误：缺少选项 {name}。",
    "Error: Option {name} requires an argument.": "错误：选项 {name} 需要一个值。",
    "Error: Got unexpected extra argument ({name})": "错误：多余的参数（{name}）",
    "Error: Got unexpected extra arguments ({name})": "错误：多余的参数（{name}）",
    "Error: Invalid value for {kind}: {name} is not one of {near}.": "错误：{kind} 的值无效：{name} 不在 {near} 之中。",
    "Error: Invalid value for {kind}: {name} is not one of {near}. Did you mean {meant}?": (
        "错误：{kind} 的值无效：{name} 不在 {near} 之中。您是否指 {meant}？"
    ),
    "Error: Invalid value for {kind}: {name} is not in the range {near}.": (
        "错误：{kind} 的值无效：{name} 不在范围 {near} 内。"
    ),
    "Error: Invalid value for {kind}: {name} is not a valid integer.": "错误：{kind} 的值无效：{name} 不是整数。",
    "Error: Invalid value for {kind}: {name} is not a valid integer range.": "错误：{kind} 的值无效：{name} 不是整数。",
    "Error: Invalid value for {kind}: {name} is not a valid float.": "错误：{kind} 的值无效：{name} 不是数。",
    "Error: Invalid value for {kind}: it is empty; name something, or leave the option out": (
        "错误：{kind} 的值为空：请写明，或去掉该选项"
    ),
    "Error: Invalid value for {kind}: {name} is not NAME=VALUE": "错误：{kind} 的值无效：{name} 不是“名称=值”的形式",
    "Error: Invalid value for {kind}: {name} is no number of seconds: write one above 0, and at most {count}": (
        "错误：{kind} 的值无效：{name} 不是秒数：请写一个大于 0、至多 {count} 的数"
    ),
    "Error: there is no QUERY, and no terminal for a shell; `-` reads a query from a pipe": (
        "错误：没有查询语句，也没有终端可供交互；`-` 从管道读取查询"
    ),
    "Error: plot {figure} takes {form}": "错误：plot {figure} 的参数为 {form}",
    "Error: --nanopub goes with rdf, not with {name}": "错误：--nanopub 只用于 rdf，不用于 {name}",
    "Error: Invalid value for {place}: File {file} is a directory.": "错误：{place} 的值无效：{file} 是文件夹。",
    "Error: Invalid value for {place}: File {file} is not readable.": "错误：{place} 的值无效：文件 {file} 不可读。",
    "Error: Invalid value: {said}": "错误：值无效：{said}",
    "Error: Invalid value for {place}: {said}": "错误：{place} 的值无效：{said}",
    "Error: {said}": "错误：{said}",
    "it is empty; name a file or a folder": "名称为空：请写明文件或文件夹",
    "it is empty; name something, or leave the option out": "值为空：请写明，或去掉该选项",
    "it is written twice, {text} and {other}; a question fixes one": (
        "写了两次：{text} 与 {other}；一个问题只限定一个值"
    ),
    "{name} is no number of seconds: write one above 0, and at most {count}": (
        "{name} 不是秒数：请写一个大于 0、至多 {count} 的数"
    ),
    "{name} is given twice; a query takes one value for it": "{name} 给了两次；一个查询只取一个值",
    "{name} is not NAME=VALUE": "{name} 不是“名称=值”的形式",
    "there is no QUERY, and no terminal for a shell; `-` reads a query from a pipe": (
        "没有查询语句，也没有终端可供交互；`-` 从管道读取查询"
    ),
    "plot {figure} takes {form}": "plot {figure} 的参数为 {form}",
    "{option} goes with --uri: it names what a server holds": "{option} 须与 --uri 同用：它指服务器上的内容",
    "--nanopub goes with rdf, not with {name}": "--nanopub 只用于 rdf，不用于 {name}",
    "No such command {typed}.": "没有命令 {typed}。",
    "No such command {typed}. Did you mean {meant}?": "没有命令 {typed}。您是否指 {meant}？",
    "--graph stands before the command: oxygraph --graph DIR {command} …": (
        "--graph 写在命令之前：oxygraph --graph DIR {command} …"
    ),
    "name both ends of an answer, SOURCE TARGET, or none": "请写出答案的两端 SOURCE TARGET，或都不写",
    "name both ends, SOURCE TARGET, or --node {typed}": "请写出两端 SOURCE TARGET，或 --node {typed}",
    "SOURCE TARGET names an answer; --node, --citation and --reference name findings": (
        "SOURCE TARGET 指一个答案；--node、--citation 与 --reference 指证据"
    ),
    "--into names a folder of your own, and not the builtin graph": "--into 指定自己的文件夹，而不是内置图",
    "this is the builtin graph; name a folder of your own": "这是内置图；请指定自己的文件夹",
    "--graph names several folders; name the one that is meant with --into": (
        "--graph 写了多个文件夹；请用 --into 写明所指的一个"
    ),
    "{name} is several files; name a place for them": "{name} 由多个文件组成；请写明存放处",
    "File {file} does not exist.": "没有文件 {file}。",
    "{file} does not end in .xlsx; open it in the program that wrote it, and save it as .xlsx": (
        "{file} 的文件名不以 .xlsx 结尾；请用写出它的程序打开，并另存为 .xlsx"
    ),
    "{file} does not end in .xlsx": "{file} 的文件名不以 .xlsx 结尾",
    "{file} is there already; name another file, or read it with --into DIR": (
        "{file} 已存在；请另写文件名，或用 --into DIR 读取它"
    ),
    "this load would remove {count} records from the database, so nothing was written: --dry-run names them, --yes "
    "removes them, --name puts the graph beside the one that is there": (
        "这次载入会从数据库删除 {count} 条记录，因此没有写入：--dry-run 列出它们，--yes 删除它们，--name 把图放在已"
        "有的图旁边"
    ),
    "Remove {count} records from the database?": "从数据库删除 {count} 条记录？",
    "nothing was written; --name puts the graph beside the one that is there": "没有写入；--name 把图放在已有的图旁边",
    "User at {place}": "{place} 的用户",
    "Password of {name}": "{name} 的密码",
}
"""English → Chinese; `(s)` is there or not, `{said}` is a sentence itself, other braces are carried over."""
