# Amit a képernyők mondanak, és a program egyik válasza sem: címek, gombok, kimondott szavak.
# review: second_pass
# Csak változó nélküli üzenetek. Amelyik „neutral-” kezdetű, azt mások is láthatják: nem mondja meg,
# mire való az alkalmazás.

neutral-title = Kézikönyv

## Képernyők címei

room-home = Kezdőlap
room-numbers = Számok
room-number = Szám
room-places = Helyek
room-place = Hely
room-map = Vázlat
room-ask = Óvatos kérdezés
room-guide = Útmutató
room-sheet = Tudnivalók
room-phrases = Mondatok
room-phrase = Mondat
room-notes = Jegyzetek
room-note = Jegyzet
room-settings = Beállítások
room-updates = Újabb tartalom
room-about = A tartalomról
room-sources = Források
room-hand-over = Átadás
room-library = Könyvtár

## Az első képernyő nagy gombjai

home-numbers = Szám keresése
home-places = Hely keresése
home-ask = Óvatos kérdezés
home-guide = Útmutató
home-phrases = Mondatok
home-notes = Jegyzetek
home-settings = Beállítások

## Minden képernyőn. A „leave” a kilépés gombja.

leave = Kilépés
leave-spoken = Kilépés most
back = Vissza
done = Kész
next = Tovább
working = Folyamatban. Várjon egy kicsit.
save = Mentés
cancel = Mégse
on = Be
off = Ki
copied = Másolva

## Szám után. Rövid, mert a szám előtte áll.

seconds = másodperc

## Választás

choose-country = Ország kiválasztása
any-country = Bármely ország
choose-topic = Téma
any-topic = Bármely téma
choose-language = Nyelv
any-language = Bármely nyelv
country-of-phone = A telefon hálózatának országa
country-of-card = A telefonban lévő SIM-kártya országa
country-of-settings = A telefon beállításaiban lévő ország
include-doubtful = A bizonytalan számok is

## Helyek

place-name = Település, határátkelő vagy koordináta
place-find = Keresés
place-not-found = Ilyen nevű helyet itt nem ismerünk.
place-similar = Hasonlóan írt nevek
place-others = Más helyek ezzel a névvel
place-read-first = Először ezt olvassa
place-sites = Segítő helyek
place-include-past = A bezárt helyek is
place-kind = Mi ez
place-address = Cím
place-copy-address = Cím másolása
place-offers = Mit nyújt
place-successor = Ami a helyére lépett
place-history = Mit mondtak róla és mikor
show-sketch = Vázlat mutatása
map-larger = Nagyobban
map-smaller = Kisebben
map-crossings = Határátkelőhelyek

## Számok

call-notice-title = Mielőtt telefonál
call-notice = A hívás megmarad a telefon híváslistájában. Ha nem ingyenes, rajta lehet a számlán is.
write-notice-title = Mielőtt ír
write-notice = Amit ír, megmarad ezen a telefonon és annál, aki megkapja, amíg valaki ki nem törli. Az SMS rajta lehet a számlán is.
call-now = Hívás
write-now = Üzenet
number-answered-by = Ki veszi fel
number-run-by = Ki működteti
number-country = Ország
number-for = Mire való
number-hours = Nyitvatartás
number-languages = Nyelvek
number-cost = Mennyibe kerül
number-reach = Honnan hívható
sources-of = Honnan tudjuk
evidence = Mit mondanak más források
correction = Itt valami nem jó
correction-means = Ez rövid szöveget készít abból, amit az alkalmazás mutat. Írja bele, mi a hiba, és küldje el a maga módján. Abban az alkalmazásban marad meg, amellyel elküldi. Ne nevezzen meg senkit.
correction-send = A szöveg elküldése

## Átadás

hand-over-title = Amit átad
hand-over-language = Milyen nyelven
hand-over-disguise = Hétköznapi cédulaként
hand-over-plain = Nyílt üzenetként
hand-over-qr = Kamerával olvasható kódként
hand-over-card = Nyomtatható kártyaként
hand-over-share = A szöveg továbbadása
card-title = Nyomtatható kártyák
card-page = Egy lap nyolc kártyával
card-strip = Egy csík
card-size = Valódi méretben nyomtassa. Ne igazítsa a laphoz.
card-print = Nyomtatás
card-file = A lap továbbadása fájlként

