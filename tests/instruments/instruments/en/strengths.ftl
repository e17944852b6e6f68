### translation: source
name = The strengths list
    .neutral = Short list
about = About the strengths list.
rule-first = First
rule-second = Second
outcome-second-only = Only the second
    .text = Look again.
