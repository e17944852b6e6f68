"""Judges exported instruments by the tools that others use.

    python3 instrument_forms.py FOLDER [BUNDLE]

Each `NAME.xlsx` of the folder is compiled with pyxform (and checked with ODK Validate, where
there is a Java), each `NAME.json` and `NAME.response.json` is read with the R4B models of
fhir.resources. All are held against `NAME.expected.json`, which says what the instrument has
and what follows from some answers: the calculations of the form must say the same. BUNDLE is a
snapshot of answers that left the notes; it must be a bundle of responses. Prints what is wrong;
exits 0 only where nothing is, and something of each kind was there.
"""

import json
import re
import shutil
import sys
from pathlib import Path
from xml.etree import ElementTree

from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaire import Questionnaire
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from pyxform.xls2xform import convert

TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
FALLBACK = "urn:waymark:fallback"
HAS_JAVA = shutil.which("java") is not None
XFORMS = "{http://www.w3.org/2002/xforms}"
# Tags with a script or a region are right; pyxform knows bare languages only.
NO_MATTER = re.compile(r"do not contain valid machine-readable codes: [^.]*\([a-z]{2,3}-\w+\)")
LANGUAGES = Path(__file__).resolve().parents[2] / "content/languages"
RESERVED = {"gate", "observe", "ask", "result", "meta", "data"}


class Judge:
    """Counts what was looked at, and keeps what is wrong."""

    def __init__(self):
        self.checks, self.wrong = 0, []

    def same(self, where, what, found, wanted):
        self.checks += 1
        if found != wanted:
            self.wrong.append(f"{where}: {what}: found {found!r}, wanted {wanted!r}")

    def holds(self, where, what, true):
        self.same(where, what, bool(true), True)


def text_in(expected, name):
    """A text in every language that has it."""
    return {tag: texts[name] for tag, texts in expected["texts"].items() if name in texts}


def words_of_the_app():
    """The app's texts about screening by language, which every instrument shares."""
    found = {}
    for path in LANGUAGES.glob("*/screening.ftl"):
        lines = (line.split(" = ", 1) for line in path.read_text("utf-8").splitlines())
        found[path.parent.name] = {line[0]: line[1] for line in lines if len(line) == 2}
    return found


APP = words_of_the_app()
SEEN = {"yes": "answer-seen", "no": "answer-not-seen"}


def is_option(item, answer):
    """Whether the instrument itself says what an answer is called."""
    return item["kind"] == "choice" and answer != "declined"


def answer_in(expected, item, answer, tag):
    """What an answer is called in a language; None where nothing says it."""
    if is_option(item, answer):
        return expected["texts"][tag].get(f"option-{answer}")
    name = SEEN[answer] if item["kind"] == "observation" else f"answer-{answer}"
    return APP.get(tag, {}).get(name)


# FHIR


def extension(element, url):
    found = getattr(element, "extension", None) or []
    return [one for one in found if one.url == url]


def texts_of(owner, key, base):
    """What a primitive element says, by language."""
    own, extra = getattr(owner, key), getattr(owner, f"{key}__ext", None)
    found = {base: own} if own and not extension(extra, FALLBACK) else {}
    for one in extension(extra, TRANSLATION):
        parts = {part.url: part for part in one.extension}
        found[parts["lang"].valueCode] = parts["content"].valueString
    return found


def questionnaire(judge, where, text, expected):
    form = Questionnaire.model_validate_json(text)
    base = form.language
    judge.same(where, "version", form.version, expected["version"])
    judge.same(where, "id", form.id, expected["id"])
    judge.holds(where, "copyright", form.copyright)
    judge.same(where, "title", texts_of(form, "title", base), text_in(expected, "name"))
    judge.same(where, "subject", form.subjectType, ["Patient"])
    items = {item.linkId: item for item in form.item or []}
    judge.same(where, "items", list(items), [item["id"] for item in expected["items"]])
    for wanted in expected["items"]:
        item = items.get(wanted["id"])
        if item:
            one_item(judge, f"{where}, {item.linkId}", item, wanted, expected, base)


