# Texte der Tarnung, der Einrichtung, der Einstellungen und der Notizen, Deutsch.
# review: second_pass

## Tarnungen: ein Rechner und ein Umrechner. Nichts hier darf sagen, was die App sonst noch ist.
## Die Ziffern stehen in einer Reihe, null zuerst. Einheiten sind kurz, wie neben einer Zahl.

number-digits = 0123456789
cover-title-calculator = Rechner
cover-title-units = Einheiten umrechnen
cover-cannot-divide = Durch 0 teilen geht nicht
cover-too-large = Zahl zu groß
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = Komma
cover-key-add = plus
cover-key-subtract = minus
cover-key-multiply = mal
cover-key-divide = geteilt durch
cover-key-equals = gleich
cover-key-percent = Prozent
cover-key-sign = Vorzeichen wechseln
cover-key-backspace = letzte Ziffer löschen
cover-key-clear = alles löschen
cover-key-clear-entry = Eingabe löschen
cover-key-memory-clear = Speicher löschen
cover-key-memory-recall = Speicher abrufen
cover-key-memory-add = zum Speicher addieren
cover-key-memory-subtract = vom Speicher abziehen
cover-key-next-pair = nächste Einheiten
cover-key-previous-pair = vorige Einheiten
cover-key-swap = Einheiten tauschen
cover-unit-inch = Zoll
cover-unit-centimetre = cm
cover-unit-foot = Fuß
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = sm
cover-unit-square-foot = sq ft
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = US-gal
cover-unit-imperial-gallon = imp-gal
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mph
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Einrichten. $kind ist „phrase“, wenn das Telefon statt einer PIN einen Merksatz verlangt.

limits-found =
    { $kind ->
        [phrase] Wer dieses Telefon durchsucht, findet, dass diese App installiert ist. Ihre Notizen findet man ohne Ihren Merksatz nicht.
       *[pin] Wer dieses Telefon durchsucht, findet, dass diese App installiert ist. Ihre Notizen findet man ohne Ihre PIN nicht.
    }
limits-forced =
    { $kind ->
        [phrase] Wenn jemand Sie zwingt, die App zu öffnen, glaubt man Ihnen den zweiten Merksatz vielleicht, vielleicht auch nicht.
       *[pin] Wenn jemand Sie zwingt, die App zu öffnen, glaubt man Ihnen die zweite PIN vielleicht, vielleicht auch nicht.
    }
limits-one-look = Es hilft nur gegen einen einzigen Blick. Wer den Speicher des Telefons zweimal kopiert, kann sehen, dass sich etwas geändert hat.
limits-known =
    { $kind ->
        [phrase] Auch andere kennen diese App. Sie wissen, dass es einen zweiten Merksatz geben kann.
       *[pin] Auch andere kennen diese App. Sie wissen, dass es eine zweite PIN geben kann.
    }
limits-key-date = „Reste vernichten“ macht alte Kopien Ihrer Notizen unlesbar. Danach zeigt das Telefon ein neueres Datum für den Schlüssel der App.
limits-watching = Die App kann Sie nicht schützen vor jemandem, der den Bildschirm sieht, vor einer Kamera oder vor einer Spionage-App auf diesem Telefon.
limits-software = Dieses Telefon hat keinen sicheren Platz für Schlüssel. Wer seinen Speicher kopiert, kann endlos PINs probieren. Darum verlangt die App einen Merksatz.
limits-any-number = Auf diesem Telefon führt jede Zahl mit 6 oder mehr Ziffern und dann = von der Tarnung zu den Nummern und zum Leitfaden. Nur der Merksatz öffnet die Notizen.
set-up-limits-title = Bevor Sie anfangen
set-up-choose-title =
    { $kind ->
        [phrase] Merksatz wählen
       *[pin] PIN wählen
    }
