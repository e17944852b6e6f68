### translation: second_pass
# Erwachsene werden mit „Sie“ angesprochen, im Teil für Kinder steht „du“. Die Sätze passen für
# jedes Geschlecht. „.back“ sagt Wort für Wort auf Englisch, was auf Deutsch dasteht.

## Wer ich bin, und ob wir sprechen können

who-i-am-health = Ich arbeite hier im Gesundheitsdienst.
    .back = I work here in the health service.
    .note = Sagen Sie Ihren Vornamen, wenn das für Sie sicher ist.
who-i-am-outreach = Ich arbeite für eine Organisation, die Menschen hilft. Ich bin nicht von der Polizei.
    .back = I work for an organisation that helps people. I am not from the police.
    .note = Zeigen Sie das nur, wenn beide Sätze für Sie stimmen.
who-i-am-border = Ich arbeite hier an der Grenze. Zuerst sage ich Ihnen, was ich melden muss.
    .back = I work here at the border. First I will tell you what I have to report.
    .note = Sagen Sie das vollständig, bevor Sie etwas fragen.
may-i-talk = Darf ich kurz mit Ihnen sprechen? Sie können Nein sagen.
    .back = May I speak with you briefly? You can say no.
    .note = Wenn die Antwort Nein ist, danken Sie der Person und fragen Sie nichts.
which-language = Welche Sprache möchten Sie sprechen?
    .back = Which language would you like to speak?
    .note = Fragen Sie die Person selbst, nicht die Begleitung.
interpreter-by-phone = Ich hole jemanden zum Dolmetschen ans Telefon, wenn Sie einverstanden sind.
    .back = I will get somebody to the telephone to interpret, if you agree.
    .note = Lassen Sie nie jemanden dolmetschen, der mit der Person gekommen ist.
woman-or-man = Möchten Sie lieber mit einer Frau oder mit einem Mann sprechen? Oder ist es Ihnen gleich?
    .back = Would you rather speak with a woman or with a man? Or is it all the same to you?
    .note = Fragen Sie das für das Dolmetschen und, wenn es eine Wahl gibt, auch für das Gespräch mit Ihnen.

## Was ich für mich behalte, was ich melden muss

what-i-tell-others = Ich erzähle anderen nicht, was Sie sagen. Aber manches muss ich vielleicht melden.
    .back = I do not tell others what you say. But some things I may have to report.
    .note = Sagen Sie, was Sie melden müssen, bevor die Person Ihnen etwas erzählt; wenn Sie es nicht wissen, finden Sie es erst heraus.
child-in-danger = Wenn ein Kind in Gefahr ist, muss ich es denen sagen, die Kinder schützen.
    .back = If a child is in danger, I must tell those who protect children.
    .note = Prüfen Sie zuerst, ob Sie selbst eine solche Pflicht haben, und zeigen Sie das nur, wenn es so ist.
no-call-without-you = Ich rufe die Polizei nicht ohne Sie. Wenn ein Gesetz mich dazu zwingt, sage ich es Ihnen vorher.
    .back = I do not call the police without you. If a law forces me to, I will tell you beforehand.
    .note = Prüfen Sie zuerst, was Sie selbst melden müssen, auch bei einem Kind und bei Lebensgefahr; zeigen Sie das nicht, wenn Sie von der Polizei oder vom Grenzschutz sind.
no-promise = Ich kann nicht versprechen, dass es klappt, aber ich versuche es. Ich sage, was ich kann und was nicht.
    .back = I cannot promise that it will work out, but I will try. I say what I can do and what not.
    .note = Versprechen Sie nichts, was andere entscheiden.
i-believe-you = Ich glaube Ihnen. Es ist nicht Ihre Schuld.
    .back = I believe you. It is not your fault.
    .note = Sagen Sie das, wenn die Person Ihnen etwas erzählt hat, und fragen Sie nicht nach mehr.

## Sicher sein, allein sein, und was eine Karte oder ein Anruf verraten kann

safe-to-talk = Ist es für Sie jetzt sicher, zu sprechen?
    .back = Is it safe for you to speak now?
    .note = Wenn nicht, fragen Sie nichts weiter; geben Sie die übliche Hilfe und suchen Sie einen anderen Moment.
talk-alone = Möchten Sie allein mit mir sprechen?
    .back = Would you like to speak with me alone?
    .note = Zeigen Sie das nur, wo niemand es sehen kann, der mit der Person gekommen ist; nehmen Sie sonst einen gewöhnlichen Grund, um allein zu sein.
quieter-place = Wollen wir an einen ruhigeren Ort gehen?
    .back = Shall we go to a quieter place?
    .note = Gehen Sie nur dorthin, wo andere Sie nicht sehen und nicht hören können, und bleiben Sie, wenn die Person das lieber möchte.
