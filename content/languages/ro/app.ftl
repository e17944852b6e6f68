# Textul interfeței Waymark, în română.
# review: second_pass
# Niciun vorbitor nativ nu a verificat încă această traducere. Scrieți scurt și simplu, cu respect
# față de om, fără reproș și fără verdict despre cineva.

## Limba însăși, cu numele ei

language-own-name = Română

## Liste și numere

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "." }
number-group-least = { "4" }

## Date. „alone” stă singur; „of” urmează după un cuvânt ca „din”, „la”.

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = ianuarie
month-2-alone = februarie
month-3-alone = martie
month-4-alone = aprilie
month-5-alone = mai
month-6-alone = iunie
month-7-alone = iulie
month-8-alone = august
month-9-alone = septembrie
month-10-alone = octombrie
month-11-alone = noiembrie
month-12-alone = decembrie
month-1-of = ianuarie
month-2-of = februarie
month-3-of = martie
month-4-of = aprilie
month-5-of = mai
month-6-of = iunie
month-7-of = iulie
month-8-of = august
month-9-of = septembrie
month-10-of = octombrie
month-11-of = noiembrie
month-12-of = decembrie
weekday-1 = lun
weekday-2 = mar
weekday-3 = mie
weekday-4 = joi
weekday-5 = vin
weekday-6 = sâm
weekday-7 = dum

## Distanțe și direcții

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = cam { $number } km
distance-in-town = în această localitate
compass-north = nord
compass-north-east = nord-est
compass-east = est
compass-south-east = sud-est
compass-south = sud
compass-south-west = sud-vest
compass-west = vest
compass-north-west = nord-vest

## Program

hours-always = 24 de ore din 24, în fiecare zi
hours-public-holidays = sărbători legale
hours-school-holidays = vacanțe școlare
hours-off = închis
open-now = deschis acum
open-now-always = deschis acum, zi și noapte
open-now-until = deschis acum, până la { $time }
open-now-until-day = deschis acum, până { $day } la { $time }
closed-now = închis acum
closed-now-until = închis acum, se deschide la { $time }
closed-now-until-day = închis acum, se deschide { $day } la { $time }
hours-not-known = program necunoscut, sunați mai întâi
hours-not-known-written = program necunoscut
hours-not-certain = program incert, sunați mai întâi
hours-emergency = programul nu este scris; în pericol, sunați imediat
open-holidays-differ = { $text }; alt program de sărbători
open-local-time = { $text } (ora locală: { $country })

## Cine răspunde

answered-by-victim-support = organizație de sprijin
answered-by-refugee-line = linie pentru refugiați și migranți
answered-by-child-line = linie pentru copii
answered-by-state-line = linie a statului, nu poliția
answered-by-police = poliția
answered-by-emergency = serviciu de urgență
service-all = Urgențe: toate serviciile
service-police = Urgențe: poliția
service-ambulance = Urgențe: ambulanța
service-fire = Urgențe: pompierii

## Pentru ce

topic-trafficking = trafic de persoane
topic-gbv = violență bazată pe gen
topic-child = copii
topic-refugee = refugiați și migranți
topic-emergency = urgențe

## Limbi, cost, de unde se poate suna

languages-not-known = limbi necunoscute
cost-free = gratuit
cost-charged = cu plată
cost-not-known = cost necunoscut
reach-abroad = se poate suna din străinătate
reach-country-only = numai de pe telefoane din { $country }
reach-home-only = nu din străinătate
reach-short-code = număr scurt pentru telefoane din { $country }; din străinătate: nu se știe
reach-abroad-not-known = din străinătate: nu se știe
reach-mobile-only = numai de pe telefon mobil
reach-landline-only = numai de pe telefon fix
reach-internet = are nevoie de internet

## Cât de siguri suntem

confidence-low = Număr incert: nicio sursă de încredere nu îl confirmă. Încercați mai întâi altul.
freshness-verified = confirmat de două persoane, { $date }
freshness-fresh = sursă din { $date }
freshness-ageing = cea mai nouă sursă: { $date }
freshness-stale = sursă veche: { $date }. Este posibil să se fi schimbat.
freshness-unverified = sursă fără dată. Este posibil să se fi schimbat.

## Locuri

