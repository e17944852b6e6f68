# Texty pomocných zoznamov a kariet s vetami, slovenčina.
# review: second_pass

## Pomocné zoznamy: podmienky, body, výsledok. Nikdy nálepka pre človeka.

screening-kind-aid = Náš vlastný zoznam. Nikto ho neotestoval.
screening-kind-training = Na učenie. Nie na rozhovor s človekom.
screening-kind-published = Vydali iní
gate-holds = Áno
gate-holds-not = Nie
gate-referral-found = Aplikácia pozná čísla alebo miesta pre: { $place }.
gate-referral-none = Aplikácia nepozná žiadne číslo ani miesto pre: { $place }.
gate-referral-unknown = Neuviedli ste miesto. Viete, kam by sa tento človek mohol obrátiť?
answer-yes = Áno
answer-no = Nie
answer-unsure = Nie je isté
answer-declined = Nechce povedať
answer-declined-self = Nechcem povedať
answer-seen = Vidno
answer-not-seen = Nevidno
act-continue = Ďalej
act-back = Späť
act-stop = Skončiť a pozrieť, čo ponúknuť
act-skip = Preskočiť
act-show = Ukázať
act-hand-over = Nechať človeka odpovedať samostatne
act-worker-is-back = Telefón mám opäť ja
act-discreet = Neutrálne slová
act-plain = Dlhšie
act-end = Ukončiť, nič neuložiť
neutral-hand-over = Podať ďalej
neutral-end = Koniec
neutral-declined = Neuvedené
self-stop = Stop
self-skip = Ďalej
lead-gate = Toto všetko musí platiť skôr, ako začnete pozorovať alebo sa pýtať.
lead-instead = Nie teraz. Namiesto toho sa dá urobiť toto.
lead-observe = Pozerajte sa, bez slova. Označte, čo vidíte.
lead-ask = Po jednej otázke. Človek môže každú otázku preskočiť a môže skončiť.
handed-back = Ďakujeme. Prosíme, vráťte telefón.
done-neutral = Koniec zoznamu.
result-title = Čo teraz ponúknuť
result-noticed = Čo ste si všimli a čo zaznelo
result-nothing-noticed = Nič, čo tento zoznam sleduje.
result-points = Na čo to môže ukazovať
point-met = Niečo na to ukazuje.
point-not-met = Nič na to neukazuje.
point-not-asked = Na to ste sa nepýtali.
point-not-needed = Pri dieťati to netreba.
part-urgent = Najprv
part-child = Pre dieťa
part-offer = Ponúknite
part-safety = Bezpečie
part-referral = Iné služby
part-protection = Ochrana
part-decline = Ak človek povie nie
part-caution = Čo toto nevie povedať
result-here = Čísla a miesta pre: { $place }
result-here-none = Aplikácia nepozná žiadne číslo ani miesto pre: { $place }.
result-here-unnamed = Neuviedli ste miesto. Čísla a miesta vyhľadajte v adresári.
result-kept = Nič z toho sa neukladá. Keď odídete, je to preč, ak si neuložíte zhrnutie do poznámok.
card-population = Kto sa zúčastnil na overovaní
card-structure = Čo to je
card-decides = Vlastné pravidlo
card-licence = Podmienky
card-not-for = Na čo nie je
card-tested-in = Overené v jazykoch
card-wording = Otázky
wording-own = Tu, našimi slovami.
wording-licensed = Tu, slovami autorov, ktorí to dovoľujú.
wording-not-here = Nie sú tu.
figures-none = Nepoznáme údaje o tom, ako často je výsledok správny.
figure-both = Pozitívny výsledok malo { $sensitivity } % ľudí, ktorých sa to týka; { $specificity } % ostatných malo negatívny.
figure-sensitivity = Pozitívny výsledok malo { $sensitivity } % ľudí, ktorých sa to týka. Koľko z ostatných ho malo tiež, nevieme.
figure-specificity = Negatívny výsledok malo { $specificity } % ľudí, ktorých sa to netýka. Koľko z ostatných malo pozitívny, nevieme.
figure-neither = Podiel nie je uvedený.
figure-common = V štúdii sa to týkalo { $prevalence } % ľudí.
predictive-positive = Predpokladajme, že sa to týka { $prevalence } zo 100 ľudí. Potom sa to zo 100 ľudí s pozitívnym výsledkom týka { $concerned ->
    [0] menej než jedného
    [one] asi jedného
   *[other] asi { $concerned }
}. Ostatných, asi { $others }, sa to netýka.
predictive-negative = { $concerned ->
    [0] Zo 100 ľudí s negatívnym výsledkom sa to aj tak týka menej než jedného.
    [one] Zo 100 ľudí s negatívnym výsledkom sa to aj tak týka asi jedného.
   *[other] Zo 100 ľudí s negatívnym výsledkom sa to aj tak týka asi { $concerned }.
}
predictive-nobody = Pri týchto údajoch nemá pozitívny výsledok nikto.
predictive-ppv = Pozitívna prediktívna hodnota: { $share } %.
predictive-npv = Negatívna prediktívna hodnota: { $share } %.
predictive-caution = Vypočítali sme to z tu uvedenej štúdie. Na inom mieste, v inom jazyku alebo u inej skupiny to môže byť celkom iné. Výsledok je dôvod ponúknuť podporu, a nič viac.
summary-title = Rozhovor { $date }
summary-aid = { $name }, verzia { $version }, { $date }
summary-observed = Čo ste si všimli a čo zaznelo:
summary-points = Môže to ukazovať na:
summary-caution = Nič z toho nie je dôkaz.

## Karty s vetami

phrase-topic-opening = Začiatok
phrase-topic-confidence = Čo si nechávam pre seba, čo musím hlásiť
phrase-topic-safety = Bezpečie, rozhovor osamote
phrase-topic-health = Zdravie
phrase-topic-needs = Čo treba teraz
phrase-topic-help = Čísla, miesta, iní ľudia
phrase-topic-choice = Rozhodujete vy
phrase-topic-child = S dieťaťom
phrase-topic-reply = Na ukázanie prstom
phrases-other-language = V tomto jazyku ešte nie sú vety: { $language }. Tieto sú po anglicky.
