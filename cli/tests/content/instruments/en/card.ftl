### translation: source
name = The card list
    .neutral = Short list
about = About the card list.
population = Test people.
structure = Four questions.
decides = Any yes.
licence = Not known.
not-for = Not for real people.
figure-main = Two hundred test people.
figure-half = Other test people.
