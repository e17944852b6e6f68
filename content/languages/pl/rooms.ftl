# To, co mówią ekrany, a czego nie mówi żadna odpowiedź: tytuły, przyciski, słowa czytane na głos.
# review: second_pass
# Tylko komunikaty bez zmiennych. To, co zaczyna się od „neutral-”, mogą widzieć inni: nic tu nie
# mówi, do czego jest aplikacja.

neutral-title = Kompendium

## Tytuły ekranów

room-home = Start
room-numbers = Numery
room-number = Numer
room-places = Miejsca
room-place = Miejsce
room-map = Szkic okolicy
room-ask = Pytaj bezpiecznie
room-guide = Poradnik
room-sheet = Porady
room-phrases = Zwroty
room-phrase = Zwrot
room-notes = Notatki
room-note = Notatka
room-settings = Ustawienia
room-updates = Nowsze dane
room-about = O tych danych
room-sources = Źródła
room-hand-over = Przekaż
room-library = Biblioteka

## Duże przyciski pierwszego ekranu

home-numbers = Znajdź numer
home-places = Znajdź miejsce
home-ask = Pytaj bezpiecznie
home-guide = Poradnik
home-phrases = Zwroty
home-notes = Notatki
home-settings = Ustawienia

## Na każdym ekranie. „leave” to przycisk wyjścia.

leave = Wyjdź
leave-spoken = Wyjdź teraz
back = Wstecz
done = Gotowe
next = Dalej
working = Trwa praca. Poczekaj chwilę.
save = Zapisz
cancel = Anuluj
on = Wł.
off = Wył.
copied = Skopiowano

## Po liczbie. Skrót, bo przypadek zależy od liczby.

seconds = s

## Wybór

choose-country = Wybierz kraj
any-country = Dowolny kraj
choose-topic = Temat
any-topic = Dowolny temat
choose-language = Język
any-language = Dowolny język
country-of-phone = Kraj sieci tego telefonu
country-of-card = Kraj karty tego telefonu
country-of-settings = Kraj w ustawieniach tego telefonu
include-doubtful = Pokaż też wątpliwe numery

## Miejsca

place-name = Miejscowość, przejście lub współrzędne
place-find = Szukaj
place-not-found = Nie znamy tu miejsca o tej nazwie.
place-similar = Podobne nazwy
place-others = Inne miejsca o tej nazwie
place-read-first = Najpierw przeczytaj to
place-sites = Miejsca wsparcia
place-include-past = Pokaż też zamknięte miejsca
place-kind = Co to jest
place-address = Adres
place-copy-address = Kopiuj adres
place-offers = Co oferuje
place-successor = Teraz zamiast niego
place-history = Co mówiono w różnym czasie
show-sketch = Pokaż szkic okolicy
map-larger = Pokaż większe
map-smaller = Pokaż mniejsze
map-crossings = Przejścia graniczne

## Numery

call-notice-title = Zanim zadzwonisz
call-notice = Połączenie zostaje na liście połączeń w telefonie. Jeśli jest płatne, może być też na rachunku.
write-notice-title = Zanim napiszesz
write-notice = To, co napiszesz, zostaje w tym telefonie i u osoby, która to dostanie, dopóki ktoś tego nie usunie. SMS może być też na rachunku.
call-now = Zadzwoń
write-now = Napisz
number-answered-by = Kto odbiera
number-run-by = Kto prowadzi
number-country = Kraj
number-for = W jakiej sprawie
number-hours = Godziny
number-languages = Języki
number-cost = Ile kosztuje
number-reach = Skąd można dzwonić
sources-of = Skąd to wiadomo
evidence = Co mówią inne źródła
correction = Coś tu się nie zgadza
correction-means = Powstanie krótki tekst z tym, co pokazuje aplikacja. Dopisz, co się nie zgadza, i wyślij w dowolny sposób. Zostanie w tej aplikacji, którą go wyślesz. Nie podawaj imion ani nazwisk.
correction-send = Wyślij ten tekst

## Przekazywanie

