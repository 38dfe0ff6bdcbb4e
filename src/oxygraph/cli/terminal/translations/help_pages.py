"""The help pages: each paragraph, and what each option does, in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["HELP_PAGES"]

HELP_PAGES: Mapping[str, str] = {
    # the program
    "How oxytocin reaches a symptom: for whom, at which dose, in which setting, and who says so.": (
        "催产素如何影响症状：在谁身上、何种剂量、何种情境，由谁报告。"
    ),
    "Every answer is made of findings, one publication each, none merged. Names may be ids, English or Chinese "
    "names, synonyms or CURIEs.": (
        "每个答案都由证据构成，每条证据出自一篇文献，互不合并。名称可用 id、中英文名、同义词或 CURIE。"
    ),
    "Exit codes: 0 answered, 1 runtime failure, 2 usage or unknown name, 3 no path or no row, 4 invalid data, 5 "
    "database out of reach.": (
        "退出码：0 已回答，1 运行失败，2 用法或名称有误，3 没有路径或结果，4 数据无效，5 无法连接数据库。"
    ),
    "Folder of findings of your own, read beside the builtin graph unless it stands alone; repeatable.": (
        "自己的证据文件夹，与内置图一并读取，除非它自成一图；可重复。"
    ),
    "Language of names and sentences; may stand behind the command too.": "名称与语句的语言；也可写在命令之后。",
    "Say which version this is.": "显示版本。",
    "Show this message and exit.": "显示此帮助并退出。",
    # paths, and the options of a context
    "How SOURCE reaches TARGET, for whom, and who says so.": "SOURCE 如何影响 TARGET：在谁身上，由谁报告。",
    "The verdict and why, the direct evidence, then the mechanism paths with signs and citations.": (
        "结论及其理由、直接证据，然后是带方向与引文的机制路径。"
    ),
    "A context option fixes whom, how much or when; findings that report another value leave the answer, findings "
    "that report nothing on it stay and are marked `compatible`.": (
        "情境选项限定对象、剂量或时机；报告了其他值的证据不计入答案，未报告的保留并标为 `compatible`。"
    ),
    "Whose sex.": "性别。",
    "human, rodent, rat …": "物种：human、rodent、rat …",
    "A disorder, or healthy, adolescents …": "人群：某种障碍，或 healthy、adolescents …",
    "The dose, with --dose-unit, or with its unit: 24IU.": "剂量，另写 --dose-unit，或连同单位：24IU。",
    "IU, ng …; never converted.": "单位：IU、ng …；从不换算。",
    "intranasal, intracerebral …": "给药途径：intranasal、intracerebral …",
    "single, repeated or chronic.": "给药方案：single、repeated 或 chronic。",
    "A setting tag; repeatable; ? lists them by group.": "情境标签；可重复；? 分组列出。",
    "review, primary, extended or all (the default); repeatable; ? lists them.": (
        "层次：review、primary、extended 或 all（默认）；可重复；? 列出。"
    ),
    "The most steps of a path.": "路径的最多步数。",
    "How many paths to show; 0 for all.": "显示多少条路径；0 为全部。",
    "Also print, on a screen, the verdict if less were known (JSON always has it).": (
        "在屏幕上另外显示：若所知更少，结论如何（JSON 中总有）。"
    ),
    "A Neo4j server that holds the graph, such as neo4j://localhost:7687.": (
        "存有此图的 Neo4j 服务器，例如 neo4j://localhost:7687。"
    ),
    "Which graph of the database, where it holds several.": "数据库中有多个图时，用哪一个。",
    "Database on the server.": "服务器上的数据库。",
    "How long to look for an answer, and to wait for a server's.": "最多查找多久，也是等待服务器的时间。",
    "How to print it.": "输出格式。",
    # compare, show, search, findings, references
    "The same question for men and women, side by side.": "同一问题，男女并列。",
    "Or for species, doses, routes, regimens, populations or settings: --by. Per step: same, opposite, only here, "
    "null here, not counted here, untested here. Only what findings report for a stratum counts.": (
        "也可按物种、剂量、途径、方案、人群或情境比较：--by。每一步：相同、相反、仅此处、此处无效应、此处未计入、此处"
        "未检验。只计入证据对该分层所报告的内容。"
    ),
    "The context key to compare.": "按哪个情境关键字比较。",
    "One node and every finding that touches it.": "一个节点及与之相关的所有证据。",
    "Nodes, settings, papers and findings, likeliest first.": "查找节点、情境、论文与证据，最可能的在前。",
    "By any spelling of a name in either language, typing errors forgiven; by author and year, DOI, PMID or words "
    "of a title; by words of a finding. JSON has a list for each kind, and the order of all in `found`.": (
        "可用中英文名称的任何写法（容许拼写错误）、作者与年份、DOI、PMID、标题中的词，或证据中的词。JSON 按类别列"
        "出，总次序在 `found` 中。"
    ),
    "How many at the most; 0 for all.": "最多多少条；0 为全部。",
    "Findings by context, node, citation or reference.": "按情境、节点、引文或文献列出证据。",
    "Only findings that touch this node.": "只列与该节点相关的证据。",
    "Only findings of the review's citation N.": "只列综述引文 N 的证据。",
    "Only findings of this paper, by its id, DOI or PMID.": "只列该论文（id、DOI 或 PMID）的证据。",
    "The papers behind findings, or behind an answer.": "证据或答案背后的论文。",
    "That is the answer from SOURCE to TARGET, with --max-hops 1 without its mechanism paths. The "
    "filters are those of `oxygraph findings`; without any, every paper that the graph knows. bibtex, ris and csl-json "
    "list each paper once, under a key that namesakes do not share.": (
        "答案指从 SOURCE 到 TARGET 的答案；加 --max-hops 1 则不含其机制路径。筛选选项同 "
        "`oxygraph findings`；都不写则列出图中所有论文。bibtex、ris 与 csl-json 每篇只列一次，键名互不相同。"
    ),
    "Only papers on findings of this node.": "只列与该节点证据有关的论文。",
    "Only papers of the review's citation N.": "只列综述引文 N 的论文。",
    "Only this paper, by its id, DOI or PMID.": "只列该论文（id、DOI 或 PMID）。",
    # conflicts, audit, gaps, stats, diff, cite
    "Pairs of nodes whose findings disagree, explained.": "证据互相矛盾的节点对，及其解释。",
    "`explained`: the keys part every plus (or sign) from every minus (or null); `partly`: some of them; "
    "`unresolved`: findings that share a context disagree, and the study that would decide is described.": (
        "`explained`：情境关键字可把所有正负（或有无）分开；`partly`：可分开一部分；`unresolved`：同一情境下的证据"
        "相互矛盾，并说明何种研究可作判定。"
    ),
    "Where the review differs from the paper it cites.": "综述与其所引论文的差异。",
    "Each difference is classified, said in a sentence that holds both readings, linked to the paper where its "
    "identifier is verified, and followed by what it does to the answers that lean on it: the verdict from the "
    "review, without the review's reading, and with the paper's findings in its place.": (
        "每处差异都有分类，并以一句话写出两种读法；标识符经核实的附有论文链接；随后列出它对相关答案的影响：依综述的"
        "结论、去掉综述读法的结论，以及代以论文证据的结论。"
    ),
    "Only differences about the review's citation N.": "只列关于综述引文 N 的差异。",
    "Who was tested: target, sex, population, species.": "检验过谁：目标、性别、人群、物种。",
    "Then the experiments that would let the most abstaining questions be answered, whichever way they come out.": (
        "然后是最值得做的实验：无论结果如何，都能回答最多的未决问题。"
    ),
    "What was given.": "所给予的物质。",
    "Only cells of this status.": "只列此状态的格。",
    "Experiments to propose.": "建议多少个实验。",
    "How much is in the graph.": "图中有多少内容。",
    "By category, predicate, effect, layer, sex, species, evidence type and certainty. JSON holds the version and "
    "the hash of the graph; other formats leave them to stderr.": (
        "按类别、谓词、效应、层次、性别、物种、证据类型与确定程度统计。JSON 含图的版本与哈希；其他格式写到标准错误。"
    ),
    "What changed from OLD to NEW, and which answers moved.": "从 OLD 到 NEW 改变了什么，哪些答案随之改变。",
    "OLD and NEW are folders, `builtin`, or git revisions with a folder, such as HEAD~3:graph. Findings, papers and"
    " all other records are compared field by field. Then both are asked how oxytocin reaches every disorder and "
    "symptom, in anybody, in females and in males, and each answer whose verdict or strength is another one is "
    "named.": (
        "OLD 与 NEW 为文件夹、`builtin`，或带文件夹的 git 版本，例如 HEAD~3:graph。证据、论文及其他记录逐字段比较。"
        "然后就二者提问：催产素如何影响每种障碍与症状（不限性别、女性、男性），并列出结论或强度改变的答案。"
    ),
    "Ask from everything that acts, not from oxytocin alone.": "从所有起作用的节点提问，而不只从催产素。",
    "How to cite the graph or an answer, and if it holds.": "如何引用图或答案，以及它是否仍成立。",
    "Without SOURCE TARGET the graph is cited, by its version and the hash of its content; with them, the answer "
    "too, by its own hash, which every answer carries. --check asks again: the question that is named, or, where "
    "none is, from everything that acts to everything else, in anybody, in females and in males. It exits with 3 "
    "where neither the graph nor an answer has the hash any more, and with 1 where the time did not suffice to ask "
    "everything.": (
        "不写 SOURCE TARGET 时引用图（版本与内容哈希）；写明时也引用答案，以每个答案所带的哈希。--check 重新提问："
        "所写明的问题；没有写明时，从所有起作用的节点到其余节点，不限性别、女性与男性。图与答案都不再有该哈希时，退"
        "出码为 3；时限内没有问完时为 1。"
    ),
    "How long to look for the answer of a hash whose question is not named.": "未写明问题时，查找该哈希的时限。",
    "Ask again, and say whether the answer of this hash still holds.": "重新提问，并说明此哈希的答案是否仍成立。",
    # findings of one's own
    "Make an empty folder for findings of your own.": "新建一个存放自己证据的文件夹。",
    "It holds the headers of all files, one worked example, which no answer counts, and a README. One row suffices:"
    " the folder is read beside the builtin graph, whose nodes, settings and words it may name.": (
        "其中有所有文件的表头、一个不计入答案的示例和 README。一行即可：该文件夹与内置图一并读取，可使用其节点、情"
        "境与词。"
    ),
    "Your own findings as a spreadsheet, and back.": "把自己的证据写成电子表格，再读回。",
    "Without --into FILE.xlsx is written: text cells, lists of words to choose from, and a sheet that explains each"
    " column; with the rows of your own folder where --graph names one. With --into it is read: a row takes the "
    "place of the one with the same id, rows that the spreadsheet does not have stay, and while a row breaks a rule"
    " nothing changes.": (
        "不写 --into 时写出 FILE.xlsx：文本单元格、可选词的下拉列表，以及解释各列的工作表；--graph 指定自己的文件夹"
        "时含其中的行。写 --into 时读入：id 相同的行被替换，表格中没有的行保留；只要有一行违反规则，就不作任何改"
        "动。"
    ),
    "Read FILE.xlsx, and bring its rows into this folder of your own.": (
        "读取 FILE.xlsx，把其中的行放入自己的这个文件夹。"
    ),
    "Bring papers in from a manager of references.": "从文献管理软件导入论文。",
    "FILE is RIS, BibTeX, NBIB (PubMed), EndNote (.enw or XML), Web of Science (plain text), CSL-JSON or the CSV "
    "of Zotero, and is recognized by what stands in it. A paper that the folder or the builtin graph has already, "
    "by DOI or PMID, or else by title and year, is not brought again: its id is printed, so that findings can "
    "name it. While an entry is wrong nothing is written. Without a folder nothing is written either, and what "
    "would be is printed.": (
        "FILE 可为 RIS、BibTeX、NBIB（PubMed）、EndNote（.enw 或 XML）、WoS（纯文本）、"
        "CSL-JSON 或 Zotero 的 CSV，按内容识别。文件夹或内置图中已有的论文（按 DOI 或 PMID，否则按标题与年份）不再"
        "导入，而打印其 id，供证据引用。只要有一条有误就不写入。没有文件夹时也不写入，只打印将写入的内容。"
    ),
    "The folder of your own; the one that --graph names where it names one.": (
        "自己的文件夹；--graph 指定了一个时即为该文件夹。"
    ),
    # databases
    "Read-only Cypher, in this process or on a Neo4j server.": "只读 Cypher，在本进程内或 Neo4j 服务器上。",
    "QUERY is the statement, or `-` to read it from a pipe; without it a shell opens on a terminal. Labels are "
    "categories, relationship types predicates in capitals, properties the columns of the files; every node and "
    "relationship is described in `docs/cypher.md`, with a cookbook. Without --uri the graph is queried in this "
    "process, and nothing needs to be installed or running.": (
        "QUERY 为语句，`-` 表示从管道读取；不写则在终端打开交互环境。标签为类别，关系类型为大写的谓词，属性为文件的"
        "列；`docs/cypher.md` 说明每种节点与关系，并有示例集。不写 --uri 时在本进程内查询，无需安装或运行任何服务。"
    ),
    "A value for $NAME: JSON, or else text; repeatable.": "$NAME 的值：JSON，否则为文本；可重复。",
    "The most rows; 0 for all.": "最多多少行；0 为全部。",
    "Put the graph into a Neo4j database.": "把图放入 Neo4j 数据库。",
    "URI is its address, such as neo4j://localhost:7687. Only what differs is written: a second load changes "
    "nothing, a load after an edit removes what is gone, and one that broke off is finished by the next. What is "
    "removed is named, and nothing but what an earlier load of the same --name wrote. Whatever else the database "
    "holds stays as it is. User and password come from NEO4J_USERNAME and NEO4J_PASSWORD, or are asked for.": (
        "URI 为其地址，例如 neo4j://localhost:7687。只写入差异：再次载入不作改动，编辑后载入会删除已去掉的内容，中"
        "断的载入由下一次完成。删除的内容会列出，且只限同一 --name 先前载入所写；数据库中其余内容保持不变。用户名与"
        "密码取自 NEO4J_USERNAME 与 NEO4J_PASSWORD，否则会询问。"
    ),
    "Only say what would change.": "只说明会改变什么。",
    "Do not ask where more than 20 records would be removed.": "删除超过 20 条记录时不再询问。",
    "Each finding as a node too, joined to its papers and settings.": "每条证据也作为节点，与其论文和情境相连。",
    # files for others
    "Write the graph for another tool, with a loss report.": "为其他工具写出图，并报告损失。",
    "kgx        PATH_nodes.tsv and PATH_edges.tsv (PATH may be a folder): Biolink, for KGX and Translator": (
        "kgx        PATH_nodes.tsv 与 PATH_edges.tsv（PATH 可为文件夹）：Biolink，用于 KGX 与 Translator"
    ),
    "graphml    a file: Gephi, Cytoscape, NetworkX": "graphml    一个文件：Gephi、Cytoscape、NetworkX",
    "cytoscape  a file, CX2: Cytoscape, NDEx": "cytoscape  一个 CX2 文件：Cytoscape、NDEx",
    "neo4j-csv  a folder: neo4j-admin database import": "neo4j-csv  一个文件夹：neo4j-admin database import",
    "json       a file: all tables, schemas/export.schema.json": (
        "json       一个文件：所有表，schemas/export.schema.json"
    ),
    "rdf        a file: Turtle, JSON-LD (.jsonld), or a nanopublication a finding (.trig, or --nanopub)": (
        "rdf        一个文件：Turtle、JSON-LD（.jsonld），或每条证据一个 nanopublication（.trig 或 --nanopub）"
    ),
    "sssom      a file: the nodes in public ontologies, exact, close, broad, narrow or related; no findings": (
        "sssom      一个文件：节点与公共本体的对应（exact、close、broad、narrow 或 related）；不含证据"
    ),
    "Where the format is one file, - is standard output, and the report goes to standard error. Every finding stays"
    " a finding of its own. The report names each column that has no home of its own in the format: on how many "
    "records it says something, on how many the format's own fields say the same, how the rest is kept. A PATH "
    "without an ending gets that of the format. Files of the same names are replaced, all or none. docs/exports.md "
    "shows how to open each.": (
        "格式为单个文件时，- 表示标准输出，报告写到标准错误。每条证据仍各自独立。报告列出在该格式中没有专门位置的每"
        "一列：有多少记录用到它，其中多少由该格式自身的字段表达，其余如何保存。PATH 没有扩展名时补上该格式的扩展"
        "名。同名文件一并替换，或全不替换。docs/exports.md 说明如何打开。"
    ),
    "RDF with a nanopublication for each finding.": "RDF，每条证据一个 nanopublication。",
    "Draw a figure: ladder, harvest, forest, brain or gaps.": "绘图：ladder、harvest、forest、brain 或 gaps。",
    "ladder: how SOURCE reaches TARGET, a row a mediator. harvest: every study of the pair, by what it found and in"
    " whom. forest: the sizes of effect that papers print. brain: what SOURCE does to which region; it takes no "
    "TARGET. gaps: what SOURCE was tested on, and in whom; TARGET may be left out.": (
        "ladder：SOURCE 如何影响 TARGET，每个中介一行。harvest：这一对的所有研究，按结果与对象排列。forest：论文中"
        "的效应量。brain：SOURCE 对各脑区的作用，不写 TARGET。gaps：SOURCE 在什么上、在谁身上检验过，TARGET 可不"
        "写。"
    ),
    "PATH ends in .svg, .png or .pdf; `-` prints SVG. PNG and PDF need the extra: pip install 'oxygraph[figures]'.": (
        "PATH 以 .svg、.png 或 .pdf 结尾；`-` 打印 SVG。PNG 与 PDF 需要附加组件：pip install 'oxygraph[figures]'。"
    ),
    "The key whose strata are told apart.": "按哪个关键字分层。",
    "Write the interactive page, one offline file.": "写出可离线使用的交互页面（单个文件）。",
    "PATH is the file, or - for standard output. It is HTML, holds the whole graph and opens on the question asked "
    "here; every filter can be changed in it.": (
        "PATH 为文件，- 表示标准输出。它是 HTML，含整个图，打开时显示此处的问题；所有筛选都可在其中更改。"
    ),
    "Where the question that the page opens on starts.": "页面打开时问题的起点。",
    "Where it ends.": "问题的终点。",
    # the curated files
    "Check the curated files, and say how to fix them.": "检查数据文件，并说明如何修正。",
    "Every problem is named at once, with file, line, column and rule. Warnings, such as two references that are "
    "one paper, make nothing invalid. What was read is said, folder by folder.": (
        "一次列出所有问题，附文件、行、列与规则。提醒（例如两条文献是同一篇论文）不使数据无效。并逐个文件夹说明读取"
        "了什么。"
    ),
    "An older version: ask about every number that moved tenfold or more since then.": (
        "旧版本：凡自那时起变动十倍以上的数都会询问。"
    ),
    "Put the curated files into canonical form.": "把数据文件改为规范格式。",
    "Encoding, line ends, spare blanks, order of rows, lists and columns; no record says anything else than before."
    " Files with a problem beyond their form are left alone, all of them, and the problems are named; so are files "
    "that somebody else changes in the meantime.": (
        "涉及编码、行尾、多余空白，以及行、列表与列的次序；记录的内容不变。有格式以外问题的文件一概不动，并列出问"
        "题；其间被他人改动的文件亦然。"
    ),
    # between brackets, behind what an option does
    "table on a terminal, tsv when piped": "终端为 table，管道为 tsv",
    "oxygraph": "oxygraph",
    "the user's own": "用户自己的",
    "1000 in a table, else all": "表格为 1000，否则全部",
    "as the database has it": "与数据库一致",
    "sex; population for gaps": "sex；gaps 为 population",
    "Examples:": "示例：",
}
"""English paragraph, its lines joined → Chinese."""
