"""Single words in Chinese that are no words of the vocabularies: kinds of things, and what is counted."""

from collections.abc import Mapping

__all__ = ["COUNTED", "KINDS"]

_RECORDS = {
    "nodes": "节点",
    "edges": "证据",
    "contexts": "情境",
    "references": "文献",
    "audit": "差异",
    "places": "位置",
    "mappings": "映射",
    "words": "词",
}

KINDS: Mapping[str, str] = {
    **_RECORDS,
    "node": "节点",
    "dose unit": "剂量单位",
    "dose_unit": "剂量单位",
    "setting": "情境",
    "layer": "层次",
    "subject_aspect": "主体的方面",
    "object_aspect": "客体的方面",
    "dose_response": "剂量反应",
    "identifier_verified": "标识符核实",
    "match_confidence": "匹配把握",
    "hemisphere": "半球",
    "how": "坐标来源",
    "mapping": "对应方式",
    "list": "词表",
    "reference": "文献",
    "format": "格式",
    "figure": "图",
    "kind": "种类",
    "thing": "事物",
    "a folder": "文件夹",
    "a device": "设备",
    "a pipe": "管道",
    "a socket": "套接字",
}
"""What something is."""

COUNTED: Mapping[str, str] = {
    **_RECORDS,
    "total": "总计",
    "edges": "证据与结构",
    "findings": "证据",
    "structural": "结构",
    "not reported": "未报告",
}
"""What `stats` counts."""