who-came = Wer ist mit Ihnen hier?
    .back = Who is here with you?
    .note = Fragen Sie das nur, wenn Sie mit der Person allein sind.
somebody-waiting = Wartet jemand auf Sie?
    .back = Is somebody waiting for you?
    .note = Wenn ja, fragen Sie, wie lange die Person ohne Gefahr sprechen kann.
safe-here = Sind Sie hier in Sicherheit?
    .back = Are you in safety here?
    .note = Glauben Sie der Antwort: Die Person kennt die Gefahren oft am besten.
phone-seen = Schaut auch jemand anders in Ihr Telefon?
    .back = Does somebody else, too, look into your telephone?
    .note = Wenn ja, senden Sie nichts an dieses Telefon und speichern Sie keine Nummer darin.
carry-card = Ist es für Sie sicher, diese Karte bei sich zu haben?
    .back = Is it safe for you to have this card with you?
    .note = Wenn nicht, sprechen Sie der Person die Nummer vor und helfen Sie ihr, sie sich zu merken.
call-traces = Ein Anruf bleibt in der Anrufliste. Er kann auch auf der Rechnung stehen.
    .back = A call stays in the call list. It can also be on the bill.
    .note = Sagen Sie das, bevor Sie zu einem Anruf raten; die Liste zu löschen ändert die Rechnung nicht.
way-home = Können Sie ohne Gefahr nach Hause gehen, oder dorthin, wo Sie schlafen?
    .back = Can you go home without danger, or to where you sleep?
    .note = Versprechen Sie keine Sicherheit; fragen Sie, was den Weg sicherer machen würde.

## Arzt, Schmerzen, Medikamente

need-doctor = Brauchen Sie einen Arzt oder eine Ärztin?
    .back = Do you need a doctor (man or woman)?
    .note = Bieten Sie Behandlung an, egal wie die anderen Antworten sind.
in-pain = Haben Sie Schmerzen? Sie können auf die Stelle zeigen.
    .back = Are you in pain? You can point to the place.
medicine = Brauchen Sie Medikamente?
    .back = Do you need medicines?
pregnant = Sind Sie schwanger, oder könnte es sein? Sie müssen nicht antworten.
    .back = Are you pregnant, or could it be? You do not have to answer.
    .note = Fragen Sie das nur, wenn Sie mit der Person allein sind und es für die Behandlung nötig ist; entscheiden Sie nicht nach dem Aussehen, wen Sie fragen.

## Was jemand jetzt braucht

what-worries = Was macht Ihnen jetzt am meisten Sorgen? Sagen Sie so viel oder so wenig, wie Sie möchten.
    .back = What worries you most now? Say as much or as little as you like.
    .note = Hören Sie zu; drängen Sie nicht auf die Geschichte.
water-food-sleep = Brauchen Sie Wasser, Essen oder einen Platz zum Schlafen?
    .back = Do you need water, food or a place to sleep?
    .note = Nichts davon darf davon abhängen, was die Person Ihnen erzählt.
your-papers = Haben Sie Ihre Papiere bei sich?
    .back = Do you have your papers with you?
    .note = Sagen Sie, warum Sie fragen und wer die Antwort sieht; fangen Sie nicht mit Papieren an.

## Nummern, Orte, andere Menschen

people-here = Hier gibt es Menschen, die helfen können. Es kostet nichts.
    .back = There are people here who can help. It costs nothing.
    .note = Zeigen Sie das nur, wenn Sie wissen, dass heute beides stimmt.
number-free = Diese Nummer können Sie kostenlos anrufen.
    .back = You can call this number free of charge.
    .note = Zeigen Sie das nur, wenn die App es so sagt, und für das Telefon, das die Person benutzen wird.
shall-i-call = Soll ich für Sie anrufen? Ich tue es nur, wenn Sie Ja sagen.
    .back = Shall I call for you? I will do it only if you say yes.
    .note = Sagen Sie erst, was der Anruf für die Person ändert, und vereinbaren Sie, was Sie erzählen dürfen.
call-together = Möchten Sie diese Nummer zusammen mit mir anrufen?
    .back = Would you like to call this number together with me?
    .note = Sagen Sie erst, wer sich meldet: eine Hilfsorganisation, eine staatliche Stelle oder die Polizei.
official-report = Möchten Sie der Polizei etwas melden? Ich kann helfen. Sie können auch Nein sagen.
    .back = Would you like to report something to the police? I can help. You can also say no.
    .note = Erklären Sie der Person zuerst ihre Rechte; für manche Menschen ist es nicht sicher, zur Polizei zu gehen.
