-- The pack, format 1. Written once by `build`, then only read.
-- Lists of ids, words and language tags are separated by one space.
-- Texts in several languages are `tag U+001F text`, joined by U+001E.
-- NULL always means unknown.

-- What the pack says of itself: title, version, date, licence, languages, open_evidence_months.
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- Where facts come from.
CREATE TABLE source (
    id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT, date TEXT, url TEXT, licence TEXT,
    kind TEXT NOT NULL, used_for TEXT
) WITHOUT ROWID;

-- Services that people can reach. Numbered in the order of their ids.
CREATE TABLE hotline (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, country TEXT NOT NULL, name TEXT NOT NULL,
    names TEXT NOT NULL, operator TEXT, answered_by TEXT NOT NULL, service TEXT,
    topics TEXT NOT NULL, note TEXT, notes TEXT NOT NULL
);
CREATE INDEX hotline_by_country ON hotline (country);

-- The ways to reach a hotline, in the editor's order.
CREATE TABLE contact (
    number INTEGER PRIMARY KEY, hotline INTEGER NOT NULL, id TEXT NOT NULL UNIQUE,
    channel TEXT NOT NULL, app TEXT, printed TEXT NOT NULL, e164 TEXT, dial TEXT NOT NULL,
    short_code INTEGER NOT NULL, callable_from_abroad INTEGER, phones TEXT NOT NULL,
    languages TEXT NOT NULL, language_note TEXT, language_notes TEXT NOT NULL, hours TEXT,
    hours_note TEXT, hours_notes TEXT NOT NULL, timezone TEXT, cost TEXT, confidence TEXT NOT NULL,
    as_of TEXT, verified_on TEXT, sources TEXT NOT NULL,
    note TEXT, notes TEXT NOT NULL
);
CREATE INDEX contact_by_hotline ON contact (hotline);

-- What other sources print about a contact.
CREATE TABLE evidence (
    contact INTEGER NOT NULL, position INTEGER NOT NULL, says TEXT NOT NULL, source TEXT NOT NULL,
    date TEXT, judgement TEXT NOT NULL, note TEXT,
    PRIMARY KEY (contact, position)
) WITHOUT ROWID;

-- Places of support, numbered so that neighbours on the ground are neighbours in the file.
CREATE TABLE site (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
    names TEXT NOT NULL, country TEXT NOT NULL, place TEXT NOT NULL, district TEXT, address TEXT,
    lat REAL, lon REAL, precision TEXT, coordinate_source TEXT, crossing TEXT, hours TEXT,
    timezone TEXT, phone TEXT, e164 TEXT, languages TEXT NOT NULL, offers TEXT NOT NULL,
    sensitive INTEGER NOT NULL, successor TEXT, note TEXT, notes TEXT NOT NULL,
    sources TEXT NOT NULL, verified_on TEXT
);
CREATE INDEX site_by_country ON site (country, id);

-- What was said of a site's state, oldest first.
CREATE TABLE site_status (
    site INTEGER NOT NULL, position INTEGER NOT NULL, state TEXT NOT NULL, as_of TEXT,
    source TEXT NOT NULL, note TEXT,
    PRIMARY KEY (site, position)
) WITHOUT ROWID;

-- A packed tree over the sites' unit vectors (see near/tree.rs); a child's number is always
-- lower than its parent's. An R*Tree knows neither the poles nor the antimeridian.
CREATE TABLE near_node (number INTEGER PRIMARY KEY, leaf INTEGER NOT NULL, entries BLOB NOT NULL);

-- The roots: one tree for sites that may work, one for those closed or historic.
CREATE TABLE near_root (past INTEGER PRIMARY KEY, node INTEGER NOT NULL);

-- Border crossings.
CREATE TABLE crossing (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, names TEXT NOT NULL,
    countries TEXT NOT NULL, lat REAL, lon REAL, precision TEXT, coordinate_source TEXT, note TEXT,
    notes TEXT NOT NULL, sources TEXT NOT NULL
);

-- What was said of a crossing's state, oldest first.
CREATE TABLE crossing_state (
    crossing INTEGER NOT NULL, position INTEGER NOT NULL, says TEXT NOT NULL,
    says_in TEXT NOT NULL, as_of TEXT, source TEXT NOT NULL,
    PRIMARY KEY (crossing, position)
) WITHOUT ROWID;

