# Wörter, die nur die Befehlszeile braucht. Alles andere, was sie ausgibt, kommt
# vom Programm und aus dem Paket.
# review: second_pass

cli-heading-emergency = Jetzt in Gefahr
cli-heading-numbers = Nummern zum Anrufen
cli-heading-places = Anlaufstellen nach Entfernung
cli-heading-first = Zuerst lesen

cli-more-entries = { $count ->
    [one] Noch einer; --limit zeigt ihn.
   *[other] Noch { $count }; --limit zeigt sie.
}
cli-other-places = Andere Orte mit diesem Namen: { $places }. Koordinaten unterscheiden sie.
cli-distance-unknown = ohne Position
cli-successor = Nachfolge: { $name }
cli-channel-text = SMS
cli-channel-email = E-Mail
cli-channel-chat = Chat
cli-channel-chat-in = Chat in { $app }
cli-farther-places = Weiter entfernte Orte und mehr zu diesen:
cli-entry-sources = { $id } · Quellen: { $sources }

cli-kind-place = Ort
cli-kind-crossing = Grenzübergang
cli-kind-site = Anlaufstelle
cli-kind-point = Punkt
cli-matched-name = gefunden als { $name }
cli-population = { $count ->
    [one] eine Einwohnerin oder ein Einwohner
   *[other] Einwohnerzahl: { $count }
}

cli-sign-warning = Bevor Sie etwas tun:
cli-block-sources = Quellen:
cli-source-date = Datum: { $date }
cli-source-licence = Nutzungsbedingungen: { $licence }
cli-source-used-for = Benutzt für: { $used }

cli-about-pack = Version { $version }, Inhalt vom { $date }
cli-about-languages = Leitfaden auf: { $languages }
cli-about-countries = { $count ->
    [one] Nummern für ein Land
   *[other] Nummern für { $count } Länder
}
cli-about-sheets = { $count ->
    [one] Ein Merkblatt
   *[other] { $count } Merkblätter
}
cli-about-sources = { $count ->
    [one] Eine Quelle
   *[other] { $count } Quellen
}
cli-about-licence = Lizenz unserer eigenen Texte: { $licence }
cli-about-program = Programmversion { $version }

# Über einer Antwort für eine andere Zeit als jetzt.
cli-at = Anzeige zum Zeitpunkt { $time }.
cli-at-assumed = Anzeige zum Zeitpunkt { $time } (keine Zeitzone angegeben, daher UTC).

# Gesprächshilfen, ihre Karten und Sätze.
cli-screen-keys-gate = Nummern von dem, was zutrifft (1 2 3), mit einem Minus von dem, was nicht zutrifft (-2).
cli-screen-keys-observe = Nummern von dem, was Sie sehen (3 4), mit einem Minus zum Zurücknehmen (-3); bei einer Auswahl Nummer und Buchstabe (1a).
cli-screen-keys-item = Die Nummer der Antwort.
cli-screen-key-enter = Eingabetaste
cli-heading-figures = Wie oft es richtig lag
cli-phrase-back = Wort für Wort auf Englisch: { $text }
