# Texty rozhrania Waymark, slovenčina.
# review: second_pass
# Preložené späť bez predlohy a porovnané s ňou; ešte to neskontroloval nikto, pre koho je slovenčina
# materinským jazykom. Píšte krátko a jednoducho, s úctou, bez obviňovania a bez súdov o komkoľvek.

## Samotný jazyk, vo vlastnom názve

language-own-name = Slovenčina

## Zoznamy a čísla

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }
number-group-least = { "4" }

## Dátumy. „alone“ stojí samo; „of“ ide za slovom ako „od“.

date-day-alone = { $day }. { $month } { $year }
date-day-of = { $day }. { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = roku { $year }
month-1-alone = január
month-2-alone = február
month-3-alone = marec
month-4-alone = apríl
month-5-alone = máj
month-6-alone = jún
month-7-alone = júl
month-8-alone = august
month-9-alone = september
month-10-alone = október
month-11-alone = november
month-12-alone = december
month-1-of = januára
month-2-of = februára
month-3-of = marca
month-4-of = apríla
month-5-of = mája
month-6-of = júna
month-7-of = júla
month-8-of = augusta
month-9-of = septembra
month-10-of = októbra
month-11-of = novembra
month-12-of = decembra
weekday-1 = po
weekday-2 = ut
weekday-3 = st
weekday-4 = št
weekday-5 = pi
weekday-6 = so
weekday-7 = ne

## Vzdialenosti a smery

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = asi { $number } km
distance-in-town = v tejto obci
compass-north = sever
compass-north-east = severovýchod
compass-east = východ
compass-south-east = juhovýchod
compass-south = juh
compass-south-west = juhozápad
compass-west = západ
compass-north-west = severozápad

## Hodiny

hours-always = nepretržite, 7 dní v týždni
hours-public-holidays = sviatky
hours-school-holidays = školské prázdniny
hours-off = zatvorené
open-now = teraz otvorené
open-now-always = teraz otvorené, vo dne aj v noci
open-now-until = teraz otvorené, do { $time }
open-now-until-day = teraz otvorené, do { $time } ({ $day })
closed-now = teraz zatvorené
closed-now-until = teraz zatvorené, otvorí sa o { $time }
closed-now-until-day = teraz zatvorené, otvorí sa: { $day }, { $time }
hours-not-known = hodiny neznáme, najprv zavolajte
hours-not-known-written = hodiny neznáme
hours-not-certain = hodiny neisté, najprv zavolajte
hours-emergency = hodiny neuvedené; v nebezpečenstve volajte hneď
open-holidays-differ = { $text }; cez sviatky iné hodiny
open-local-time = { $text } (miestny čas: { $country })

## Kto dvíha

answered-by-victim-support = podporná organizácia
answered-by-refugee-line = linka pre utečencov a migrantov
answered-by-child-line = linka pre deti
answered-by-state-line = štátna linka, nie polícia
answered-by-police = polícia
answered-by-emergency = tiesňová linka
service-all = Tiesňové volanie: všetky zložky
service-police = Tiesňové volanie: polícia
service-ambulance = Tiesňové volanie: záchranka
service-fire = Tiesňové volanie: hasiči

## S čím pomáhajú

topic-trafficking = obchodovanie s ľuďmi
topic-gbv = rodovo podmienené násilie
topic-child = deti
topic-refugee = utečenci a migranti
topic-emergency = tiesňové situácie

## Jazyky, cena, dostupnosť

languages-not-known = jazyky neznáme
cost-free = bezplatne
cost-charged = platené
cost-not-known = cena neznáma
reach-abroad = dá sa volať zo zahraničia
reach-country-only = len z telefónov v krajine: { $country }
reach-home-only = nie zo zahraničia
reach-short-code = krátke číslo pre telefóny v krajine: { $country }; zo zahraničia: nevieme
reach-abroad-not-known = zo zahraničia: nevieme
reach-mobile-only = len z mobilných telefónov
reach-landline-only = len z pevných liniek
reach-internet = treba internet

## Ako veľmi sme si istí

confidence-low = Neisté číslo: nepotvrdzuje ho žiadny silný zdroj. Najprv skúste iné.
freshness-verified = potvrdili dvaja ľudia, { $date }
freshness-fresh = dátum zdroja: { $date }
freshness-ageing = najnovší zdroj: { $date }
freshness-stale = starý zdroj: { $date }. Mohlo sa to zmeniť.
freshness-unverified = zdroj bez dátumu. Mohlo sa to zmeniť.

## Miesta

site-blue-dot = Blue Dot
site-point-of-safety = Bezpečný bod
site-support-place = miesto podpory
status-open = otvorené, údaj: { $date }
status-closed = zatvorené
status-closed-as-of = zatvorené, údaj: { $date }
status-historic = dávno zatvorené
status-historic-as-of = dávno zatvorené; posledný záznam: { $date }
status-not-confirmed = nepotvrdené od { $date }, najprv zavolajte
status-not-known = stav neznámy, najprv zavolajte
state-open = Otvorené
state-closed = Zatvorené
state-historic = Dávno ukončené
state-unknown = Nevieme
judgement-agrees = Tento zdroj uvádza to isté.
judgement-differs = Tento zdroj uvádza niečo iné.
judgement-superseded = Tento zdroj je starší. Číslo sa odvtedy zmenilo.
judgement-misprint = V tomto zdroji je tlačová chyba.
places-none = Nepoznáme tu žiadne miesto podpory.
places-none-confirmed = O žiadnom z týchto miest nie je potvrdené, že je dnes otvorené. Najprv zavolajte.
places-far = Najbližšie známe miesto podpory je ďaleko.
places-past-left-out =
    { $count ->
        [one] Jedno zatvorené miesto sa nezobrazuje.
        [few] { $count } zatvorené miesta sa nezobrazujú.
        [many] { $count } zatvoreného miesta sa nezobrazuje.
       *[other] { $count } zatvorených miest sa nezobrazuje.
    }
crossing-state = { $name }. Stav, { $date }: { $says }
crossing-state-undated = { $name }. Bez dátumu: { $says }
crossing-state-not-known = { $name }: stav neznámy
offer-information = informácie
offer-legal-advice = právne poradenstvo
offer-psychological-support = psychologická podpora
offer-child-friendly-space = priestor pre deti
offer-mother-and-baby = priestor pre matky s bábätkami
offer-family-reunification = pomoc pri hľadaní rodiny
offer-identification-referral = nasmerovanie ľudí v ohrození na pomoc
offer-first-aid-health = prvá pomoc a zdravotná starostlivosť
offer-basic-items = základné veci
offer-rest-place = miesto na oddych
offer-accommodation = ubytovanie
offer-gbv-support = podpora po násilí
offer-restoring-family-links = spojenie s odlúčenou rodinou
offer-employment-advice = rady o práci
offer-interpretation = tlmočenie

## Zoznamy čísel

contacts-none = Na toto nepoznáme žiadne číslo.
contacts-only-doubtful = Na toto poznáme len neisté čísla.
contacts-more =
    { $count ->
        [one] Ešte jedno číslo.
        [few] Ešte { $count } čísla.
        [many] Ešte { $count } čísla.
       *[other] Ešte { $count } čísel.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Jedno neisté číslo sa nezobrazuje.
        [few] { $count } neisté čísla sa nezobrazujú.
        [many] { $count } neistého čísla sa nezobrazuje.
       *[other] { $count } neistých čísel sa nezobrazuje.
    }

## Príručka

search-none = Nič sa nenašlo. Skúste menej slov alebo iné slová.
translation-draft = Tento preklad je pracovný. Zatiaľ ho nikto neskontroloval.
translation-second-pass = Tento preklad bol skontrolovaný druhýkrát, ale nie rodeným hovoriacim.
translation-other-language = Tento text ešte nie je vo vašom jazyku.
translation-mixed = Niektoré časti ešte nie sú vo vašom jazyku.

## O obsahu

age-days =
    { $count ->
        [0] Obsah, { $date }: dnešný.
        [one] Obsah, { $date }: jeden deň starý.
        [few] Obsah, { $date }: { $count } dni starý.
        [many] Obsah, { $date }: { $count } dňa starý.
       *[other] Obsah, { $date }: { $count } dní starý.
    }
age-months =
    { $count ->
        [one] Obsah, { $date }: jeden mesiac starý.
        [few] Obsah, { $date }: { $count } mesiace starý. Požiadajte o novší.
        [many] Obsah, { $date }: { $count } mesiaca starý. Požiadajte o novší.
       *[other] Obsah, { $date }: { $count } mesiacov starý. Požiadajte o novší.
    }

## Čo sa dá urobiť

action-call = Zavolať: { $number }
action-message = Napísať na { $number }
action-chat = Otvoriť chat
action-email = Napísať e-mail
action-copy-number = Kopírovať číslo
action-copy-address = Kopírovať adresu
action-share = Poslať číslo a hodiny
action-map = Ukázať na mape
action-map-town = Ukázať obec na mape

## Nadpisy obrazoviek

heading-numbers = Čísla
heading-places = Miesta podpory
heading-read-first = Najprv si prečítajte
heading-sources = Zdroje
heading-other-places = Iné miesta s týmto názvom

## Čo sa odovzdáva, v jazyku prijímateľa: správy, kartičky, kódy. Môžu to čítať iní.
## Nič tu nesmie prezradiť, na čo je číslo ani čie je.

handed-call = Telefón: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Tiesňové číslo
handed-ambulance = Záchranka
handed-fire = Hasiči
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = najprv zavolajte
handed-in-country = pre telefóny v krajine: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } a ešte jeden
        [few] { $languages } a ešte { $count }
        [many] { $languages } a ešte { $count }
       *[other] { $languages } a ešte { $count }
    }
