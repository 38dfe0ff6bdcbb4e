"""What a curator is asked about: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["DOUBTS"]

DOUBTS: Mapping[str, str] = {
    "{text} has a letter that a program could not read": "{text} 中有程序无法读取的字符",
    "{text} has question marks in place of its letters": "{text} 的文字已变成问号",
    "{text} is UTF-8 that a program took for another encoding": "{text} 是被误作其他编码读取的 UTF-8 文本",
    "Write it again, or save the file anew as UTF-8 where it is from": "请重写，或从来源处重新以 UTF-8 保存该文件",
    "{text} and {named} are one paper: they share a DOI or a PMID": "{text} 与 {named} 是同一篇论文：DOI 或 PMID 相同",
    "{text} and {named} are one paper: they share a DOI or a PMID; {other} is retracted, so none of them counts": (
        "{text} 与 {named} 是同一篇论文：DOI 或 PMID 相同；{other} 已撤稿，因此都不计入"
    ),
    "They count as one study; delete this row and cite {text}, unless the identifier is wrong": (
        "它们算作一项研究；除非标识符有误，请删除该行并引用 {text}"
    ),
    "{subject} associated_with {object} is written from the condition to its marker": (
        "{subject} associated_with {object} 是从病症写到其标志物"
    ),
    "Write {subject} as subject and {object} as object": "请把 {subject} 写作 subject，{object} 写作 object",
    "the review does not cite {text}": "综述没有引用 {text}",
    "Empty the cells of the size": "请清空效应量的各单元格",
    "Write extended": "请写 extended",
    "{text} is read as one author": "{text} 被读作一位作者",
    "Write ; between two authors, and each like Doe J": "请在两位作者之间写 ;，每位写作 Doe J 的形式",
    "Leave out {text}, which names nobody, and write ; between two authors, each like Doe J": (
        "请删去未指名的 {text}，并在两位作者之间写 ;，每位写作 Doe J 的形式"
    ),
    "{text} pools studies, and trials that it may pool stand beside it: {named}": (
        "{text} 合并了多项研究，而旁边另有它可能已合并的试验：{named}"
    ),
    "Name in includes the references that it pools, or they count a second time": (
        "请在 includes 中写明所合并的文献，否则它们会被重复计数"
    ),
    "{predicate} from a {subject} ({one}) to a {object} ({other})": (
        "{predicate}：从 {subject}（{one}）到 {object}（{other}）"
    ),
    "{said}; use another predicate, such as participates_in, or name another node": (
        "{said}；请换用其他谓词（例如 participates_in），或换一个节点"
    ),
    "A kind is of the category of what it is a kind of": "下位类型须与其上位属于同一类别",
    "A part is of one category with the whole": "部分须与整体属于同一类别",
    "A Disorder has a Symptom": "has_symptom 由 Disorder 指向 Symptom",
    "A Connection joins BrainRegions": "connects 由 Connection 指向 BrainRegion",
    "A Variant is of a Gene": "variant_of 由 Variant 指向 Gene",
    "Its product is of a Gene": "gene_product_of 由产物指向 Gene",
    "A Molecule binds to a Receptor": "binds 由 Molecule 指向 Receptor",
    "A Receptor is expressed in a BrainRegion": "expressed_in 由 Receptor 指向 BrainRegion",
    "A Molecule is made in a BrainRegion or a CellType": "produced_in 由 Molecule 指向 BrainRegion 或 CellType",
    "A Molecule is stored in a BrainRegion or a CellType": "stored_in 由 Molecule 指向 BrainRegion 或 CellType",
    "A CellType or a BrainRegion projects to a BrainRegion": "projects_to 由 CellType 或 BrainRegion 指向 BrainRegion",
    "{text} goes with {other}, and in whom is not said": "{text} 与 {other} 相关，但未说明在何人群中",
    "Name who was studied, such as {text} or healthy": "请写明研究对象，例如 {text} 或 healthy",
    "{text} of species {species}: only people can be that": "物种为 {species} 的 {text}：只有人才可能如此",
    "Empty the cell, and name what stands for it in animals as a setting, such as trauma_model": (
        "请清空该单元格，动物中与之对应的写作情境，例如 trauma_model"
    ),
    "the review has no section {text}": "综述没有章节 {text}",
    "Write one of {words}; a finding of another paper is of layer extended, and has none": (
        "请写 {words} 之一；其他论文的证据属于 extended 层，不写章节"
    ),
    "{text} and {place} have one title and year, and no DOI or PMID tells them apart": (
        "{text} 与 {place} 题名和年份相同，且没有 DOI 或 PMID 能将二者区分"
    ),
    "Give both a DOI or a PMID; where they are one paper, delete this row and cite {text}": (
        "请为二者补上 DOI 或 PMID；若是同一篇论文，请删除该行并引用 {text}"
    ),
    "{text} says what {other} says in line {line}": "{text} 与第 {line} 行的 {other} 所述相同",
    "Say in the statement what differs (sex, dose, time), or remove one of the two": (
        "请在陈述中写明不同之处（性别、剂量、时间），或删除其一"
    ),
    "{column} was {old} and is {new}": "{column} 原为 {old}，现为 {new}",
    "Did a spreadsheet move it? Compare it with the paper": "是否被电子表格改动？请与论文核对",
    "A milligram is a thousand micrograms: compare dose and unit with the paper": (
        "1 毫克是 1000 微克：请将剂量与单位与论文核对"
    ),
    "a finding in 0 people": "0 人的发现",
    "Empty the cell where the number is not reported": "人数未报告时请留空",
    "{text} lies outside its interval, {low} to {high}": "{text} 落在其区间 {low} 至 {high} 之外",
    "Compare the three with the paper": "请将这三个数与论文核对",
    "{text} as {other}, which is never below zero": "{other} 为 {text}，而它从不小于零",
    "{text} as {other}, which is never beyond 1 or -1": "{other} 为 {text}，而它不会超出 -1 至 1",
    "{text} as {other} beside {effect}, and it is above {number} where the object goes up": (
        "{other} 为 {text}，而效应为 {effect}；对象升高时它应大于 {number}"
    ),
    "Turn it the way of the effect, or compare both with the paper": "请使其方向与效应一致，或将二者与论文核对",
    "Compare it, and its metric, with the paper": "请将它及其度量与论文核对",
    "a paper of the year {text}": "年份为 {text} 的论文",
    "Write the year with four digits, such as 2013": "请写四位数的年份，如 2013",
    "Compare it with the paper": "请与论文核对",
    "{text} does not say how it was seen": "{text} 未说明依据什么读得",
    "Say what was read, such as the abstract": "请写明读了什么，例如摘要",
    "the {column} of {text} was not verified": "{text} 的 {column} 未经核实",
    "Look it up, or empty the cell": "请核实，或清空该单元格",
}
"""English → Chinese, as in `oxygraph.cli.terminal.translations.problems`."""
