# Ce spun ecranele și nu spune niciun răspuns al programului: titluri, butoane, cuvinte rostite.
# review: second_pass
# Numai mesaje fără variabile. Ce începe cu „neutral-” poate fi văzut de alții: nu spune nimic
# despre scopul aplicației.

neutral-title = Îndreptar

## Titluri de ecrane

room-home = Început
room-numbers = Numere
room-number = Număr
room-places = Locuri
room-place = Loc
room-map = Schiță
room-ask = Întreabă în siguranță
room-guide = Ghid
room-sheet = Îndrumare
room-phrases = Fraze
room-phrase = Frază
room-notes = Notițe
room-note = Notiță
room-settings = Setări
room-updates = Conținut mai nou
room-about = Despre acest conținut
room-sources = Surse
room-hand-over = Dă mai departe
room-library = Bibliotecă

## Butoanele mari de pe primul ecran

home-numbers = Caută un număr
home-places = Caută un loc
home-ask = Întreabă în siguranță
home-guide = Ghid
home-phrases = Fraze
home-notes = Notițe
home-settings = Setări

## Pe fiecare ecran. „leave” este butonul de ieșire.

leave = Ieșire
leave-spoken = Ieșire acum
back = Înapoi
done = Gata
next = Mai departe
working = Se lucrează. Așteptați puțin.
save = Salvează
cancel = Anulează
on = Pornit
off = Oprit
copied = Copiat

## După un număr. Prescurtat, pentru că forma depinde de număr.

seconds = s

## Alegeri

choose-country = Alegeți țara
any-country = Orice țară
choose-topic = Subiectul
any-topic = Orice subiect
choose-language = Limba
any-language = Orice limbă
country-of-phone = Țara rețelei acestui telefon
country-of-card = Țara cartelei din acest telefon
country-of-settings = Țara din setările acestui telefon
include-doubtful = Arată și numerele incerte

## Locuri

place-name = Localitate, punct de trecere sau coordonate
place-find = Caută
place-not-found = Aici nu se cunoaște niciun loc cu acest nume.
place-similar = Nume scrise aproape la fel
place-others = Alte locuri cu acest nume
place-read-first = Citiți întâi aceasta
place-sites = Locuri de sprijin
place-include-past = Arată și locurile închise
place-kind = Ce este
place-address = Adresa
place-copy-address = Copiază adresa
place-offers = Ce oferă
place-successor = Locul care l-a înlocuit
place-history = Ce s-a spus de-a lungul timpului
show-sketch = Arată o schiță
map-larger = Mai mare
map-smaller = Mai mic
map-crossings = Puncte de trecere a frontierei

## Numere

call-notice-title = Înainte de a suna
call-notice = Un apel rămâne în lista de apeluri a telefonului. Dacă nu este gratuit, poate apărea și pe factură.
write-notice-title = Înainte de a scrie
write-notice = Ce scrieți rămâne în acest telefon și la cine primește, până șterge cineva. Un SMS poate apărea și pe factură.
call-now = Sună acum
write-now = Scrie acum
number-answered-by = Cine răspunde
number-run-by = Cine administrează linia
number-country = Țara
number-for = Pentru ce este
number-hours = Program
number-languages = Limbi
number-cost = Cât costă
number-reach = De unde se poate suna
sources-of = De unde vine aceasta
evidence = Ce spun alte surse
correction = Este o greșeală aici
correction-means = Se face un text scurt cu ce arată aplicația. Scrieți ce este greșit și trimiteți-l cum doriți. Rămâne în aplicația cu care îl trimiteți. Nu numiți pe nimeni.
correction-send = Trimite acest text

## Predarea