handed-note-tailor = Krajčír, skrátiť nohavice: { $number }
handed-note-dentist = Zubár, objednať sa na prehliadku: { $number }
handed-note-x-ray = Röntgen, opýtať sa na termín: { $number }
handed-note-parcel = Balík, opýtať sa, kde je: { $number }
handed-note-repair = Práčka, oprava: { $number }

## Odovzdávanie, pre toho, kto dáva. $what je číslo, adresa alebo názov.

disguise-tailor = krajčír
disguise-dentist = zubár
disguise-x-ray = termín na röntgen
disguise-parcel = balík
disguise-repair = oprava
hand-over-safe = Najprv sa opýtajte: môže to tento človek bezpečne nosiť pri sebe? Ak nie, nedávajte nič písomné.
hand-over-history = Hovor zostáva v zozname hovorov telefónu a môže byť na účte za telefón. Keď ho vymažete na jednom mieste, na druhom zostane.
hand-over-messages = Správa alebo chat zostáva v telefóne aj u druhej strany, kým ich niekto nevymaže.
hand-over-answers = Kto na číslo zavolá, počuje, kto dvíha. Poznámka, ktorá vyzerá obyčajne, pomáha len proti pohľadu.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: dvíha polícia. Povedzte to skôr, ako číslo dáte.
hand-over-other-language = V tomto jazyku ({ $language }) ešte nie sú texty. To, čo dávate, je po anglicky.
hand-over-note-most = V poznámke sú len dve čísla. Dlhší zoznam by nevyzeral obyčajne.
hand-over-note-short = { $what }: nie je v poznámke. Také číslo nevyzerá obyčajne.
hand-over-note-none = Žiadne z týchto čísel sa nedá zapísať ako obyčajná poznámka.
hand-over-long = Text je na kód pridlhý. Pošlite ho alebo napíšte.
hand-over-left-address = { $what }: neodovzdáva sa. Sama adresa hovorí, čia je.
hand-over-left-closed = { $what }: neodovzdáva sa. Je zatvorené.
hand-over-left-nothing = { $what }: neodovzdáva sa. Nepoznáme číslo ani adresu.
hand-over-left-room = { $what }: nie je na kartičke. Viac sa nezmestí.
hand-over-left-facts = { $what }: na kartičke nie je všetko. Nezmestilo sa: { $facts }
hand-over-none = Nie je tu nič, čo sa dá dať na kartičku.

