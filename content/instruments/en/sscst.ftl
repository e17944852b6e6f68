### translation: source
name = SSCST (Short Screen for Child Sex Trafficking, by Greenbaum and others)
    .neutral = Card S
about = A card about six items on sex trafficking, for young patients in the United States. The items themselves are not here.
population = Patients aged 11 to 18 in health services and child advocacy centres in the United States, many of them with a reason for the visit that carries a high risk, and most of them girls. They were asked in English, in one study in English or Spanish. We know of no test with refugees or at a border.
structure = Six items, about sex trafficking only. In one study the patients answered them alone on a tablet.
decides = Two or more of the six are positive. A positive result is a reason to offer support, never a finding about a person. With a child, child protection workers lead.
licence = We have seen neither the terms of its authors nor the wording at the source, so the items are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding what happened to a child, not for adults, not for work or begging, and not for asking every child. At the 16 sites more than 40 of 100 young people who were not concerned had a positive result too (our calculation).
figure-development = 108 patients aged 12 to 18 with high-risk complaints, United States (2018); 25 were concerned. In this selected group 51 % of the positive results were right, and 97 % of the negative ones.
figure-sites = 810 English-speaking young people aged 11 to 17 at 16 sites in the United States (2018): emergency departments, child advocacy centres and clinics for teenagers.
figure-tablet = 212 patients aged 12 to 17 with high-risk complaints in one children's emergency department, in English or Spanish, alone with a tablet; 26 were concerned. In this group 20.2 % of the positive results were right, and 96.1 % of the negative ones.
