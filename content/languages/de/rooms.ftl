# Was Bildschirme sagen und keine Antwort des Programms: Titel, Knöpfe, gesprochene Wörter.
# review: second_pass
# Nur Nachrichten ohne Variablen. Was mit „neutral-“ beginnt, können andere sehen: Es sagt nichts
# darüber, wofür die App ist.

neutral-title = Nachschlagen

## Titel der Bildschirme

room-home = Start
room-numbers = Nummern
room-number = Nummer
room-places = Orte
room-place = Ort
room-map = Lageskizze
room-ask = Ohne Gefahr fragen
room-guide = Leitfaden
room-sheet = Merkblatt
room-phrases = Sätze
room-phrase = Satz
room-notes = Notizen
room-note = Notiz
room-settings = Einstellungen
room-updates = Neuerer Inhalt
room-about = Zu diesem Inhalt
room-sources = Quellen
room-hand-over = Weitergeben
room-library = Bibliothek

## Die großen Knöpfe des ersten Bildschirms

home-numbers = Nummer finden
home-places = Ort finden
home-ask = Ohne Gefahr fragen
home-guide = Leitfaden
home-phrases = Sätze
home-notes = Notizen
home-settings = Einstellungen

## Auf jedem Bildschirm. „leave“ ist der Knopf zum Verlassen.

leave = Verlassen
leave-spoken = Jetzt verlassen
back = Zurück
done = Fertig
next = Weiter
working = Läuft. Warten Sie einen Moment.
save = Speichern
cancel = Abbrechen
on = An
off = Aus
copied = Kopiert

## Nach einer Zahl. Kurz, weil die Zahl davorsteht.

seconds = Sekunden

## Auswählen

choose-country = Land wählen
any-country = Alle Länder
choose-topic = Thema
any-topic = Alle Themen
choose-language = Sprache
any-language = Alle Sprachen
country-of-phone = Land des Netzes dieses Telefons
country-of-card = Land der SIM-Karte dieses Telefons
country-of-settings = Land in den Einstellungen dieses Telefons
include-doubtful = Auch zweifelhafte Nummern zeigen

## Orte

place-name = Ort, Grenzübergang oder Koordinaten
place-find = Suchen
place-not-found = Hier ist kein Ort dieses Namens bekannt.
place-similar = Ähnlich geschriebene Namen
place-others = Andere Orte mit diesem Namen
place-read-first = Zuerst lesen
place-sites = Anlaufstellen
place-include-past = Auch geschlossene Orte zeigen
place-kind = Was es ist
place-address = Adresse
place-copy-address = Adresse kopieren
place-offers = Was es dort gibt
place-successor = Nachfolge
place-history = Angaben im Lauf der Zeit
show-sketch = Lageskizze zeigen
map-larger = Größer zeigen
map-smaller = Kleiner zeigen
map-crossings = Grenzübergänge

## Nummern

call-notice-title = Bevor Sie anrufen
call-notice = Ein Anruf bleibt in der Anrufliste des Telefons. Wenn er etwas kostet, kann er auch auf der Rechnung stehen.
write-notice-title = Bevor Sie schreiben
write-notice = Was Sie schreiben, bleibt in diesem Telefon und bei denen, die es bekommen, bis jemand es löscht. Eine SMS kann auch auf der Rechnung stehen.
call-now = Jetzt anrufen
write-now = Jetzt schreiben
number-answered-by = Wer antwortet
number-run-by = Wer sie betreibt
number-country = Land
number-for = Wofür
number-hours = Zeiten
number-languages = Sprachen
number-cost = Was es kostet
number-reach = Von wo man anrufen kann
sources-of = Woher das kommt
evidence = Was andere Quellen sagen
correction = Hier stimmt etwas nicht
correction-means = Das macht einen kurzen Text mit dem, was die App zeigt. Schreiben Sie dazu, was nicht stimmt, und senden Sie ihn so, wie Sie möchten. Der Text bleibt in der App, mit der Sie ihn senden. Nennen Sie keine Namen.
correction-send = Diesen Text senden

## Weitergeben

