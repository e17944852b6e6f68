### translation: source
name = The branching list
    .neutral = Short list
about = About the branching list.
item-way = Which way?
    .cue = way
rule-two = Two
rule-late = Late
outcome-went-back = Back
    .text = Be careful.
