# Was Bildschirme sagen und keine Antwort des Programms: Titel, Knöpfe, gesprochene Wörter.
# review: draft
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
room-ask = Sicher fragen
room-guide = Leitfaden
room-sheet = Leitblatt
room-phrases = Sätze
room-phrase = Satz
room-notes = Notizen
room-note = Notiz
room-settings = Einstellungen
room-about = Zu diesem Inhalt
room-sources = Quellen
room-hand-over = Weitergeben
room-library = Bibliothek

## Die großen Knöpfe des ersten Bildschirms

home-numbers = Nummer finden
home-places = Ort finden
home-ask = Sicher fragen
home-guide = Leitfaden
home-phrases = Sätze
home-notes = Notizen
home-settings = Einstellungen

## Auf jedem Bildschirm. „leave“ ist der Knopf zum Verlassen.

leave = Raus
leave-spoken = Jetzt raus
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
country-of-card = Land der Karte in diesem Telefon
country-of-settings = Land in den Einstellungen dieses Telefons
include-doubtful = Auch unsichere Nummern zeigen

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
place-successor = Jetzt stattdessen
place-history = Was wann gesagt wurde
show-sketch = Lageskizze zeigen
map-larger = Größer zeigen
map-smaller = Kleiner zeigen
map-crossings = Grenzübergänge

## Nummern

call-notice-title = Bevor Sie anrufen
call-notice = Ein Anruf bleibt in der Anrufliste des Telefons. Wenn er etwas kostet, kann er auch auf der Rechnung stehen.
write-notice-title = Bevor Sie schreiben
write-notice = Was Sie schreiben, bleibt in diesem Telefon und bei denen, die es bekommen, bis jemand es löscht. Eine SMS kann auch auf der Rechnung stehen.
call-now = Anrufen
write-now = Schreiben
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
correction-means = Das macht einen kurzen Text mit dem, was die App zeigt. Schreiben Sie dazu, was nicht stimmt, und senden Sie ihn auf Ihrem Weg. Er bleibt in der App, mit der Sie ihn senden. Nennen Sie keine Namen.
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
phrase-previous = Voriger

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
note-too-long = Diese Notiz ist zu lang. Schreiben Sie weniger oder machen Sie zwei Notizen daraus.
note-unsaved = Das ist noch nicht gespeichert. Drücken Sie noch einmal „Zurück“, um es zu verwerfen.
note-search = In den Notizen suchen
notes-room-for = So viele Notizen passen noch:
notes-give-up = Beschädigtes entfernen
notes-give-up-means = Die beschädigten Notizen werden endgültig entfernt. Die anderen bleiben.
note-export = Verschlüsselt weitergeben
note-pick = Wählen Sie die Notizen zum Weitergeben.
note-recipient = Empfangsschlüssel
note-who-agreed = Wer ist einverstanden? Schreiben Sie den erfundenen Namen.
note-to-whom = Wer bekommt es?
note-what = Womit ist die Person einverstanden?
export-notes = Die Notizen
export-answers = Nur die Antworten aus Gesprächshilfen, für ein anderes Programm
export-recipient-wrong = Das ist kein Schlüssel. Ein Schlüssel beginnt mit age1.
export-consent-missing = Schreiben Sie, wer einverstanden ist, wer es bekommt und womit die Person einverstanden ist.
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
settings-triggers = Wege hinaus
way-destroy = Tarnung zeigen und alles zerstören
way-always = Dieser Weg ist immer an. Er lässt sich nicht ändern.
settings-other-app = Andere App, die zum Verlassen auffordern darf
other-app-means = Eine einzige andere App kann diese App auffordern, sich zu verbergen. Verbinden Sie sie in jener App und erlauben Sie es hier.
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
settings-destroy-pin = PIN festlegen, die zerstört
settings-remove-destroy = PIN entfernen, die zerstört
remove-destroy-means = Die PIN, die zerstört, bewirkt nichts mehr.
settings-destroy-after = Nach falschen Versuchen alles zerstören
settings-practise = Üben: hinaus und zurück
settings-read = Zum Lesen
settings-limits = Was die App nicht kann
settings-what-stays = Was nach dem Zerstören im Telefon bleibt
settings-sources = Quellen des Inhalts
settings-licence = Lizenzen
settings-icon = Symbol der App
settings-icon-means = Name und Bild, unter denen das Telefon diese App zeigt. Es kann einen Moment dauern, bis das Neue erscheint.
icon-waymark = Waymark
icon-calculator = Rechner
icon-notes = Notizen
icon-converter = Einheiten
hold-to-destroy = Zum Zerstören gedrückt halten
destroy-really = Ja, jetzt alles zerstören

## Gesprächshilfen

screening-start = Beginnen
screening-plain = Ganze Sätze
screening-discreet = Neutrale Wörter, wenn andere zusehen können
screening-in-language = Sprache der Fragen
screening-place = Wo Sie sind: ein Land oder ein Ort
screening-card = Über diese Hilfe
screening-cards = Karten zu dem, was andere benutzen
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
