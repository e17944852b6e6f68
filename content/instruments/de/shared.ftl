### translation: second_pass

## Bedingungen, die zutreffen müssen, bevor man etwas beobachtet oder fragt

gate-ready = Ich habe jetzt Zeit, ich bin ruhig, und ich weiß, wie man fragt und wie man antwortet.
    .cue = Zeit
    .instead =
        Fangen Sie nicht an. Geben Sie die Hilfe, die Sie allen geben.
        Bitten Sie eine geschulte Person aus dem Team, oder vereinbaren Sie einen Termin, an dem Sie es können.
        Lesen Sie „Wenn Sie Menschenhandel vermuten: bevor Sie handeln“, wenn Sie eine ruhige Minute haben.
gate-private = Wir sind allein: Niemand, der mit der Person gekommen ist, kann uns hören oder sehen.
    .cue = Ruhe
    .instead =
        Fragen Sie jetzt nicht, ob jemand die Person kontrolliert, und nichts zu Arbeit oder Schulden. Bleiben Sie freundlich.
        Nehmen Sie einen gewöhnlichen Grund, um allein zu sprechen. An einer Grenze: Mit allen Reisenden wird einzeln gesprochen. In einer Klinik: Diese Untersuchung findet ohne andere statt.
        Machen Sie es bei allen gleich, damit niemand auffällt.
        Wenn die Begleitung ablehnt, streiten Sie nicht. Machen Sie mit gewöhnlichen Fragen weiter.
        Wenn es sicher ist, geben Sie eine Nummer ganz gewöhnlich weiter, zwischen anderen Nummern, die alle bekommen.
        Geben Sie einen Grund wiederzukommen, etwa einen Befund oder ein Formular, und versuchen Sie es dann noch einmal.
gate-interpreter = Wir haben eine gemeinsame Sprache, oder die dolmetschende Person ist sicher: nicht die Begleitung, niemand aus der Familie, kein Kind, keine Mitreisenden.
    .cue = Wörter
    .instead =
        Lassen Sie nicht die Begleitung, Angehörige, ein Kind oder andere Reisende dolmetschen.
        Rufen Sie jemanden an, der am Telefon dolmetscht und die Person nicht kennt. Fragen Sie, in welcher Sprache, und ob lieber eine Frau oder ein Mann.
        Nehmen Sie bis dahin die Satzkarten: Dafür muss niemand dolmetschen.
        Geben Sie Nummern, bei denen jemand in der Sprache der Person antwortet.
gate-referral = Ich weiß, wohin die Person sich von hier aus wenden könnte.
    .cue = Liste
    .instead =
        Fangen Sie kein Thema an, auf das Sie keine Antwort haben. Geben Sie Erstunterstützung und die Hilfe, die Sie allen geben.
        Fragen Sie Ihre Teamleitung oder eine Hotline, welche Stelle in der Nähe ist. Tun Sie das ohne Namen.
        Planen Sie ein nächstes Treffen, und finden Sie bis dahin heraus, wohin die Person sich wenden könnte.
gate-consent = Ich habe gesagt, wer ich bin, was ich nicht für mich behalten kann, und dass die Person jederzeit ablehnen und aufhören kann. Die Person hat Ja gesagt, in eigenen Worten.
    .cue = gut
    .instead =
        Ein Nein ist eine Antwort. Danken Sie der Person und fragen Sie nichts.
        Sagen Sie, dass es Hilfe gibt und dass das Angebot bleibt. Geben Sie dann die Hilfe, die Sie allen geben.
        Wenn es sicher ist, lassen Sie eine Nummer oder einen Ort da, die man später nutzen kann.
        Wenn nur eine Begleitung zugestimmt hat, hat noch niemand zugestimmt.

## Arten von Antworten

option-adult = Erwachsen
    .cue = groß
option-child = Unter 18
    .cue = klein
option-unsure = Weiß nicht genau
    .cue = dazwischen
option-parent = Mit einem Elternteil oder Vormund
    .cue = zu Hause
