### translation: source
name = The weighing list
    .neutral = Short list
about = About the weighing list.