-- Populated places of the gazetteer.
CREATE TABLE town (
    geonames_id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, lat REAL NOT NULL,
    lon REAL NOT NULL, population INTEGER NOT NULL, capital INTEGER NOT NULL
);
CREATE INDEX town_by_lat ON town (lat, lon, country);

-- Coasts and borders for sketches, in pieces. Boxes and points are in ten-thousandths of a degree;
-- `points` are steps from point to point (see steps.rs).
CREATE TABLE outline (
    number INTEGER PRIMARY KEY, source TEXT NOT NULL, south INTEGER NOT NULL, west INTEGER NOT NULL,
    north INTEGER NOT NULL, east INTEGER NOT NULL, points BLOB NOT NULL
);

-- The folded names of towns (`kind` 0), crossings (1) and sites (2), from each of their words on:
-- `start` is the position of that word, 0 for the whole name. `written` is the name as written;
-- `weight` orders equals, the heaviest first.
CREATE TABLE place_name (
    folded TEXT NOT NULL, start INTEGER NOT NULL, kind INTEGER NOT NULL, number INTEGER NOT NULL,
    weight INTEGER NOT NULL, written TEXT NOT NULL,
    PRIMARY KEY (folded, start, kind, number)
) WITHOUT ROWID;

-- Guidance sheets, one row a language.
CREATE TABLE sheet (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, language TEXT NOT NULL, title TEXT NOT NULL,
    summary TEXT NOT NULL, audience TEXT NOT NULL, rank INTEGER NOT NULL,
    translation TEXT NOT NULL,
    UNIQUE (id, language)
);

-- Blocks of sheets. The numbers are those of `passage_text`: languages apart, and within one the
-- important sheets first, so that unranked hits come in a sensible order.
CREATE TABLE block (
    number INTEGER PRIMARY KEY, sheet INTEGER NOT NULL, position INTEGER NOT NULL,
    anchor TEXT NOT NULL, class TEXT NOT NULL, heading TEXT NOT NULL, body TEXT NOT NULL,
    sources TEXT NOT NULL
);
CREATE INDEX block_by_sheet ON block (sheet, position);

-- The library, numbered after the blocks.
CREATE TABLE resource (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, publisher TEXT,
    year TEXT, about TEXT NOT NULL, audience TEXT NOT NULL, url TEXT, sources TEXT NOT NULL
);

-- Which numbers of `passage_text` belong to which language.
CREATE TABLE passage_range (language TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL)
WITHOUT ROWID;

-- The search index: folded words, each followed by its stems where they differ. The fold has
-- already made the words, so that the tokenizer only has to part them at the spaces.
CREATE VIRTUAL TABLE passage_text USING fts5 (
    title, heading, body,
    content = '', tokenize = 'ascii', prefix = '2 3'
);

-- Every word and stem of the index, forwards and backwards, to find a word with one wrong letter:
-- one half of it is right. `hits` counts the passages; words too short to be mistaken for have no
-- `reversed`.
CREATE TABLE vocabulary (word TEXT PRIMARY KEY, reversed TEXT, hits INTEGER NOT NULL)
WITHOUT ROWID;
CREATE INDEX vocabulary_reversed ON vocabulary (reversed) WHERE reversed IS NOT NULL;

-- Names of countries (`kind` 0) and languages (`kind` 1) by code.
CREATE TABLE name (
    kind INTEGER NOT NULL, code TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
    rank INTEGER NOT NULL, PRIMARY KEY (kind, code, language)
) WITHOUT ROWID;

-- Screening instruments: what they are made of, as JSON (see records/instrument.rs).
CREATE TABLE instrument (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, structure TEXT NOT NULL
);

-- Their texts, as JSON from name to text.
CREATE TABLE instrument_text (
    instrument INTEGER NOT NULL, language TEXT NOT NULL, translation TEXT NOT NULL,
    texts TEXT NOT NULL,
    PRIMARY KEY (instrument, language)
) WITHOUT ROWID;

-- Phrase cards, in the order in which they are shown.
CREATE TABLE phrase (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, topic TEXT NOT NULL, rank INTEGER NOT NULL,
    sources TEXT NOT NULL
);

-- Each phrase in its languages.
CREATE TABLE phrase_text (
    language TEXT NOT NULL, phrase INTEGER NOT NULL, text TEXT NOT NULL, speech TEXT, back TEXT,
    note TEXT, translation TEXT NOT NULL,
    PRIMARY KEY (language, phrase)
) WITHOUT ROWID;
