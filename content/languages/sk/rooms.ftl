# Čo hovoria obrazovky a nehovorí to žiadna odpoveď: názvy, tlačidlá, slová na čítanie nahlas.
# review: second_pass
# Len správy bez premenných. Čo sa začína na „neutral-“, môžu vidieť iní: nič tu nehovorí, na čo
# aplikácia je.

neutral-title = Prehľad

## Názvy obrazoviek

room-home = Začiatok
room-numbers = Čísla
room-number = Číslo
room-places = Miesta
room-place = Miesto
room-map = Náčrt okolia
room-ask = Pýtať sa bezpečne
room-guide = Príručka
room-sheet = Rady
room-phrases = Vety
room-phrase = Veta
room-notes = Poznámky
room-note = Poznámka
room-settings = Nastavenia
room-updates = Novší obsah
room-about = O tomto obsahu
room-sources = Zdroje
room-hand-over = Odovzdať
room-library = Knižnica

## Veľké tlačidlá prvej obrazovky

home-numbers = Nájsť číslo
home-places = Nájsť miesto
home-ask = Pýtať sa bezpečne
home-guide = Príručka
home-phrases = Vety
home-notes = Poznámky
home-settings = Nastavenia

## Na každej obrazovke. „leave“ je tlačidlo odchodu.

leave = Odísť
leave-spoken = Odísť teraz
back = Späť
done = Hotovo
next = Ďalej
working = Pracuje sa. Počkajte chvíľu.
save = Uložiť
cancel = Zrušiť
on = Zap.
off = Vyp.
copied = Skopírované

## Za číslom. Skratka, lebo pád závisí od čísla.

seconds = s

## Výber

choose-country = Vyberte krajinu
any-country = Ktorákoľvek krajina
choose-topic = Téma
any-topic = Ktorákoľvek téma
choose-language = Jazyk
any-language = Ktorýkoľvek jazyk
country-of-phone = Krajina siete tohto telefónu
country-of-card = Krajina karty SIM v tomto telefóne
country-of-settings = Krajina v nastaveniach tohto telefónu
include-doubtful = Ukázať aj neisté čísla

## Miesta

place-name = Obec, priechod alebo súradnice
place-find = Hľadať
place-not-found = Miesto s týmto názvom tu nepoznáme.
place-similar = Podobné názvy
place-others = Iné miesta s týmto názvom
place-read-first = Najprv si prečítajte toto
place-sites = Miesta podpory
place-include-past = Ukázať aj zatvorené miesta
place-kind = Čo to je
place-address = Adresa
place-copy-address = Kopírovať adresu
place-offers = Čo ponúka
place-successor = Teraz namiesto tohto miesta
place-history = Čo sa hovorilo v priebehu času
show-sketch = Ukázať náčrt okolia
map-larger = Ukázať väčšie
map-smaller = Ukázať menšie
map-crossings = Hraničné priechody

## Čísla

call-notice-title = Skôr než zavoláte
call-notice = Hovor zostáva v zozname hovorov telefónu. Ak nie je bezplatný, môže byť aj na účte za telefón.
write-notice-title = Skôr než napíšete
write-notice = Čo napíšete, zostáva v tomto telefóne a u toho, kto to dostane, kým to niekto nevymaže. SMS môže byť aj na účte za telefón.
call-now = Zavolať
write-now = Napísať
number-answered-by = Kto dvíha
number-run-by = Kto linku vedie
number-country = Krajina
number-for = Na čo je
number-hours = Hodiny
number-languages = Jazyky
number-cost = Koľko stojí
number-reach = Odkiaľ sa dá volať
sources-of = Odkiaľ to vieme
evidence = Čo hovoria iné zdroje
correction = Je tu chyba v údajoch
correction-means = Vznikne krátky text s tým, čo aplikácia ukazuje. Dopíšte, čo je zle, a pošlite ho, ako chcete. Zostane v aplikácii, ktorou ho pošlete. Nikoho nemenujte.
correction-send = Poslať tento text

## Odovzdávanie

