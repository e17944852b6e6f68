# Words that only the command line needs. Everything else that it prints comes
# from the engine (en.ftl) and from the pack.
# review: source

cli-heading-emergency = In danger now
cli-heading-numbers = Numbers to call
cli-heading-places = Support places, by distance
cli-heading-first = Read first

cli-more-entries = { $count ->
    [one] One more; --limit shows it.
   *[other] { $count } more; --limit shows them.
}
cli-other-places = Other places of this name: { $places }. Coordinates tell them apart.
cli-distance-unknown = no position
cli-successor = Its work has gone to: { $name }
cli-channel-text = text message
cli-channel-email = e-mail
cli-channel-chat = chat
cli-channel-chat-in = chat in { $app }
cli-farther-places = Farther places, and more about these:
cli-entry-sources = { $id } · sources: { $sources }

cli-kind-place = place
cli-kind-crossing = border crossing
cli-kind-site = support place
cli-kind-point = point
cli-matched-name = found as { $name }
cli-population = { $count ->
    [one] one inhabitant
   *[other] { $count } inhabitants
}

cli-sign-warning = Before you act:
cli-block-sources = Sources:
cli-source-date = Date: { $date }
cli-source-licence = Terms: { $licence }
cli-source-used-for = Used for: { $used }

cli-about-pack = Version { $version }, content of { $date }
cli-about-languages = Guidance in: { $languages }
cli-about-countries = { $count ->
    [one] Numbers for one country
   *[other] Numbers for { $count } countries
}
cli-about-sheets = { $count ->
    [one] One sheet of guidance
   *[other] { $count } sheets of guidance
}
cli-about-sources = { $count ->
    [one] One source
   *[other] { $count } sources
}
cli-about-licence = Licence of our own texts: { $licence }
cli-about-program = Program version { $version }

# Above an answer for another time than now.
cli-at = Shown as at { $time }.
cli-at-assumed = Shown as at { $time } (no zone was given, so UTC was taken).

# Screening aids, their cards, and phrases.
cli-screen-keys-gate = Numbers of what holds (1 2 3), with a minus of what does not (-2).
cli-screen-keys-observe = Numbers of what you see (3 4), with a minus to take it back (-3); for a choice the number and its letter (1a).
cli-screen-keys-item = The number of the answer.
cli-screen-key-enter = Enter
cli-heading-figures = How often it was right
cli-phrase-back = Word by word: { $text }