## Správa o chybe pre tých, čo sa starajú o obsah. Posiela sa hocijako, takže ju môžu čítať iní.

slip-title = Oprava: { $id }
slip-entry = Záznam: { $id }
slip-hours = Hodiny: { $text }
slip-content = Obsah: verzia { $version }, { $date }
slip-wrong = Čo je zle? Napíšte to nižšie. Nikoho nemenujte a nepíšte nič o človeku, s ktorým ste sa stretli.

## Náčrt okolia

sketch-spoken =
    Náčrt: { $across } okolo bodu „{ $place }“. { $sites ->
        [0] Žiadne miesto podpory
        [one] Jedno miesto podpory
        [few] { $sites } miesta podpory
        [many] { $sites } miesta podpory
       *[other] { $sites } miest podpory
    }, { $crossings ->
        [0] žiadny hraničný priechod
        [one] jeden hraničný priechod
        [few] { $crossings } hraničné priechody
        [many] { $crossings } hraničného priechodu
       *[other] { $crossings } hraničných priechodov
    }; zoznam je nižšie.
sketch-north = Sever je hore.
sketch-standpoint = Východiskový bod
sketch-crossing = Hraničný priechod
sketch-caution = Je to náčrt, nie mapa. Hranice a pobrežia sú približné a väčšina bodov je stred obce.
sketch-no-lines = Hranicu ani pobrežie tu v údajoch nemáme.
sketch-left-out =
    { $count ->
        [one] Jedno miesto nie je na náčrte.
        [few] { $count } miesta nie sú na náčrte.
        [many] { $count } miesta nie je na náčrte.
       *[other] { $count } miest nie je na náčrte.
    }
