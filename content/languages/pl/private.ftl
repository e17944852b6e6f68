# Teksty osłony, pierwszej konfiguracji, ustawień i notatek, polski.
# review: second_pass

## Osłony: kalkulator i przelicznik jednostek. Nic tutaj nie może mówić, czym jeszcze jest aplikacja.
## Cyfry stoją w jednym rzędzie, najpierw zero. Jednostki są krótkie, jak przy liczbie.

number-digits = 0123456789
cover-title-calculator = Kalkulator
cover-title-units = Przelicznik jednostek
cover-cannot-divide = Nie można dzielić przez 0
cover-too-large = Za duża liczba
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = przecinek
cover-key-add = plus
cover-key-subtract = minus
cover-key-multiply = razy
cover-key-divide = podzielić przez
cover-key-equals = równa się
cover-key-percent = procent
cover-key-sign = zmień znak
cover-key-backspace = usuń ostatnią cyfrę
cover-key-clear = wyczyść
cover-key-clear-entry = wyczyść liczbę
cover-key-memory-clear = wyczyść pamięć
cover-key-memory-recall = wczytaj z pamięci
cover-key-memory-add = dodaj do pamięci
cover-key-memory-subtract = odejmij od pamięci
cover-key-next-pair = następne jednostki
cover-key-previous-pair = poprzednie jednostki
cover-key-swap = zamień jednostki
cover-unit-inch = cal
cover-unit-centimetre = cm
cover-unit-foot = ft
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = mila mor.
cover-unit-square-foot = ft²
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = gal USA
cover-unit-imperial-gallon = gal bryt.
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mi/h
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Pierwsza konfiguracja. $kind to „phrase”, gdy telefon prosi o hasło ze słów zamiast PIN-u.

limits-found =
    { $kind ->
        [phrase] Przeszukanie telefonu pokaże, że ta aplikacja jest zainstalowana. Twoich notatek bez Twojego hasła nie znajdzie.
       *[pin] Przeszukanie telefonu pokaże, że ta aplikacja jest zainstalowana. Twoich notatek bez Twojego PIN-u nie znajdzie.
    }
limits-forced =
    { $kind ->
        [phrase] Jeśli ktoś zmusi Cię do otwarcia aplikacji, może uwierzyć w to, co pokazuje drugie hasło, albo nie uwierzyć.
       *[pin] Jeśli ktoś zmusi Cię do otwarcia aplikacji, może uwierzyć w to, co pokazuje drugi PIN, albo nie uwierzyć.
    }
limits-one-look = To pomaga tylko przy jednym spojrzeniu. Kto dwa razy skopiuje pamięć telefonu, może zobaczyć, że coś się zmieniło.
limits-known =
    { $kind ->
        [phrase] Inni ludzie też znają tę aplikację. Wiedzą, że może być drugie hasło.
       *[pin] Inni ludzie też znają tę aplikację. Wiedzą, że może być drugi PIN.
    }
limits-key-date = „Wymaż stare kopie” sprawia, że starych kopii notatek nie da się odczytać. Potem telefon pokazuje nowszą datę klucza aplikacji.
limits-watching = Aplikacja nie ochroni przed kimś, kto widzi ekran, przed kamerą ani przed programem szpiegującym w tym telefonie.
limits-software = Ten telefon nie ma bezpiecznego miejsca na klucze. Kto skopiuje jego pamięć, może bez końca próbować PIN-ów. Dlatego aplikacja prosi o hasło ze słów.
limits-any-number = W tym telefonie dowolna liczba z co najmniej 6 cyfr, a potem = prowadzą z osłony do numerów i porad. Notatki otwiera tylko hasło.
set-up-limits-title = Zanim zaczniesz
set-up-choose-title =
    { $kind ->
        [phrase] Wybierz hasło ze słów
       *[pin] Wybierz PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Weź co najmniej pięć słów, które nie są ze sobą związane.
       *[pin] Weź od 6 do 16 cyfr. Bez daty urodzin i bez ciągu takiego jak 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] Hasło otwiera Twoje notatki.
       *[pin] PIN, a potem klawisz = prowadzą z osłony z powrotem do aplikacji i otwierają notatki.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Zapomnianego hasła nikt Ci nie poda. Bez niego notatki przepadną.
       *[pin] Zapomnianego PIN-u nikt Ci nie poda. Bez niego notatki przepadną, a aplikację trzeba zainstalować od nowa.
    }
set-up-before =
    { $kind ->
        [phrase] Czy ta aplikacja była już używana w tym telefonie? Wpisz tamto hasło, a notatki zostaną. Z każdym innym hasłem znikną na zawsze.
       *[pin] Czy ta aplikacja była już używana w tym telefonie? Wpisz tamten PIN, a notatki zostaną. Z każdym innym PIN-em znikną na zawsze.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Wpisz hasło jeszcze raz
       *[pin] Wpisz PIN jeszcze raz
    }