set-up-choose-how =
    { $kind ->
        [phrase] Nehmen Sie fünf oder mehr Wörter, die nicht zusammengehören.
       *[pin] Nehmen Sie 6 bis 16 Ziffern. Keinen Geburtstag und keine Reihe wie 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] Der Merksatz öffnet Ihre Notizen.
       *[pin] Die PIN und dann die Taste = bringen Sie von der Tarnung in die App zurück und öffnen Ihre Notizen.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Einen vergessenen Merksatz kann Ihnen niemand sagen. Ohne ihn sind Ihre Notizen verloren.
       *[pin] Eine vergessene PIN kann Ihnen niemand sagen. Ohne sie sind Ihre Notizen verloren, und Sie müssen die App neu installieren.
    }
set-up-before =
    { $kind ->
        [phrase] Haben Sie diese App schon einmal auf diesem Telefon benutzt? Geben Sie den Merksatz von damals ein, dann bleiben Ihre Notizen. Mit jedem anderen Merksatz sind sie für immer weg.
       *[pin] Haben Sie diese App schon einmal auf diesem Telefon benutzt? Geben Sie die PIN von damals ein, dann bleiben Ihre Notizen. Mit jeder anderen PIN sind sie für immer weg.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Merksatz noch einmal eingeben
       *[pin] PIN noch einmal eingeben
    }
set-up-repeat = Damit ein Tippfehler Sie nicht aussperrt.
set-up-second-title =
    { $kind ->
        [phrase] Ein zweiter Merksatz?
       *[pin] Eine zweite PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] Ein zweiter Merksatz öffnet dieselbe App mit anderen Notizen, die am Anfang leer sind. Wenn jemand Sie zwingt, die App zu öffnen, können Sie diesen eingeben.
       *[pin] Eine zweite PIN öffnet dieselbe App mit anderen Notizen, die am Anfang leer sind. Wenn jemand Sie zwingt, die App zu öffnen, können Sie diese eingeben.
    }
set-up-second-later =
    { $kind ->
        [phrase] Das muss nicht sein. Sie können ihn auch später festlegen.
       *[pin] Das muss nicht sein. Sie können die zweite PIN auch später festlegen.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Zweiten Merksatz wählen
       *[pin] Zweite PIN wählen
    }
set-up-second-choose =
    { $kind ->
        [phrase] Nehmen Sie fünf oder mehr Wörter, andere als vorher.
       *[pin] Nehmen Sie so viele Ziffern, wie die erste PIN hat, aber andere.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Zweiten Merksatz noch einmal eingeben
       *[pin] Zweite PIN noch einmal eingeben
    }
set-up-exit-title = Üben: verlassen
set-up-exit-now = Drücken Sie jetzt den Knopf „Verlassen“. Die Tarnung kommt sofort.
set-up-back-with-pin = Um zurückzukommen, tippen Sie auf der Tarnung Ihre PIN und dann =. Einen Moment später öffnet sich die App. Nichts zeigt, ob eine Zahl richtig war.
set-up-back-with-any = Um zurückzukommen, tippen Sie auf der Tarnung irgendeine Zahl mit 6 oder mehr Ziffern und dann =. Einen Moment später öffnet sich die App.
set-up-return-title = Üben: zurückkommen
set-up-practise-second-title =
    { $kind ->
        [phrase] Üben: der zweite Merksatz
       *[pin] Üben: die zweite PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Sperren Sie die Notizen und öffnen Sie sie mit dem zweiten Merksatz. Dieselbe App öffnet sich, mit anderen Notizen.
       *[pin] Verlassen Sie die App noch einmal. Tippen Sie auf der Tarnung die zweite PIN und dann =. Dieselbe App öffnet sich, mit anderen Notizen.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Wenn Sie keinen haben, überspringen Sie diesen Schritt.
       *[pin] Wenn Sie keine haben, überspringen Sie diesen Schritt.
    }
set-up-trigger-title = Üben: anders verlassen
set-up-trigger = Verlassen Sie die App auf einem anderen Weg und kommen Sie dann wie vorher zurück. Diese Wege sind eingeschaltet:
set-up-trigger-none = Kein anderer Weg, die App zu verlassen, ist eingeschaltet. Überspringen Sie diesen Schritt.
set-up-trigger-destroys = Vorsicht: Das zerstört alles, auch beim Üben: { $way }
set-up-ready-title = Bereit
set-up-ready = Sie können die App verlassen und zurückkommen. Üben Sie es ab und zu wieder; Sie finden es in den Einstellungen.
set-up-done-title = Fertig
set-up-done = Die App ist eingerichtet.

