# Teksty interfejsu Waymark, polski.
# review: second_pass
# Przetłumaczone z powrotem bez oryginału i porównane z nim. Nikt, dla kogo polski jest językiem
# ojczystym, jeszcze nie sprawdził tego tłumaczenia. Pisz krótko i prosto, z szacunkiem, bez
# obwiniania i bez wyroków o kimkolwiek.

## Sam język, we własnej nazwie

language-own-name = Polski

## Listy i liczby

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }
number-group-least = { "5" }

## Daty. „alone” stoi samo; „of” idzie po słowie takim jak „od”.

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year } roku
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year } roku
date-year-alone = { $year }
date-year-of = { $year } roku
month-1-alone = styczeń
month-2-alone = luty
month-3-alone = marzec
month-4-alone = kwiecień
month-5-alone = maj
month-6-alone = czerwiec
month-7-alone = lipiec
month-8-alone = sierpień
month-9-alone = wrzesień
month-10-alone = październik
month-11-alone = listopad
month-12-alone = grudzień
month-1-of = stycznia
month-2-of = lutego
month-3-of = marca
month-4-of = kwietnia
month-5-of = maja
month-6-of = czerwca
month-7-of = lipca
month-8-of = sierpnia
month-9-of = września
month-10-of = października
month-11-of = listopada
month-12-of = grudnia
weekday-1 = pon
weekday-2 = wt
weekday-3 = śr
weekday-4 = czw
weekday-5 = pt
weekday-6 = sob
weekday-7 = niedz

## Odległości i kierunki

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = około { $number } km
distance-in-town = w tej miejscowości
compass-north = północ
compass-north-east = północny wschód
compass-east = wschód
compass-south-east = południowy wschód
compass-south = południe
compass-south-west = południowy zachód
compass-west = zachód
compass-north-west = północny zachód

## Godziny

hours-always = całą dobę, 7 dni w tygodniu
hours-public-holidays = święta
hours-school-holidays = ferie i wakacje
hours-off = nieczynne
open-now = teraz czynne
open-now-always = teraz czynne, całą dobę
open-now-until = teraz czynne, do { $time }
open-now-until-day = teraz czynne, do { $time } ({ $day })
closed-now = teraz nieczynne
closed-now-until = teraz nieczynne, otwarcie o { $time }
closed-now-until-day = teraz nieczynne, otwarcie: { $day }, { $time }
hours-not-known = godziny nieznane, najpierw zadzwoń
hours-not-known-written = godziny nieznane
hours-not-certain = godziny niepewne, najpierw zadzwoń
hours-emergency = godzin nie podano; w niebezpieczeństwie dzwoń od razu
open-holidays-differ = { $text }; w święta inne godziny
open-local-time = { $text } (czas miejscowy: { $country })

## Kto odbiera

answered-by-victim-support = organizacja wsparcia
answered-by-refugee-line = linia dla uchodźców i migrantów
answered-by-child-line = linia dla dzieci
answered-by-state-line = linia państwowa, nie policja
answered-by-police = policja
answered-by-emergency = służba ratunkowa
service-all = Nagły wypadek: wszystkie służby
service-police = Nagły wypadek: policja
service-ambulance = Nagły wypadek: pogotowie
service-fire = Nagły wypadek: straż pożarna

## W jakiej sprawie

topic-trafficking = handel ludźmi
topic-gbv = przemoc ze względu na płeć
topic-child = dzieci
topic-refugee = uchodźcy i migranci
topic-emergency = nagłe wypadki

## Języki, koszt, zasięg

languages-not-known = języki nieznane
cost-free = bezpłatnie
cost-charged = płatne
cost-not-known = koszt nieznany
reach-abroad = można dzwonić z zagranicy
reach-country-only = tylko z telefonów w kraju: { $country }
reach-home-only = nie z zagranicy
reach-short-code = krótki numer dla telefonów w kraju: { $country }; z zagranicy: nie wiadomo
reach-abroad-not-known = z zagranicy: nie wiadomo
reach-mobile-only = tylko z telefonów komórkowych
reach-landline-only = tylko z telefonów stacjonarnych
reach-internet = potrzebny internet

## Na ile mamy pewność

confidence-low = Wątpliwy numer: nie potwierdza go żadne mocne źródło. Najpierw spróbuj innego.
freshness-verified = potwierdziły dwie osoby, { $date }
freshness-fresh = data źródła: { $date }
freshness-ageing = najnowsze źródło: { $date }
freshness-stale = stare źródło: { $date }. Dane mogły się zmienić.
freshness-unverified = źródło bez daty. Dane mogły się zmienić.

## Miejsca

