### translation: source
name = Sixty seconds at a border point
    .neutral = Short list
about = What to look at, and at most four questions. For moments in which something has already made you attentive, not for every traveller.
