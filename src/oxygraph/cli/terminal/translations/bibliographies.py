"""What can be wrong with a bibliography that is brought in: each sentence in English and, beside it, in Chinese."""

from collections.abc import Mapping

__all__ = ["BIBLIOGRAPHIES"]

BIBLIOGRAPHIES: Mapping[str, str] = {
    "not readable as JSON: {reason} in column {number}": "无法按 JSON 读取：{reason}（第 {number} 列）",
    "not readable as JSON: a number or a nesting that no paper has": (
        "无法按 JSON 读取：其中的数字或嵌套层次不可能出自文献条目"
    ),
    "Export it anew as CSL JSON": "请重新导出为 CSL JSON",
    "{text} is no item": "{text} 不是条目",
    "this is no bibliography": "这不是文献目录",
    "no paper is in it": "其中没有论文",
    "Export it anew in UTF-8": "请以 UTF-8 重新导出",
    "Export it as RIS, BibTeX, NBIB (PubMed), EndNote (.enw or XML), Web of Science (plain text), CSL-JSON or the CSV "
    "of Zotero": (
        "请导出为 RIS、BibTeX、NBIB（PubMed）、EndNote（.enw 或 XML）、WoS（纯文本）、CSL-JSON 或 Zotero 的 CSV"
    ),
    "this is {said}, which is not read": "这是 {said}，无法读取",
    "a table of Web of Science": "WoS 的表格",
    "a table of PubMed": "PubMed 的表格",
    "the XML of PubMed": "PubMed 的 XML",
    "an export of NoteExpress": "NoteExpress 的导出格式",
    "an export of RefWorks": "RefWorks 的导出格式",
    "the RDF of Zotero": "Zotero 的 RDF",
    "Begin each record with a line such as %0 Journal Article": "每条记录须以 %0 Journal Article 这样的行开始",
    "Export it anew from Web of Science, as plain text": "请从 WoS 重新导出为纯文本",
    "not readable as XML: what no export of EndNote has": "无法按 XML 读取：EndNote 的导出中不会有此内容",
    "not readable as XML: {reason}": "无法按 XML 读取：{reason}",
    "Export it anew from EndNote, as XML": "请从 EndNote 重新导出为 XML",
    "the record has no PMID": "该记录没有 PMID",
    "{text} has no tag": "{text} 没有标签",
    "Export it anew from PubMed, as .nbib": "请从 PubMed 重新导出为 .nbib",
    "the record has no ER before the next begins in line {line}": "该记录在第 {line} 行的下一条开始之前没有 ER",
    "the record has no ER, as if the file were cut off": "该记录没有 ER，文件似被截断",
    "End each record with a line that begins with ER": "每条记录须以 ER 开头的行结束",
    "{text} stands outside a record": "{text} 不在任何记录之内",
    "Begin each record with TY  - JOUR": "每条记录须以 TY  - JOUR 开始",
    "{text} has no title, no DOI and no PMID": "{text} 没有标题、DOI 和 PMID",
    "it has no title": "没有标题",
    "Complete it in your manager of references, or delete it": "请在文献管理软件中补全或删除",
    "Write it like {text}, or leave it out, and export it anew": "请写成 {text} 的形式或去掉，然后重新导出",
    "Export it anew from Zotero": "请从 Zotero 重新导出",
    "not readable as BibTeX": "无法按 BibTeX 读取",
    "Look for a brace, a quote or a comma that is missing": "请查找缺少的花括号、引号或逗号",
    "the key {text} stands twice": "键 {text} 出现两次",
    "Give one of the two another key": "请给其中一个换一个键",
    "a field stands twice: {names}": "有字段出现两次：{names}",
    "{text} is no string of this file": "{text} 不是本文件中定义的 @string",
    "Write in braces what it stands for": "请在花括号中写出它所代表的内容",
    "unknown LaTeX: {names}": "未知的 LaTeX 命令：{names}",
    "Write what it prints, or leave it out": "请写出它排印成的内容，或将其去掉",
    "not readable as LaTeX": "无法按 LaTeX 读取",
    "Look for a brace or a dollar that is missing": "请查找缺少的花括号或美元符号",
    "{names}: no field of CSL-JSON": "{names}：不是 CSL-JSON 的字段",
    "{text} may be one author or several": "{text} 可能是一位作者，也可能是多位",
    "Write ; between two authors, and each as Family, Given": "请在两位作者之间写 ;，每位写作 姓, 名",
    "{text} is no year": "{text} 不是年份",
}
