### translation: source
name = ASIST-GBV (Assessment Screen to Identify Survivors Toolkit for Gender Based Violence)
    .neutral = Card A
about = A card about seven items on gender-based violence, made with displaced women. It is not about trafficking, and the questions themselves are not here.
population = Women and girls who were refugees in Ethiopia (15 and older), and displaced women in Colombia (18 and older); published in 2016. In the pilot it identified 64.8 % of them in Ethiopia and 44.9 % in Colombia. Sensitivity, specificity and languages are not known to us. We know of no test at a border.
structure = Seven items: threats of violence, physical violence, forced sex, sexual exploitation, forced pregnancy, forced abortion, early or forced marriage.
decides = Its own rule is not known to us. A positive result is a reason to offer support, never a finding about a person.
licence = The article can be read free of charge, but we have not checked its terms for the questions, so they are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for finding out about trafficking, and not for asking everybody. It was tested with women and girls; for men and boys we know of no test.