set-up-repeat = Żeby pomyłka palca nie zamknęła Ci drogi.
set-up-second-title =
    { $kind ->
        [phrase] Drugie hasło?
       *[pin] Drugi PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] Drugie hasło otwiera tę samą aplikację z innymi notatkami, na początku pustymi. Jeśli ktoś zmusi Cię do otwarcia aplikacji, możesz wpisać właśnie je.
       *[pin] Drugi PIN otwiera tę samą aplikację z innymi notatkami, na początku pustymi. Jeśli ktoś zmusi Cię do otwarcia aplikacji, możesz wpisać właśnie ten.
    }
set-up-second-later =
    { $kind ->
        [phrase] Nie jest konieczne. Możesz je ustawić także później.
       *[pin] Nie jest konieczny. Możesz go ustawić także później.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Wybierz drugie hasło
       *[pin] Wybierz drugi PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Weź co najmniej pięć słów, innych niż przedtem.
       *[pin] Weź tyle cyfr, ile ma pierwszy PIN, ale innych.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Wpisz drugie hasło jeszcze raz
       *[pin] Wpisz drugi PIN jeszcze raz
    }
set-up-exit-title = Ćwiczenie: wyjście
set-up-exit-now = Naciśnij teraz przycisk wyjścia. Osłona pojawi się od razu.
set-up-back-with-pin = Żeby wrócić, wpisz na osłonie swój PIN, a potem =. Po chwili aplikacja się otworzy. Nic nie pokazuje, czy liczba była właściwa.
set-up-back-with-any = Żeby wrócić, wpisz na osłonie dowolną liczbę z co najmniej 6 cyfr, a potem =. Po chwili aplikacja się otworzy.
set-up-return-title = Ćwiczenie: powrót
set-up-practise-second-title =
    { $kind ->
        [phrase] Ćwiczenie: drugie hasło
       *[pin] Ćwiczenie: drugi PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Zablokuj notatki i otwórz je drugim hasłem. Otworzy się ta sama aplikacja z innymi notatkami.
       *[pin] Wyjdź jeszcze raz. Na osłonie wpisz drugi PIN, a potem =. Otworzy się ta sama aplikacja z innymi notatkami.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Jeśli go nie masz, pomiń ten krok.
       *[pin] Jeśli go nie masz, pomiń ten krok.
    }
set-up-trigger-title = Ćwiczenie: inne wyjście
set-up-trigger = Wyjdź w inny sposób, potem wróć tak jak poprzednio. Włączone są te sposoby:
set-up-trigger-none = Żaden inny sposób wyjścia nie jest włączony. Pomiń ten krok.
set-up-trigger-destroys = Uwaga: to niszczy wszystko, także podczas ćwiczenia: { $way }
set-up-ready-title = Gotowe
set-up-ready = Umiesz wyjść i wrócić. Ćwicz to znowu co jakiś czas; znajdziesz to w ustawieniach.
set-up-done-title = Koniec
set-up-done = Aplikacja jest skonfigurowana.

## Co jest nie tak z tym, co wpisano

problem-not-the-same = Wpisano dwie różne rzeczy. Wpisz jeszcze raz.
problem-no-vault = Miejsce na klucze w tym telefonie teraz nie działa, więc nie da się przechowywać notatek. Idź dalej bez notatek i spróbuj później.
problem-other-pin = To był inny PIN. Wyjdź znowu i wróć z pierwszym.
problem-no-pin = Aplikacja otworzyła się bez Twojego PIN-u. Wyjdź znowu i wróć z nim.
weak-too-short = Za krótko. Weź co najmniej 6 cyfr.
weak-too-long =
    { $kind ->
        [phrase] Za długo. Weź krótsze hasło.
       *[pin] Za długo. Weź najwyżej 16 cyfr.
    }
weak-not-digits = Tylko cyfry.
weak-all-the-same = Wszystkie cyfry są takie same. Weź różne.
weak-sequence = Cyfry idą po kolei, jak w 123456. Wymieszaj je.
weak-repeated = Powtarzają się te same cyfry. Wymieszaj je.
weak-common = Wiele osób bierze ten PIN, więc próbuje się go najpierw. Weź inny.
weak-date = To wygląda jak data. Daty próbuje się najpierw. Weź inny PIN.
weak-too-few-words = Za mało słów. Weź co najmniej pięć różnych słów.
weak-not-text = Tego nie da się odczytać jako tekst. Wpisz jeszcze raz.
weak-other-length = Weź tyle cyfr, ile ma pierwszy PIN.
weak-already-used = To jest już w użyciu. Weź coś innego.

## Ustawienia aplikacji

trigger-button = Przycisk wyjścia
trigger-shake = Potrząśnięcie telefonem
trigger-volume-keys = Kilka naciśnięć klawisza głośności
trigger-back-presses = Kilka naciśnięć „Wstecz”
trigger-screen-off = Ekran gaśnie
trigger-left-app = Przejście do innej aplikacji
trigger-other-app = Prosi o to inna aplikacja, której ufasz
lock-after-seconds =
    { $count ->
        [one] Po jednej sekundzie
        [few] Po { $count } sekundach
        [many] Po { $count } sekundach
       *[other] Po { $count } sekundy
    }
