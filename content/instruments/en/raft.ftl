### translation: source
name = RAFT (Rapid Appraisal for Trafficking)
    .neutral = Card R
about = A card about four questions for adults in an emergency department. The questions themselves are not here.
population = Adults (18 and older) in a stable condition, in five emergency departments in New York City and one in Fort Worth, United States, from June 2016 to January 2021. We know of no test with refugees or at a border. In which languages it was asked is not known to us.
structure = Four questions with yes or no, taken from the longer TVIT. The study compared them with a TVIT interview about labour or sex trafficking at any time of life.
decides = One hospital took any "yes" as positive; the authors' own rule we have not seen. A positive result is a reason to offer support, never a finding about a person.
licence = We have seen neither the terms of its authors nor the wording at the source, so the questions are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding who somebody is, not for children, and not for asking everybody in a queue. In Fort Worth about 39 of 100 adults without such an experience had a positive result too (our calculation).
figure-derivation = Adults in five emergency departments in New York City, from whose answers the four questions were chosen; 36 had an experience of trafficking. The 95 % confidence interval of the sensitivity begins at 79 %. The specificity is left out because we could not verify it.
figure-external = Adults in one emergency department in Fort Worth, United States; 12 had an experience of trafficking at some time of life. With so few, the figures are uncertain. Both groups together were 4127 people; the size of each is not known to us.
