# Textele listelor ajutătoare și ale fișelor cu fraze, în română.
# review: second_pass

## Liste ajutătoare: condițiile, punctele, rezultatul. Niciodată o etichetă pentru un om.

screening-kind-aid = Lista noastră. Nu a fost testată.
screening-kind-training = Pentru învățat. Nu se folosește cu o persoană.
screening-kind-published = Publicat de alții
gate-holds = Da
gate-holds-not = Nu
gate-referral-found = Aplicația cunoaște numere sau locuri pentru { $place }.
gate-referral-none = Aplicația nu cunoaște niciun număr și niciun loc pentru { $place }.
gate-referral-unknown = Nu ați numit un loc. Știți unde s-ar putea adresa persoana?
answer-yes = Da
answer-no = Nu
answer-unsure = Nu știu sigur
answer-declined = Preferă să nu spună
answer-declined-self = Nu vreau să spun
answer-seen = S-a văzut
answer-not-seen = Nu s-a văzut
act-continue = Continuă
act-back = Înapoi
act-stop = Oprește și vezi ce se poate oferi
act-skip = Sari
act-show = Arată
act-hand-over = Persoana răspunde singură
act-worker-is-back = Telefonul este din nou la mine
act-discreet = Cuvinte neutre
act-plain = Mai lung
act-end = Încheie, nu păstra nimic
neutral-hand-over = Mai departe
neutral-end = Sfârșit
neutral-declined = Nu s-a spus
self-stop = Stop
self-skip = Următoarea
lead-gate = Toate acestea trebuie îndeplinite înainte de a observa sau a întreba ceva.
lead-instead = Nu acum. În schimb se poate face aceasta.
lead-observe = Priviți, fără un cuvânt. Marcați ce vedeți.
lead-ask = Una câte una. Persoana poate sări peste oricare și se poate opri.
handed-back = Mulțumim. Vă rugăm să dați telefonul înapoi.
done-neutral = Sfârșitul listei.
result-title = Ce se poate oferi acum
result-noticed = Ce s-a observat și s-a spus
result-nothing-noticed = Nimic din ce are în vedere această listă.
result-points = Ce poate indica
point-met = Ceva indică aceasta.
point-not-met = Nimic nu indică aceasta.
point-not-asked = Nu s-a întrebat.
point-not-needed = La un copil nu este nevoie.
part-urgent = Mai întâi
part-child = Pentru un copil
part-offer = De oferit
part-safety = Siguranță
part-referral = Alte servicii
part-protection = Protecție
part-decline = Dacă persoana spune nu
part-caution = Ce nu poate spune aceasta
result-here = Numere și locuri pentru { $place }
result-here-none = Aplicația nu cunoaște niciun număr și niciun loc pentru { $place }.
result-here-unnamed = Nu ați numit un loc. Căutați numere și locuri în listă.
result-kept = Nimic din toate acestea nu se păstrează. Dispare când ieșiți, dacă nu salvați un rezumat în notițe.
card-population = Testat cu
card-structure = Ce este
card-decides = Regula proprie
card-licence = Condiții
card-not-for = Nu este pentru
card-tested-in = Testat în
card-wording = Întrebările
wording-own = Aici, cu cuvintele noastre.
wording-licensed = Aici, cu cuvintele autorilor, care permit aceasta.
wording-not-here = Nu sunt aici.
figures-none = Nu cunoaștem cifre despre cât de des este corect.
figure-both = A dat un rezultat pozitiv la { $sensitivity } % dintre oamenii aflați în această situație și un rezultat negativ la { $specificity } % dintre ceilalți.
figure-sensitivity = A dat un rezultat pozitiv la { $sensitivity } % dintre oamenii aflați în această situație. Nu știm la câți dintre ceilalți a dat tot un rezultat pozitiv.
figure-specificity = A dat un rezultat negativ la { $specificity } % dintre oamenii care nu sunt în această situație. Nu știm la câți dintre ceilalți a dat un rezultat pozitiv.
figure-neither = Nu s-a dat niciun procent.
figure-common = Dintre cei studiați, { $prevalence } % erau în această situație.
predictive-positive = Dacă { $prevalence } din 100 de oameni sunt în această situație: din 100 de oameni cu rezultat pozitiv, { $concerned ->
    [0] mai puțin de unul este
    [one] cam unul este
    [few] cam { $concerned } sunt
   *[other] cam { $concerned } sunt
} în această situație. Ceilalți, cam { $others }, nu sunt.
predictive-negative = { $concerned ->
    [0] Din 100 de oameni cu rezultat negativ, mai puțin de unul este totuși în această situație.
    [one] Din 100 de oameni cu rezultat negativ, cam unul este totuși în această situație.
    [few] Din 100 de oameni cu rezultat negativ, cam { $concerned } sunt totuși în această situație.
   *[other] Din 100 de oameni cu rezultat negativ, cam { $concerned } sunt totuși în această situație.
}
predictive-nobody = Cu aceste cifre nimeni nu are un rezultat pozitiv.
predictive-ppv = Valoarea predictivă pozitivă: { $share } %.
predictive-npv = Valoarea predictivă negativă: { $share } %.
predictive-caution = Calculat de noi din studiul numit aici. În alt loc, în altă limbă sau cu alți oameni poate fi cu totul altfel. Un rezultat este un motiv de a oferi sprijin și nimic altceva.
summary-title = Discuție din { $date }
summary-aid = { $name }, versiunea { $version }, { $date }
summary-observed = Observat și spus:
summary-points = Poate indica:
summary-caution = Nimic din acestea nu este o dovadă.

## Fișe cu fraze

phrase-topic-opening = Începutul
phrase-topic-confidence = Ce nu spun altora, ce trebuie să raportez
phrase-topic-safety = În siguranță, fără alții de față
phrase-topic-health = Sănătate
phrase-topic-needs = De ce este nevoie acum
phrase-topic-help = Numere, locuri, alți oameni
phrase-topic-choice = Dumneavoastră decideți
phrase-topic-child = Cu un copil
phrase-topic-reply = De arătat cu degetul
phrases-other-language = Nu există încă fraze în această limbă ({ $language }). Acestea sunt în engleză.