option-other-adult = Mit einer anderen erwachsenen Person
    .cue = Reiseleitung
option-nobody = Ohne Erwachsene
    .cue = einzeln

## Was man sieht, ohne ein Wort

item-age = Wie alt wirkt die Person?
    .cue = Größe
    .help = Wenn Sie nicht sicher sind, ob jemand 18 ist, machen Sie weiter wie bei einem Kind.
item-child-company = Mit wem ist das Kind da?
    .cue = Gruppe
    .help = Es genügt nicht, dass jemand sagt, Mutter oder Vater zu sein. Beschuldigen Sie niemanden.
item-minder = Jemand spricht für die Person, beobachtet sie oder weicht ihr nicht von der Seite
    .cue = Gesellschaft
    .help = Dass niemand dabei ist, heißt nicht, dass alles gut ist.
item-papers-held = Jemand anders hat die Papiere, das Geld oder das Telefon der Person bei sich
    .cue = Fahrkarten
item-fear = Angst, oder die Person achtet sehr darauf, wer in der Nähe ist und was gesagt wird
    .cue = Stimmung
    .help = Es gibt viele Gründe, an einem solchen Ort Angst zu haben.
item-quiet-pressure = Stiller Druck: ein Blick, eine Nachricht, plötzliches Schweigen
    .cue = Empfang
item-injury = Verletzungen, oder Zeichen einer Krankheit, die niemand behandelt
    .cue = Reparaturen
item-neglect = Zeichen von Hunger, von zu wenig Schlaf oder davon, sich nicht waschen zu können
    .cue = Mahlzeiten
item-hard-to-explain = Es fällt der Person sehr schwer zu sagen, was wehtut oder was geschehen ist
    .cue = Sprache

## Was man Erwachsene fragt

item-safe-company = Fühlen Sie sich sicher mit den Menschen, mit denen Sie hier sind?
    .cue = gute Gruppe
item-arranged = Hat jemand diese Reise, diese Arbeit oder diesen Ort für Sie organisiert?
    .cue = gebucht
    .help = Sehr viele Reisen organisiert jemand anders. Das allein sagt wenig.
item-own-papers = Haben Sie Ihre eigenen Papiere und Ihr Telefon bei sich?
    .cue = eigene Fahrkarten
item-owes = Schulden Sie jemandem Geld oder Arbeit für diese Reise, diese Stelle oder diesen Ort?
    .cue = Beleg
item-danger-today = Könnte etwas Schlimmes geschehen, wenn Sie heute dorthin zurückgehen, wo Sie schlafen?
    .cue = Rückfahrt
item-brought = Hat jemand Sie hierher gebracht oder entschieden, wo Sie wohnen?
    .cue = Anreise
item-different = Ist die Arbeit oder das Leben hier anders, als jemand es Ihnen versprochen hat?
    .cue = geänderte Bestellung
item-can-leave = Könnten Sie von dieser Arbeit oder von diesem Ort weggehen, wenn Sie wollten?
    .cue = freier Tag
item-threat = Hat jemand Ihnen oder jemandem, der Ihnen lieb ist, wehgetan oder gedroht?
    .cue = Gewitter
item-contact = Können Sie mit Ihrer Familie und mit Freunden sprechen, wann Sie wollen?
    .cue = Post
item-unwilling = Müssen Sie eine Arbeit oder andere Dinge tun, die Sie nicht tun wollen?
    .cue = Zugabe
item-pay-kept = Nimmt oder behält jemand anders das Geld, das Sie verdienen?
    .cue = Tasche
item-doctor-today = Haben Sie Schmerzen, eine Verletzung oder eine Krankheit, die sich heute jemand ansehen sollte?
    .cue = Wartung
item-kept-from-care = Hat jemand verhindert, dass Sie zu einem Arzt oder einer Ärztin gehen oder Ihre Medikamente nehmen?
    .cue = Termin
item-work-harm = Macht Ihre Arbeit oder der Ort, an dem Sie wohnen, Sie krank, oder tut Ihnen davon etwas weh?
    .cue = Werkzeug