## Was an einer Eingabe nicht stimmt

problem-not-the-same = Die beiden Eingaben waren nicht gleich. Geben Sie es noch einmal ein.
problem-no-vault = Der Platz für Schlüssel in diesem Telefon funktioniert gerade nicht, darum lassen sich keine Notizen aufbewahren. Machen Sie ohne Notizen weiter und versuchen Sie es später.
problem-other-pin = Das war eine andere PIN. Verlassen Sie die App noch einmal und kommen Sie mit der ersten zurück.
problem-no-pin = Die App hat sich ohne Ihre PIN geöffnet. Verlassen Sie die App noch einmal und kommen Sie mit ihr zurück.
weak-too-short = Zu kurz. Nehmen Sie 6 oder mehr Ziffern.
weak-too-long =
    { $kind ->
        [phrase] Zu lang. Nehmen Sie einen kürzeren Merksatz.
       *[pin] Zu lang. Nehmen Sie höchstens 16 Ziffern.
    }
weak-not-digits = Nehmen Sie nur Ziffern.
weak-all-the-same = Alle Ziffern sind gleich. Nehmen Sie verschiedene.
weak-sequence = Die Ziffern bilden eine Reihe, wie in 123456. Mischen Sie sie.
weak-repeated = Dieselben Ziffern kommen immer wieder. Nehmen Sie verschiedene und mischen Sie sie.
weak-common = Viele nehmen diese PIN, darum wird sie zuerst probiert. Nehmen Sie eine andere.
weak-date = Das sieht wie ein Datum aus. Ein Datum wird zuerst probiert. Nehmen Sie eine andere PIN.
weak-too-few-words = Zu wenige Wörter. Nehmen Sie fünf oder mehr verschiedene Wörter.
weak-not-text = Das lässt sich nicht als Text lesen. Geben Sie es noch einmal ein.
weak-other-length = Nehmen Sie so viele Ziffern, wie die erste PIN hat.
weak-already-used = Das ist schon in Gebrauch. Nehmen Sie etwas anderes.

## Einstellungen

trigger-button = Knopf „Verlassen“
trigger-shake = Das Telefon wird geschüttelt
trigger-volume-keys = Eine Lautstärketaste wird mehrmals gedrückt
trigger-back-presses = „Zurück“ wird mehrmals gedrückt
trigger-screen-off = Der Bildschirm geht aus
trigger-left-app = Sie gehen in eine andere App
trigger-other-app = Eine andere App, der Sie vertrauen, verlangt es
lock-after-seconds =
    { $count ->
        [one] Nach einer Sekunde
       *[other] Nach { $count } Sekunden
    }
lock-after-minutes =
    { $count ->
        [one] Nach einer Minute
       *[other] Nach { $count } Minuten
    }
tries-never = Nie
tries-count =
    { $count ->
        [one] Nach einem falschen Versuch
       *[other] Nach { $count } falschen Versuchen
    }
keep-days =
    { $count ->
        [one] Einen Tag
       *[other] { $count } Tage
    }
keep-as-usual =
    { $count ->
        [one] Wie üblich: einen Tag
       *[other] Wie üblich: { $count } Tage
    }
