### translation: draft
name = Укр: The branching list
    .neutral = Укр: Short list
about = Укр: About the branching list.
item-way = Укр: Which way?
    .cue = Укр: way
rule-two = Укр: Two
rule-late = Укр: Late
outcome-went-back = Укр: Back
    .text = Укр: Be careful.