hand-over-title = Čo odovzdávate
hand-over-language = V akom jazyku
hand-over-disguise = Ako obyčajnú poznámku
hand-over-plain = Ako jednoduchú správu
hand-over-qr = Ako kód pre fotoaparát
hand-over-card = Ako kartičku na tlač
hand-over-share = Odovzdať tento text
card-title = Kartičky na tlač
card-page = Strana s ôsmimi kartičkami
card-strip = Jeden pásik
card-size = Tlačte v skutočnej veľkosti. Neprispôsobujte strane.
card-print = Tlačiť
card-file = Odovzdať stranu ako súbor

## Príručka, knižnica, vety

search-hint = Jedno či dve slová
other-language = Táto časť ešte nie je v tomto jazyku.
library-open = Otvoriť webovú stránku. Treba internet.
phrases-language = Jazyk viet
phrase-flip = Otočiť pre druhého človeka
phrase-speak = Čítať nahlas
phrase-previous = Predošlá

## Poznámky

note-new = Nová poznámka
note-title = Názov
note-untitled = Bez názvu
note-change = Zmeniť
note-links = Odkazuje na
note-given = Odovzdané
note-body = Text
note-label = Vymyslené meno človeka
note-suggest-label = Navrhnúť vymyslené meno
note-use-label = Použiť toto vymyslené meno:
note-days = Ako dlho uchovať
note-empty = Táto poznámka je prázdna. Najprv niečo napíšte.
note-too-long = Táto poznámka je pridlhá. Napíšte menej alebo z nej urobte dve.
note-unsaved = Toto ešte nie je uložené. Ak to chcete zahodiť, stlačte „Späť“ ešte raz.
note-search = Hľadať v poznámkach
notes-room-for = Ešte sa zmestí poznámok:
notes-give-up = Odstrániť poškodené
notes-give-up-means = Poškodené poznámky sa natrvalo odstránia. Ostatné zostanú.
note-export = Odovzdať zašifrované
note-pick = Vyberte poznámky, ktoré odovzdáte.
note-recipient = Kľúč príjemcu
note-who-agreed = Kto súhlasí? Napíšte vymyslené meno.
note-to-whom = Kto to dostane?
note-what = S čím človek súhlasí?
export-notes = Poznámky
export-answers = Len odpovede z pomocných zoznamov, pre iný program
export-recipient-wrong = Toto nie je kľúč. Kľúč sa začína na age1.
export-consent-missing = Napíšte, kto súhlasí, kto to dostane a s čím človek súhlasí.
export-no-answers = V jednej z týchto poznámok nie sú odpovede z pomocného zoznamu.
export-ready = Súbor je pripravený. Otvoriť ho môže len príjemca. Odovzdá sa jedenkrát.

## Prvé nastavenie

set-up-read = Prečítané
set-up-want-second = Áno, nastaviť teraz
set-up-no-second = Pokračovať bez toho
set-up-skip = Preskočiť tento krok

## Otvorenie poznámok

unlock-title = Otvoriť poznámky
unlock-type = Zadajte svoj PIN
unlock-now = Otvoriť
unlock-wait = Priveľa nesprávnych pokusov. Počkajte a skúste znova.
unlock-wrong = Toto nič neotvára. Skúste znova.
pin-forgotten = Zabudnutý PIN vám nikto nepovie. Bez neho sú poznámky stratené.
pin-present = Zadajte súčasný PIN
pin-new = Zadajte nový PIN
pin-new-again = Zadajte nový PIN ešte raz
pin-set = PIN je nastavený.
pin-refused = Toto sa nedá použiť: je to príliš ľahké, už sa to používa, má to inú dĺžku alebo to nebolo dvakrát to isté. Zadajte to znova.
passphrase-type = Zadajte svoje heslo
passphrase-forgotten = Zabudnuté heslo vám nikto nepovie. Bez neho sú poznámky stratené.
keypad-typed = Doteraz zadané:
key-delete = zmazať poslednú číslicu
key-delete-letter = zmazať posledné písmeno
key-space = medzera
key-other-letters = iné písmená

## Nastavenia