## Útmutató, könyvtár, mondatok

search-hint = Egy-két szó
other-language = Ez a rész még nincs meg ezen a nyelven.
library-open = Weboldal megnyitása. Internet kell hozzá.
phrases-language = A mondatok nyelve
phrase-flip = Elforgatás a másik embernek
phrase-speak = Felolvasás
phrase-previous = Előző

## Jegyzetek

note-new = Új jegyzet
note-title = A jegyzet címe
note-untitled = Cím nélkül
note-change = Módosítás
note-links = Ehhez kapcsolódik
note-given = Átadva
note-body = Szöveg
note-label = Az illető kitalált neve
note-suggest-label = Kitalált név ajánlása
note-use-label = Ez legyen a kitalált név:
note-days = Megőrzés ideje
note-empty = Ez a jegyzet üres. Előbb írjon bele valamit.
note-too-long = Ez a jegyzet túl hosszú. Írjon kevesebbet, vagy készítsen belőle két jegyzetet.
note-unsaved = Ez még nincs mentve. Ha el akarja vetni, nyomja meg még egyszer a „Vissza” gombot.
note-search = Keresés a jegyzetekben
notes-room-for = Ennyi jegyzet fér még el:
notes-give-up = Sérült jegyzetek eltávolítása
notes-give-up-means = A sérült jegyzetek végleg eltűnnek. A többi megmarad.
note-export = Átadás titkosítva
note-pick = Válassza ki az átadandó jegyzeteket.
note-recipient = Az átvevő kulcsa
note-who-agreed = Ki egyezett bele? Írja be a kitalált nevet.
note-to-whom = Ki kapja meg?
note-what = Mibe egyezett bele az illető?
export-notes = A jegyzetek
export-answers = Csak a beszélgetési segédletek válaszai, más programnak
export-recipient-wrong = Ez nem kulcs. A kulcs így kezdődik: age1.
export-consent-missing = Írja be, ki egyezett bele, ki kapja meg, és mibe egyezett bele az illető.
export-no-answers = Az egyik jegyzetben nincsenek válaszok beszélgetési segédletből.
export-ready = A fájl kész. Csak az átvevő tudja megnyitni. Egyszer adható át.

## Beállítás az elején

set-up-read = Elolvastam
set-up-want-second = Igen, most
set-up-no-second = Tovább nélküle
set-up-skip = Lépés kihagyása

## A jegyzetek megnyitása

unlock-title = Jegyzetek megnyitása
unlock-type = Írja be a PIN-kódját
unlock-now = Megnyitás
unlock-wait = Túl sok hibás próbálkozás. Várjon, aztán próbálja újra.
unlock-wrong = Ez semmit nem nyit meg. Próbálja újra.
pin-forgotten = Az elfelejtett PIN-kódot senki nem tudja megmondani. Nélküle a jegyzetei elvesznek.
pin-present = Írja be a mostani PIN-kódot
pin-new = Írja be az új PIN-kódot
pin-new-again = Írja be újra az új PIN-kódot
pin-set = A PIN-kód be van állítva.
pin-refused = Ez nem jó: túl könnyű, már használatban van, más hosszúságú, vagy a kettő nem egyforma. Írja be újra.
passphrase-type = Írja be a jelmondatát
passphrase-forgotten = Az elfelejtett jelmondatot senki nem tudja megmondani. Nélküle a jegyzetei elvesznek.
keypad-typed = Eddig beírva:
key-delete = utolsó számjegy törlése
key-delete-letter = utolsó betű törlése
key-space = szóköz
key-other-letters = más betűk

## Beállítások