def one_item(judge, where, item, wanted, expected, base):
    judge.same(where, "type", item.type, "choice")
    judge.same(where, "text", texts_of(item, "text", base), text_in(expected, f"item-{item.linkId}"))
    judge.same(where, "required", bool(item.required), wanted["required"])
    judge.same(where, "conditions", len(item.enableWhen or []), wanted["tests"])
    options = item.answerOption or []
    judge.same(where, "answers", [one.valueCoding.code for one in options], wanted["answers"])
    counting = [one for one in options if extension(one, ORDINAL)]
    judge.same(where, "answers that count", len(counting), wanted["counting"])
    for option in options:
        coding = option.valueCoding
        judge.holds(where, f"a word for {coding.code}", coding.display)
        found = texts_of(coding, "display", base)
        said = {tag: answer_in(expected, wanted, coding.code, tag) for tag in expected["texts"]}
        said = {tag: word for tag, word in said.items() if word}
        if not is_option(wanted, coding.code) and base not in said:
            said[base] = answer_in(expected, wanted, coding.code, "en")
        judge.same(where, coding.code, found, said)


def response(judge, where, text, expected):
    found = QuestionnaireResponse.model_validate_json(text)
    answers = {item.linkId: item.answer[0].valueCoding.code for item in found.item}
    judge.same(where, "answers", answers, {one["id"]: one["answers"][0] for one in expected["items"]})


def bundle(judge, path):
    """Answers as the engine exports them: codes with their system, and nobody's name."""
    text = path.read_text("utf-8").split("---\n", 2)[2]
    found = Bundle.model_validate_json(text)
    judge.holds(path.name, "responses", found.entry)
    for response in (entry.resource for entry in found.entry):
        instrument, _, version = response.questionnaire.rpartition("|")
        judge.holds(path.name, "version", version.isdigit())
        judge.holds(path.name, "nobody", not (response.subject or response.author or response.source))
        for item in response.item:
            coding = item.answer[0].valueCoding
            systems = {"urn:waymark:answer", f"{instrument}:option"}
            judge.holds(path.name, f"system of {item.linkId}", coding.system in systems)


# XLSForm


def name_of(item_id):
    name = item_id.replace("-", "_")
    return name + "_" if name in RESERVED else name


def plain(text):
    """pyxform takes runs of blanks and curly quotes for slips of the hand."""
    straight = text.translate(str.maketrans("‘’“”", "''\"\""))
    return re.sub(r"\s+", " ", straight).strip()


def form(judge, where, path, expected):
    warnings = []
    compiled = convert(xlsform=str(path), validate=HAS_JAVA, warnings=warnings)
    for warning in warnings:
        judge.holds(where, warning, NO_MATTER.search(warning))
    top = ElementTree.fromstring(compiled.xform)
    selects = {one.get("ref").rsplit("/", 1)[-1]: one for one in top.iter(f"{XFORMS}select1")}
    gates = [f"gate__{gate.replace('-', '_')}" for gate in expected["gates"]]
    names = [name_of(item["id"]) for item in expected["items"]]
    judge.same(where, "questions", list(selects), gates + names)
    instances = {one.get("id"): one for one in top.iter(f"{XFORMS}instance") if one.get("id")}
    for item, name in zip(expected["items"], names):
        listed = re.search(r"instance\('(.*?)'\)", selects[name].find(f"{XFORMS}itemset").get("nodeset"))
        found = [one.text for one in instances[listed[1]].iter(f"{XFORMS}name")]
        wanted = [answer.replace("-", "_") for answer in item["answers"]]
        judge.same(f"{where}, {name}", "answers", found, wanted)
    binds = {one.get("nodeset").rsplit("/", 1)[-1]: one for one in top.iter(f"{XFORMS}bind")}
    for item, name in zip(expected["items"], names):
        judge.same(f"{where}, {name}", "required", binds[name].get("required") == "true()", item["required"])
        judge.same(f"{where}, {name}", "asked always", binds[name].get("relevant") is None, not item["tests"])
    inside = {bind.get("nodeset").split("/")[2] for bind in binds.values()}
    for group in sorted(inside & {"observe", "ask", "result"}) if gates else []:
        opens = binds[group].get("relevant") if group in binds else ""
        judge.same(f"{where}, {group}", "gate", opens.count("= 'yes'"), len(gates))
    for rule in expected["rules"]:
        bind = binds.get(f"rule__{rule.replace('-', '_')}")
        judge.holds(where, f"calculation of {rule}", bind is not None and bind.get("calculate"))
    labels(judge, where, top, expected, names)
    calculates = {name: bind.get("calculate") for name, bind in binds.items() if bind.get("calculate")}
    for number, case in enumerate(expected["cases"]):
        one_case(judge, f"{where}, case {number}", calculates, case)