keep-as-before = Wie bisher
effect-nothing = Nichts geschieht.
effect-lock = Die Notizen werden gesperrt. Nummern und Leitfaden bleiben offen.
effect-cover = Die Tarnung kommt, und die Notizen werden gesperrt.
effect-destroy = Die Tarnung kommt, und alle Notizen, PINs und Einstellungen werden für immer zerstört.
hardware-element = Die Schlüssel liegen in einem eigenen Chip. Man kann sie nicht kopieren.
hardware-trusted = Die Schlüssel liegen in einem geschützten Teil des Prozessors. Man kann sie nicht kopieren.
hardware-software = Dieses Telefon hat keinen sicheren Platz für Schlüssel. Nur Ihr Merksatz schützt die Notizen.
vault-set-aside = Die Datei mit Ihren Notizen war beschädigt. Sie wurde unverändert beiseitegelegt, und eine neue, leere wurde angelegt. Richten Sie die App neu ein, um Notizen aufzubewahren.
vault-newer = Eine neuere Version der App hat Ihre Notizen geschrieben. Aktualisieren Sie die App, um sie zu öffnen. Nichts wurde geändert.
vault-unavailable = Die Notizen sind gerade nicht erreichbar. Nummern und Leitfaden gehen. Schließen Sie die App und öffnen Sie sie wieder.
vault-settings-lost =
    { $kind ->
        [phrase] Die Einstellungen waren nicht lesbar und sind wieder die üblichen. Ihre Notizen sind noch da: Öffnen Sie sie mit Ihrem Merksatz.
       *[pin] Die Einstellungen waren nicht lesbar und sind wieder die üblichen. Ihre Notizen sind noch da: Öffnen Sie sie mit Ihrer PIN.
    }
stays-app = Die App selbst, mit ihren öffentlichen Nummern und dem Leitfaden.
stays-traces = Was das Telefon von selbst behält: dass die App installiert war und wann sie benutzt wurde.
stays-store = Was der App-Store weiß: dass die App mit Ihrem Konto installiert wurde.
stays-key-date = Ein neueres Datum an den Schlüsseln der App.
stays-copies = Kopien, die jemand vorher gemacht hat: Bilder vom Bildschirm, weitergegebene Notizen.

## Notizen. „Löschen“ und „Reste vernichten“ sind zwei verschiedene Dinge und haben zwei verschiedene Wörter.

notes-empty = Noch keine Notizen.
notes-none-found = Keine Notiz enthält alle diese Wörter.
notes-damaged =
    { $count ->
        [one] Eine Notiz ist beschädigt und nicht lesbar.
       *[other] { $count } Notizen sind beschädigt und nicht lesbar.
    }
note-expires = weg ab { $date }
note-consent = { $date }: { $who } hat zugestimmt, dass { $whom } dies bekommt: { $what }
note-warning-name = Das sieht wie ein Name aus. Wenn andere die Notiz lesen, führt ein Name zur Person. Schreiben Sie einen erfundenen Namen.
note-warning-phone = Das sieht wie eine Telefonnummer aus. Wenn andere die Notiz lesen, können sie dort anrufen. Lassen Sie sie weg, wenn es geht.
note-warning-document = Das sieht wie die Nummer eines Dokuments aus. Sie führt genau zu einer Person. Lassen Sie die Nummer weg, wenn es geht.
note-warning-email = Das sieht wie eine E-Mail-Adresse aus. Wenn andere die Notiz lesen, führt sie zur Person. Lassen Sie sie weg, wenn es geht.
note-delete = Löschen
note-delete-means = Die Notiz ist jetzt weg, und ihr Platz ist frei. Wer den Speicher des Telefons vorher kopiert hat, könnte sie noch lesen, mit Ihrer PIN und auf diesem Telefon.
notes-purge = Reste vernichten
notes-purge-means = Was Sie gelöscht haben, ist nie wieder lesbar, und jede ältere Kopie Ihrer Notizen auch nicht. Die Notizen, die Sie jetzt haben, bleiben.
destroy-everything = Alles zerstören
destroy-everything-means = Alle Notizen, alle PINs und alle Einstellungen sind für immer weg, auch die Notizen, die eine andere PIN öffnet.
second-pin-means = Eine neue zweite PIN öffnet andere Notizen, die am Anfang leer sind. Was eine frühere zweite PIN geöffnet hat, ist weg.
destroy-pin-means = Diese PIN zerstört für immer die Notizen, die Ihre jetzige PIN öffnet, und öffnet dann die App ohne Notizen. Das kann Sie in Gefahr bringen oder dort, wo Sie sind, verboten sein.
