# Oberflächentexte von Waymark, Deutsch.
# review: second_pass
# Zweimal durchgesehen, mit blinder Rückübersetzung. Noch niemand mit Deutsch als Muttersprache hat
# diese Übersetzung geprüft. Schreiben Sie kurz und einfach, mit Achtung vor dem Menschen, ohne
# Vorwurf und ohne Urteil über irgendwen.

## Die Sprache selbst, wie sie sich nennt

language-own-name = Deutsch

## Listen und Zahlen

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "." }
number-group-least = { "4" }

## Datum. „alone“ steht für sich; „of“ folgt auf ein Wort wie „seit“, „vom“, „am“.

date-day-alone = { $day }. { $month } { $year }
date-day-of = { $day }. { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = Januar
month-2-alone = Februar
month-3-alone = März
month-4-alone = April
month-5-alone = Mai
month-6-alone = Juni
month-7-alone = Juli
month-8-alone = August
month-9-alone = September
month-10-alone = Oktober
month-11-alone = November
month-12-alone = Dezember
month-1-of = Januar
month-2-of = Februar
month-3-of = März
month-4-of = April
month-5-of = Mai
month-6-of = Juni
month-7-of = Juli
month-8-of = August
month-9-of = September
month-10-of = Oktober
month-11-of = November
month-12-of = Dezember
weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So

## Entfernungen und Richtungen

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = etwa { $number } km
distance-in-town = in diesem Ort
compass-north = Norden
compass-north-east = Nordosten
compass-east = Osten
compass-south-east = Südosten
compass-south = Süden
compass-south-west = Südwesten
compass-west = Westen
compass-north-west = Nordwesten

## Zeiten

hours-always = rund um die Uhr, jeden Tag
hours-public-holidays = Feiertage
hours-school-holidays = Schulferien
hours-off = geschlossen
open-now = jetzt offen
open-now-always = jetzt offen, Tag und Nacht
open-now-until = jetzt offen, bis { $time }
open-now-until-day = jetzt offen, bis { $day } { $time }
closed-now = jetzt geschlossen
closed-now-until = jetzt geschlossen, öffnet um { $time }
closed-now-until-day = jetzt geschlossen, öffnet { $day } { $time }
hours-not-known = Zeiten nicht bekannt, erst anrufen
hours-not-known-written = Zeiten nicht bekannt
hours-not-certain = Zeiten ungewiss, erst anrufen
hours-emergency = Zeiten nicht angegeben; bei Gefahr sofort anrufen
open-holidays-differ = { $text }; an Feiertagen andere Zeiten
open-local-time = { $text } (Ortszeit: { $country })

## Wer antwortet

answered-by-victim-support = Hilfsorganisation
answered-by-refugee-line = Telefon für Geflüchtete und Migranten
answered-by-child-line = Telefon für Kinder
answered-by-state-line = staatliche Stelle, nicht die Polizei
answered-by-police = Polizei
answered-by-emergency = Notdienst
service-all = Notruf: alle Dienste
service-police = Notruf: Polizei
service-ambulance = Notruf: Rettungsdienst
service-fire = Notruf: Feuerwehr

## Wofür

topic-trafficking = Menschenhandel
topic-gbv = geschlechtsspezifische Gewalt
topic-child = Kinder
topic-refugee = Geflüchtete und Migranten
topic-emergency = Notfälle

## Sprachen, Kosten, Erreichbarkeit

languages-not-known = Sprachen nicht bekannt
cost-free = kostenlos
cost-charged = kostet etwas
cost-not-known = Kosten nicht bekannt
reach-abroad = aus dem Ausland erreichbar
reach-country-only = nur mit Telefonen aus diesem Land: { $country }
reach-home-only = nicht aus dem Ausland
reach-short-code = Kurznummer für Telefone aus diesem Land: { $country }; aus dem Ausland: nicht bekannt
reach-abroad-not-known = aus dem Ausland: nicht bekannt
reach-mobile-only = nur vom Handy
reach-landline-only = nur vom Festnetz
reach-internet = braucht Internet

## Wie sicher wir sind

confidence-low = Zweifelhafte Nummer: Keine starke Quelle bestätigt sie. Versuchen Sie erst eine andere.
freshness-verified = von zwei Menschen bestätigt, { $date }
freshness-fresh = Quelle: { $date }
freshness-ageing = neueste Quelle: { $date }
freshness-stale = alte Quelle: { $date }. Es kann sich geändert haben.
freshness-unverified = Quelle ohne Datum. Es kann sich geändert haben.

## Orte

site-blue-dot = Blue Dot
site-point-of-safety = Point of Safety
site-support-place = Anlaufstelle
status-open = offen, Stand { $date }
status-closed = geschlossen
status-closed-as-of = geschlossen, Stand { $date }
status-historic = seit Langem geschlossen
status-historic-as-of = seit Langem geschlossen; zuletzt verzeichnet: { $date }
status-not-confirmed = nicht bestätigt seit { $date }, erst anrufen
status-not-known = Stand nicht bekannt, erst anrufen
state-open = Offen
state-closed = Geschlossen
state-historic = Seit Langem beendet
state-unknown = Nicht bekannt
judgement-agrees = Diese Quelle nennt dasselbe.
judgement-differs = Diese Quelle nennt etwas anderes.
judgement-superseded = Diese Quelle ist älter. Die Nummer hat sich seitdem geändert.
judgement-misprint = Diese Quelle hat einen Druckfehler.
places-none = Hier ist keine Anlaufstelle bekannt.
places-none-confirmed = Für keinen dieser Orte ist bestätigt, dass er heute offen ist. Rufen Sie erst an.
places-far = Die nächste bekannte Anlaufstelle ist weit entfernt.
places-past-left-out =
    { $count ->
        [one] Ein geschlossener Ort wird nicht gezeigt.
       *[other] { $count } geschlossene Orte werden nicht gezeigt.
    }
crossing-state = { $name }. Stand { $date }: { $says }
crossing-state-undated = { $name }. Ohne Datum: { $says }
crossing-state-not-known = { $name }: Stand nicht bekannt
offer-information = Information
offer-legal-advice = Rechtsberatung
offer-psychological-support = psychologische Hilfe
offer-child-friendly-space = Raum für Kinder
offer-mother-and-baby = Raum für Mütter mit Babys
offer-family-reunification = Hilfe, Angehörige zu finden
offer-identification-referral = Vermittlung von Hilfe für gefährdete Menschen
offer-first-aid-health = Erste Hilfe und medizinische Versorgung
offer-basic-items = das Nötigste
offer-rest-place = Platz zum Ausruhen
offer-accommodation = Unterkunft
offer-gbv-support = Hilfe nach Gewalt
offer-restoring-family-links = Kontakt zu Angehörigen wiederherstellen
offer-employment-advice = Beratung zur Arbeit
offer-interpretation = Dolmetschen

## Listen von Nummern

contacts-none = Dafür ist keine Nummer bekannt.
contacts-only-doubtful = Dafür sind nur zweifelhafte Nummern bekannt.
contacts-more =
    { $count ->
        [one] Noch eine Nummer.
       *[other] Noch { $count } Nummern.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Eine zweifelhafte Nummer wird nicht gezeigt.
       *[other] { $count } zweifelhafte Nummern werden nicht gezeigt.
    }

## Leitfaden

search-none = Nichts gefunden. Versuchen Sie weniger oder andere Wörter.
translation-draft = Diese Übersetzung ist ein Entwurf. Noch niemand hat sie geprüft.
translation-second-pass = Diese Übersetzung wurde ein zweites Mal geprüft, aber nicht von jemandem mit dieser Muttersprache.
translation-other-language = Diesen Text gibt es noch nicht in Ihrer Sprache.
translation-mixed = Manche Teile gibt es noch nicht in Ihrer Sprache.

## Über den Inhalt

age-days =
    { $count ->
        [0] Inhalt vom { $date }: von heute.
        [one] Inhalt vom { $date }: einen Tag alt.
       *[other] Inhalt vom { $date }: { $count } Tage alt.
    }
age-months =
    { $count ->
        [one] Inhalt vom { $date }: einen Monat alt.
       *[other] Inhalt vom { $date }: { $count } Monate alt. Fragen Sie nach neuerem Inhalt.
    }

## Was man tun kann

action-call = { $number } anrufen
action-message = An { $number } schreiben
action-chat = Chat öffnen
action-email = E-Mail schreiben
action-copy-number = Nummer kopieren
action-copy-address = Adresse kopieren
action-share = Nummer und Zeiten teilen
action-map = Auf der Karte zeigen
action-map-town = Ort auf der Karte zeigen

## Überschriften der Bildschirme

heading-numbers = Nummern
heading-places = Anlaufstellen
heading-read-first = Zuerst lesen
heading-sources = Quellen
heading-other-places = Andere Orte mit diesem Namen

## Was weitergegeben wird, in der Sprache der empfangenden Person: Nachrichten, Karten, Codes.
## Andere können es lesen. Nichts hier darf sagen, wofür eine Nummer ist oder wem sie gehört.

handed-call = Anrufen: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Notruf
handed-ambulance = Rettungsdienst
handed-fire = Feuerwehr
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = erst anrufen
handed-in-country = für Telefone aus: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } und noch eine
       *[other] { $languages } und { $count } weitere
    }