settings-language = Jazyk
language-of-phone = Ako v tomto telefóne
settings-cover = Predná obrazovka
settings-discreet = Začínať prednou obrazovkou
settings-triggers = Spôsoby odchodu
way-destroy = Ukázať prednú obrazovku a zničiť všetko
way-always = Toto je vždy zapnuté. Nedá sa to zmeniť.
settings-other-app = Iná aplikácia, ktorá smie žiadať o odchod
other-app-means = Jedna iná aplikácia môže túto požiadať o odchod. Pripojíte ju z tej inej aplikácie a tu to povolíte.
other-app-none = Žiadna aplikácia nie je pripojená a žiadna o to nežiada.
other-app-asks = Aplikácia, ktorá žiada o pripojenie
other-app-connected = Pripojená aplikácia
other-app-accept = Povoliť
other-app-refuse = Odmietnuť
other-app-forget = Odpojiť
settings-lock-after = Zamknúť poznámky
settings-pins = PIN-y
settings-change-pin = Zmeniť PIN
settings-second-pin = Nastaviť druhý PIN
settings-remove-second = Zrušiť druhý PIN
remove-second-means = Druhý PIN už nič neotvára. Poznámky, ktoré otváral, sú preč.
settings-destroy-pin = Nastaviť PIN, ktorý ničí
settings-remove-destroy = Zrušiť PIN, ktorý ničí
remove-destroy-means = PIN, ktorý ničí, už nič nerobí.
settings-destroy-after = Zničiť všetko po nesprávnych pokusoch
settings-practise = Precvičiť odchod a návrat
settings-read = Na čítanie
settings-limits = Čo aplikácia nedokáže
settings-what-stays = Čo zostane v telefóne po zničení
settings-sources = Zdroje obsahu
settings-licence = Licencie
settings-icon = Ikona aplikácie
settings-icon-means = Názov a obrázok, pod ktorými telefón ukazuje túto aplikáciu. Nové sa môžu ukázať až o chvíľu.
settings-icon-tells = Telefón ukáže vlastné okno so správou, že zmenil ikonu. Kto vidí obrazovku, uvidí aj to. Ikonu meňte, keď pri vás nikto nie je.
icon-waymark = Waymark
icon-calculator = Kalkulačka
icon-notes = Poznámky
icon-converter = Prevodník jednotiek
hold-to-destroy = Na zničenie stlačte a podržte
destroy-really = Áno, teraz zničiť všetko

## Novší obsah

updates-when = Kedy hľadať
updates-look = Hľadať teraz
updates-stop = Zastaviť
updates-by-hand-on = Z telefónu do telefónu
updates-share-file = Odovzdať tento obsah ako súbor
updates-show-codes = Ukázať ho ako kódy pre fotoaparát
updates-take-file = Vziať novší obsah zo súboru
updates-take-codes = Vziať ho z kódov
updates-read-how = Načítajte každý kód aplikáciou fotoaparátu v tomto telefóne. Skopírujte jeho text, vráťte sa a vložte ho sem.
updates-code-text = Text kódu
updates-code-take = Vziať
updates-codes-forget = Zabudnúť tieto kódy

## Pomocné zoznamy na rozhovor

screening-start = Začať
screening-plain = Celé vety
screening-discreet = Neutrálne slová, keď sa môžu pozerať iní
screening-in-language = Jazyk otázok
screening-place = Kde ste: krajina alebo miesto
screening-card = O tomto zozname
screening-cards = Opisy zoznamov, ktoré používajú iní
screening-figures = Čo zistili štúdie
screening-ppv = Čo môže výsledok znamenať
screening-prevalence = Koľkých zo 100 ľudí sa to týka?
screening-work-out = Vypočítať
screening-save = Uložiť zhrnutie do poznámok
screening-speak = Čítať nahlas
speak-no-voice = Tento telefón nemá hlas pre tento jazyk.
screening-number-shown = Čísla, ktoré môžete dať

## Keď niečo nefunguje

error-corrupt = Toto je poškodené a nedá sa prečítať.
error-full = Už nie je miesto.
error-invalid = Tomuto sa nedá rozumieť. Skontrolujte, čo ste zadali.
error-unexpected = V aplikácii sa niečo pokazilo. Skúste znova.
error-not-found = Pod týmto názvom tu nič nepoznáme.
no-app = Toto nevie žiadna aplikácia v tomto telefóne.
