### translation: draft
name = Укр: The weighing list
    .neutral = Укр: Short list
about = Укр: About the weighing list.
