### translation: source
name = Human Trafficking Indicators (UNODC)
    .neutral = Card U
about = A card about lists of signs without weights. The lists themselves are not here.
population = General lists, for no group in particular. We know of no test of them, in any language, and so of none at a border.
structure = Lists of signs. No sign has a weight, and we know of no rule that counts them.
decides = Nothing. UNODC says that signs, seen or not seen, neither prove nor disprove trafficking. Signs that fit are a reason to offer support, never a finding about a person.
licence = We have not seen the terms of the lists, so they are not printed here. An agency that has UNODC's permission can load its own version in the same format.
not-for = Not for adding up, and not for deciding who somebody is. Signs can point to other crimes too, and traffickers adapt to lists that are known.
