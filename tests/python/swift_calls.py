"""Holds what the bridge writes against what the generator wrote: every call of the engine with its
labels, every record's field, every case of an enum, and that no switch leaves a case out.

`swift_calls.py GENERATED FOLDER...`: the generated Swift, and the folders of ours in the order in which
they build on each other. No compiler is at hand: types are followed as far as they are written down.
"""

import sys
from pathlib import Path

from swift_tree import Universe, below, faults, first, signature, text

# What the standard library gives an array, and whether the elements stay what they are.
KEEPS = {"filter", "sorted", "reversed", "dropFirst", "prefix"}
PICKS = {"first", "last", "min", "max"}
MAPS = {"map", "compactMap", "flatMap"}
LOOKS = KEEPS | PICKS | MAPS | {"contains", "forEach", "allSatisfy", "firstIndex", "count", "isEmpty", "indices"}
LIBRARY = {"map", "flatMap", "self", "hashValue", "description", "rawValue", "count", "isEmpty", "allCases"}
# What asks the engine in a closure: its parameter is the engine.
ASKS = {"ask", "translated"}
# What answers with something to draw, and how often such a question may cross to the engine.
PAGES = {"Page", "PinShown", "SetUpShown", "AidShown"}
MOST_CALLS = 3


def plain(kind):
    kind = (kind or "").strip()
    for word in ("any ", "some ", "@escaping ", "inout "):
        kind = kind.removeprefix(word)
    return kind.rstrip("?")


def element(kind):
    kind = plain(kind)
    return kind[1:-1].strip() if kind.startswith("[") and kind.endswith("]") and ":" not in kind else None