lock-after-minutes =
    { $count ->
        [one] Po jednej minucie
        [few] Po { $count } minutach
        [many] Po { $count } minutach
       *[other] Po { $count } minuty
    }
tries-never = Nigdy
tries-count =
    { $count ->
        [one] Po jednej błędnej próbie
        [few] Po { $count } błędnych próbach
        [many] Po { $count } błędnych próbach
       *[other] Po { $count } błędnej próby
    }
keep-days =
    { $count ->
        [one] Jeden dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
keep-as-usual =
    { $count ->
        [one] Jak zwykle: jeden dzień
        [few] Jak zwykle: { $count } dni
        [many] Jak zwykle: { $count } dni
       *[other] Jak zwykle: { $count } dnia
    }
keep-as-before = Jak dotąd
effect-nothing = Nic się nie dzieje.
effect-lock = Notatki się blokują. Numery i porady zostają otwarte.
effect-cover = Pojawia się osłona, a notatki się blokują.
effect-destroy = Pojawia się osłona, a wszystkie notatki, PIN-y i ustawienia są niszczone na zawsze.
hardware-element = Klucze są w osobnym układzie. Nie da się ich skopiować.
hardware-trusted = Klucze są w chronionej części procesora. Nie da się ich skopiować.
hardware-software = Ten telefon nie ma bezpiecznego miejsca na klucze. Notatki chroni tylko Twoje hasło.
vault-set-aside = Plik z notatkami był uszkodzony. Odłożono go bez zmian i utworzono nowy, pusty. Skonfiguruj aplikację od nowa, żeby przechowywać notatki.
vault-newer = Twoje notatki zapisała nowsza wersja aplikacji. Zaktualizuj aplikację, żeby je otworzyć. Nic nie zmieniono.
vault-unavailable = Notatki są teraz niedostępne. Numery i porady działają. Zamknij aplikację i otwórz ją znowu.
vault-settings-lost =
    { $kind ->
        [phrase] Ustawień nie udało się odczytać i znów są zwykłe. Notatki nadal są: otwórz je swoim hasłem.
       *[pin] Ustawień nie udało się odczytać i znów są zwykłe. Notatki nadal są: otwórz je swoim PIN-em.
    }
stays-app = Sama aplikacja z publicznymi numerami i poradami.
stays-traces = To, co telefon pamięta sam: że aplikację zainstalowano i kiedy jej używano.
stays-store = To, co wie sklep z aplikacjami: że aplikację zainstalowano z Twojego konta.
stays-key-date = Nowsza data kluczy aplikacji.
stays-copies = Kopie zrobione wcześniej: zdjęcia ekranu, przekazane notatki.

## Notatki. „Usuń” i „wymaż bez śladu” to dwie różne rzeczy i dwa różne słowa.

notes-empty = Nie ma jeszcze notatek.
notes-none-found = Żadna notatka nie ma wszystkich tych słów.
notes-damaged =
    { $count ->
        [one] Jedna notatka jest uszkodzona i nie da się jej odczytać.
        [few] { $count } notatki są uszkodzone i nie da się ich odczytać.
        [many] { $count } notatek jest uszkodzonych i nie da się ich odczytać.
       *[other] { $count } notatki jest uszkodzone i nie da się jej odczytać.
    }
note-expires = zniknie { $date }
note-consent = { $date }. Zgodę daje: { $who }. Odbiorca: { $whom }. Na co: { $what }
note-warning-name = To wygląda jak imię lub nazwisko. Jeśli ktoś inny przeczyta notatkę, prowadzi ono do tej osoby. Wpisz zmyślone imię.
note-warning-phone = To wygląda jak numer telefonu. Jeśli ktoś inny przeczyta notatkę, może tam zadzwonić. Jeśli możesz, pomiń go.
note-warning-document = To wygląda jak numer dokumentu. Prowadzi tylko do jednej osoby. Jeśli możesz, pomiń go.
note-warning-email = To wygląda jak adres e-mail. Jeśli ktoś inny przeczyta notatkę, adres prowadzi do tej osoby. Jeśli możesz, pomiń go.
note-delete = Usuń
note-delete-means = Notatka znika teraz, jej miejsce jest wolne. Kto wcześniej skopiował pamięć telefonu, mógłby ją jeszcze odczytać, z Twoim PIN-em i w tym telefonie.
notes-purge = Wymaż stare kopie
notes-purge-means = Tego, co usunięto, i każdej starszej kopii notatek nigdy już nie da się odczytać. Obecne notatki zostają.
destroy-everything = Zniszcz wszystko
destroy-everything-means = Wszystkie notatki, wszystkie PIN-y i ustawienia znikają na zawsze, także notatki, które otwiera inny PIN.
second-pin-means = Nowy drugi PIN otwiera inne notatki, na początku puste. To, co otwierał poprzedni drugi PIN, znika.
destroy-pin-means = Ten PIN na zawsze niszczy notatki, które otwiera Twój obecny PIN, a potem otwiera aplikację bez notatek. To może być dla Ciebie niebezpieczne albo niezgodne z prawem tam, gdzie jesteś.
