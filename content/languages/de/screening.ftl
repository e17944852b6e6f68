# Texte der Gesprächshilfen und der Satzkarten, Deutsch.
# review: second_pass

## Gesprächshilfen: die Bedingungen, die Punkte, das Ergebnis. Nie ein Etikett für einen Menschen.

screening-kind-aid = Unsere eigene Gesprächshilfe. Sie wurde nicht erprobt.
screening-kind-training = Zum Lernen. Nicht für das Gespräch mit einer Person.
screening-kind-published = Von anderen veröffentlicht
gate-holds = Ja
gate-holds-not = Nein
gate-referral-found = Die App kennt Nummern oder Orte für: { $place }.
gate-referral-none = Die App kennt keine Nummer und keinen Ort für: { $place }.
gate-referral-unknown = Sie haben keinen Ort genannt. Wissen Sie, wohin die Person sich wenden könnte?
answer-yes = Ja
answer-no = Nein
answer-unsure = Weiß nicht genau
answer-declined = Möchte es nicht sagen
answer-declined-self = Ich möchte es nicht sagen
answer-seen = Gesehen
answer-not-seen = Nicht gesehen
act-continue = Weiter
act-back = Zurück
act-stop = Aufhören und sehen, was man anbieten kann
act-skip = Auslassen
act-show = Zeigen
act-hand-over = Die Person allein antworten lassen
act-worker-is-back = Ich habe das Telefon wieder
act-discreet = Neutrale Wörter
act-plain = Länger
act-end = Beenden, nichts behalten
neutral-hand-over = Weitergeben
neutral-end = Ende
neutral-declined = Nicht gesagt
self-stop = Stopp
self-skip = Weiter
lead-gate = All das muss zutreffen, bevor Sie etwas beobachten oder fragen.
lead-instead = Jetzt nicht. Das können Sie stattdessen tun.
lead-observe = Schauen Sie, ohne ein Wort. Markieren Sie, was Sie sehen.
lead-ask = Eine nach der anderen. Die Person kann jede auslassen und kann aufhören.
handed-back = Danke. Bitte geben Sie das Telefon zurück.
done-neutral = Ende der Liste.
result-title = Was Sie jetzt anbieten können
result-noticed = Was bemerkt und gesagt wurde
result-nothing-noticed = Nichts, was in dieser Gesprächshilfe zählt.
result-points = Worauf das hinweisen kann
point-met = Etwas weist darauf hin.
point-not-met = Nichts weist darauf hin.
point-not-asked = Nicht gefragt.
point-not-needed = Bei einem Kind nicht nötig.
part-urgent = Zuerst
part-child = Für ein Kind
part-offer = Anbieten
part-safety = Sicherheit
part-referral = Andere Stellen
part-protection = Schutz
part-decline = Wenn die Person Nein sagt
part-caution = Was das nicht sagen kann
result-here = Nummern und Orte für: { $place }
result-here-none = Die App kennt keine Nummer und keinen Ort für: { $place }.
result-here-unnamed = Sie haben keinen Ort genannt. Suchen Sie Nummern und Orte im Verzeichnis.
result-kept = Nichts davon wird behalten. Es ist weg, wenn Sie das hier verlassen, außer Sie speichern eine Zusammenfassung in Ihren Notizen.
card-population = Erprobt mit
card-structure = Was es ist
card-decides = Wonach es entscheidet
card-licence = Nutzungsbedingungen
card-not-for = Nicht für
card-tested-in = Sprachen der Erprobung
card-wording = Die Fragen
wording-own = Hier, in unseren eigenen Worten.
wording-licensed = Hier, in den Worten der Verfasser, die es erlauben.
wording-not-here = Nicht hier.
figures-none = Wir kennen keine Zahlen dazu, wie oft es richtig liegt.
figure-both = Hat { $sensitivity } % der betroffenen Menschen markiert und { $specificity } % der anderen nicht markiert.
figure-sensitivity = Hat { $sensitivity } % der betroffenen Menschen markiert. Wie viele der anderen es markiert hat, wissen wir nicht.
figure-specificity = Hat { $specificity } % der nicht betroffenen Menschen nicht markiert. Wie viele der betroffenen es markiert hat, wissen wir nicht.
figure-neither = Kein Anteil ist angegeben.
figure-common = Von den Untersuchten waren { $prevalence } % betroffen.
predictive-positive = Angenommen, { $prevalence } von 100 Menschen sind betroffen: Von 100 Menschen mit positivem Ergebnis { $concerned ->
    [0] ist weniger als einer
    [one] ist etwa einer
   *[other] sind etwa { $concerned }
} betroffen. Die anderen, etwa { $others }, sind es nicht.
predictive-negative = { $concerned ->
    [0] Von 100 Menschen mit negativem Ergebnis ist weniger als einer trotzdem betroffen.
    [one] Von 100 Menschen mit negativem Ergebnis ist etwa einer trotzdem betroffen.
   *[other] Von 100 Menschen mit negativem Ergebnis sind etwa { $concerned } trotzdem betroffen.
}
predictive-nobody = Mit diesen Zahlen bekommt niemand ein positives Ergebnis.
predictive-ppv = Positiver prädiktiver Wert: { $share } %.
predictive-npv = Negativer prädiktiver Wert: { $share } %.
predictive-caution = Von uns berechnet aus der hier genannten Studie. An einem anderen Ort, in einer anderen Sprache oder mit anderen Menschen kann es ganz anders sein. Ein Ergebnis ist ein Grund, Hilfe anzubieten, und nichts anderes.
summary-title = Gespräch vom { $date }
summary-aid = { $name }, Version { $version }, { $date }
summary-observed = Bemerkt und gesagt:
summary-points = Es kann hinweisen auf:
summary-caution = Nichts davon ist ein Beweis.

## Satzkarten

phrase-topic-opening = Anfang
phrase-topic-confidence = Was ich für mich behalte, was ich melden muss
phrase-topic-safety = In Sicherheit sein, allein sein
phrase-topic-health = Gesundheit
phrase-topic-needs = Was jetzt nötig ist
phrase-topic-help = Nummern, Orte, andere Menschen
phrase-topic-choice = Sie entscheiden
phrase-topic-child = Mit einem Kind
phrase-topic-reply = Zum Zeigen
phrases-other-language = In dieser Sprache ({ $language }) gibt es noch keine Sätze. Diese sind auf Englisch.