hand-over-title = Co przekazujesz
hand-over-language = W jakim języku
hand-over-disguise = Jako zwykłą notatkę
hand-over-plain = Jako jawną wiadomość
hand-over-qr = Jako kod do aparatu
hand-over-card = Jako kartę do druku
hand-over-share = Przekaż ten tekst
card-title = Karty do druku
card-page = Strona z ośmioma kartami
card-strip = Jeden pasek
card-size = Drukuj w rzeczywistym rozmiarze. Nie dopasowuj do strony.
card-print = Drukuj
card-file = Przekaż stronę jako plik

## Poradnik, biblioteka, zwroty

search-hint = Jedno lub dwa słowa
other-language = Tej części nie ma jeszcze w tym języku.
library-open = Otwórz stronę internetową. Potrzebny internet.
phrases-language = Język zwrotów
phrase-flip = Obróć dla drugiej osoby
phrase-speak = Czytaj na głos
phrase-previous = Poprzedni

## Notatki

note-new = Nowa notatka
note-title = Tytuł
note-untitled = Bez tytułu
note-change = Zmień
note-links = Odsyła do
note-given = Przekazano
note-body = Tekst
note-label = Zmyślone imię tej osoby
note-suggest-label = Zaproponuj zmyślone imię
note-use-label = Użyj tego zmyślonego imienia:
note-days = Jak długo przechowywać
note-empty = Ta notatka jest pusta. Najpierw coś napisz.
note-too-long = Ta notatka jest za długa. Napisz mniej albo zrób dwie notatki.
note-unsaved = To nie jest jeszcze zapisane. Naciśnij „Wstecz” jeszcze raz, żeby porzucić.
note-search = Szukaj w notatkach
notes-room-for = Zmieści się jeszcze notatek:
notes-give-up = Usuń to, co uszkodzone
notes-give-up-means = Uszkodzone notatki znikną na dobre. Pozostałe zostaną.
note-export = Przekaż zaszyfrowane
note-pick = Wybierz notatki do przekazania.
note-recipient = Klucz odbiorcy
note-who-agreed = Kto wyraża zgodę? Wpisz zmyślone imię.
note-to-whom = Kto to dostaje?
note-what = Na co ta osoba się zgadza?
export-notes = Notatki
export-answers = Tylko odpowiedzi z list pomocniczych, dla innego programu
export-recipient-wrong = To nie jest klucz. Klucz zaczyna się od age1.
export-consent-missing = Wpisz, kto wyraża zgodę, kto to dostaje i na co ta osoba się zgadza.
export-no-answers = Jedna z tych notatek nie ma odpowiedzi z listy pomocniczej.
export-ready = Plik jest gotowy. Otworzyć go może tylko odbiorca. Przekazuje się go jeden raz.

## Pierwsza konfiguracja

set-up-read = Przeczytane
set-up-want-second = Tak, ustaw teraz
set-up-no-second = Dalej bez tego
set-up-skip = Pomiń ten krok

## Otwieranie notatek

unlock-title = Otwórz notatki
unlock-type = Wpisz swój PIN
unlock-now = Otwórz
unlock-wait = Za dużo błędnych prób. Poczekaj i spróbuj znowu.
unlock-wrong = To nic nie otwiera. Spróbuj znowu.
pin-forgotten = Zapomnianego PIN-u nikt Ci nie poda. Bez niego notatki przepadną.
pin-present = Wpisz obecny PIN
pin-new = Wpisz nowy PIN
pin-new-again = Wpisz nowy PIN jeszcze raz
pin-set = PIN jest ustawiony.
pin-refused = Tego nie można użyć: za łatwe, już w użyciu, innej długości albo wpisane dwa razy różnie. Wpisz jeszcze raz.
passphrase-type = Wpisz swoje hasło
passphrase-forgotten = Zapomnianego hasła nikt Ci nie poda. Bez niego notatki przepadną.
keypad-typed = Wpisano dotąd:
key-delete = usuń ostatnią cyfrę
key-delete-letter = usuń ostatnią literę
key-space = spacja
key-other-letters = inne litery

## Ustawienia