class Reader:
    def __init__(self, universe, strict):
        self.universe, self.strict = universe, strict
        self.findings, self.calls, self.fields, self.switches = [], 0, 0, 0
        self.used, self.path = set(), None
        # What each function calls of the engine and of the desk itself: names, and lists of ways one of
        # which is gone. `left` is the way of a guard or an if that leaves the function.
        self.traces, self.trace, self.left = {}, [], None

    def say(self, node, what):
        self.findings.append(f"{self.path}:{node.start_point[0] + 1}: {what}")

    def known(self, kind):
        return self.universe.types.get(plain(kind))

    # Declarations.

    def file(self, path, root):
        self.path = path
        self.declarations(root, None)

    def declarations(self, node, owner):
        for child in node.named_children:
            if child.type == "class_declaration":
                name = text(child.child_by_field_name("name")).split(".")[-1]
                self.declarations(first(child, "class_body", "enum_class_body") or child, name)
            elif child.type in ("function_declaration", "init_declaration"):
                self.begin(owner, text(child.child_by_field_name("name")) or "init", signature(child).labels)
                self.body(child, owner)
            elif child.type == "property_declaration":
                self.begin(owner, text(child.child_by_field_name("name")))
                typed = first(child, "type_annotation")
                result = text(typed.named_children[0]) if typed else None
                self.visit(child, {"self": owner}, result)
            elif child.type in ("class_body", "enum_class_body", "source_file"):
                self.declarations(child, owner)

    def begin(self, owner, name, labels=()):
        self.left = None
        self.trace = self.traces.setdefault((owner, name, tuple(labels)), [])

    def apart(self, work):
        """What is called on one of several ways."""
        outer, self.trace = self.trace, []
        work()
        way, self.trace = self.trace, outer
        return way

    def body(self, node, owner):
        env, arrow, result = {"self": owner}, False, owner if node.type == "init_declaration" else None
        for child in node.children:
            if child.type == "parameter":
                names = [one for one in child.named_children if one.type == "simple_identifier"]
                kinds = [one for one in child.named_children if one.type not in ("simple_identifier", "modifiers")]
                if names and kinds:
                    env[text(names[-1])] = text(kinds[-1])
            arrow = arrow or child.type == "->"
            if arrow and child.is_named and result is None and child.type != "function_body":
                result = text(child)
        inside = first(node, "function_body")
        if inside:
            self.visit(inside, env, result)

    # Expressions: each is visited once, and its type is returned where it can be told.

    def visit(self, node, env, wanted=None):
        handler = getattr(self, "on_" + node.type, None)
        if handler:
            return handler(node, env, wanted)
        kind = None
        for child in node.named_children:
            kind = self.visit(child, env, wanted)
        return kind if len(node.named_children) == 1 else None

    def on_function_body(self, node, env, wanted):
        self.block(node, env, wanted)

    def on_statements(self, node, env, wanted):
        return self.block(node, env, wanted)

    def block(self, node, env, wanted):
        return self.rest(node.named_children, env, wanted)

    def rest(self, children, env, wanted):
        kind = None
        for at, child in enumerate(children):
            kind = self.visit(child, env, wanted)
            if self.left is not None:
                left, self.left = self.left, None
                kinds = []
                other = self.apart(lambda: kinds.append(self.rest(children[at + 1 :], env, wanted)))
                self.trace.append([left, other])
                return kinds[0]
        return kind

    def on_function_declaration(self, node, env, wanted):
        self.body(node, env.get("self"))

    def on_property_declaration(self, node, env, wanted):
        typed = first(node, "type_annotation")
        asked = text(typed.named_children[0]) if typed else None
        computed = node.child_by_field_name("computed_value")
        if computed:
            return self.visit(computed, dict(env), asked or wanted)
        value = node.child_by_field_name("value")
        kind = self.visit(value, env, asked) if value else None
        pattern = first(node, "pattern")
        parts = [text(one) for one in pattern.named_children if one.type == "pattern"] if pattern else []
        if parts and isinstance(kind, tuple):
            env.update(zip(parts, kind))
        elif pattern:
            env[text(pattern)] = asked or kind

    def bind(self, node, env):
        """`if let x`, `guard let x = y`: what is bound is the value without its question mark."""
        children = node.children
        for at, child in enumerate(children):
            if node.field_name_for_child(at) == "bound_identifier":
                rest = [c for i, c in enumerate(children[at + 1 :], at + 1) if node.field_name_for_child(i) == "condition"]
                given = rest and rest[0].start_byte > child.end_byte
                kind = self.visit(rest[0], env) if given else self.on_simple_identifier(child, env, None)
                env[text(child)] = plain(kind) if isinstance(kind, str) else None

    def on_if_statement(self, node, env, wanted):
        inner = dict(env)
        self.bind(node, inner)
        ways, bodies = [], [child for child in node.named_children if child.type in ("statements", "if_statement")]
        for child in node.named_children:
            way = self.apart(lambda: self.visit(child, inner if child.type == "statements" else dict(inner), wanted))
            if child in bodies:
                ways.append(way)
            else:
                self.trace += way
        if len(bodies) == 1 and leaves(bodies[0]):
            self.left = ways[0]
        else:
            self.trace.append(ways)
        return wanted

    def on_guard_statement(self, node, env, wanted):
        self.bind(node, env)
        way = None
        for child in node.named_children:
            if child.type == "statements":
                way = self.apart(lambda: self.visit(child, dict(env), wanted))
            elif child.type in CONDITIONS:
                self.visit(child, dict(env), wanted)
        self.left = way

    def on_for_statement(self, node, env, wanted):
        kind = self.visit(node.child_by_field_name("collection"), env)
        inner = dict(env)
        item = text(node.child_by_field_name("item"))
        inner[item] = element(kind) if isinstance(kind, str) else None
        for child in node.named_children:
            if child.type in ("statements", "where_clause"):
                self.visit(child, inner, wanted)

    def on_simple_identifier(self, node, env, wanted):
        if text(node) in env:
            return env[text(node)]
        own = self.known(env.get("self"))
        return own.members.get(text(node)) if own else None

    def on_self_expression(self, node, env, wanted):
        return env.get("self")

    def on_tuple_expression(self, node, env, wanted):
        kinds = [self.visit(child, env) for child in node.named_children if child.type != "simple_identifier"]
        return kinds[0] if len(kinds) == 1 else tuple(kinds)

    def on_try_expression(self, node, env, wanted):
        return self.visit(node.child_by_field_name("expr"), env, wanted)

    def on_control_transfer_statement(self, node, env, wanted):
        for child in node.named_children:
            self.visit(child, env, wanted)

    def on_navigation_expression(self, node, env, wanted):
        target, suffix = node.child_by_field_name("target"), node.child_by_field_name("suffix")
        kind = self.visit(target, env)
        name = text(suffix).lstrip(".?!").strip("`")
        return self.member(node, kind, name)

    def member(self, node, kind, name):
        if not isinstance(kind, str):
            return None
        if element(kind):
            return element(kind) + "?" if name in PICKS else kind if name in KEEPS else None
        mine = self.known(kind)
        if not mine or name in LIBRARY:
            return None
        if name in mine.members:
            self.fields += 1
            if mine.name == "Waymark":
                self.trace.append(("Waymark", name, ()))
            return mine.members[name]
        # What an optional has of its own, by an extension.
        if kind.endswith("?") and name in self.universe.type("Optional").members:
            return self.universe.type("Optional").members[name]
        if mine.calls.get(name) or mine.cases.get(name) or name in mine.statics:
            return None
        if mine.name in self.strict and not self.inherits(mine):
            self.say(node, f"{mine.name} has no `{name}`")
        return None

    def inherits(self, mine):
        """Whether something may come from a type that is not in the sources."""
        return any(parent not in self.universe.types for parent in mine.parents if parent not in KNOWN_PARENTS)

    def on_switch_statement(self, node, env, wanted):
        subject = node.child_by_field_name("expr")
        kind = self.visit(subject, env)
        mine = self.known(kind) if isinstance(kind, str) and not kind.endswith("?") else None
        seen, rest, ways = set(), False, []
        for entry in node.named_children:
            if entry.type != "switch_entry":
                continue
            rest = rest or any(child.type == "default_keyword" for child in entry.children)
            inner = dict(env)
            guarded = any(child.type == "where_keyword" for child in entry.children)
            for pattern in (child for child in entry.named_children if child.type == "switch_pattern"):
                name = self.case(pattern, mine, inner)
                if name and not guarded:
                    seen.add(name)
            for child in entry.named_children:
                if child.type == "statements":
                    ways.append(self.apart(lambda: self.visit(child, inner, wanted)))
        self.trace.append(ways)
        if mine and mine.kind == "enum" and mine.cases:
            self.switches += 1
            left = set(mine.cases) - seen
            if left and not rest:
                self.say(node, f"the switch over {mine.name} leaves out {', '.join(sorted(left))}")
        return wanted

    def case(self, pattern, mine, env):
        """The case that a pattern means, where it means all of it; what it binds goes into `env`."""
        inside = first(pattern, "pattern")
        names = [child for child in inside.named_children if child.type == "simple_identifier"] if inside else []
        if not names or not text(pattern).startswith("."):
            return None
        name = text(names[0]).strip("`")
        if mine and mine.kind == "enum" and name not in mine.cases:
            self.say(pattern, f"{mine.name} has no case `{name}`")
        held = [child for child in inside.named_children if child.type == "pattern"]
        for one in held:
            env[text(one).removeprefix("let ").rstrip("?")] = None
        narrowed = any("let" not in text(one) and text(one) != "_" or text(one).endswith("?") for one in held)
        return None if narrowed else name

    def on_prefix_expression(self, node, env, wanted):
        return self.implicit(node, text(node.child_by_field_name("target")), wanted)

    def implicit(self, node, name, wanted):
        """`.name`, where the type that is wanted is known."""
        mine = self.known(wanted) if isinstance(wanted, str) and not element(wanted) else None
        if text(node).startswith(".") and mine and mine.name in self.strict:
            self.fields += 1
            if name.strip("`") not in mine.cases and name not in mine.calls and name not in mine.statics:
                self.say(node, f"{mine.name} has no `.{name}`")
        return wanted

    def on_ternary_expression(self, node, env, wanted):
        kinds = [self.visit(child, env, wanted if at else None) for at, child in enumerate(node.named_children)]
        return kinds[-1]

    def on_nil_coalescing_expression(self, node, env, wanted):
        kinds = [self.visit(child, env, wanted) for child in node.named_children]
        return plain(kinds[0]) if isinstance(kinds[0], str) else kinds[0]

    # Calls.

    def on_call_expression(self, node, env, wanted):
        callee, suffix = node.named_children[0], first(node, "call_suffix")
        given, values, lambdas = arguments(suffix)
        if callee.type == "navigation_expression" and not text(suffix).startswith("["):
            return self.called_on(node, callee, env, given, values, lambdas)
        if callee.type == "prefix_expression":
            return self.called_case(node, callee, env, given, values, lambdas, wanted)
        name = text(callee)
        if text(suffix).startswith("["):
            self.inside(values, lambdas, env)
            return element(self.visit(callee, env)) if not isinstance(self.visit(callee, env), tuple) else None
        if name in ASKS and env.get("self") == "EngineDesk" and lambdas + values:
            return self.closure((lambdas or values)[-1], dict(env), "Waymark")
        self.inside(values, lambdas, env)
        if name[:1].isupper():
            return self.made(node, name.split(".")[-1], given, len(lambdas))
        own = self.known(env.get("self"))
        for place in (own.calls if own else {}), self.universe.free:
            if name in place and name not in env:
                if own and own.name in ("EngineDesk", "Waymark"):
                    self.trace.append((own.name, name, tuple(given)))
                return self.means(node, name, place[name], given, len(lambdas))
        return None

    def inside(self, values, lambdas, env):
        for value in values:
            self.visit(value, env)
        for one in lambdas:
            self.closure(one, dict(env), None)

    def made(self, node, name, given, trailing):
        mine = self.universe.types.get(name)
        if not mine or not mine.is_declared or not mine.initializers():
            return name if mine else None
        self.calls += 1
        self.used.add(name)
        if given in (["rawValue"], ["from"]):
            return name + "?"
        if not any(one.takes(given, trailing) for one in mine.initializers()) and not self.inherits_init(mine):
            self.say(node, f"{name} is not made with ({':'.join(given)})")
        return name

    def inherits_init(self, mine):
        return mine.kind == "class" and self.inherits(mine)

    def called_case(self, node, callee, env, given, values, lambdas, wanted):
        name = text(callee.child_by_field_name("target")).strip("`")
        self.implicit(callee, name, wanted)
        self.inside(values, lambdas, env)
        mine = self.known(wanted) if isinstance(wanted, str) else None
        if mine and mine.name in self.strict and name in mine.cases:
            self.means(node, f"{mine.name}.{name}", mine.cases[name], given, len(lambdas))
        return wanted

    def called_on(self, node, callee, env, given, values, lambdas):
        target = callee.child_by_field_name("target")
        name = text(callee.child_by_field_name("suffix")).lstrip(".?!").strip("`")
        if target.type == "simple_identifier" and text(target)[:1].isupper():
            self.inside(values, lambdas, env)
            mine = self.universe.types.get(text(target))
            options = (mine.calls.get(name) or mine.cases.get(name)) if mine else None
            if options:
                return self.means(node, f"{text(target)}.{name}", options, given, len(lambdas))
            if mine and mine.name in self.strict and name != "init":
                self.say(node, f"{mine.name} has no `{name}`")
            return None
        kind = self.visit(target, env)
        if isinstance(kind, str) and element(kind) and name in LOOKS:
            return self.on_list(name, element(kind), values, lambdas, env)
        if isinstance(kind, str) and kind.endswith("?") and name in ("map", "flatMap"):
            return self.on_list(name, plain(kind), values, lambdas, env, optional=True)
        self.inside(values, lambdas, env)
        mine = self.known(kind) if isinstance(kind, str) else None
        if not mine or name in LIBRARY:
            return None
        if name == "init" and mine.initializers():
            return self.means(node, f"{mine.name}.init", mine.initializers(), given, len(lambdas))
        if name not in mine.calls:
            if mine.name in self.strict and not self.inherits(mine):
                self.say(node, f"{mine.name} has no `{name}()`")
            return None
        if mine.name == "Waymark":
            self.used.add(name)
            self.trace.append(("Waymark", name, tuple(given)))
        return self.means(node, f"{mine.name}.{name}", mine.calls[name], given, len(lambdas))

    def on_list(self, name, one, values, lambdas, env, optional=False):
        kind = None
        for value in values + lambdas:
            if value.type == "key_path_expression":
                kind = one
                for part in text(value).lstrip("\\").strip(".").split("."):
                    kind = self.member(value, kind, part)
            elif value.type == "lambda_literal":
                kind = self.closure(value, dict(env), one)
            else:
                self.visit(value, env)
        if name in MAPS:
            if not isinstance(kind, str):
                return None
            return plain(kind) + "?" if optional else kind if element(kind) else f"[{plain(kind)}]"
        return one + "?" if name in PICKS else f"[{one}]" if name in KEEPS else None

    def closure(self, node, env, kind):
        if node.type != "lambda_literal":
            return self.visit(node, env)
        head = first(node, "lambda_function_type")
        names = [text(one.child_by_field_name("name")) for one in below(head, ("lambda_parameter",))] if head else []
        env["$0"] = kind
        if names:
            env[names[0]] = kind
        inside = first(node, "statements")
        return self.block(inside, env, None) if inside else None

    def on_lambda_literal(self, node, env, wanted):
        return self.closure(node, dict(env), None)

    def means(self, node, what, options, given, trailing):
        self.calls += 1
        for one in options:
            if one.takes(given, trailing):
                return self.universe_type(one.result)
        self.say(node, f"`{what}` takes no ({''.join(label + ':' for label in given)})")
        return None

    def universe_type(self, kind):
        return kind if kind is None or kind.startswith("[") else kind.split("<")[0]


