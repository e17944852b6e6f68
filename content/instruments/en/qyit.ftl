### translation: source
name = QYIT (Quick Youth Indicators for Trafficking)
    .neutral = Card Q
about = A card about four questions for young adults without a home. The questions themselves are not here.
population = People aged 18 to 22 without a home whom Covenant House New Jersey, United States, supported, over 15 months in 2015 to 2017. We know of no test with refugees, with children or at a border. In which languages it was asked is not known to us.
structure = Four questions. The study compared them with the HTIAM-14 interview.
decides = One "yes" or more is positive. A positive result is a reason to offer support, never a finding about a person.
licence = We have seen neither the terms of its authors nor the wording at the source, so the questions are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding who somebody is, not for children, and not for asking everybody in a queue. In the study almost one in four assessments without such an experience was positive too (our calculation).
figure-covenant-house = 340 assessments of 307 people aged 18 to 22 without a home, in New Jersey, United States; 30 assessments showed an experience of trafficking. The numbers count assessments, not people. The organisation's own site prints 87.1 % and 76.7 % in place of 86.7 % and 76.5 %.