def labels(judge, where, top, expected, names):
    """Every label of an item and of its answers in every language."""
    texts = {}
    for language in top.iter(f"{XFORMS}translation"):
        tag = re.search(r"\(([^()]*)\)$", language.get("lang"))[1]
        for text in language.iter(f"{XFORMS}text"):
            # `/data/ask/age:label` for an item, `age-0` for the first of its choices.
            path, _, kind = text.get("id").partition(":")
            if kind in ("label", ""):
                value = "".join(text.find(f"{XFORMS}value").itertext())
                texts[path.rsplit("/", 1)[-1], tag] = value
    judge.same(where, "languages", {tag for _, tag in texts}, set(expected["texts"]))
    for item, name in zip(expected["items"], names):
        listed = name if item["kind"] == "choice" else f"answers__{item['kind']}"
        for tag in expected["texts"]:
            # A hyphen stands where nothing was written.
            wanted = expected["texts"][tag].get(f"item-{item['id']}", "-")
            judge.same(f"{where}, {name}, {tag}", "label", plain(texts[name, tag]), plain(wanted))
            for number, answer in enumerate(item["answers"]):
                wanted = answer_in(expected, item, answer, tag)
                if not is_option(item, answer):
                    wanted = wanted or answer_in(expected, item, answer, "en")
                found = plain(texts[f"{listed}-{number}", tag])
                judge.same(f"{where}, {name}, {tag}", answer, found, plain(wanted or "-"))


TOKEN = re.compile(r"'[^']*'|/[\w./-]+|>=|!=|=|[()+,]|\w+|\s+")


def one_case(judge, where, calculates, case):
    """The calculations of a form, for some answers, against what must follow."""
    known = {name_of(item): answer.replace("-", "_") for item, answer in case["answers"].items()}

    def word(token):
        if token.startswith("/"):
            return f"value({token.rsplit('/', 1)[-1]!r})"
        return {"=": "==", "if": "choose"}.get(token, token)

    for name, calculation in calculates.items():
        tokens = TOKEN.findall(calculation)
        judge.same(where, f"the words of {name}", "".join(tokens), calculation)
        known[name] = eval("".join(word(token) for token in tokens), {
            "__builtins__": {},
            "value": lambda name: known.get(name, ""),
            "choose": lambda condition, one, other: one if condition else other,
        })
    found = {rule: known[f"rule__{rule.replace('-', '_')}"] == 1 for rule in case["rules"]}
    judge.same(where, "rules", found, case["rules"])


# All of it


def one_file(judge, path, read):
    beside = path.with_name(path.name.split(".")[0] + ".expected.json")
    try:
        expected = json.loads(beside.read_bytes())
        read(judge, path.name, path, expected)
    except Exception as error:  # whatever another tool says against a file
        judge.wrong.append(f"{path.name}: {type(error).__name__}: {error}")


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__)
        return 2
    folder, judge = Path(arguments[0]), Judge()
    for path in map(Path, arguments[1:]):
        bundle(judge, path)
    text = lambda read: lambda judge, where, path, expected: read(
        judge, where, path.read_text("utf-8"), expected)
    kinds = {
        "questionnaires": (text(questionnaire), [
            one for one in folder.glob("*.json") if one.name.count(".") == 1]),
        "responses": (text(response), list(folder.glob("*.response.json"))),
        "forms": (form, list(folder.glob("*.xlsx"))),
    }
    for kind, (read, paths) in kinds.items():
        judge.holds(folder.name, f"{kind} to judge", paths)
        for path in sorted(paths):
            one_file(judge, path, read)
    for one in judge.wrong:
        print(one)
    counted = ", ".join(f"{len(paths)} {kind}" for kind, (_, paths) in kinds.items())
    counted += ", with ODK Validate" if HAS_JAVA else ", without ODK Validate (no Java)"
    print(f"{counted}: {judge.checks} checks, {len(judge.wrong)} wrong")
    return 1 if judge.wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