hand-over-title = Ce dați mai departe
hand-over-language = În ce limbă
hand-over-disguise = Ca o notiță obișnuită
hand-over-plain = Ca un mesaj simplu
hand-over-qr = Ca un cod pentru cameră
hand-over-card = Ca un cartonaș de tipărit
hand-over-share = Trimite acest text
card-title = Cartonașe de tipărit
card-page = O pagină cu opt cartonașe
card-strip = O fâșie
card-size = Tipăriți la mărimea reală. Nu potriviți la pagină.
card-print = Tipărește
card-file = Trimite pagina ca fișier

## Ghid, bibliotecă, fraze

search-hint = Un cuvânt sau două
other-language = Această parte nu există încă în această limbă.
library-open = Deschide pagina web. Este nevoie de internet.
phrases-language = Limba frazelor
phrase-flip = Întoarce pentru cealaltă persoană
phrase-speak = Citește cu voce tare
phrase-previous = Precedenta

## Notițe

note-new = Notiță nouă
note-title = Titlu
note-untitled = Fără titlu
note-change = Modifică
note-links = Legături
note-given = S-a predat
note-body = Text
note-label = Nume inventat al persoanei
note-suggest-label = Propune un nume inventat
note-use-label = Folosește acest nume inventat:
note-days = Cât timp se păstrează
note-empty = Notița este goală. Scrieți mai întâi ceva.
note-too-long = Notița este prea lungă. Scrieți mai puțin sau faceți două notițe din ea.
note-unsaved = Ce ați scris nu este salvat încă. Apăsați „Înapoi” încă o dată ca să renunțați la modificări.
note-search = Caută în notițe
notes-room-for = Câte notițe mai încap:
notes-give-up = Elimină ce este stricat
notes-give-up-means = Notițele stricate sunt eliminate definitiv. Celelalte rămân.
note-export = Predă, criptat
note-pick = Alegeți notițele de predat.
note-recipient = Cheia celui care primește
note-who-agreed = Cine și-a dat acordul? Scrieți numele inventat.
note-to-whom = Cine primește?
note-what = Pentru ce și-a dat acordul persoana?
export-notes = Notițele
export-answers = Numai răspunsurile din listele ajutătoare, pentru alt program
export-recipient-wrong = Aceasta nu este o cheie. O cheie începe cu age1.
export-consent-missing = Scrieți cine și-a dat acordul, cine primește și pentru ce și-a dat acordul persoana.
export-no-answers = Una dintre aceste notițe nu are răspunsuri dintr-o listă ajutătoare.
export-ready = Fișierul este gata. Numai cine îl primește îl poate deschide. Se predă o singură dată.

## Pregătirea

set-up-read = Am citit
set-up-want-second = Da, setez acum
set-up-no-second = Continuă fără
set-up-skip = Sari peste acest pas

## Deschiderea notițelor

unlock-title = Deschide notițele
unlock-type = Introduceți PIN-ul
unlock-now = Deschide
unlock-wait = Prea multe încercări greșite. Așteptați, apoi încercați din nou.
unlock-wrong = Aceasta nu deschide nimic. Încercați din nou.
pin-forgotten = Nimeni nu vă poate spune un PIN uitat. Fără el, notițele sunt pierdute.
pin-present = Introduceți PIN-ul actual
pin-new = Introduceți PIN-ul nou
pin-new-again = Introduceți încă o dată PIN-ul nou
pin-set = PIN-ul este setat.
pin-refused = Nu se poate folosi: este prea ușor, este deja folosit, are altă lungime sau nu este același de două ori. Introduceți din nou.
passphrase-type = Introduceți fraza-cheie
passphrase-forgotten = Nimeni nu vă poate spune o frază-cheie uitată. Fără ea, notițele sunt pierdute.
keypad-typed = Introdus până acum:
key-delete = șterge ultima cifră
key-delete-letter = șterge ultima literă
key-space = spațiu
key-other-letters = alte litere

## Setări