item-safe-home = Fühlen Sie sich sicher, wo Sie wohnen und wo Sie arbeiten?
    .cue = Haus
item-unwanted-touch = Hat jemand Ihren Körper berührt, als Sie das nicht wollten? Oder mussten Sie mit Ihrem Körper etwas tun, das Sie nicht wollten?
    .cue = Abstand
    .help = Fragen Sie nur, wo die Antwort die Behandlung von heute ändern kann, und sagen Sie das. Einzelheiten sind nicht nötig.

## Was man ein Kind fragt, oder jemanden, der ein Kind sein kann

item-child-safe = Fühlst du dich sicher mit den Leuten, mit denen du hier bist?
    .cue = guter Tag
    .help = Drängen Sie nicht, ermitteln Sie nicht, und versprechen Sie nichts, was Sie nicht halten können.
item-child-brought = Hat dich jemand hierher gebracht, der nicht zu deiner Familie gehört?
    .cue = Fahrt
item-child-made-to = Musst du für jemanden arbeiten, betteln oder Dinge tun, die du nicht tun willst?
    .cue = Hausaufgaben
item-child-hurt = Tut dir etwas weh, oder fühlst du dich krank?
    .cue = Pflaster
item-child-trusted = Gibt es eine erwachsene Person, der du vertraust und die du gern hier hättest?
    .cue = Visitenkarte
    .help = Das kann jemand anders sein als die erwachsene Person, die jetzt hier ist.

## Worauf die Antworten hinweisen können

rule-act = Dass jemand die Person angeworben, befördert, beherbergt oder aufgenommen hat
rule-means = Gewalt, Drohungen, Lügen, Kontrolle, oder dass jemand ausnutzt, dass die Person sich kaum wehren kann
rule-purpose = Arbeit oder anderes gegen den Willen der Person oder zum Vorteil von jemand anderem

## Was man anbieten kann, und was das hier nicht sagen kann

outcome-danger = Zuerst die Gefahr
    .text =
        Fragen Sie, was heute geschehen könnte und was früher geholfen hat. Die Person kennt die Gefahr oft am besten.
        Versuchen Sie keine Befreiung. Bitten Sie Menschen um Hilfe, die die Lage vor Ort kennen.
        Wenn jetzt ein Leben in Gefahr ist: die Notrufnummer. Sagen Sie, was Sie tun, bevor Sie es tun.
outcome-health = Etwas, das heute behandelt werden muss
    .text =
        Bieten Sie jetzt Behandlung an, ohne andere im Raum, egal wie die übrigen Antworten sind.
        Fragen Sie, bevor Sie berühren, und erklären Sie jeden Schritt.
        Wenn Sie nicht im Gesundheitsdienst arbeiten: Bieten Sie an, ärztliche oder pflegerische Hilfe zu finden.
outcome-care-soon = Behandlung, die nicht warten sollte
    .text =
        Manche Behandlung nach sexueller Gewalt wirkt nur, wenn sie bald beginnt. Öffnen Sie jetzt das Protokoll Ihres Gesundheitsdienstes. Wie viel Zeit bleibt, sagen unsere Quellen nicht.
        Bieten Sie sie an; die Person entscheidet. Für die Behandlung ist keine Meldung an die Polizei nötig, außer das örtliche Recht sagt etwas anderes: Prüfen Sie das.
outcome-child-protection = Ein Kind, oder jemand, der vielleicht ein Kind ist
    .text =
        Bleiben Sie ruhig und freundlich. Glauben Sie dem Kind, und versprechen Sie nichts, was Sie nicht halten können.
        Drängen Sie das Kind nicht zum Reden, ermitteln Sie nicht, und bestehen Sie nicht darauf, dass die erwachsene Person dabei ist, die jetzt hier ist.
        Holen Sie Fachkräfte des Kinderschutzes dazu: Von hier an führen sie.
        Lassen Sie ein Kind in Not nicht allein.
