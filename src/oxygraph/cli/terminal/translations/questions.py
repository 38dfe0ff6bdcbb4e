"""What is wrong with a question, a database or a file: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["QUESTIONS"]

QUESTIONS: Mapping[str, str] = {
    # names and words
    "no {kind} is called {typed}. Did you mean {near}?": "没有名为 {typed} 的{kind}。您是否指：{near}？",
    "no {kind} is called {typed}. Use one of {near}.": "没有名为 {typed} 的{kind}。可用：{near}。",
    "{said} --{option} '?' lists what there is.": "{said}用 --{option} '?' 可列出全部。",
    "no {kind} is called {typed}.": "没有名为 {typed} 的{kind}。",
    "{name} is none of the keys of a context: {near}": "{name} 不是情境的关键字；可用：{near}",
    "a dose goes with its unit: give both, such as 24 IU": "剂量须带单位：两者都要给出，例如 24 IU",
    "a dose is a number of zero or more, with at most 12 digits before the point and 12 behind it, not {name}": (
        "剂量须为不小于零的数，小数点前后各不超过 12 位，而不是 {name}"
    ),
    "{name} is no dose: write a number of zero or more and its unit, such as 24 IU": (
        "{name} 不是剂量：请写一个不小于零的数及其单位，例如 24 IU"
    ),
    "{name} is several settings: name each by itself": "{name} 是多个情境：请分别写明（每个一个 --setting）",
    "{name} is several doses: a question fixes one, such as 24 IU": "{name} 是多个剂量：问题只限定一个，例如 24 IU",
    "{name} is a dose that may be read in two ways: write {small} or {large}": (
        "剂量 {name} 有两种读法：请写 {small} 或 {large}"
    ),
    "the dose {name} has a unit already, and dose_unit says {near}": "剂量 {name} 已带单位，而单位另写为 {near}",
    "the settings {one} and {other} exclude each other": "情境 {one} 与 {other} 互相排斥",
    "a path needs two ends, and both are {typed}": "路径需要两个不同的端点，而两端都是 {typed}",
    "{name} is to be a path, as a text or a pathlib.Path, not {typed}": (
        "{name} 应为路径（文本或 pathlib.Path），而不是 {typed}"
    ),
    "{name} is to be a path, as a text or a pathlib.Path, not {typed}; name several one by one, with * before a list": (
        "{name} 应为路径（文本或 pathlib.Path），而不是 {typed}；有多个时请逐一写出，列表前加 *"
    ),
    "{name} holds things of the class {text}, not {typed}": "{name} 中的各项应属于 {text} 类，而不是 {typed}",
    "{name} holds things of the class {text}, and {typed} holds none": (
        "{name} 中的各项应属于 {text} 类，而 {typed} 中没有任何一项"
    ),
    "limit is a whole number, 0 for all, not {name}": "limit 须为整数（0 表示全部），不是 {name}",
    "max_hops is a whole number of steps, one or more, not {name}": "max_hops 须为不小于一的整数（步数），不是 {name}",
    "paths of up to {count} steps are looked for, and max_hops is more": "最多查找 {count} 步的路径，max_hops 超出此数",
    "a time limit is a number of seconds, zero or more, not {name}": "时限是秒数，须为不小于零的数，而不是 {name}",
    "a {kind} is named by a text, not {name}": "{kind}须以文字命名，而不是 {name}",
    "answers can be compared by {near}, not by {name}": "可按 {near} 比较，不能按 {name}",
    "{name} cannot be fixed and compared at once": "{name} 不能既限定又比较",
    "no finding on the way from {source} to {target} reports its {kind}": (
        "从 {source} 到 {target} 的证据均未报告{kind}"
    ),
    "no finding of these layers on the way from {source} to {target} reports its {kind}, but others do": (
        "所选层次中从 {source} 到 {target} 的证据均未报告{kind}，其他层次中有"
    ),
    "the search was ended before it was through, and nothing it found from {source} to {target} reports its {kind}; a"
    " longer timeout allows more": (
        "搜索未完成即停止，此前从 {source} 到 {target} 找到的证据均未报告{kind}；请延长时间"
    ),
    "gaps are mapped by {near}, not by {name}": "空白图可按 {near} 绘制，不能按 {name}",
    "a figure groups by {near}, not by {name}": "图可按 {near} 分组，不能按 {name}",
    "a brain shows all regions, and needs no target": "脑图显示所有脑区，不需要终点",
    "{name} is to be of the class {text}, not {typed}": "{name} 应属于 {text} 类，而不是 {typed}",
    "a citation is a number of the review, not {typed}": "引文编号应为综述中的编号，而不是 {typed}",
    "a query is a text, not {typed}": "查询应为文本，而不是 {typed}",
    "{file} does not say what to write: a figure ends in {near}": "{file} 未说明格式：图的文件名须以 {near} 结尾",
    "{name} needs what the extra brings: {near}; SVG needs nothing": "{name} 需要附加组件：{near}；SVG 不需要",
    "no text is written in the language {name}: use {near}": "没有以语言 {name} 写成的文本；可用：{near}",
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
    "{name} needs a target": "{name} 需要终点",
    "a {name} needs a target": "{name} 需要终点",
    "strata are kept apart by {near}, not by {name}": "可按 {near} 分层，不能按 {name}",
    "{name} is no hash of an answer: those are 16 digits of 0-9 and a-f": (
        "{name} 不是答案的哈希：哈希为 16 位 0-9 与 a-f"
    ),
    "the graph has no finding that a page could open on": "图中没有可供页面打开的证据",
    "no finding begins or ends at {name}: name the other end, too": "没有证据以 {name} 为起点或终点：请写明另一端",
    "no font with Chinese letters is installed: install one, such as Noto Sans CJK SC, or write SVG": (
        "没有安装中文字体：请安装一种（例如 Noto Sans CJK SC），或写为 SVG"
    ),
    "to_frame needs pandas: pip install 'oxygraph[pandas]'": "to_frame 需要 pandas：pip install 'oxygraph[pandas]'",
    # versions
    "there is no folder {name}; name a folder, or a git revision and a folder in it, such as HEAD~3:graph": (
        "没有文件夹 {name}；请写一个文件夹，或 git 版本及其中的文件夹，例如 HEAD~3:graph"
    ),
    "{name} names a git revision, and {folder} lies in no git repository": (
        "{name} 是 git 版本的写法，而 {folder} 不在 git 仓库中"
    ),
    "git knows no revision {name}; see git log --oneline": "git 没有版本 {name}；请看 git log --oneline",
    "revision {name} has no folder {folder}; see git ls-tree -d {other}": (
        "版本 {name} 中没有文件夹 {folder}；请看 git ls-tree -d {other}"
    ),
    "git does not give {file} of revision {name}; see git fsck": "git 取不出版本 {name} 的 {file}；请看 git fsck",
    "the folder {folder} of revision {name} holds no curated file": "版本 {name} 的文件夹 {folder} 中没有数据文件",
    "git is not installed; install it, or name two folders": "没有安装 git；请安装，或写两个文件夹",
    # databases
    "{name} names no graph: up to 64 letters, digits, dots, dashes and underscores do": (
        "{name} 不能用作图名：最多 64 个字母、数字、点、连字符与下划线"
    ),
    "the URI names the server; --database names the database on it": "URI 写服务器；其上的数据库用 --database",
    "only a neo4j:// URI may hand the server a routing context, behind a question mark": (
        "只有 neo4j:// 的 URI 可在问号之后带路由信息"
    ),
    "{name} was not found within {number} s; name the question, SOURCE TARGET, or allow more with a longer --timeout": (
        "{number} 秒内没有找到 {name}；请写明问题 SOURCE TARGET，或用更长的 --timeout"
    ),
    "no answer within {number} s; a longer --timeout allows more": "{number} 秒内没有结果；可用更长的 --timeout",
    "the query needs more than {number} GB of memory, or broke the engine; text and lists that grow with every step"
    " do, so take less of them": "该查询需要超过 {number} GB 内存，或使引擎中断；逐步增长的文本与列表会如此，请减少",
    "this query gives no rows": "该查询不返回行",
    "{name} is no sign of Cypher outside of closed quotation marks": "{name} 在引号之外不是 Cypher 的符号",
    "{name} stands where cypher, which only reads, knows no such word": "cypher 只读，此处不认识 {name}",
    "cypher asks the graph, and LOAD CSV reads a file; --param takes values to a query": (
        "cypher 只查询图，而 LOAD CSV 读取文件；值可用 --param 传入"
    ),
    "FORMAT CSV is no Cypher; --format csv prints the answer as CSV": (
        "FORMAT CSV 不是 Cypher；--format csv 以 CSV 打印结果"
    ),
    "cypher calls procedures that read the graph alone, and {name} is none of them; "
    "db.labels(), db.relationshipTypes() and db.propertyKeys() are": (
        "cypher 只能调用读取图的过程，{name} 不在其中；db.labels()、db.relationshipTypes() 与 db.propertyKeys() 在其中"
    ),
    "cypher calls functions of Cypher's own alone, and {name} is none of them": (
        "cypher 只能调用 Cypher 自身的函数，{name} 不在其中"
    ),
    "SHOW tells indexes, constraints, functions and procedures here, and nothing else of a server": (
        "此处 SHOW 只能列出索引、约束、函数与过程"
    ),
    "the query is not UTF-8: byte {name}": "查询不是 UTF-8：字节 {name}",
    "a parameter cannot be sent: {name}": "参数无法发送：{name}",
    "of the graph {name} the database holds a part: a load of it is running, or broke off; load again before you ask": (
        "数据库中的图 {name} 只有一部分：载入正在进行，或已中断；请重新载入后再提问"
    ),
    "somebody else changed the database during the load; run it again": "载入期间数据库被他人改动；请再运行一次",
    "{name} is too old: Neo4j 5.7 or later is needed ({reason})": "{name} 版本过旧：需要 Neo4j 5.7 或更新（{reason}）",
    "no Neo4j answers at {name}: {said}": "{name} 没有 Neo4j 应答：{said}",
    "{name} may only be read by this user: {reason}": "该用户只能读取 {name}：{reason}",
    "{name}: this user has to change the password first": "{name}：该用户须先更改密码",
    "the database holds no graph of this name; it holds {names} (--name)": (
        "数据库中没有此名称的图；已有：{names}（--name）"
    ),
    "a former version put the graph into this database: `oxygraph load` brings it up to date": (
        "此数据库中的图由旧版本放入：`oxygraph load` 可更新"
    ),
    "the database holds no graph: `oxygraph load` puts one there": "数据库中没有图：`oxygraph load` 可放入",
    # files that cannot be read or written, the system's own words among them
    "standard output": "标准输出",
    "No such file or directory": "没有该文件或文件夹",
    "Permission denied": "没有权限",
    "Operation not permitted": "不允许此操作",
    "Is a directory": "这是文件夹",
    "Not a directory": "上级不是文件夹",
    "File exists": "文件已存在",
    "No space left on device": "磁盘空间不足",
    "Read-only file system": "文件系统只读",
    "File name too long": "文件名过长",
    "Bad file descriptor": "已关闭",
    "Connection refused": "连接被拒绝",
    "the folder is not empty; name another one": "文件夹不是空的；请写另一个",
    "a file stands where the folder should be": "应为文件夹之处是一个文件",
    "a folder stands where the file should go": "应为文件之处是一个文件夹",
    "this names a folder; name a file": "这是文件夹；请写一个文件",
    "another program is writing in this folder": "另一程序正在此文件夹中写入",
    "{kind} stands there, not a file": "那里是{kind}，不是文件",
    "{kind} stands there; name a file, or write - for standard output": (
        "那里是{kind}；请写一个文件，或以 - 表示标准输出"
    ),
    "this belongs to the system; write - for standard output": "这属于系统；标准输出写作 -",
    "this is a file of the graph that was read; name another place": "这是所读取的图的文件；请写另一处",
    "two of the files to be written are this one": "要写入的文件中有两个是同一个",
    "it was changed meanwhile, and is left as it is; run this again": "其间已被改动，故保持原样；请再运行一次",
    "a write stopped half-way here, and you may not finish it": "此处有一次未完成的写入，而您无权完成它",
}
"""English → Chinese; `(s)` is there or not, `{said}` is a sentence itself, other braces are carried over."""
