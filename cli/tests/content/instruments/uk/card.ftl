### translation: draft
name = Укр: The card list
    .neutral = Укр: Short list
about = Укр: About the card list.
population = Укр: Test people.
structure = Укр: Four questions.
decides = Укр: Any yes.
licence = Укр: Not known.
not-for = Укр: Not for real people.
figure-main = Укр: Two hundred test people.
figure-half = Укр: Other test people.
