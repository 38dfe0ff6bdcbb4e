"""What is wrong with curated files, and how it is put right: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["PROBLEMS"]

PROBLEMS: Mapping[str, str] = {
    # said of many rows at once
    "{said} (also in line(s) {lines} and {count} more)": "{said}（第 {lines} 行及另外 {count} 行亦然）",
    "{said} (also in line(s) {lines})": "{said}（第 {lines} 行亦然）",
    "error": "错误",
    "warning": "提醒",
    # what a cell may look like
    "{count} characters": "共 {count} 个字符",
    "Keep it under {count}": "请控制在 {count} 以内",
    "{text} would run in a spreadsheet": "{text} 在电子表格中会被当作公式执行",
    "Begin with a letter or digit": "请以字母或数字开头",
    "{text} is what a spreadsheet shows where a formula failed": "{text} 是电子表格在公式出错时显示的内容",
    "Write what it should say": "请写出应有的内容",
    "a line break or a character that is no text": "含有换行符或非文字字符",
    "Remove it": "请删除",
    "{text} is not a number of zero or more": "{text} 不是不小于零的数",
    "Write digits, such as 24 or 0.01, and {unit} in dose_unit": "请写数字，例如 24 或 0.01；{unit} 写在 dose_unit",
    "Write digits, such as 24 or 0.01": "请写数字，例如 24 或 0.01",
    "{text} is not a number": "{text} 不是数",
    "Write digits, such as 0.32 or -0.32": "请写数字，例如 0.32 或 -0.32",
    "{text} is not a whole number": "{text} 不是整数",
    "{text} has an exponent: a spreadsheet rounds such numbers": "{text} 带有指数：电子表格会舍入这样的数",
    "Write all its digits": "请写出全部数字",
    "{text} has too many digits": "{text} 的位数过多",
    "Write at most 12 digits before the point and 12 behind it": "小数点前后各至多写 12 位",
    "Write at most 9 digits": "至多写 9 位",
    "{text} is a range": "{text} 是一个范围",
    "Write {low} in dose_min and {high} in dose_max": "请在 dose_min 写 {low}，在 dose_max 写 {high}",
    "Empty the cell: that says that nothing is reported": "请清空该单元格：空白即表示未报告",
    "Empty the cell: that is the study's main result": "请清空该单元格：空白即表示研究的主要结果",
    "Empty the cell: that is no": "请清空该单元格：空白即表示否",
    "Join the items of a list with |: {text}": "请用 | 连接列表的条目：{text}",
    "Join the items of a list with |": "请用 | 连接列表的条目",
    "Write digits only, such as {number}": "请只写数字，例如 {number}",
    "{text} is not a citation number": "{text} 不是引文编号",
    "Write 38, or 18|19 for several": "请写 38；多个写作 18|19",
    "{text} is no {kind}": "{text} 不是有效的{kind}",
    "Did you mean {text}?": "您是否指 {text}？",
    "Use one of {words}, or bring the word in words.csv": "请使用以下之一：{words}；或在 words.csv 中自带该词",
    "Use one of {words}, or bring the word in words.csv; an empty cell says that nothing is reported": (
        "请使用以下之一：{words}；或在 words.csv 中自带该词；空白表示未报告"
    ),
    "Use one of {words}; an empty cell says that nothing is reported": "请使用以下之一：{words}；空白表示未报告",
    "Use one of {words}; an empty cell is the study's main result": "请使用以下之一：{words}；空白表示研究的主要结果",
    "Use one of {words}; an empty cell is for predicates without an effect": (
        "请使用以下之一：{words}；空白只用于没有效应的谓词"
    ),
    "Use one of {words}; an empty cell is no": "请使用以下之一：{words}；空白表示否",
    "Use one of {words}": "请使用以下之一：{words}",
    "{text} is no section": "{text} 不是章节编号",
    "Write it like 0, 2 or 1.2": "请写成 0、2 或 1.2 的形式",
    "{text} is what a spreadsheet makes of a number or a name that looks like a date": (
        "{text} 是电子表格把像日期的数或名称改成的样子"
    ),
    "{text} is written for nothing in {count} cells of the columns {columns}": (
        "有 {count} 个单元格以 {text} 表示无内容，位于以下各列：{columns}"
    ),
    "Empty them, or export the file anew with empty cells, as R does with na = ''": (
        "请清空，或重新导出为空白单元格（R 中用 na = ''）"
    ),
    "{text} is a formula, and no number": "{text} 是公式而非数字",
    "Copy the cell and paste it as a value": "请复制该单元格并粘贴为数值",
    "Write again what stood there, in a column of text": "请在文本格式的列中重写原来的内容",
    "the item {text} would run in a spreadsheet": "条目 {text} 在电子表格中会被当作公式执行",
    "Begin it with a letter or digit": "请以字母或数字开头",
    "an empty item in {text}": "{text} 中有空条目",
    "Remove the spare |": "请删除多余的 |",
    "an item stands twice in {text}": "{text} 中有重复的条目",
    "Name each item once": "每个条目只写一次",
    "an id of {count} characters": "id 有 {count} 个字符",
    "{text} cannot be an id": "{text} 不能用作 id",
    "Write it like c38-m-vmpfc-cem": "请写成 c38-m-vmpfc-cem 的形式",
    "{text} is no CURIE": "{text} 不是 CURIE",
    "Write it like UBERON:0001876": "请写成 UBERON:0001876 的形式",
    "{text} is no DOI": "{text} 不是 DOI",
    "Write it like 10.1038/npp.2011.138": "请写成 10.1038/npp.2011.138 的形式",
    "{text} is no PMID": "{text} 不是 PMID",
    "Write its digits, such as 21796104": "请写其数字，例如 21796104",
    # rules on one row
    "{text} without effect": "{text} 缺少效应（effect）",
    "Write increases, decreases, no_effect or unclear": "请写 increases、decreases、no_effect 或 unclear",
    "{text} carries no effect": "{text} 不带效应（effect）",
    "Empty the cell": "请清空该单元格",
    "a dose without its unit": "剂量没有单位",
    "Name the unit, such as IU": "请写明单位，例如 IU",
    "{text} without a dose": "有单位 {text} 而没有剂量",
    "Give the dose or empty the cell": "请填写剂量，或清空该单元格",
    "one end of the dose is missing": "剂量范围缺少一端",
    "Repeat the number for a single dose": "单一剂量请在两端重复同一数",
    "dose_min {low} is above dose_max {high}": "dose_min {low} 大于 dose_max {high}",
    "Swap the two": "请交换二者",
    "{text} in no metric": "{text} 没有度量",
    "Name what it is measured in, such as cohens_d": "请写明度量，例如 cohens_d",
    "{text} without a number": "有度量 {text} 而没有数值",
    "an interval without the size it is about": "有区间而没有效应量",
    "Give the size, or empty its other cells": "请填写效应量，或清空其余单元格",
    "one end of the interval is missing": "区间缺少一端",
    "Give both ends or none": "两端都写，或都不写",
    "ci_low {low} is above ci_high {high}": "ci_low {low} 大于 ci_high {high}",
    "a tendency beside {text}": "{text} 旁写有趋势（tendency）",
    "a tendency beside no effect": "没有效应却写有趋势（tendency）",
    "Empty the cell: only no_effect may lean": "请清空该单元格：只有 no_effect 可以有趋势",
    "{text} names the aspect {aspect}, and {column} says {other}": "{text} 指方面 {aspect}，而 {column} 写的是 {other}",
    "Write {node} as {end}, and in {column} the aspect that is meant": (
        "请在 {end} 写 {node}，并在 {column} 写明所指的方面"
    ),
    "subject and object are the same node": "subject 与 object 是同一节点",
    "Name two different nodes": "请写两个不同的节点",
    "{count} references on layer {layer}": "{layer} 层有 {count} 篇文献",
    "Name exactly one paper": "请恰好写一篇论文",
    # rules on the whole graph
    "{column} is empty": "{column} 为空",
    "Fill it in": "请填写",
    "the row says nothing in {columns}": "该行的 {columns} 为空",
    "Fill them in, or delete the row where it is a remark or a sum": "请填写；若该行是备注或合计，请删除",
    "Write one of {words}": "请写以下之一：{words}",
    "Write it in both languages": "请用两种语言填写",
    "the id {text} is taken: it stands already at {place}, and so do {count} other ids": (
        "id {text} 已被占用：已见于 {place}，另有 {count} 个 id 亦然"
    ),
    "the id {text} is taken: it stands already at {place}": "id {text} 已被占用：已见于 {place}",
    "Give this one another id, or leave the row out where it is the same thing": (
        "请给它换一个 id；若是同一事物，请去掉该行"
    ),
    "Give this one another id": "请给它换一个 id",
    "{text} stands already at {place}, and so do {count} other ids": "{text} 已见于 {place}，另有 {count} 个 id 亦然",
    "{text} stands already at {place}": "{text} 已见于 {place}",
    "Give one of the two another id": "请给其中一个换一个 id",
    "Keep one of the two": "请保留其一",
    "Leave out the rows that are there already": "请去掉已有的行",
    "{text} is not in the population words, words.csv or the disorders of nodes.csv": (
        "{text} 既非人群词，也不在 words.csv 中，亦非 nodes.csv 中的障碍"
    ),
    "Add it to the population words, words.csv or the disorders of nodes.csv first": (
        "请先把它加入人群词、words.csv 或 nodes.csv 的障碍"
    ),
    "{text} is not in {file}": "{text} 不在 {file} 中",
    "Add it to {file} first": "请先把它加入 {file}",
    "{text} and {other} exclude each other": "{text} 与 {other} 互相排斥",
    "Keep one": "请保留一个",
    "citation {numbers} does not belong to reference (none)": "引文 {numbers} 没有对应的文献",
    "citation {numbers} does not belong to reference {names}": "引文 {numbers} 与文献 {names} 不对应",
    "Name the reference of each number, in order": "请按顺序写出每个编号的文献",
    "{text} is of layer {layer}": "{text} 属于 {layer} 层",
    "Put it into the other column": "请放入另一列",
    "{text} and a tag above it are both of the group {group}": "{text} 与其上位标签同属 {group} 组",
    "Give the wider tag a group of its own": "请给上位标签单独一组",
    "{text} {verb} itself by way of {other}, in a circle of {count} links": (
        "{text} 经由 {other} 回到自身（{verb}），环中共 {count} 条"
    ),
    "{text} {verb} itself by way of {other}": "{text} 经由 {other} 回到自身（{verb}）",
    "Remove one edge of the circle": "请删除环中的一条边",
    "Remove one link of the circle": "请断开环中的一处",
    "the file has a header and no row": "文件只有表头，没有行",
    "Add what the column {column} of {file} names, in {count} rows": (
        "请补上 {file} 的 {column} 列所提到的内容（{count} 行）"
    ),
    # names and words
    "{text} is looked up like {other}": "{text} 在查找时与 {other} 无法区分",
    "{text} already leads to the population {other}": "{text} 已是人群 {other} 的名称",
    "{text} already leads to {other}": "{text} 已是 {other} 的名称",
    "Keep it on one of the two nodes": "请只留在其中一个节点上",
    "Keep it on one of the two tags": "请只留在其中一个标签上",
    "Call the disorder something else": "请给该障碍换一个名称",
    "Leave the word out and write {text}, or call it something else": "请去掉该词并写 {text}，或给它换一个名称",
    "{text} already means {other} there": "{text} 在该词表中已指 {other}",
    "{text} cannot be a word": "{text} 不能用作词",
    "Write it without spaces, such as mU": "请不要带空格，例如 mU",
    "Write it like prairie_vole": "请写成 prairie_vole 的形式",
    "{text} is no species of NCBITaxon": "{text} 不是 NCBITaxon 的物种",
    "Write it like NCBITaxon:9615": "请写成 NCBITaxon:9615 的形式",
    "no {text} lies below another": "{text} 的词之间没有上下位",
    "Name a word of the same list": "请写同一词表中的词",
    "{text} lies below itself": "{text} 是自己的下位词",
    "Leave one of them without a broader word": "请去掉其中一个的上位词",
    # places and mappings
    "{text} lies outside the brain ({low} to {high} mm)": "{text} 在脑外（范围 {low} 至 {high} mm）",
    "Write millimetres of MNI152": "请写 MNI152 的毫米坐标",
    "x {number} is not {side}": "x {number} 与 {side} 侧不符",
    "Left is below zero, right above": "左侧小于零，右侧大于零",
    "{text} is a {category}": "{text} 的类别是 {category}",
    "Name the region that it was given into, or empty the cell": "请写明给药的脑区，或清空该单元格",
    "Place the regions that it joins or lies in": "请给它所连接或所在的脑区定位",
    "{text} is the curie of {other}, and {mapping} here": "{text} 是 {other} 的 curie，而此处为 {mapping}",
    "Write exact, or move it to xrefs": "请写 exact，或移到 xrefs",
    "{text} is no identifier of {other}": "{text} 不是 {other} 的标识符",
    "Write it into curie or xrefs of nodes.csv too": "请同时写入 nodes.csv 的 curie 或 xrefs",
    # files
    "the file is not there": "没有该文件",
    "the link leads nowhere": "该链接没有指向任何文件",
    "no file can have this name": "文件不能有这样的名称",
    "the folder is named twice": "该文件夹写了两次",
    "the folder is named twice, as {folder} before": "该文件夹写了两次，前一次写作 {folder}",
    "Name it once": "请只写一次",
    "the folder is not there": "没有该文件夹",
    "this is no folder": "这不是文件夹",
    "no curated file is in this folder": "该文件夹中没有数据文件",
    "no folder can have this name": "文件夹不能有这样的名称",
    "Put edges.csv there, name another folder, or make one with oxygraph new": (
        "请在该处放入 edges.csv，或指定另一文件夹，或用 oxygraph new 新建"
    ),
    "the file is larger than {count} MB": "文件大于 {count} MB",
    "unpacked it is larger than {count} MB": "解压后大于 {count} MB",
    "it is there already; name another file": "文件已存在；请另取文件名",
    "Put a readable {file} there, or name another folder with --graph": (
        "请在该处放一个可读的 {file}，或用 --graph 指定另一文件夹"
    ),
    "with this file the graph has more than {count} rows": "加上此文件，图超过 {count} 行",
    "Leave out what no question asks for: a graph is read as a whole": "请去掉用不到的内容：图须整体读入",
    "the file is empty": "文件为空",
    "Write at least the header row": "请至少写表头",
    "the file begins with a byte order mark": "文件以字节顺序标记开头",
    "byte {byte} is not UTF-8 (is the file in {name}?)": "字节 {byte} 不是 UTF-8（文件是否为 {name}？）",
    "byte {byte} is not UTF-8": "字节 {byte} 不是 UTF-8",
    "the file is in UTF-32": "文件编码为 UTF-32",
    "Save the file as UTF-8": "请另存为 UTF-8",
    "Save the file as CSV UTF-8": "请另存为 CSV UTF-8",
    "a line ends in CR or CR LF": "有行以 CR 或 CR LF 结尾",
    "{count} cells, but the header has {columns}": "有 {count} 个单元格，而表头有 {columns} 个",
    "Check the commas and quotes of the row": "请检查该行的逗号与引号",
    "Check the semicolons and quotes of the row": "请检查该行的分号与引号",
    "not readable as CSV: {reason}": "无法按 CSV 读取：{reason}",
    "Look for a quote that is never closed": "请查找没有闭合的引号",
    "the column {column} is missing": "缺少列 {column}",
    "{count} columns are missing: {names}": "缺少 {count} 列：{names}",
    "Add them behind the others, and leave empty what is not reported": "请补在其他列之后；未报告的留空即可",
    "Add it to every row": "请在每一行补上",
    "the columns {columns} are missing, and {others} are no columns here": (
        "缺少列 {columns}；此处没有名为 {others} 的列"
    ),
    "Rename those that are meant, add what is still missing, and remove the others; {said}": (
        "请把所指的列改名，补上仍缺少的列，并删除其余的列；{said}"
    ),
    "Rename those that are meant ({pairs}), add what is still missing, and remove the others; {said}": (
        "请把所指的列改名（{pairs}），补上仍缺少的列，并删除其余的列；{said}"
    ),
    "oxygraph sheet NEW.xlsx writes a spreadsheet that says what each column means": (
        "oxygraph --lang zh sheet NEW.xlsx 写出一个说明各列含义的电子表格"
    ),
    "the column {column} is missing, and {other} is no column here": "缺少列 {column}；此处没有名为 {other} 的列",
    "Rename it to {column} where it is that, or else remove it and add {other}": (
        "若它就是 {column}，请改名；否则请删除它，并补上 {other}"
    ),
    "column {text} has no name, and holds something": "{text} 列没有列名，却有内容",
    "{text} is no column here": "此处没有名为 {text} 的列",
    "Remove or rename it": "请删除或改名",
    "{count} more are no columns here": "另有 {count} 列在此处不存在",
    "Remove or rename them": "请删除或改名",
    "the column {column} stands twice": "列 {column} 出现两次",
    "not in canonical form": "不是规范格式",
    "Run {command}": "请运行 {command}",
    "Run {command}, when no error is left": "没有错误之后，请运行 {command}",
    "this is a bibliography in {form}, and not {file}": "这是 {form} 格式的文献目录，而不是 {file}",
    "the first row begins with {cells}; it is not the header of {file}": "首行以 {cells} 开头，不是 {file} 的表头",
    "this is an export of Zotero; its first row begins with {cells}; it is not the header of {file}": (
        "这是 Zotero 的导出文件；首行以 {cells} 开头，不是 {file} 的表头"
    ),
    "{said}, or write one row a record under the header {columns}; {listed}": (
        "{said}；或在表头 {columns} 之下每条记录写一行；{listed}"
    ),
    "Write one row a record under the header {columns}; {said}": "请在表头 {columns} 之下每条记录写一行；{said}",
    "Write one row a record under the header {columns}, where {pairs}; {said}": (
        "请在表头 {columns} 之下每条记录写一行，其中 {pairs}；{said}"
    ),
    "the header stands below {count} row(s)": "表头位于 {count} 行之下",
    "Move it to the top": "请移到最上方",
    "no cell of the row says what its column may say: {columns}": "该行没有一格写着所在列可写的内容：{columns}",
    "Leave it out where it is a second header, or write words of the lists; {said}": (
        "若为第二行表头请去掉，否则请写词表中的词；{said}"
    ),
    "{text} may mean {one} or {other}": "{text} 可能是 {one} 或 {other}",
    "Write {one} or {other}": "请写 {one} 或 {other}",
    "this looks like {file} and is not read; {other}, which stands beside it, is": (
        "它看似 {file} 却没有被读取；读取的是旁边的 {other}"
    ),
    "this looks like {file} and is not read": "它看似 {file} 却没有被读取",
    "Move it out of the folder; {command} brings its rows in": "请把它移出文件夹；{command} 可读入其中的行",
    "Move its rows into {file}, or move it out of the folder": "请把其中的行移入 {file}，或把它移出文件夹",
    "Rename it to {file}": "请改名为 {file}",
    "Unpack it": "请解压",
    "Unpack it and move its rows into {file}, or move it out of the folder": (
        "请解压并把其中的行移入 {file}，或把它移出文件夹"
    ),
    "{file} in a folder within is not read, nor in {count} others": (
        "下级文件夹中的 {file} 没有被读取，另外 {count} 个下级文件夹中亦然"
    ),
    "{file} in a folder within is not read": "下级文件夹中的 {file} 没有被读取",
    "Name this folder with --graph, or move {file} out of it": "请用 --graph 指定该文件夹，或把 {file} 移出来",
    "Save it as {file}, in the form CSV UTF-8": "请另存为 {file}，格式为 CSV UTF-8",
    # spreadsheets
    "the cells {cells} are merged over several columns": "单元格 {cells} 跨列合并",
    "the cells {cells} are merged over other texts": "单元格 {cells} 合并后盖住了其他内容",
    "Unmerge them, and write into each cell what it says": "请取消合并，并在每个单元格中写明内容",
    "what is merged over rows is read in each of them ({cells}, and {count} more)": (
        "跨行合并的内容读入其中每一行（{cells}，另有 {count} 处）"
    ),
    "what is merged over rows is read in each of them ({cells})": "跨行合并的内容读入其中每一行（{cells}）",
    "not readable as a workbook: {reason}": "无法按工作簿读取：{reason}",
    "Save it as .xlsx": "请另存为 .xlsx",
    "no sheet holds a row": "没有一张工作表含有数据行",
    "Fill in the sheet {name}": "请填写工作表 {name}",
    "the sheet {name} is not read: it is none of {words}": "工作表 {name} 没有被读取：它不是 {words} 之一",
    "Call it by the name of its file": "请以对应文件的名称命名",
    "Call it by the name of its file, and write the header of that file, where {pairs}; {said}": (
        "请以对应文件的名称命名，并写上该文件的表头，其中 {pairs}；{said}"
    ),
    "Call it by the name of its file, and write the header of that file; {said}": (
        "请以对应文件的名称命名，并写上该文件的表头；{said}"
    ),
    # files of other tools, read back
    "Export it again": "请重新导出",
    "the file is not UTF-8": "文件不是 UTF-8",
    "the file is not the CX2 that oxygraph exports: {reason}": "该文件不是 oxygraph 导出的 CX2：{reason}",
    "the file is no GraphML: {reason}": "该文件不是 GraphML：{reason}",
    "the edges have no direction": "边没有方向",
    "the file is no JSON: {reason}": "该文件不是 JSON：{reason}",
    "schema_version is {text}, and this program reads {number}": "schema_version 为 {text}，而本程序读取 {number}",
    "{text} is no list of records": "{text} 不是记录列表",
    "{text} is no JSON: {reason}": "{text} 不是 JSON：{reason}",
    "{text} is no table of nodes": "{text} 不是节点表",
    "this is not the header that oxygraph exports": "这不是 oxygraph 导出的表头",
    "the file is not the RDF that oxygraph exports: {reason}": "该文件不是 oxygraph 导出的 RDF：{reason}",
    "the file should hold {count} records and holds {other}": "文件应含 {count} 条记录，而实有 {other} 条",
    "the graph attribute {name} is no JSON list of records": "图属性 {name} 不是 JSON 记录列表",
    "Write it as to_networkx does": "请按 to_networkx 的方式写",
}
"""English → Chinese; `(s)` is there or not, `{said}` is a sentence itself, other braces are carried over."""