hand-over-title = Was Sie weitergeben
hand-over-language = In welcher Sprache
hand-over-disguise = Als alltägliche Notiz
hand-over-plain = Als einfache Nachricht
hand-over-qr = Als Code für eine Kamera
hand-over-card = Als Karte zum Drucken
hand-over-share = Diesen Text weitergeben
card-title = Karten zum Drucken
card-page = Eine Seite mit acht Karten
card-strip = Ein Streifen
card-size = In Originalgröße drucken. Nicht an die Seite anpassen.
card-print = Drucken
card-file = Seite als Datei weitergeben

## Leitfaden, Bibliothek, Sätze

search-hint = Ein oder zwei Wörter
other-language = Diesen Teil gibt es noch nicht in dieser Sprache.
library-open = Webseite öffnen. Dafür braucht es Internet.
phrases-language = Sprache der Sätze
phrase-flip = Für die andere Person umdrehen
phrase-speak = Vorlesen
phrase-previous = Voriger Satz

## Notizen

note-new = Neue Notiz
note-title = Titel
note-untitled = Ohne Titel
note-change = Ändern
note-links = Verweist auf
note-given = Weitergegeben
note-body = Text
note-label = Erfundener Name der Person
note-suggest-label = Erfundenen Namen vorschlagen
note-use-label = Diesen erfundenen Namen nehmen:
note-days = Behalten
note-empty = Diese Notiz ist leer. Schreiben Sie zuerst etwas.
note-too-long = Diese Notiz ist zu lang. Schreiben Sie weniger oder machen Sie zwei Notizen daraus.
note-unsaved = Das ist noch nicht gespeichert. Drücken Sie noch einmal „Zurück“, um es zu verwerfen.
note-search = In den Notizen suchen
notes-room-for = So viele Notizen passen noch:
notes-give-up = Beschädigtes entfernen
notes-give-up-means = Die beschädigten Notizen werden endgültig entfernt. Die anderen bleiben.
note-export = Verschlüsselt weitergeben
note-pick = Wählen Sie die Notizen zum Weitergeben.
note-recipient = Schlüssel der empfangenden Seite
note-who-agreed = Wer hat zugestimmt? Schreiben Sie den erfundenen Namen.
note-to-whom = Wer bekommt es?
note-what = Wozu hat die Person Ja gesagt?
export-notes = Die Notizen
export-answers = Nur die Antworten aus Gesprächshilfen, für ein anderes Programm
export-recipient-wrong = Das ist kein Schlüssel. Ein Schlüssel beginnt mit age1.
export-consent-missing = Schreiben Sie, wer zugestimmt hat, wer es bekommt und wozu die Person Ja gesagt hat.
export-no-answers = Eine dieser Notizen enthält keine Antworten aus einer Gesprächshilfe.
export-ready = Die Datei ist fertig. Nur die empfangende Seite kann sie öffnen. Sie wird einmal weitergegeben.

## Einrichten

set-up-read = Gelesen
set-up-want-second = Ja, jetzt festlegen
set-up-no-second = Ohne weitermachen
set-up-skip = Schritt überspringen

## Die Notizen öffnen

unlock-title = Notizen öffnen
unlock-type = PIN eingeben
unlock-now = Öffnen
unlock-wait = Zu viele falsche Versuche. Warten Sie und versuchen Sie es dann noch einmal.
unlock-wrong = Das öffnet nichts. Noch einmal versuchen.
pin-forgotten = Eine vergessene PIN kann Ihnen niemand sagen. Ohne sie sind Ihre Notizen verloren.
pin-present = Jetzige PIN eingeben
pin-new = Neue PIN eingeben
pin-new-again = Neue PIN noch einmal eingeben
pin-set = Die PIN ist festgelegt.
pin-refused = Das geht nicht: zu leicht, schon in Gebrauch, andere Länge oder nicht zweimal gleich. Geben Sie es noch einmal ein.
passphrase-type = Merksatz eingeben
passphrase-forgotten = Einen vergessenen Merksatz kann Ihnen niemand sagen. Ohne ihn sind Ihre Notizen verloren.
keypad-typed = Bisher eingegeben:
key-delete = letzte Ziffer löschen
key-delete-letter = letzten Buchstaben löschen
key-space = Leerzeichen
key-other-letters = andere Buchstaben

## Einstellungen

