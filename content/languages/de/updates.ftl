# Aktualisierungen: was in Gebrauch ist, wie alt es ist und wie Neueres herkommt. Deutsch.
# review: second_pass

## Wann nachsehen

updates-off = Aus
updates-off-means = Die App nutzt das Netz überhaupt nicht.
updates-by-hand = Wenn ich es verlange
updates-by-hand-means = Die App nutzt das Netz nur, wenn Sie den Knopf drücken.
updates-daily = Einmal am Tag
updates-daily-means = Die App sieht etwa einmal am Tag nach, solange sie offen ist, zu einer zufälligen Zeit. Was Sie in der App tun, ändert nichts daran, wann.
updates-network = Wer das Netz betreibt, kann sehen, dass dieses Telefon bei { $host } anfragt, wann, und wie viel kommt. Was Sie lesen, bleibt auf dem Telefon. Die App fragt auf jedem Telefon gleich an.
updates-no-publisher = Diese App kennt keinen Herausgeber. Sie nutzt den Inhalt, mit dem sie kam.
updates-no-address = Diese App nimmt neueren Inhalt nur von einem anderen Telefon. Sie nutzt das Netz nicht.

## Was in Gebrauch ist

updates-pack = Version { $version }, { $date }
updates-pack-built-in = Version { $version }, { $date }. Sie kam mit der App.
updates-age-fresh = Der Herausgeber bürgt dafür bis { $date }.
updates-age-due = Der Herausgeber bürgte dafür bis { $date }. Suchen Sie nach neuerem Inhalt, wenn es geht.
updates-age-amber = Alt: Der Herausgeber bürgte dafür bis { $date }. Prüfen Sie eine Nummer mit einem Anruf, bevor Sie sich auf sie verlassen. Suchen Sie nach neuerem Inhalt.
updates-age-red = Sehr alt: Der Herausgeber bürgte dafür bis { $date }. Nummern können sich geändert haben. Prüfen Sie eine Nummer mit einem Anruf, bevor Sie sich auf sie verlassen. Suchen Sie nach neuerem Inhalt.
updates-confirm-amber = Dieser Inhalt ist alt. Prüfen Sie die Nummer mit einem Anruf.
updates-confirm-red = Dieser Inhalt ist sehr alt. Die Nummer kann sich geändert haben. Prüfen Sie sie mit einem Anruf.
updates-checked-never = Noch niemand hat nach neuerem Inhalt gesucht.
updates-checked = Zuletzt nach neuerem Inhalt gesucht: { $date }.
updates-no-folder = Die App kann auf diesem Telefon keinen neueren Inhalt aufbewahren. Sie nutzt den Inhalt, mit dem sie kam. Machen Sie Platz frei und starten Sie die App neu.
updates-fell-back = Der neueste Inhalt auf diesem Telefon war beschädigt. Älterer Inhalt ist in Gebrauch. Suchen Sie nach neuerem Inhalt.

## Was eine Aktualisierung gerade tut

updates-checking = Sucht nach neuerem Inhalt
updates-fetching = Lädt
updates-verifying = Prüft, ob der Inhalt echt ist
updates-installing = Setzt den neuen Inhalt ein

## Was anders ist als vorher

updates-changes = Was anders ist als in Version { $version }
updates-changes-none = Keine Nummer, kein Ort und kein Merkblatt ist anders.
updates-changes-more =
    { $count ->
        [one] Und eine Änderung mehr.
       *[other] Und { $count } weitere.
    }
updates-numbers-gone =
    { $count ->
        [one] Eine Nummer ist weg.
       *[other] { $count } Nummern sind weg.
    }
updates-numbers-differ =
    { $count ->
        [one] Eine Nummer hat sich geändert.
       *[other] { $count } Nummern haben sich geändert.
    }
updates-numbers-new =
    { $count ->
        [one] Eine Nummer ist neu.
       *[other] { $count } Nummern sind neu.
    }
updates-places-gone =
    { $count ->
        [one] Ein Ort ist weg.
       *[other] { $count } Orte sind weg.
    }
updates-places-differ =
    { $count ->
        [one] Ein Ort hat sich geändert.
       *[other] { $count } Orte haben sich geändert.
    }
