### translation: source
name = Modified AHTST (Adult Human Trafficking Screening Tool with one more question)
    .neutral = Card M
about = A card about a changed AHTST that was tested with refugees in Germany. The questions themselves are not here.
population = Newly arrived refugees, 18 and older, in one reception centre in southern Germany (published in June 2024). The study looks at versions in Arabic, Farsi, Turkish and English. We know of no result for another language and of no test at a border crossing.
structure = The questions of the AHTST, and one question from a study by Mumma and others (2017).
decides = In the study, six or more "yes" answers were positive. The best limit was not quite the same in Arabic, Farsi, Turkish and English. A positive result is a reason to offer support, never a finding about a person.
licence = The article can be read free of charge, but we have seen neither its terms for the questions nor their wording, so they are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding who somebody is, not for children, and not for asking everybody who arrives. In the study it missed 23 of 100 people with an experience of trafficking, and 16 of 100 others had a positive result (our calculation).
figure-reception-centre = 176 newly arrived refugees, 18 and older, in one reception centre in southern Germany; 13 had an experience of trafficking. Among people from West Africa it was 8 of 24.
