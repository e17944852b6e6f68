### translation: source
name = A conversation in outreach
    .neutral = Long list
about = Questions in plain words about work, papers, debts and fear. Ask as few as you need, and stop when the person wants to stop.