settings-language = Nyelv
language-of-phone = Mint a telefonon
settings-cover = Álca
settings-discreet = Indulás az álca mögött
settings-triggers = Kilépési módok
way-destroy = Álca mutatása és minden megsemmisítése
way-always = Ez mindig be van kapcsolva. Nem változtatható.
settings-other-app = Másik alkalmazás, amely kilépést kérhet
other-app-means = Egyetlen másik alkalmazás kérheti, hogy ez kilépjen. Abban a másikban kapcsolja össze, itt pedig engedélyezze.
other-app-none = Nincs összekapcsolt alkalmazás, és egyik sem kér összekapcsolást.
other-app-asks = Ez az alkalmazás összekapcsolást kér
other-app-connected = Ez az alkalmazás össze van kapcsolva
other-app-accept = Engedélyezés
other-app-refuse = Elutasítás
other-app-forget = Szétkapcsolás
settings-lock-after = Jegyzetek lezárása ennyi idő után
settings-pins = PIN-kódok
settings-change-pin = PIN-kód módosítása
settings-second-pin = Második PIN-kód beállítása
settings-remove-second = Második PIN-kód törlése
remove-second-means = A második PIN-kód már semmit nem nyit meg. A jegyzetek, amelyeket megnyitott, eltűntek.
settings-destroy-pin = Megsemmisítő PIN-kód beállítása
settings-remove-destroy = Megsemmisítő PIN-kód törlése
remove-destroy-means = A megsemmisítő PIN-kód már semmit nem csinál.
settings-destroy-after = Minden megsemmisítése hibás próbálkozások után
settings-practise = A kilépés és a visszatérés gyakorlása
settings-read = Olvasnivaló
settings-limits = Amire az alkalmazás nem képes
settings-what-stays = Ami a megsemmisítés után a telefonon marad
settings-sources = A tartalom forrásai
settings-licence = Licencek
settings-icon = Az alkalmazás ikonja
settings-icon-means = A név és a kép, amellyel a telefon ezt az alkalmazást mutatja. Az új egy kis idő múlva jelenhet meg.
settings-icon-tells = A telefon saját ablakban közli, hogy megváltoztatta az ikont. Aki látja a képernyőt, ezt is látja. Akkor változtassa meg az ikont, amikor egyedül van.
icon-waymark = Waymark
icon-calculator = Számológép
icon-notes = Jegyzetek
icon-converter = Átváltó
hold-to-destroy = Tartsa nyomva a megsemmisítéshez
destroy-really = Igen, most mindent megsemmisítek

## Újabb tartalom

updates-when = Mikor keressen az alkalmazás
updates-look = Keresés most
updates-stop = Leállítás
updates-by-hand-on = Telefonról telefonra
updates-share-file = A tartalom továbbadása fájlként
updates-show-codes = Mutatás kamerával olvasható kódokként
updates-take-file = Újabb tartalom átvétele fájlból
updates-take-codes = Átvétel kódokból
updates-read-how = Olvassa be mindegyik kódot ennek a telefonnak a kameraalkalmazásával. Másolja ki a szövegét, jöjjön vissza, és illessze be ide.
updates-code-text = Egy kód szövege
updates-code-take = Átvétel
updates-codes-forget = A kódok elvetése

## Beszélgetési segédletek

screening-start = Kezdés
screening-plain = Egész mondatok
screening-discreet = Semleges szavak, ha mások is láthatják
screening-in-language = A kérdések nyelve
screening-place = Hol van Ön: egy ország vagy egy hely
screening-card = Erről a segédletről
screening-cards = Ismertetők arról, amit mások használnak
screening-figures = Mit találtak a vizsgálatok
screening-ppv = Mit jelenthet egy eredmény
screening-prevalence = 100 ember közül hány érintett?
screening-work-out = Kiszámítás
screening-save = Összefoglaló mentése a jegyzetekbe
screening-speak = Felolvasás
speak-no-voice = Ezen a telefonon ehhez a nyelvhez nincs hang.
screening-number-shown = Átadható számok

## Ha valami nem működik

error-corrupt = Ez sérült, nem olvasható.
error-full = Nincs több hely.
error-invalid = Ez nem érthető. Nézze meg, mit írt be.
error-unexpected = Valami hiba történt az alkalmazásban. Próbálja újra.
error-not-found = Ezen a néven itt semmit nem ismerünk.
no-app = Ezen a telefonon egyetlen alkalmazás sem tudja ezt.