outcome-separated-child = Ein Kind ohne Eltern oder Vormund
    .text =
        Sagen Sie den Fachkräften des Kinderschutzes jetzt, dass das Kind vielleicht von der Familie getrennt oder allein ist.
        Schreiben Sie ihnen auf, was Sie gesehen haben, nicht was Sie denken. Lassen Sie nicht zu, dass jemand das Kind mitnimmt, nur weil er oder sie sagt, zur Familie zu gehören.
outcome-first-line = Erstunterstützung, für alle
    .text =
        Hören Sie zu, ohne zu urteilen und ohne zu drängen.
        Fragen Sie, was jetzt nötig ist. Zeigen Sie, dass Sie es ernst nehmen: Die Person hat keine Schuld.
        Praktische Hilfe, Information und mehr Sicherheit: alle sechs Teile, bei diesem Treffen.
outcome-nothing-noticed = Nichts wurde bemerkt oder gesagt
    .text =
        Das heißt nicht, dass alles gut ist. Viele Menschen erzählen nichts, und niemand muss es.
        Bieten Sie dieselbe Hilfe an, auf dieselbe Weise, wie allen.
outcome-safety = Sicherheit, bevor etwas weitergegeben wird
    .text =
        Fragen Sie: Ist es sicher, das bei sich zu haben? Wer sieht das Telefon und die Tasche?
        Ein Anruf bleibt in der Anrufliste und kann auf der Rechnung stehen.
        Versprechen Sie keine Sicherheit: Volle Sicherheit ist vielleicht nicht möglich.
outcome-refer = Andere dazuholen, mit Einwilligung
    .text =
        Erklären Sie, welche Stellen es gibt, wie sie arbeiten und was ein Kontakt für die Person ändert.
        Lassen Sie die Person wählen. Sprechen Sie niemanden an, bevor es ein Ja gibt, und erzählen Sie nicht mehr als vereinbart.
        Wenn das Gesetz Sie zum Melden verpflichtet, sagen Sie es, bevor Sie weitermachen.
        Bei einem Kind, oder jemandem, der vielleicht ein Kind ist, gelten andere Regeln: Fachkräfte des Kinderschutzes führen.
outcome-asylum = Schutz als Flüchtling ist ein anderer Weg, und er bleibt offen
    .text =
        Jemand kann Asyl und diese Hilfe zugleich brauchen. Das eine ersetzt das andere nicht.
        Sagen Sie, dass man um Schutz bitten kann, und wo. Die Regeln vor Ort sind verschieden.
outcome-declines = Ein Nein ist eine normale Antwort
    .text =
        In einer Notaufnahme in den Vereinigten Staaten lehnten 8 der 10 Menschen mit positivem Ergebnis in einem kurzen Fragebogen alles ab, was angeboten wurde.
        Nehmen Sie es ruhig an. Fragen Sie nicht warum, und fragen Sie nicht noch einmal.
        Sagen Sie, dass das Angebot bleibt und wo später Hilfe zu finden ist.
outcome-no-proof = Es beweist nichts
    .text =
        Anzeichen und Antworten beweisen nichts, und ihr Fehlen auch nicht. Sie können auch auf etwas anderes hinweisen.
        Wer jemanden kontrollieren will, kennt vielleicht auch solche Listen.
        Nur spezialisierte Stellen können mehr sagen. Dieses Ergebnis ist ein Grund, Hilfe anzubieten, und nichts anderes.
outcome-not-validated = Diese Gesprächshilfe wurde nicht erprobt
    .text =
        Die Redaktion hat sie aus veröffentlichten Leitlinien zusammengestellt. Niemand hat gemessen, wie oft sie richtig oder falsch liegt.
outcome-reporting = Melden
    .text =
        Ob Sie melden müssen, hängt vom örtlichen Recht ab: Prüfen Sie es, und setzen Sie nie etwas voraus.
        Sagen Sie, was Sie nicht für sich behalten können, bevor man Ihnen etwas erzählt.