site-blue-dot = Blue Dot
site-point-of-safety = Point of Safety
site-support-place = loc de sprijin
status-open = deschis, date din { $date }
status-closed = închis
status-closed-as-of = închis, date din { $date }
status-historic = închis de mult
status-historic-as-of = închis de mult; ultima consemnare: { $date }
status-not-confirmed = neconfirmat după { $date }, sunați mai întâi
status-not-known = stare necunoscută, sunați mai întâi
state-open = Deschis
state-closed = Închis
state-historic = Încheiat de mult
state-unknown = Nu se știe
judgement-agrees = Această sursă scrie același lucru.
judgement-differs = Această sursă scrie altceva.
judgement-superseded = Această sursă este mai veche. Numărul s-a schimbat de atunci.
judgement-misprint = Această sursă are o greșeală de tipar.
places-none = Aici nu se cunoaște niciun loc de sprijin.
places-none-confirmed = Pentru niciunul dintre aceste locuri nu este confirmat că e deschis azi. Sunați mai întâi.
places-far = Cel mai apropiat loc de sprijin cunoscut este departe.
places-past-left-out =
    { $count ->
        [one] Un loc închis nu este arătat.
        [few] { $count } locuri închise nu sunt arătate.
       *[other] { $count } de locuri închise nu sunt arătate.
    }
crossing-state = { $name }. Date din { $date }: { $says }
crossing-state-undated = { $name }. Fără dată: { $says }
crossing-state-not-known = { $name }: stare necunoscută
offer-information = informații
offer-legal-advice = consiliere juridică
offer-psychological-support = sprijin psihologic
offer-child-friendly-space = spațiu pentru copii
offer-mother-and-baby = spațiu pentru mame cu bebeluși
offer-family-reunification = ajutor pentru găsirea familiei
offer-identification-referral = îndrumare pentru persoane aflate în risc
offer-first-aid-health = prim ajutor și îngrijire medicală
offer-basic-items = lucruri de strictă necesitate
offer-rest-place = loc de odihnă
offer-accommodation = cazare
offer-gbv-support = sprijin după violență
offer-restoring-family-links = reluarea legăturii cu familia
offer-employment-advice = sfaturi despre muncă
offer-interpretation = interpretariat

## Liste de numere

contacts-none = Pentru aceasta nu se cunoaște niciun număr.
contacts-only-doubtful = Pentru aceasta se cunosc numai numere incerte.
contacts-more =
    { $count ->
        [one] Încă un număr.
        [few] Încă { $count } numere.
       *[other] Încă { $count } de numere.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Un număr incert nu este arătat.
        [few] { $count } numere incerte nu sunt arătate.
       *[other] { $count } de numere incerte nu sunt arătate.
    }

## Ghid

search-none = Nu s-a găsit nimic. Încercați mai puține cuvinte sau altele.
translation-draft = Această traducere este o ciornă. Nimeni nu a verificat-o încă.
translation-second-pass = Această traducere a fost verificată a doua oară, dar nu de un vorbitor nativ.
translation-other-language = Acest text nu există încă în limba dumneavoastră.
translation-mixed = Unele părți nu există încă în limba dumneavoastră.

## Despre conținut

age-days =
    { $count ->
        [0] Conținut din { $date }: de azi.
        [one] Conținut din { $date }: vechi de o zi.
        [few] Conținut din { $date }: vechi de { $count } zile.
       *[other] Conținut din { $date }: vechi de { $count } de zile.
    }
age-months =
    { $count ->
        [one] Conținut din { $date }: vechi de o lună.
        [few] Conținut din { $date }: vechi de { $count } luni. Cereți conținut mai nou.
       *[other] Conținut din { $date }: vechi de { $count } de luni. Cereți conținut mai nou.
    }

## Ce se poate face

action-call = Sună la { $number }
action-message = Scrie la { $number }
action-chat = Deschide chatul
action-email = Scrie un e-mail
action-copy-number = Copiază numărul
action-copy-address = Copiază adresa
action-share = Trimite numărul și programul
action-map = Arată pe hartă
action-map-town = Arată localitatea pe hartă

## Titluri de ecrane

heading-numbers = Numere
heading-places = Locuri de sprijin
heading-read-first = De citit întâi
heading-sources = Surse
heading-other-places = Alte locuri cu acest nume

## Ce se dă mai departe, în limba celui care primește: mesaje, cartonașe, coduri. Le pot citi și
## alții. Nimic de aici nu are voie să spună pentru ce este un număr sau al cui este.