handed-note-tailor = Schneiderei, Hose kürzen: { $number }
handed-note-dentist = Zahnarzt, Termin zur Kontrolle: { $number }
handed-note-x-ray = Röntgen, nach Termin fragen: { $number }
handed-note-parcel = Paket, fragen, wo es ist: { $number }
handed-note-repair = Waschmaschine, Reparatur: { $number }

## Weitergeben, für die Person, die gibt. $what ist eine Nummer, eine Adresse oder ein Name.

disguise-tailor = Schneiderei
disguise-dentist = Zahnarzt
disguise-x-ray = Röntgentermin
disguise-parcel = Paket
disguise-repair = Reparatur
hand-over-safe = Fragen Sie zuerst: Ist es für diese Person sicher, das bei sich zu tragen? Wenn nicht, geben Sie nichts Schriftliches.
hand-over-history = Ein Anruf bleibt in der Anrufliste des Telefons und kann auf der Rechnung stehen. Wer ihn an einer Stelle löscht, löscht ihn nicht an der anderen.
hand-over-messages = Eine Nachricht oder ein Chat bleibt auf dem Telefon und bei der anderen Seite, bis jemand sie löscht.
hand-over-answers = Wer die Nummer anruft, hört, wer sich meldet. Eine Notiz, die alltäglich aussieht, hilft nur gegen einen Blick darauf.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: Hier antwortet die Polizei. Sagen Sie das, bevor Sie die Nummer geben.
hand-over-other-language = In dieser Sprache ({ $language }) gibt es noch keine Texte. Was Sie geben, ist auf Englisch.
hand-over-note-most = In der Notiz stehen nur zwei Nummern. Eine längere Liste sähe nicht alltäglich aus.
hand-over-note-short = { $what }: nicht in der Notiz. Eine solche Nummer sieht nicht alltäglich aus.
hand-over-note-none = Keine Nummer hier lässt sich als alltägliche Notiz schreiben.
hand-over-long = Der Text ist zu lang für einen Code. Senden oder schreiben Sie ihn stattdessen.
hand-over-left-address = { $what }: nicht weitergegeben. Schon die Adresse sagt, wem sie gehört.
hand-over-left-closed = { $what }: nicht weitergegeben. Geschlossen.
hand-over-left-nothing = { $what }: nicht weitergegeben. Weder Nummer noch Adresse ist bekannt.
hand-over-left-room = { $what }: nicht auf der Karte. Für mehr ist kein Platz.
hand-over-left-facts = { $what }: nicht alles steht auf der Karte. Kein Platz für: { $facts }
hand-over-none = Nichts hier lässt sich auf eine Karte setzen.

