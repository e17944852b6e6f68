package org.waymark.app.pictures

/** Which scene hangs in docs/pictures/android, and in which variant: every room once, and the hard ones. */
val hung: Map<Variant, Set<String>> = mapOf(
    Variant.PLAIN to setOf(
        "cover", "cover-second", "cover-plain", "set-up-limits", "set-up-repeat", "set-up-exit", "home",
        "numbers-country", "numbers-choose-topic", "number", "number-facts", "number-notice", "number-slip",
        "hand-over", "hand-over-code", "card-page", "places", "places-near", "places-sites", "map", "map-nearer", "site",
        "aids", "aid-start", "aid-gate", "aid-observe", "aid-ask", "aid-quiet", "aid-alone", "aid-result",
        "aid-card", "aid-meaning", "guide", "guide-search", "sheet", "library", "phrases-list", "phrase-turned",
        "unlock", "notes", "note", "note-warned", "note-export", "settings", "settings-language", "settings-way", "settings-pin",
        "settings-destroy", "updates", "updates-refused", "updates-installed", "updates-end", "updates-codes",
        "updates-read", "updates-old", "number-old",
    ),
    Variant.NIGHT to setOf("home", "number", "aid-quiet", "notes"),
    Variant.UKRAINIAN to setOf("home", "aid-ask", "sheet", "updates-installed", "settings-language"),
    Variant.UKRAINIAN_NIGHT to setOf("number", "unlock"),
    Variant.ARABIC to setOf("home", "number", "hand-over-message", "phrase", "aid-ask", "sheet", "settings", "settings-language"),
    Variant.FARSI_NIGHT to setOf("home", "number", "phrase", "sheet", "places-sites", "settings", "settings-language"),
    Variant.GERMAN to setOf("home", "number", "phrase", "sheet", "settings", "settings-language"),
    Variant.ASIDE to setOf("aid-quiet"),
)

/** Side by side at the head of the README. */
val overview = listOf("cover", "home", "number", "aid-ask")