settings-language = Język
language-of-phone = Jak w tym telefonie
settings-cover = Osłona
settings-discreet = Zaczynaj od osłony
settings-triggers = Sposoby wyjścia
way-destroy = Pokaż osłonę i zniszcz wszystko
way-always = Ten jest zawsze włączony. Nie można go zmienić.
settings-other-app = Inna aplikacja, która może prosić o wyjście
other-app-means = Jedna inna aplikacja może poprosić tę aplikację o wyjście. Łączy się ją z tamtej aplikacji, a tutaj trzeba na to pozwolić.
other-app-none = Żadna aplikacja nie jest połączona i żadna o to nie prosi.
other-app-asks = Ta aplikacja prosi o połączenie
other-app-connected = Ta aplikacja jest połączona
other-app-accept = Pozwól
other-app-refuse = Odmów
other-app-forget = Rozłącz
settings-lock-after = Kiedy blokować notatki
settings-pins = PIN-y
settings-change-pin = Zmień PIN
settings-second-pin = Ustaw drugi PIN
settings-remove-second = Usuń drugi PIN
remove-second-means = Drugi PIN nic już nie otwiera. Notatek, które otwierał, już nie ma.
settings-destroy-pin = Ustaw PIN, który niszczy
settings-remove-destroy = Usuń PIN, który niszczy
remove-destroy-means = PIN, który niszczy, nic już nie robi.
settings-destroy-after = Zniszcz wszystko po błędnych próbach
settings-practise = Poćwicz wyjście i powrót
settings-read = Przeczytaj
settings-limits = Czego aplikacja nie potrafi
settings-what-stays = Co zostaje w telefonie po zniszczeniu
settings-sources = Źródła danych
settings-licence = Licencje
settings-icon = Ikona aplikacji
settings-icon-means = Nazwa i obrazek, pod którymi telefon pokazuje tę aplikację. Nowe mogą się pojawić po chwili.
settings-icon-tells = Telefon pokaże własne okno z wiadomością, że zmienił ikonę. Kto widzi ekran, zobaczy i to. Zmieniaj ikonę wtedy, gdy nikogo przy Tobie nie ma.
icon-waymark = Waymark
icon-calculator = Kalkulator
icon-notes = Notatki
icon-converter = Przelicznik jednostek
hold-to-destroy = Naciśnij i przytrzymaj, żeby zniszczyć
destroy-really = Tak, zniszcz teraz wszystko

## Nowsze dane

updates-when = Kiedy szukać
updates-look = Szukaj teraz
updates-stop = Zatrzymaj
updates-by-hand-on = Z telefonu na telefon
updates-share-file = Przekaż te dane jako plik
updates-show-codes = Pokaż je jako kody do aparatu
updates-take-file = Weź nowsze dane z pliku
updates-take-codes = Weź je z kodów
updates-read-how = Zeskanuj każdy kod aplikacją aparatu w tym telefonie. Skopiuj jego tekst, wróć i wklej go tutaj.
updates-code-text = Tekst kodu
updates-code-take = Weź
updates-codes-forget = Zapomnij te kody

## Listy pomocnicze do rozmowy

screening-start = Zacznij
screening-plain = Całe zdania
screening-discreet = Neutralne słowa, gdy mogą patrzeć inni
screening-in-language = Język pytań
screening-place = Gdzie jesteś: kraj albo miejsce
screening-card = O tej liście
screening-cards = Karty narzędzi używanych przez innych
screening-figures = Co pokazały badania
screening-ppv = Co może znaczyć wynik
screening-prevalence = Ilu na 100 osób to dotyczy?
screening-work-out = Oblicz
screening-save = Zapisz podsumowanie w notatkach
screening-speak = Czytaj na głos
speak-no-voice = Ten telefon nie ma głosu dla tego języka.
screening-number-shown = Numery, które możesz dać

## Gdy coś nie działa

error-corrupt = To jest uszkodzone i nie da się tego odczytać.
error-full = Nie ma już miejsca.
error-invalid = Tego nie da się zrozumieć. Sprawdź, co wpisano.
error-unexpected = Coś poszło nie tak w aplikacji. Spróbuj znowu.
error-not-found = Nic tu nie ma pod tą nazwą.
no-app = Żadna aplikacja w tym telefonie tego nie potrafi.