handed-call = Sunați la { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Număr de urgență
handed-ambulance = Ambulanța
handed-fire = Pompierii
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = sunați mai întâi
handed-in-country = pentru telefoane din { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } și încă una
        [few] { $languages } și încă { $count }
       *[other] { $languages } și încă { $count }
    }
handed-note-tailor = Croitorie, de scurtat pantalonii: { $number }
handed-note-dentist = Dentist, de cerut un control: { $number }
handed-note-x-ray = Radiografie, de cerut programare: { $number }
handed-note-parcel = Colet, de întrebat unde este: { $number }
handed-note-repair = Mașina de spălat, reparație: { $number }

## Predarea, pentru cel care dă. $what este un număr, o adresă sau un nume.

disguise-tailor = o croitorie
disguise-dentist = un dentist
disguise-x-ray = o programare la radiografie
disguise-parcel = un colet
disguise-repair = o reparație
hand-over-safe = Întrebați mai întâi: poate persoana să poarte asta la ea în siguranță? Dacă nu, nu dați nimic scris.
hand-over-history = Un apel rămâne în istoricul telefonului și poate apărea pe factură. Dacă îl ștergeți într-un loc, în celălalt rămâne.
hand-over-messages = Un mesaj sau un chat rămâne pe telefon, și la cealaltă parte, până îl șterge cineva.
hand-over-answers = Cine sună la număr aude cine răspunde. O notiță care pare obișnuită ajută numai când cineva doar se uită la ea.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: răspunde poliția. Spuneți asta înainte de a da numărul.
hand-over-other-language = Nu există încă texte în această limbă ({ $language }). Ce dați este în engleză.
hand-over-note-most = În notiță sunt numai două numere. O listă mai lungă nu ar părea obișnuită.
hand-over-note-short = { $what }: nu este în notiță. Un astfel de număr nu pare obișnuit.
hand-over-note-none = Niciun număr de aici nu poate fi scris ca o notiță obișnuită.
hand-over-long = Textul este prea lung pentru un cod. Trimiteți-l sau scrieți-l.
hand-over-left-address = { $what }: nu se dă. Adresa însăși spune a cui este.
hand-over-left-closed = { $what }: nu se dă. Este închis.
hand-over-left-nothing = { $what }: nu se dă. Nu se cunoaște nici număr, nici adresă.
hand-over-left-room = { $what }: nu este pe cartonaș. Nu mai încape.
hand-over-left-facts = { $what }: nu este tot pe cartonaș. Nu au încăput: { $facts }
hand-over-none = Nimic de aici nu poate fi pus pe un cartonaș.

## O notă despre o greșeală, pentru cine se ocupă de conținut. Se trimite oricum, deci o pot citi și alții.

slip-title = Corecție: { $id }
slip-entry = Înregistrare: { $id }
slip-hours = Program: { $text }
slip-content = Conținut: versiunea { $version }, { $date }
slip-wrong = Ce este greșit? Scrieți mai jos. Nu numiți pe nimeni și nu scrieți nimic despre o persoană pe care ați întâlnit-o.

## O schiță a împrejurimilor

sketch-spoken =
    Schiță de { $across } în jurul locului { $place }. Pe ea: { $sites ->
        [0] niciun loc de sprijin
        [one] un loc de sprijin
        [few] { $sites } locuri de sprijin
       *[other] { $sites } de locuri de sprijin
    } și { $crossings ->
        [0] niciun punct de trecere a frontierei
        [one] un punct de trecere a frontierei
        [few] { $crossings } puncte de trecere a frontierei
       *[other] { $crossings } de puncte de trecere a frontierei
    }; lista este mai jos.
sketch-north = Nordul este sus.
sketch-standpoint = Locul din care priviți
sketch-crossing = Punct de trecere a frontierei
sketch-caution = O schiță, nu o hartă. Granițele și coastele sunt aproximative, iar cele mai multe puncte sunt mijlocul unei localități.
sketch-no-lines = Pentru acest loc nu se cunoaște nicio linie de graniță sau de coastă.
sketch-left-out =
    { $count ->
        [one] Un loc nu este pe schiță.
        [few] { $count } locuri nu sunt pe schiță.
       *[other] { $count } de locuri nu sunt pe schiță.
    }
