# A Waymark felületének szövegei, magyarul.
# review: second_pass
# Másodszor is ellenőrizve, de anyanyelvi beszélő még nem nézte át. Írjon röviden, egyszerűen,
# tisztelettel az ember iránt, szemrehányás nélkül, és senkiről ne mondjon ítéletet.

## Maga a nyelv, a saját nevén

language-own-name = Magyar

## Felsorolások és számok

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }
number-group-least = { "5" }

## Dátumok. Az „alone” önmagában áll; az „of” után olyan szó jön, mint az „óta”.

date-day-alone = { $year }. { $month } { $day }.
date-day-of = { $year }. { $month } { $day }.
date-month-alone = { $year }. { $month }
date-month-of = { $year }. { $month }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = január
month-2-alone = február
month-3-alone = március
month-4-alone = április
month-5-alone = május
month-6-alone = június
month-7-alone = július
month-8-alone = augusztus
month-9-alone = szeptember
month-10-alone = október
month-11-alone = november
month-12-alone = december
month-1-of = január
month-2-of = február
month-3-of = március
month-4-of = április
month-5-of = május
month-6-of = június
month-7-of = július
month-8-of = augusztus
month-9-of = szeptember
month-10-of = október
month-11-of = november
month-12-of = december
weekday-1 = H
weekday-2 = K
weekday-3 = Sze
weekday-4 = Cs
weekday-5 = P
weekday-6 = Szo
weekday-7 = V

## Távolságok és irányok

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = kb. { $number } km
distance-in-town = ezen a településen
compass-north = észak
compass-north-east = északkelet
compass-east = kelet
compass-south-east = délkelet
compass-south = dél
compass-south-west = délnyugat
compass-west = nyugat
compass-north-west = északnyugat

## Nyitvatartás

hours-always = éjjel-nappal, mindennap
hours-public-holidays = ünnepnapok
hours-school-holidays = iskolai szünet
hours-off = zárva
open-now = most nyitva
open-now-always = most nyitva, éjjel-nappal
open-now-until = most nyitva, eddig: { $time }
open-now-until-day = most nyitva, eddig: { $day } { $time }
closed-now = most zárva
closed-now-until = most zárva, nyitás: { $time }
closed-now-until-day = most zárva, nyitás: { $day } { $time }
hours-not-known = a nyitvatartás nem ismert, előbb telefonáljon
hours-not-known-written = a nyitvatartás nem ismert
hours-not-certain = a nyitvatartás nem biztos, előbb telefonáljon
hours-emergency = a nyitvatartás nincs megadva; veszélyben azonnal hívja
open-holidays-differ = { $text }; ünnepnapokon másképp
open-local-time = { $text } (helyi idő: { $country })

## Ki veszi fel

answered-by-victim-support = segítő szervezet
answered-by-refugee-line = vonal menekülteknek és migránsoknak
answered-by-child-line = vonal gyerekeknek
answered-by-state-line = állami vonal, nem a rendőrség
answered-by-police = rendőrség
answered-by-emergency = segélyhívó szolgálat
service-all = Segélyhívás: minden szolgálat
service-police = Segélyhívás: rendőrség
service-ambulance = Segélyhívás: mentők
service-fire = Segélyhívás: tűzoltók

## Miben segít

topic-trafficking = emberkereskedelem
topic-gbv = nemi alapú erőszak
topic-child = gyerekek
topic-refugee = menekültek és migránsok
topic-emergency = vészhelyzetek

## Nyelvek, költség, elérhetőség

languages-not-known = a nyelvek nem ismertek
cost-free = ingyenes
cost-charged = nem ingyenes
cost-not-known = az ára nem ismert
reach-abroad = külföldről is hívható
reach-country-only = csak ebből az országból hívható: { $country }
reach-home-only = külföldről nem hívható
reach-short-code = rövid szám, ebből az országból hívható: { $country }; külföldről: nem ismert
reach-abroad-not-known = külföldről: nem ismert
reach-mobile-only = csak mobiltelefonról
reach-landline-only = csak vezetékes telefonról
reach-internet = internet kell hozzá

## Mennyire vagyunk biztosak benne