site-blue-dot = Blue Dot
site-point-of-safety = Punkt Bezpieczeństwa (Point of Safety)
site-support-place = miejsce wsparcia
status-open = czynne, stan na { $date }
status-closed = zamknięte
status-closed-as-of = zamknięte, stan na { $date }
status-historic = dawno zamknięte
status-historic-as-of = dawno zamknięte; ostatni zapis: { $date }
status-not-confirmed = bez potwierdzenia od { $date }, najpierw zadzwoń
status-not-known = stan nieznany, najpierw zadzwoń
state-open = Czynne
state-closed = Zamknięte
state-historic = Dawno zakończone
state-unknown = Nie wiadomo
judgement-agrees = To źródło podaje to samo.
judgement-differs = To źródło podaje coś innego.
judgement-superseded = To źródło jest starsze. Numer się od tego czasu zmienił.
judgement-misprint = W tym źródle jest błąd w druku.
places-none = Nie znamy tu żadnego miejsca wsparcia.
places-none-confirmed = O żadnym z tych miejsc nie ma potwierdzenia, że dziś działa. Najpierw zadzwoń.
places-far = Najbliższe znane miejsce wsparcia jest daleko.
places-past-left-out =
    { $count ->
        [one] Nie pokazano jednego zamkniętego miejsca.
        [few] Nie pokazano { $count } zamkniętych miejsc.
        [many] Nie pokazano { $count } zamkniętych miejsc.
       *[other] Nie pokazano { $count } zamkniętego miejsca.
    }
crossing-state = { $name }. Stan na { $date }: { $says }
crossing-state-undated = { $name }. Bez daty: { $says }
crossing-state-not-known = { $name }: stan nieznany
offer-information = informacje
offer-legal-advice = porady prawne
offer-psychological-support = wsparcie psychologiczne
offer-child-friendly-space = miejsce dla dzieci
offer-mother-and-baby = miejsce dla matek z niemowlętami
offer-family-reunification = pomoc w szukaniu rodziny
offer-identification-referral = skierowanie do pomocy dla osób zagrożonych
offer-first-aid-health = pierwsza pomoc i opieka medyczna
offer-basic-items = rzeczy pierwszej potrzeby
offer-rest-place = miejsce do odpoczynku
offer-accommodation = zakwaterowanie
offer-gbv-support = wsparcie po przemocy
offer-restoring-family-links = kontakt z rozdzieloną rodziną
offer-employment-advice = porady o pracy
offer-interpretation = tłumaczenie ustne

## Listy numerów

contacts-none = Nie znamy żadnego numeru w tej sprawie.
contacts-only-doubtful = W tej sprawie znamy tylko wątpliwe numery.
contacts-more =
    { $count ->
        [one] Jeszcze jeden numer.
        [few] Jeszcze { $count } numery.
        [many] Jeszcze { $count } numerów.
       *[other] Jeszcze { $count } numeru.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Nie pokazano jednego wątpliwego numeru.
        [few] Nie pokazano { $count } wątpliwych numerów.
        [many] Nie pokazano { $count } wątpliwych numerów.
       *[other] Nie pokazano { $count } wątpliwego numeru.
    }

## Poradnik

search-none = Nic nie znaleziono. Spróbuj mniej słów albo innych.
translation-draft = To tłumaczenie jest robocze. Nikt go jeszcze nie sprawdził.
translation-second-pass = To tłumaczenie sprawdzono drugi raz, ale nie zrobiła tego osoba, dla której to język ojczysty.
translation-other-language = Tego tekstu nie ma jeszcze w Twoim języku.
translation-mixed = Niektórych części nie ma jeszcze w Twoim języku.

## O treści

age-days =
    { $count ->
        [0] Dane z: { $date }. Dzisiejsze.
        [one] Dane z: { $date }. Mają jeden dzień.
        [few] Dane z: { $date }. Mają { $count } dni.
        [many] Dane z: { $date }. Mają { $count } dni.
       *[other] Dane z: { $date }. Mają { $count } dnia.
    }
age-months =
    { $count ->
        [one] Dane z: { $date }. Mają jeden miesiąc.
        [few] Dane z: { $date }. Mają { $count } miesiące. Poproś o nowsze.
        [many] Dane z: { $date }. Mają { $count } miesięcy. Poproś o nowsze.
       *[other] Dane z: { $date }. Mają { $count } miesiąca. Poproś o nowsze.
    }

## Co można zrobić

action-call = Zadzwoń: { $number }
action-message = Napisz na { $number }
action-chat = Otwórz czat
action-email = Napisz e-mail
action-copy-number = Kopiuj numer
action-copy-address = Kopiuj adres
action-share = Udostępnij numer i godziny
action-map = Pokaż na mapie
action-map-town = Pokaż miejscowość na mapie

## Nagłówki ekranów

heading-numbers = Numery
heading-places = Miejsca wsparcia
heading-read-first = Najpierw przeczytaj
heading-sources = Źródła
heading-other-places = Inne miejsca o tej nazwie

