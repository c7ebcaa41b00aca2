"""Reads a GraphML or GEXF file with Python's own XML parser and prints its nodes and edges as JSON."""
import json
import sys
import xml.etree.ElementTree as ElementTree

CASTS = {"string": str, "double": float, "boolean": lambda text: text == "true"}


def local(element):
    return element.tag.split("}")[1]


def found(root, name):
    return [element for element in root.iter() if local(element) == name]


def keys(root):
    """Columns by the class of element and their id: (name, type)."""
    columns = {}
    for key in found(root, "key"):
        columns[key.get("for"), key.get("id")] = (key.get("attr.name"), key.get("attr.type"))
    for group in found(root, "attributes"):
        for key in found(group, "attribute"):
            columns[group.get("class"), key.get("id")] = (key.get("title"), key.get("type"))
    return columns


def values(element, kind, columns):
    cells = [(cell.get("key"), cell.text or "") for cell in found(element, "data")]
    cells += [(cell.get("for"), cell.get("value")) for cell in found(element, "attvalue")]
    named = [(columns[kind, key], text) for key, text in cells]
    return {name: CASTS[type_](text) for (name, type_), text in named}


def read(path):
    root = ElementTree.parse(path).getroot()
    columns = keys(root)
    return {
        kind + "s": [{**element.attrib, "attributes": values(element, kind, columns)} for element in found(root, kind)]
        for kind in ("node", "edge")
    }


json.dump(read(sys.argv[1]), sys.stdout)