updates-places-new =
    { $count ->
        [one] Ein Ort ist neu.
       *[other] { $count } Orte sind neu.
    }
updates-sheets-gone =
    { $count ->
        [one] Ein Merkblatt ist weg.
       *[other] { $count } Merkblätter sind weg.
    }
updates-sheets-differ =
    { $count ->
        [one] Ein Merkblatt hat sich geändert.
       *[other] { $count } Merkblätter haben sich geändert.
    }
updates-sheets-new =
    { $count ->
        [one] Ein Merkblatt ist neu.
       *[other] { $count } Merkblätter sind neu.
    }
updates-named-gone = Weg: { $name }
updates-named-differs = Geändert: { $name }
updates-named-new = Neu: { $name }

## Wie eine Aktualisierung ausging

update-installed = Neuerer Inhalt ist jetzt in Gebrauch.
update-nothing-new = Sie haben den neuesten Inhalt.
update-called-off = Angehalten. Nichts hat sich geändert.
update-offline = Es gibt keine gute Verbindung. Nichts hat sich geändert. Versuchen Sie es noch einmal, wo das Netz besser ist.
update-something-else = Etwas anderes hat geantwortet, vielleicht die Anmeldeseite dieses Netzes. Nichts hat sich geändert. Versuchen Sie es in einem anderen Netz.
update-untrusted = Das kommt nicht vom Herausgeber. Es wurde abgelehnt. Der Inhalt, den Sie haben, bleibt in Gebrauch.
update-older = Das ist älter als das, was Sie haben. Es wurde abgelehnt.
update-out-of-date = Die Frist dafür ist vorbei, also bürgt niemand mehr dafür. Es wurde abgelehnt. Prüfen Sie das Datum auf diesem Telefon oder versuchen Sie es später.
update-mixed = Diese Dateien gehören nicht zusammen. Sie wurden abgelehnt. Versuchen Sie es später.
update-wrong-file = Das ist nicht die Datei, die der Herausgeber unterschrieben hat. Sie wurde abgelehnt. Der Inhalt, den Sie haben, bleibt in Gebrauch.
update-too-long = Das ist länger als jede Aktualisierung. Es wurde abgelehnt.
update-malformed = Das ist nicht lesbar. Es wurde abgelehnt. Der Inhalt, den Sie haben, bleibt in Gebrauch.
update-app-too-old = Der neuere Inhalt braucht eine neuere App. Aktualisieren Sie zuerst die App.
update-no-good-answer = Der neuere Inhalt ging auf diesem Telefon nicht. Der Inhalt, den Sie haben, bleibt in Gebrauch.
update-not-an-update = Das ist keine Aktualisierung, oder ein Teil davon fehlt. Wählen Sie eine andere Datei.
update-full = Auf diesem Telefon ist kein Platz mehr. Nichts hat sich geändert. Machen Sie Platz frei und versuchen Sie es noch einmal.
update-busy = Eine andere Aktualisierung läuft gerade. Versuchen Sie es gleich noch einmal.
update-folder = Die App konnte auf diesem Telefon nicht schreiben. Nichts hat sich geändert. Starten Sie die App neu und versuchen Sie es noch einmal.

## Von Telefon zu Telefon

updates-share-until = Ein anderes Telefon nimmt das bis { $date } an.
updates-code = Code { $number } von { $count }
updates-codes-how =
    { $count ->
        [one] Lesen Sie diesen Code mit der Kamera-App des anderen Telefons. Kopieren Sie seinen Text dort in die App.
       *[other] Lesen Sie diese { $count } Codes mit der Kamera-App des anderen Telefons, in beliebiger Reihenfolge. Kopieren Sie jeden Text dort in die App.
    }
updates-codes-have = { $have } von { $count } Codes sind hier.
updates-code-bad = Das ist kein Code einer Aktualisierung. Lesen Sie ihn noch einmal.
updates-code-other = Dieser Code gehört zu anderen Codes. Machen Sie mit den ersten weiter, oder vergessen Sie sie und fangen Sie neu an.
updates-codes-wrong = Diese Codes gehören nicht zusammen. Fangen Sie neu an.