confidence-low = Bizonytalan szám: megbízható forrás nem erősíti meg. Előbb próbáljon meg egy másikat.
freshness-verified = két ember is megerősítette, { $date }
freshness-fresh = forrás dátuma: { $date }
freshness-ageing = a legújabb forrás: { $date }
freshness-stale = régi forrás ({ $date }): azóta változhatott.
freshness-unverified = dátum nélküli forrás: azóta változhatott.

## Helyek

site-blue-dot = Blue Dot
site-point-of-safety = Point of Safety
site-support-place = segítő hely
status-open = nyitva, dátum: { $date }
status-closed = zárva
status-closed-as-of = zárva, dátum: { $date }
status-historic = régen bezárt
status-historic-as-of = régen bezárt; utolsó adat: { $date }
status-not-confirmed = { $date } óta nincs megerősítve, előbb telefonáljon
status-not-known = az állapota nem ismert, előbb telefonáljon
state-open = Nyitva
state-closed = Zárva
state-historic = Régen megszűnt
state-unknown = Nem ismert
judgement-agrees = Ez a forrás ugyanezt közli.
judgement-differs = Ez a forrás mást közöl.
judgement-superseded = Ez a forrás régebbi. A szám azóta megváltozott.
judgement-misprint = Ebben a forrásban nyomdahiba van.
places-none = Itt nem ismerünk segítő helyet.
places-none-confirmed = Egyik helyről sincs megerősítve, hogy ma nyitva van. Előbb telefonáljon.
places-far = A legközelebbi ismert segítő hely messze van.
places-past-left-out =
    { $count ->
        [one] Egy bezárt hely nem látszik.
       *[other] { $count } bezárt hely nem látszik.
    }
crossing-state = { $name }. Akkori állapot ({ $date }): { $says }
crossing-state-undated = { $name }. Dátum nélkül: { $says }
crossing-state-not-known = { $name }: az állapota nem ismert
offer-information = tájékoztatás
offer-legal-advice = jogi tanács
offer-psychological-support = lelki segítség
offer-child-friendly-space = gyerekbarát tér
offer-mother-and-baby = tér kisbabás anyáknak
offer-family-reunification = segítség a család megtalálásához
offer-identification-referral = veszélyeztetettek továbbirányítása más szolgálatokhoz
offer-first-aid-health = elsősegély és orvosi ellátás
offer-basic-items = alapvető holmik
offer-rest-place = pihenőhely
offer-accommodation = szállás
offer-gbv-support = segítség erőszak után
offer-restoring-family-links = kapcsolat az elszakadt családdal
offer-employment-advice = tanács munkaügyben
offer-interpretation = tolmácsolás

## Számok listái

contacts-none = Ehhez nem ismerünk számot.
contacts-only-doubtful = Ehhez csak bizonytalan számokat ismerünk.
contacts-more =
    { $count ->
        [one] Még egy szám.
       *[other] Még { $count } szám.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Egy bizonytalan szám nem látszik.
       *[other] { $count } bizonytalan szám nem látszik.
    }

## Útmutató

search-none = Nincs találat. Próbáljon kevesebb vagy más szót.
translation-draft = Ez a fordítás piszkozat. Még senki nem ellenőrizte.
translation-second-pass = Ezt a fordítást másodszor is ellenőrizték, de anyanyelvi beszélő még nem nézte át.
translation-other-language = Ez a szöveg még nincs meg az Ön nyelvén.
translation-mixed = Egyes részek még nincsenek meg az Ön nyelvén.

## A tartalomról

age-days =
    { $count ->
        [0] A tartalom dátuma: { $date } (mai).
        [one] A tartalom dátuma: { $date } (egynapos).
       *[other] A tartalom dátuma: { $date } ({ $count } napos).
    }
age-months =
    { $count ->
        [one] A tartalom dátuma: { $date } (egy hónapos).
       *[other] A tartalom dátuma: { $date } ({ $count } hónapos). Kérjen újabbat.
    }

## Amit tenni lehet

action-call = Hívás: { $number }
action-message = Üzenet ide: { $number }
action-chat = Csevegés megnyitása
action-email = E-mail írása
action-copy-number = Szám másolása
action-copy-address = Cím másolása
action-share = Szám és nyitvatartás küldése
action-map = Mutatás térképen
action-map-town = Település a térképen

## Képernyők címei

heading-numbers = Számok
heading-places = Segítő helyek
heading-read-first = Először ezt olvassa
heading-sources = Források
heading-other-places = Más helyek ezzel a névvel