# A guard's questions.
CONDITIONS = {"try_expression", "navigation_expression", "call_expression", "equality_expression", "comparison_expression"}


def leaves(body):
    """Whether a body ends the function, or says what comes next: nothing after it is done."""
    return bool(body.named_children) and body.named_children[-1].type == "control_transfer_statement"


KNOWN_PARENTS = {
    "Equatable", "Hashable", "Sendable", "Error", "Swift.Error", "Foundation.LocalizedError", "CaseIterable", "String",
    "@unchecked Sendable", "AnyObject", "WaymarkProtocol", "Decodable", "Identifiable",
}


def arguments(suffix):
    """Labels and values between the brackets, and the closures after them."""
    given, values, lambdas = [], [], []
    for child in suffix.named_children if suffix else []:
        if child.type == "lambda_literal":
            lambdas.append(child)
        for one in child.named_children if child.type == "value_arguments" else []:
            label = one.child_by_field_name("name")
            given.append(text(label).strip("`") if label else "_")
            value = one.child_by_field_name("value")
            if value:
                values.append(value)
    return given, values, lambdas


def calls(traces, room, seen=()):
    """How often a function asks the engine, at most, with the functions of ours that it uses."""
    return cost(traces, traces.get(room, []), (*seen, room))


def cost(traces, trace, seen):
    total = 0
    for one in trace:
        if isinstance(one, list):
            total += max((cost(traces, way, seen) for way in one), default=0)
        elif one in seen:
            # A function of ours that is named like one of the engine's.
            total += one[0] == "Waymark"
        elif traces.get(one):
            total += calls(traces, one, seen)
        else:
            total += one[0] == "Waymark"
    return total


