# A beszélgetési segédletek és a mondatkártyák szövegei, magyarul.
# review: second_pass

## Beszélgetési segédletek: a feltételek, a pontok, az eredmény. Soha nem címke egy emberre.

screening-kind-aid = A saját segédletünk. Nincs kipróbálva.
screening-kind-training = Tanuláshoz. Valódi emberre ne használja.
screening-kind-published = Mások tették közzé
gate-holds = Igen
gate-holds-not = Nem
gate-referral-found = Itt ({ $place }) az alkalmazás ismer számokat vagy helyeket.
gate-referral-none = Itt ({ $place }) az alkalmazás nem ismer sem számot, sem helyet.
gate-referral-unknown = Nem nevezett meg helyet. Tudja, hová fordulhatna az illető?
answer-yes = Igen
answer-no = Nem
answer-unsure = Nem tudom biztosan
answer-declined = Nem szeretné megmondani
answer-declined-self = Nem szeretném megmondani
answer-seen = Láttam
answer-not-seen = Nem láttam
act-continue = Tovább
act-back = Vissza
act-stop = Megállás; mit lehet felajánlani
act-skip = Kihagyás
act-show = Mutatás
act-hand-over = Az illető egyedül válaszol
act-worker-is-back = Újra nálam a telefon
act-discreet = Semleges szavak
act-plain = Hosszabban
act-end = Befejezés, mentés nélkül
neutral-hand-over = Továbbadás
neutral-end = Vége
neutral-declined = Nem mondta
self-stop = Abbahagyom
self-skip = Tovább
lead-gate = Mindennek teljesülnie kell, mielőtt bármit megfigyel vagy kérdez.
lead-instead = Most nem. Helyette ezt lehet tenni.
lead-observe = Nézzen, szó nélkül. Jelölje meg, amit lát.
lead-ask = Egyenként. Az illető bármelyiket kihagyhatja, és abba is hagyhatja.
handed-back = Köszönjük. Kérjük, adja vissza a telefont.
done-neutral = A lista vége.
result-title = Mit ajánlhat fel most
result-noticed = Amit látott és hallott
result-nothing-noticed = Semmi olyan, amit ez a segédlet figyelembe vesz.
result-points = Mire utalhat ez
point-met = Valami erre utal.
point-not-met = Semmi nem utal erre.
point-not-asked = Erről nem volt kérdés.
point-not-needed = Gyereknél nem szükséges.
part-urgent = Először
part-child = Gyereknél
part-offer = Felajánlás
part-safety = Biztonság
part-referral = Más szolgálatok
part-protection = Védelem
part-decline = Ha az illető nemet mond
part-caution = Amit ez nem mondhat meg
result-here = Számok és helyek itt ({ $place })
result-here-none = Itt ({ $place }) az alkalmazás nem ismer sem számot, sem helyet.
result-here-unnamed = Nem nevezett meg helyet. Keressen számokat és helyeket a jegyzékben.
result-kept = Ebből semmi nem marad meg. Kilépéskor eltűnik, hacsak nem ment összefoglalót a jegyzeteibe.
card-population = Kikkel próbálták ki
card-structure = Mi ez
card-decides = A saját döntési szabálya
card-licence = Feltételek
card-not-for = Mire nem való
card-tested-in = Ezeken a nyelveken próbálták ki
card-wording = A kérdései
wording-own = Itt, a mi szavainkkal.
wording-licensed = Itt, a szerzők szavaival, akik ezt engedik.
wording-not-here = Nincsenek itt.
figures-none = Nem ismerünk számokat arról, milyen gyakran helyes.
figure-both = Az érintettek { $sensitivity } %-át megjelölte, a többiek { $specificity } %-át nem jelölte meg.
figure-sensitivity = Az érintettek { $sensitivity } %-át megjelölte. Nem tudjuk, hányat jelölt meg a többiek közül.
figure-specificity = A nem érintettek { $specificity } %-át nem jelölte meg. Nem tudjuk, hányat jelölt meg a többiek közül.
figure-neither = Nincs megadva arány.
figure-common = A vizsgáltak közül { $prevalence } % volt érintett.
predictive-positive = Ha 100 emberből { $prevalence } érintett, akkor 100 pozitív eredményű emberből { $concerned ->
    [0] egynél kevesebb
    [one] körülbelül egy
   *[other] körülbelül { $concerned }
} érintett. A többi, körülbelül { $others }, nem az.
predictive-negative = { $concerned ->
    [0] 100 negatív eredményű emberből egynél kevesebb mégis érintett.
    [one] 100 negatív eredményű emberből körülbelül egy mégis érintett.
   *[other] 100 negatív eredményű emberből körülbelül { $concerned } mégis érintett.
}
predictive-nobody = Ezekkel a számokkal senki nem kap pozitív eredményt.
predictive-ppv = Pozitív prediktív érték: { $share } %.
predictive-npv = Negatív prediktív érték: { $share } %.
predictive-caution = Mi számoltuk ki az itt megnevezett vizsgálatból. Más helyen, más nyelven vagy más embereknél egészen más lehet. Az eredmény ok arra, hogy segítséget ajánljon fel, és semmi másra.
summary-title = Beszélgetés: { $date }
summary-aid = { $name }, { $version }. változat, { $date }
summary-observed = Amit látott és hallott:
summary-points = Erre utalhat:
summary-caution = Ebből semmi nem bizonyíték.

## Mondatkártyák

phrase-topic-opening = Kezdet
phrase-topic-confidence = Mit tartok magamban, mit kell jelentenem
phrase-topic-safety = Biztonság, négyszemközt
phrase-topic-health = Egészség
phrase-topic-needs = Mire van most szükség
phrase-topic-help = Számok, helyek, más emberek
phrase-topic-choice = Ön dönt
phrase-topic-child = Gyerekkel
phrase-topic-reply = Amire rá lehet mutatni
phrases-other-language = Ezen a nyelven ({ $language }) még nincsenek mondatok. Ezek angolul vannak.