## Amit továbbadunk, az átvevő nyelvén: üzenetek, kártyák, kódok. Mások is elolvashatják.
## Itt semmi nem árulhatja el, mire való egy szám, vagy kié.

handed-call = Hívja ezt: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Segélyhívó szám
handed-ambulance = Mentők
handed-fire = Tűzoltók
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = előbb telefonáljon
handed-in-country = innen hívható: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } és még egy
       *[other] { $languages } és még { $count }
    }
handed-note-tailor = Varroda, nadrág felvarrása: { $number }
handed-note-dentist = Fogorvos, ellenőrzés, időpontot kérni: { $number }
handed-note-x-ray = Röntgen, időpontot kérni: { $number }
handed-note-parcel = Csomag, megkérdezni, hol van: { $number }
handed-note-repair = Mosógépszerelő: { $number }

## Átadás, annak, aki ad. A $what egy szám, egy cím vagy egy név.

disguise-tailor = varroda
disguise-dentist = fogorvos
disguise-x-ray = röntgenidőpont
disguise-parcel = csomag
disguise-repair = szerelő
hand-over-safe = Előbb kérdezze meg: biztonságos az illetőnek, ha ezt magánál tartja? Ha nem, semmit ne adjon írásban.
hand-over-history = A hívás megmarad a telefon híváslistájában, és rajta lehet a számlán. Ha az egyik helyen törli, a másikon megmarad.
hand-over-messages = Az üzenet vagy a csevegés megmarad a telefonon és a másik félnél is, amíg valaki ki nem törli.
hand-over-answers = Aki felhívja a számot, hallja, ki veszi fel. A hétköznapinak látszó cédula csak a kíváncsi szemek ellen segít.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: a rendőrség veszi fel. Mondja meg, mielőtt odaadja.
hand-over-other-language = Ezen a nyelven ({ $language }) még nincs szöveg. Amit ad, az angolul van.
hand-over-note-most = A cédulán csak két szám van. Hosszabb lista már nem látszana hétköznapinak.
hand-over-note-short = { $what }: nincs a cédulán. Egy ilyen szám nem látszik hétköznapinak.
hand-over-note-none = Az itteni számok egyikét sem lehet hétköznapi cédulára írni.
hand-over-long = A szöveg túl hosszú egy kódhoz. Inkább küldje el vagy írja le.
hand-over-left-address = { $what }: nem adjuk tovább. Már a cím is elárulja, kié.
hand-over-left-closed = { $what }: nem adjuk tovább. Zárva van.
hand-over-left-nothing = { $what }: nem adjuk tovább. Sem szám, sem cím nem ismert.
hand-over-left-room = { $what }: nincs a kártyán. Több nem fér rá.
hand-over-left-facts = { $what }: nincs minden a kártyán. Nem fért rá: { $facts }
hand-over-none = Itt semmi nem tehető kártyára.

## Jelzés egy hibáról annak, aki a tartalmat gondozza. Bárhogyan küldhető, ezért mások is olvashatják.

slip-title = Javítás: { $id }
slip-entry = Bejegyzés: { $id }
slip-hours = Nyitvatartás: { $text }
slip-content = Tartalom: { $version }. változat, { $date }
slip-wrong = Mi a hiba? Írja alá. Ne nevezzen meg senkit, és ne írjon semmit olyan emberről, akivel találkozott.

## Vázlat egy hely környékéről

sketch-spoken =
    Vázlat, szélessége { $across }, a közepe: { $place }. Rajta: { $sites ->
        [0] nincs segítő hely
        [one] egy segítő hely
       *[other] { $sites } segítő hely
    }, { $crossings ->
        [0] nincs határátkelőhely
        [one] egy határátkelőhely
       *[other] { $crossings } határátkelőhely
    }; a lista lejjebb van.
sketch-north = Észak felül van.
sketch-standpoint = Kiindulópont
sketch-crossing = Határátkelőhely
sketch-caution = Vázlat, nem térkép. A határok és a partok hozzávetőlegesek, és a legtöbb pont egy település közepe.
sketch-no-lines = Itt sem határ, sem part nem ismert.
sketch-left-out =
    { $count ->
        [one] Egy hely nincs a vázlaton.
       *[other] { $count } hely nincs a vázlaton.
    }