def crossings(reader, universe):
    """How often each page asks the engine, and an exit."""
    desks = [one for one in universe.types.values() if one.kind == "protocol" and one.name.endswith("Desk")]
    pages = {
        name: calls(reader.traces, ("EngineDesk", name, tuple(kind.labels)))
        for desk in desks
        for name, kinds in desk.calls.items()
        for kind in kinds
        if plain(kind.result) in PAGES
    }
    most = max(pages.values(), default=0)
    exits = calls(reader.traces, ("EngineDesk", "leave", ("_",)))
    named = ", ".join(sorted(name for name, count in pages.items() if count == most))
    print(f"{len(pages)} questions for a page: at most {most} calls of the engine ({named}); for an exit {exits}")
    return most <= MOST_CALLS and exits == 1


def main(arguments_):
    universe, trees = Universe(), []
    generated = universe.read(arguments_[0], generated=True)
    if faults(generated):
        print(f"{arguments_[0]}: {faults(generated)[:3]}")
        return 1
    core = set(universe.types)
    for folder in arguments_[1:]:
        for path in sorted(Path(folder).rglob("*.swift")):
            trees.append((path, universe.read(path)))
    reader = Reader(universe, strict=core | {"Page", "Part"})
    for path, root in trees:
        reader.file(path, root)
    for finding in reader.findings:
        print(finding)
    report(reader, universe)
    few = crossings(reader, universe) or "EngineDesk" not in universe.types
    return 0 if few and not reader.findings else 1


def report(reader, universe):
    methods = {name for name in universe.types["Waymark"].calls}
    print(
        f"{reader.calls} calls, {reader.fields} fields and cases, {reader.switches} switches held against the"
        f" generated Swift; {len(methods & reader.used)} of the engine's methods in use: {len(reader.findings)} wrong"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
