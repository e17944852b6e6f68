### translation: source
name = The counting list
    .neutral = Short list
about = About the counting list.
