"""Swift as tree-sitter sees it: syntax only, no types. What is declared in a set of files, by type."""

from dataclasses import dataclass, field
from pathlib import Path

import tree_sitter
import tree_sitter_swift

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_swift.language()))

# What the grammar does not know and the generator writes.
GENERATED_ONLY = [b"@_documentation(visibility: private)", b"{ () }"]


def parse(path, generated=False):
    text = Path(path).read_bytes()
    if generated:
        for gap in GENERATED_ONLY:
            text = text.replace(gap, b" " * len(gap))
    return PARSER.parse(text).root_node


def text(node):
    return node.text.decode() if node else ""


def below(node, kinds):
    for child in node.named_children:
        if child.type in kinds:
            yield child
        yield from below(child, kinds)


def first(node, *kinds):
    return next((child for child in node.named_children if child.type in kinds), None)


def faults(root):
    """Where the parser lost its way: line, column and what stands there."""
    found, open_ = [], [root]
    while open_:
        node = open_.pop()
        if node.type == "ERROR" or node.is_missing:
            line, column = node.start_point
            found.append((line + 1, column + 1, text(node)[:60]))
        else:
            open_.extend(node.children)
    return sorted(found)


@dataclass
class Signature:
    """A function, an initializer or a case: its labels (`_` for none), which may be left out, and its type."""

    labels: list
    optional: list
    result: str | None = None
    any_number: bool = False

    def takes(self, given, trailing=0):
        """Whether a call with these labels in this order can mean it; trailing closures fill what is last."""
        if self.any_number:
            return set(given) <= set(self.labels)
        want, at = list(zip(self.labels, self.optional)), 0
        for label in given:
            while at < len(want) and want[at][0] != label:
                if not want[at][1]:
                    return False
                at += 1
            if at == len(want):
                return False
            at += 1
        rest = want[at:]
        needed = [one for one in rest if not one[1]]
        return len(needed) <= trailing <= len(rest)


@dataclass
class Type:
    name: str
    kind: str = "struct"
    members: dict = field(default_factory=dict)
    calls: dict = field(default_factory=dict)
    cases: dict = field(default_factory=dict)
    statics: set = field(default_factory=set)
    inits: list = field(default_factory=list)
    stored: list = field(default_factory=list)
    parents: list = field(default_factory=list)
    is_declared: bool = False

    def initializers(self):
        if self.inits or self.kind != "struct":
            return self.inits
        return [Signature([name for name, _, _ in self.stored], [has for _, _, has in self.stored], self.name)]


class Universe:
    """Every type that a set of files declares or extends, and every free function."""

    def __init__(self):
        self.types, self.free, self.aliases = {}, {}, {}

    def read(self, path, generated=False):
        root = parse(path, generated)
        self._declarations(root, None)
        return root

    def type(self, name):
        return self.types.setdefault(name, Type(name))

    def _declarations(self, node, owner):
        for child in node.named_children:
            if child.type in ("class_declaration", "protocol_declaration"):
                self._type(child)
            elif child.type in ("function_declaration", "protocol_function_declaration"):
                self._function(child, owner)
            elif child.type == "init_declaration" and owner:
                owner.inits.append(signature(child, owner.name))
            elif child.type in ("property_declaration", "protocol_property_declaration") and owner:
                self._property(child, owner)
            elif child.type == "enum_entry" and owner:
                self._entry(child, owner)
            elif child.type == "typealias_declaration":
                names = [text(one) for one in below(child, ("type_identifier",))]
                self.aliases[names[0]] = names[1:]
            elif child.type in ("source_file", "class_body", "enum_class_body", "protocol_body"):
                self._declarations(child, owner)

    def _type(self, node):
        words = [text(child) for child in node.children if not child.is_named]
        kind = next((w for w in words if w in ("struct", "enum", "class", "actor", "extension", "protocol")), "struct")
        name = text(node.child_by_field_name("name")).split(".")[-1]
        if name.startswith("["):
            return
        mine = self.type(name)
        if kind != "extension":
            mine.kind, mine.is_declared = kind, True
        mine.parents += [text(one).split("<")[0] for one in node.named_children if one.type == "inheritance_specifier"]
        body = first(node, "class_body", "enum_class_body", "protocol_body")
        if body:
            self._declarations(body, mine)

    def _function(self, node, owner):
        name = text(node.child_by_field_name("name")).strip("`")
        into = owner.calls if owner else self.free
        into.setdefault(name, []).append(signature(node))

    def _property(self, node, owner):
        kept = first(node, "type_annotation")
        typed = text(kept.named_children[0]) if kept else None
        computed = node.child_by_field_name("computed_value") is not None
        valued = node.child_by_field_name("value")
        static = "static" in text(first(node, "modifiers") or node).split("{")[0].split()
        several = [one for one in node.named_children if one.type == "pattern"]
        for pattern in several:
            bound = text(pattern).strip("`")
            owner.members[bound] = typed
            if static:
                owner.statics.add(bound)
            elif not computed:
                variable = text(first(node, "value_binding_pattern") or node).startswith("var")
                owner.stored.append((bound, typed, bool(valued) or variable and (typed or "").endswith("?")))

    def _entry(self, node, owner):
        # `case a, b(Int)`: each name, and what it holds.
        payloads = {}
        name = None
        for child in node.named_children:
            if child.type == "simple_identifier":
                name = text(child).strip("`")
                payloads[name] = Signature([], [], owner.name)
            elif child.type == "enum_type_parameters" and name:
                payloads[name] = payload(child, owner.name)
        for name, held in payloads.items():
            owner.cases.setdefault(name, []).append(held)


def payload(node, owner):
    labels, waiting = [], "_"
    for child in node.named_children:
        if child.type in ("simple_identifier", "wildcard_pattern"):
            waiting = text(child)
        else:
            labels.append(waiting)
            waiting = "_"
    return Signature(labels, [False] * len(labels), owner)


def signature(node, result=None):
    labels, optional, arrow, any_number = [], [], False, False
    for child in node.children:
        if child.type == "parameter":
            outer = child.child_by_field_name("external_name") or child.child_by_field_name("name")
            labels.append(text(outer).strip("`"))
            optional.append(False)
            any_number = any_number or any(one.type == "..." for one in child.children)
        elif child.type == "=" and optional:
            optional[-1] = True
        elif child.type == "->":
            arrow = True
        elif arrow and child.is_named and result is None:
            result = text(child)
    return Signature(labels, optional, result, any_number)