settings-language = Limba
language-of-phone = Ca pe acest telefon
settings-cover = Deghizare
settings-discreet = Pornire în spatele deghizării
settings-triggers = Moduri de ieșire
way-destroy = Arată deghizarea și distruge tot
way-always = Acesta este mereu pornit. Nu se poate schimba.
settings-other-app = Altă aplicație care poate cere ieșirea
other-app-means = O singură altă aplicație îi poate cere acesteia să iasă. O conectați din cealaltă aplicație și o permiteți aici.
other-app-none = Nicio aplicație nu este conectată și niciuna nu cere.
other-app-asks = Această aplicație cere să fie conectată
other-app-connected = Această aplicație este conectată
other-app-accept = Permite
other-app-refuse = Refuză
other-app-forget = Deconectează
settings-lock-after = Blochează notițele după
settings-pins = PIN-uri
settings-change-pin = Schimbă PIN-ul
settings-second-pin = Setează un al doilea PIN
settings-remove-second = Elimină al doilea PIN
remove-second-means = Al doilea PIN nu mai deschide nimic. Notițele pe care le deschidea se pierd.
settings-destroy-pin = Setează un PIN care distruge
settings-remove-destroy = Elimină PIN-ul care distruge
remove-destroy-means = PIN-ul care distruge nu mai face nimic.
settings-destroy-after = Distruge tot după încercări greșite
settings-practise = Exersați ieșirea și întoarcerea
settings-read = De citit
settings-limits = Ce nu poate face aplicația
settings-what-stays = Ce rămâne pe telefon după „Distruge tot”
settings-sources = Sursele conținutului
settings-licence = Licențe
settings-icon = Pictograma aplicației
settings-icon-means = Numele și imaginea cu care telefonul arată această aplicație. Cele noi pot apărea după câteva clipe.
settings-icon-tells = Telefonul arată o fereastră a lui, care spune că a schimbat pictograma. O vede și cine se uită la ecran. Schimbați pictograma când nu este nimeni lângă dumneavoastră.
icon-waymark = Waymark
icon-calculator = Calculator
icon-notes = Notițe
icon-converter = Convertor de unități
hold-to-destroy = Țineți apăsat ca să distrugeți
destroy-really = Da, distruge tot acum

## Conținut mai nou

updates-when = Când să caute aplicația
updates-look = Caută acum
updates-stop = Oprește
updates-by-hand-on = De pe un telefon pe altul
updates-share-file = Trimite acest conținut ca fișier
updates-show-codes = Arată conținutul sub formă de coduri pentru cameră
updates-take-file = Ia conținut mai nou dintr-un fișier
updates-take-codes = Ia conținut mai nou din coduri
updates-read-how = Citiți fiecare cod cu aplicația de cameră a acestui telefon. Copiați-i textul, întoarceți-vă și lipiți-l aici.
updates-code-text = Textul unui cod
updates-code-take = Ia codul
updates-codes-forget = Renunță la aceste coduri

## Liste ajutătoare pentru discuție

screening-start = Începe
screening-plain = Propoziții întregi
screening-discreet = Cuvinte neutre, când pot privi și alții
screening-in-language = Limba întrebărilor
screening-place = Unde sunteți: o țară sau un loc
screening-card = Despre această listă
screening-cards = Fișe despre ce folosesc alții
screening-figures = Ce au aflat studiile
screening-ppv = Ce poate însemna un rezultat
screening-prevalence = Câți oameni din 100 sunt în această situație?
screening-work-out = Calculează
screening-save = Salvează un rezumat în notițe
screening-speak = Citește cu voce tare
speak-no-voice = Acest telefon nu are voce pentru această limbă.
screening-number-shown = Numere pe care le puteți da

## Când ceva nu merge

error-corrupt = Datele sunt stricate și nu se pot citi.
error-full = Nu mai este loc.
error-invalid = Nu se poate înțelege ce ați introdus. Verificați.
error-unexpected = Ceva nu a mers în aplicație. Încercați din nou.
error-not-found = Aici nu se cunoaște nimic cu acest nume.
no-app = Nicio aplicație de pe acest telefon nu poate face asta.
