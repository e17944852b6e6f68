### translation: draft
name = Укр: The strengths list
    .neutral = Укр: Short list
about = Укр: About the strengths list.
rule-first = Укр: First
rule-second = Укр: Second
outcome-second-only = Укр: Only the second
    .text = Укр: Look again.