settings-language = Sprache
language-of-phone = Wie im Telefon
settings-cover = Tarnung
settings-discreet = Hinter der Tarnung starten
settings-triggers = Wege zum Verlassen
way-destroy = Tarnung zeigen und alles zerstören
way-always = Dieser Weg ist immer an. Er lässt sich nicht ändern.
settings-other-app = Andere App, die zum Verlassen auffordern darf
other-app-means = Eine einzige andere App kann diese App zum Verlassen auffordern. Stellen Sie die Verbindung in der anderen App her und erlauben Sie sie hier.
other-app-none = Keine App ist verbunden, und keine fragt an.
other-app-asks = Diese App möchte verbunden werden
other-app-connected = Diese App ist verbunden
other-app-accept = Erlauben
other-app-refuse = Ablehnen
other-app-forget = Trennen
settings-lock-after = Notizen sperren nach
settings-pins = PINs
settings-change-pin = PIN ändern
settings-second-pin = Zweite PIN festlegen
settings-remove-second = Zweite PIN entfernen
remove-second-means = Die zweite PIN öffnet nichts mehr. Die Notizen, die sie geöffnet hat, sind weg.
settings-destroy-pin = Zerstörende PIN festlegen
settings-remove-destroy = Zerstörende PIN entfernen
remove-destroy-means = Die zerstörende PIN bewirkt nichts mehr.
settings-destroy-after = Nach falschen Versuchen alles zerstören
settings-practise = Üben: verlassen und zurückkommen
settings-read = Zum Lesen
settings-limits = Was die App nicht kann
settings-what-stays = Was nach dem Zerstören im Telefon bleibt
settings-sources = Quellen des Inhalts
settings-licence = Lizenzen
settings-icon = Symbol der App
settings-icon-means = Name und Bild, unter denen das Telefon diese App zeigt. Es kann einen Moment dauern, bis das Neue erscheint.
settings-icon-tells = Das Telefon zeigt ein eigenes Fenster, in dem steht, dass es das Symbol geändert hat. Wer den Bildschirm sieht, sieht auch das. Ändern Sie das Symbol, wenn Sie allein sind.
icon-waymark = Waymark
icon-calculator = Rechner
icon-notes = Notizen
icon-converter = Einheiten
hold-to-destroy = Zum Zerstören gedrückt halten
destroy-really = Ja, jetzt alles zerstören

## Neuerer Inhalt

updates-when = Wann nachsehen
updates-look = Jetzt nachsehen
updates-stop = Anhalten
updates-by-hand-on = Von Telefon zu Telefon
updates-share-file = Diesen Inhalt als Datei weitergeben
updates-show-codes = Als Codes für eine Kamera zeigen
updates-take-file = Neueren Inhalt aus einer Datei übernehmen
updates-take-codes = Aus Codes übernehmen
updates-read-how = Lesen Sie jeden Code mit der Kamera-App dieses Telefons. Kopieren Sie seinen Text, kommen Sie zurück und fügen Sie ihn hier ein.
updates-code-text = Text eines Codes
updates-code-take = Übernehmen
updates-codes-forget = Diese Codes vergessen

## Gesprächshilfen

screening-start = Beginnen
screening-plain = Ganze Sätze
screening-discreet = Neutrale Wörter, wenn andere zusehen können
screening-in-language = Sprache der Fragen
screening-place = Wo Sie sind: ein Land oder ein Ort
screening-card = Über diese Gesprächshilfe
screening-cards = Gesprächshilfen anderer, kurz beschrieben
screening-figures = Was Studien ergaben
screening-ppv = Was ein Ergebnis bedeuten kann
screening-prevalence = Wie viele von 100 Menschen sind betroffen?
screening-work-out = Ausrechnen
screening-save = Zusammenfassung in den Notizen speichern
screening-speak = Vorlesen
speak-no-voice = Dieses Telefon hat keine Stimme für diese Sprache.
screening-number-shown = Nummern, die Sie geben können

## Wenn etwas nicht geht

error-corrupt = Das ist beschädigt und nicht lesbar.
error-full = Es ist kein Platz mehr.
error-invalid = Das ist nicht verständlich. Prüfen Sie, was Sie eingegeben haben.
error-unexpected = In der App ging etwas schief. Versuchen Sie es noch einmal.
error-not-found = Unter diesem Namen ist hier nichts bekannt.
no-app = Keine App auf diesem Telefon kann das.
