### translation: source
name = HTIAM-14 (Human Trafficking Interview and Assessment Measure)
    .neutral = Card C
about = A card about an interview with 14 items for young people without a home. The items themselves are not here.
population = Young people without a home, at Covenant House New York, United States (report of May 2013). The study of the QYIT calls it validated for homeless youth; we know no figures and no languages. We know of no test with refugees or at a border.
structure = An interview with 14 items. The QYIT was compared with it. Our sources print its full name in two ways.
decides = Its own rule is not known to us. A positive result is a reason to offer support, never a finding about a person.
licence = We have seen neither the terms of its authors nor the wording at the source, so the items are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding who somebody is, and not for a first contact at a border or in a queue. For whom else it works is not known to us.