ask-protection = Sie können hier um Schutz als Flüchtling bitten.
    .back = You can ask here for protection as a refugee.
    .note = Die Regeln sind verschieden: Klären Sie zuerst, wo man darum bittet und wer es erklären kann.
come-back = Sie können wiederkommen, wann Sie wollen, auch wenn Sie heute Nein sagen.
    .back = You can come back when you want, even if you say no today.
    .note = Sagen Sie, zu welchen Zeiten jemand hier ist; zeigen Sie das nicht, wo das nicht feststeht.

## Wählen, aufhören, gehen

no-need-to-tell = Sie müssen mir nichts erzählen.
    .back = You do not have to tell me anything.
you-can-stop = Sie können Nein sagen, und Sie können jederzeit aufhören.
    .back = You can say no, and you can stop at any time.
    .note = Geben Sie nach einem Nein die ganze Hilfe, für die die Person gekommen ist.
you-decide = Sie entscheiden. Ich kann Ihnen sagen, was möglich ist.
    .back = You decide. I can tell you what is possible.
    .note = Bei einem Kind und bei Lebensgefahr können andere Regeln gelten: Prüfen Sie zuerst, wozu Sie selbst verpflichtet sind.

## Mit einem Kind: einfache Wörter, und kein Versprechen, das man nicht halten kann

child-my-name = Hallo, ich heiße …
    .speech = Hallo, ich heiße
    .back = Hello, my name is …
    .note = Sagen Sie dann den Namen, mit dem das Kind Sie rufen darf.
child-not-in-trouble = Hier schimpft niemand mit dir. Du hast nichts falsch gemacht.
    .back = Here nobody is scolding you. You have done nothing wrong.
    .note = Versprechen Sie nichts darüber, was andere entscheiden.
child-trusted-adult = Gibt es eine erwachsene Person, der du vertraust?
    .back = Is there a grown-up person whom you trust?
    .note = Bestehen Sie nicht auf den Eltern oder der Begleitung: Vielleicht tut gerade jemand von ihnen dem Kind etwas an.
child-ask-helper = Ich muss jemanden fragen, der Kindern hilft. Ich sage es dir, bevor ich es tue.
    .back = I have to ask somebody who helps children. I will tell you before I do it.
    .note = Prüfen Sie zuerst, was Sie selbst melden müssen; versprechen Sie einem Kind nie, es niemandem zu sagen.
child-i-stay = Ich bleibe jetzt bei dir. Ich sage dir Bescheid, bevor ich gehe.
    .back = I am staying with you now. I will let you know before I go.
    .note = Zeigen Sie das nur, wenn Sie es halten können, und sagen Sie, wer nach Ihnen bleibt.

## Worauf die Person zeigen kann

reply-yes = Ja.
    .back = Yes.
reply-no = Nein.
    .back = No.
    .note = Nehmen Sie es sofort an; fragen Sie nicht warum, und fragen Sie nicht noch einmal.
reply-not-sure = Das weiß ich nicht genau.
    .back = I do not know that exactly.
reply-no-answer = Ich möchte nicht antworten.
    .back = I do not want to answer.
    .note = Stellen Sie diese Frage nicht mehr.
reply-not-understood = Ich verstehe nicht.
    .back = I do not understand.
    .note = Sagen Sie es mit anderen Worten oder lassen Sie dolmetschen.
reply-stop = Bitte hören Sie auf.
    .back = Please stop.
    .note = Hören Sie sofort auf, und fragen Sie nicht warum.
reply-later = Nicht jetzt. Später.
    .back = Not now. Later.
reply-not-here = Nicht hier.
    .back = Not here.
reply-alone = Ich möchte allein sein.
    .back = I want to be alone.
    .note = Geben Sie Raum; lassen Sie ein Kind in Not nicht allein.
reply-write = Bitte schreiben Sie es auf.
    .back = Please write it down.
    .note = Fragen Sie erst, ob es sicher ist, einen Zettel bei sich zu haben.
reply-call = Ich möchte jemanden anrufen.
    .back = I would like to call somebody.
    .note = Sagen Sie erst, dass ein Anruf Spuren hinterlässt; vielleicht kann die Person Ihr Telefon benutzen.
reply-woman = Ich möchte lieber mit einer Frau sprechen.
    .back = I would rather speak with a woman.
reply-man = Ich möchte lieber mit einem Mann sprechen.
    .back = I would rather speak with a man.
reply-pain = Ich habe Schmerzen. Ich zeige auf die Stelle.
    .back = I am in pain. I am pointing to the place.
reply-water = Wasser, bitte.
    .back = Water, please.
reply-toilet = Ich muss auf die Toilette.
    .back = I need to go to the toilet.