## Hinweis auf einen Fehler, für alle, die den Inhalt pflegen. Er wird irgendwie gesendet, also können andere ihn lesen.

slip-title = Berichtigung: { $id }
slip-entry = Eintrag: { $id }
slip-hours = Zeiten: { $text }
slip-content = Inhalt: Version { $version }, { $date }
slip-wrong = Was stimmt nicht? Schreiben Sie es darunter. Nennen Sie keine Namen und schreiben Sie nichts über eine Person, der Sie begegnet sind.

## Eine Skizze der Umgebung

sketch-spoken =
    Skizze von { $across } rund um { $place }. { $sites ->
        [0] Keine Anlaufstelle
        [one] Eine Anlaufstelle
       *[other] { $sites } Anlaufstellen
    } und { $crossings ->
        [0] kein Grenzübergang
        [one] ein Grenzübergang
       *[other] { $crossings } Grenzübergänge
    } darauf; die Liste steht darunter.
sketch-north = Norden ist oben.
sketch-standpoint = Von hier aus gesehen
sketch-crossing = Grenzübergang
sketch-caution = Eine Skizze, keine Karte. Grenzen und Küsten sind grob, und die meisten Punkte sind die Mitte eines Ortes.
sketch-no-lines = Hier ist weder Grenze noch Küste bekannt.
sketch-left-out =
    { $count ->
        [one] Ein Ort ist nicht auf der Skizze.
       *[other] { $count } Orte sind nicht auf der Skizze.
    }
