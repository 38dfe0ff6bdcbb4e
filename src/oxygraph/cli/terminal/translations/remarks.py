"""What commands say beside their answers: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["REMARKS"]

REMARKS: Mapping[str, str] = {
    # remarks
    "the graph has no {name}; name what was given with --source NAME": (
        "图中没有 {name}；请用 --source NAME 写明所给的物质"
    ),
    "no finding fits": "没有符合条件的证据",
    "no cell fits": "没有符合条件的格",
    "no findings disagree": "没有互相矛盾的证据",
    "no difference is on record": "没有记录在案的差异",
    "no row": "没有结果",
    "the load broke off before {count} of {total} records were written: load again before you ask": (
        "载入中断：共 {total} 条记录，还有 {count} 条未写入；请重新载入后再提问"
    ),
    "nothing is spelled like {typed}": "没有与 {typed} 相近的名称",
    "nothing to draw: {name}": "没有可绘制的内容：{name}",
    "wrote {file}": "已写入 {file}",
    "rewrote {file}": "已改写 {file}",
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
    "no paper fits": "没有符合条件的论文",
    "{name} holds": "{name} 仍成立",
    "{name} is not the hash of this question's answer, which is {other} now": (
        "{name} 不是该问题答案的哈希；该问题现在的答案为 {other}"
    ),
    "it is that of another question's answer: {command}": "它是另一问题的答案的哈希：{command}",
    "it is that of another question's answer, or the evidence behind it has changed": (
        "它是另一问题的答案的哈希，或其背后的证据已改变"
    ),
    "{name} is no answer to a question that fixes the sex alone; the evidence behind it may have changed": (
        "{name} 不是只限定性别的问题的答案；其背后的证据可能已改变"
    ),
    "looking for the answer of {name}, for up to {number} s; with SOURCE TARGET it is found at once": (
        "正在查找 {name} 的答案，最多 {number} 秒；写明 SOURCE TARGET 则立即得到"
    ),
    "name the question to be sure: oxygraph cite SOURCE TARGET --check HASH, and the options it had": (
        "要确定，请写明问题：oxygraph cite SOURCE TARGET --check HASH，并带上当时的选项"
    ),
    "nothing differs": "没有差异",
    "{name} of {count} answers moved": "{count} 个答案中有 {name} 个改变",
    "{kind}: {added} added, {changed} changed, {gone} gone": "{kind}：新增 {added}，改动 {changed}，去掉 {gone}",
    "{kind}: {added} added, {changed} changed, {stay} that the spreadsheet does not have": (
        "{kind}：新增 {added}，改动 {changed}，另有 {stay} 行不在电子表格中"
    ),
    "next: fill it in, then: {command}": "下一步：填写后运行 {command}",
    "next: oxygraph {command}": "下一步：oxygraph {command}",
    "every cell and experiment: {text}": "每格与每项实验：{text}",
    "next: {text} ({count} question(s))": "下一步：{text}（{count} 个问题）",
    "the server's graph is asked, and no folder of --graph: oxygraph load URI --name NAME puts it there": (
        "所查的是服务器上的图，而不是 --graph 的文件夹：oxygraph load URI --name 名称 可将其载入"
    ),
    "nothing is written without a folder; name one with --into DIR": "没有文件夹则不写入；请用 --into DIR 写明",
    "{added} new, {there} there already, {twice} twice in the file": "新增 {added}，已有 {there}，文件中重复 {twice}",
    "{added} new, {there} there already": "新增 {added}，已有 {there}",
    "{file}: {count} kB, {nodes} nodes, {edges} edges": "{file}：{count} kB，{nodes} 个节点，{edges} 条证据",
    "Cypher on the evidence graph, read only. :help helps, :quit leaves.": (
        "在证据图上运行 Cypher，只读。:help 显示帮助，:quit 退出。"
    ),
    "A statement may take several lines; a semicolon or an empty line ends it.\nTab completes labels, relationship "
    "types, properties and ids; the arrow keys\nbring back what was asked before, also in earlier sessions.\n\n"
    ":schema     labels, relationship types and properties\n:examples   a few questions to begin with (more in "
    "docs/cypher.md)\n:help       this\n:quit       leave, like Ctrl-D; Ctrl-C drops what is typed or stops a query": (
        "一条语句可占多行；分号或空行结束语句。\nTab 补全标签、关系类型、属性与 id；方向键调出以前（包括以前会话）"
        "的语句。\n\n:schema     标签、关系类型与属性\n:examples   几个入门问题（更多见 docs/cypher.md）\n:help"
        "       本帮助\n:quit       退出，同 Ctrl-D；Ctrl-C 丢弃已输入的内容或停止查询"
    ),
    "{count} row(s)": "{count} 行",
    "would remove {names}": "将删除 {names}",
    "removed {names}": "已删除 {names}",
    "{done} of {total} records written": "已写入 {total} 条记录中的 {done} 条",
    "look: Neo4j Browser, mostly at {place}; drop {file} onto it for colours and captions": (
        "查看：Neo4j Browser，通常在 {place}；把 {file} 拖到其上即有颜色与说明"
    ),
    "  then {query}": "  然后 {query}",
    "look: Bloom, Import, {file}": "查看：Bloom，Import，{file}",
    "ask: {command}": "提问：{command}",
    "docs/neo4j.md has ten questions with their answers": "docs/neo4j.md 有十个问题及其答案",
    "{count} problem(s) found, {said}": "发现 {count} 个问题，{said}",
    "{count} problem(s) found": "发现 {count} 个问题",
    "{count} warning(s)": "{count} 个提醒",
    "the curated files are valid and in canonical form; {said}": "数据文件有效，且为规范格式；{said}",
    "the curated files are valid and in canonical form": "数据文件有效，且为规范格式",
    "the curated files are valid; {said}": "数据文件有效；{said}",
    "the curated files are valid": "数据文件有效",
    "{text} in {file} is retracted, says {source}: write it into the status there, or into that of a reference of your "
    "own with its DOI": (
        "据 {source}，{file} 中的 {text} 已撤稿：请写入其 status，或写入自己的、DOI 相同的文献的 status"
    ),
    "{folder}: {listed}, read beside the builtin graph": "{folder}：{listed}，与内置图一并读取",
    "{folder}: {listed}; it stands alone, and the builtin graph is not read": (
        "{folder}：{listed}；它独立成图，未读取内置图"
    ),
    "read the builtin graph, {folder}: {files}": "读取内置图 {folder}：{files}",
    "read {folder}: {files}": "读取 {folder}：{files}",
    "{file}: read with {several}": "{file}：读取时的情形：{several}",
    "{count} node(s)": "{count} 个节点",
    "{count} finding(s)": "{count} 条证据",
    "{count} setting(s)": "{count} 个情境",
    "{count} reference(s)": "{count} 篇文献",
    "{count} entry of the audit": "{count} 条差异",
    "{count} entries of the audit": "{count} 条差异",
    "{count} place(s)": "{count} 处位置",
    "{count} mapping(s)": "{count} 条映射",
    "{count} word(s)": "{count} 个词",
}
"""English → Chinese; `(s)` is there or not, `{said}` is a sentence itself, other braces are carried over."""
