### translation: draft
name = Укр: The counting list
    .neutral = Укр: Short list
about = Укр: About the counting list.