## To, co się przekazuje, w języku odbiorcy: wiadomości, karty, kody. Mogą to przeczytać inni.
## Nic tutaj nie może mówić, do czego jest numer ani czyj on jest.

handed-call = Telefon: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Numer alarmowy
handed-ambulance = Pogotowie
handed-fire = Straż pożarna
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = najpierw zadzwoń
handed-in-country = dla telefonów w kraju: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } i jeszcze jeden
        [few] { $languages } i jeszcze { $count }
        [many] { $languages } i jeszcze { $count }
       *[other] { $languages } i jeszcze { $count }
    }
handed-note-tailor = Krawiec, skrócić spodnie: { $number }
handed-note-dentist = Dentysta, zapisać się na przegląd: { $number }
handed-note-x-ray = RTG, zapytać o termin: { $number }
handed-note-parcel = Paczka, zapytać, gdzie jest: { $number }
handed-note-repair = Pralka, naprawa: { $number }

## Przekazywanie, dla osoby, która daje. $what to numer, adres albo nazwa.

disguise-tailor = krawiec
disguise-dentist = dentysta
disguise-x-ray = termin RTG
disguise-parcel = paczka
disguise-repair = naprawa
hand-over-safe = Najpierw zapytaj: czy ta osoba może to bezpiecznie nosić przy sobie? Jeśli nie, nie dawaj nic na piśmie.
hand-over-history = Połączenie zostaje w historii połączeń telefonu i może być na rachunku. Usunięta w jednym miejscu, w drugim zostaje.
hand-over-messages = Wiadomość albo czat zostaje w telefonie i u drugiej strony, dopóki ktoś tego nie usunie.
hand-over-answers = Kto zadzwoni pod ten numer, usłyszy, kto odbiera. Zwykła z wyglądu notatka chroni tylko przed spojrzeniem.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: odbiera policja. Powiedz to, zanim dasz numer.
hand-over-other-language = W tym języku ({ $language }) nie ma jeszcze tekstów. To, co dajesz, jest po angielsku.
hand-over-note-most = W notatce są tylko dwa numery. Dłuższa lista nie wyglądałaby zwyczajnie.
hand-over-note-short = { $what }: nie ma w notatce. Taki numer nie wygląda zwyczajnie.
hand-over-note-none = Żadnego z tych numerów nie da się zapisać jako zwykłej notatki.
hand-over-long = Tekst jest za długi na kod. Wyślij go albo przepisz.
hand-over-left-address = { $what }: nie podano. Sam adres mówi, czyj jest.
hand-over-left-closed = { $what }: nie podano. Zamknięte.
hand-over-left-nothing = { $what }: nie podano. Nie znamy numeru ani adresu.
hand-over-left-room = { $what }: nie ma na karcie. Nie ma już miejsca.
hand-over-left-facts = { $what }: nie wszystko jest na karcie. Nie zmieściło się: { $facts }
hand-over-none = Nie ma tu nic, co można umieścić na karcie.

## Wiadomość o błędzie dla osób, które dbają o treść. Wysyła się ją dowolnie, więc mogą ją przeczytać inni.

slip-title = Poprawka: { $id }
slip-entry = Wpis: { $id }
slip-hours = Godziny: { $text }
slip-content = Dane: wersja { $version }, { $date }
slip-wrong = Co jest nie tak? Napisz niżej. Nie podawaj imion ani nazwisk i nie pisz nic o spotkanych osobach.

## Szkic okolicy

sketch-spoken =
    Szkic: { $across } wokół punktu „{ $place }”. { $sites ->
        [0] Brak miejsc wsparcia
        [one] Jedno miejsce wsparcia
        [few] { $sites } miejsca wsparcia
        [many] { $sites } miejsc wsparcia
       *[other] { $sites } miejsca wsparcia
    }, { $crossings ->
        [0] brak przejść granicznych
        [one] jedno przejście graniczne
        [few] { $crossings } przejścia graniczne
        [many] { $crossings } przejść granicznych
       *[other] { $crossings } przejścia granicznego
    }; lista jest niżej.
sketch-north = Północ jest u góry.
sketch-standpoint = Punkt, z którego patrzysz
sketch-crossing = Przejście graniczne
sketch-caution = To szkic, a nie mapa. Granice i brzegi są przybliżone, a większość punktów to środek miejscowości.
sketch-no-lines = Nie znamy tu granicy ani brzegu.
sketch-left-out =
    { $count ->
        [one] Jednego miejsca nie ma na szkicu.
        [few] { $count } miejsc nie ma na szkicu.
        [many] { $count } miejsc nie ma na szkicu.
       *[other] { $count } miejsca nie ma na szkicu.
    }
