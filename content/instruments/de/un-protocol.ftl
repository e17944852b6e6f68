### translation: second_pass
name = Die Definition des UN-Protokolls, Teil für Teil
    .neutral = Leseübung
about = Eine Übung zum Lernen: Enthält ein Fall auf dem Papier eine Handlung, ein Mittel und einen Zweck? Nicht für das Gespräch mit einer Person.
gate-training = Das ist ein Fall zum Lernen. Ich benutze das nicht für eine Person, die vor mir ist.
    .cue = Übung
    .instead =
        Schließen Sie diese Übung. Mit einer Person nehmen Sie eine der Gesprächshilfen, und nur, wo ihre Bedingungen zutreffen.
item-age = Wie alt ist die Person in diesem Fall?
    .cue = Größe
    .help = Die Regel des Protokolls für Kinder gilt für alle unter 18, so berichtet es ECPAT UK.
item-act-recruited = Jemand wurde angeworben
    .cue = Teil eins, erstens
item-act-transported = Jemand wurde befördert
    .cue = Teil eins, zweitens
item-act-transferred = Jemand wurde verbracht: von einer Person an eine andere weitergegeben
    .cue = Teil eins, drittens
item-act-harboured = Jemand wurde beherbergt: bekam Unterkunft oder wurde an einem Ort festgehalten
    .cue = Teil eins, viertens
item-act-received = Jemand wurde aufgenommen: jemand anders nahm die Person zu sich
    .cue = Teil eins, fünftens
item-means-force = Androhung oder Anwendung von Gewalt
    .cue = Teil zwei, erstens
item-means-coercion = Eine andere Form der Nötigung
    .cue = Teil zwei, zweitens
item-means-abduction = Entführung
    .cue = Teil zwei, drittens
item-means-fraud = Betrug
    .cue = Teil zwei, viertens
item-means-deception = Täuschung
    .cue = Teil zwei, fünftens
item-means-power = Missbrauch von Macht
    .cue = Teil zwei, sechstens
item-means-vulnerability = Ausnutzung besonderer Hilflosigkeit
    .cue = Teil zwei, siebtens
item-means-payment = Zahlungen oder Vorteile, um das Einverständnis einer Person zu bekommen, die eine andere kontrolliert
    .cue = Teil zwei, achtens
item-purpose-sexual = Ausnutzung der Prostitution anderer oder andere sexuelle Ausbeutung
    .cue = Teil drei, erstens
item-purpose-labour = Zwangsarbeit oder Zwangsdienste
    .cue = Teil drei, zweitens
item-purpose-slavery = Sklaverei oder sklavereiähnliche Praktiken
    .cue = Teil drei, drittens
item-purpose-servitude = Leibeigenschaft
    .cue = Teil drei, viertens
item-purpose-organs = Entnahme von Organen
    .cue = Teil drei, fünftens
item-purpose-other-exploitation = Eine andere Form der Ausbeutung
    .cue = Teil drei, sechstens
rule-act = Handlung: was getan wird
rule-means = Mittel: wie es getan wird
rule-purpose = Zweck: warum es getan wird
outcome-elements-adult = Dieser Fall enthält alle drei Teile
    .text =
        Bei Erwachsenen verlangt die Definition des Protokolls eine Handlung, ein Mittel und den Zweck der Ausbeutung. Alle drei wurden markiert.
outcome-elements-child = Dieser Fall enthält Handlung und Zweck
    .text =
        Bei einem Kind verlangt das Protokoll kein Mittel. Handlung und Zweck genügen.
outcome-no-act = Keine Handlung wurde markiert
    .text =
        Ohne Anwerben, Befördern, Beherbergen oder Aufnehmen ist die Definition nicht erfüllt. Trotzdem kann etwas anderes nicht in Ordnung sein, und Hilfe kann trotzdem nötig sein.
outcome-no-means = Kein Mittel wurde markiert
    .text =
        Bei Erwachsenen verlangt die Definition eines der Mittel. Harte oder schlecht bezahlte Arbeit allein genügt dafür nicht, und sie kann trotzdem verboten sein.
outcome-no-purpose = Kein Zweck wurde markiert
    .text =
        Der Zweck der Ausbeutung ist immer nötig, auch bei einem Kind. Er muss nicht erreicht sein: Die Absicht genügt, so lesen wir es.
outcome-child-means = Bei einem Kind fallen die Mittel weg
    .text =
        Suchen Sie dafür nicht nach Gewalt oder Lügen. Wenn das Alter nicht klar ist, machen Sie weiter wie bei einem Kind; diese letzte Regel ist unser Rat.
outcome-consent-of-another = Wessen Einverständnis gemeint ist
    .text =
        In der Liste der Mittel ist das Einverständnis einer Person gemeint, die eine andere kontrolliert und dafür bezahlt wird.
        Für das eigene Ja der betroffenen Person gilt eine andere Regel, die UNODC zitiert: Wo eines der Mittel benutzt wurde, zählt dieses Ja nicht.
outcome-list-is-open = Die Liste der Zwecke ist ein Mindestmaß
    .text =
        Das Protokoll sagt „mindestens“. Auch andere Formen der Ausbeutung können gemeint sein.
outcome-no-border-needed = Es braucht keine Grenze
    .text =
        Als Handlung genügt jede für sich. Niemand muss eine Grenze überschreiten oder auch nur eine Stadt verlassen.
outcome-only-a-case = Das war eine Übung
    .text =
        Eine Definition auf Papier entscheidet über niemanden etwas. Bei wirklichen Menschen ist das Sache spezialisierter Stellen und der Gerichte.
