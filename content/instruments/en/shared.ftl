### translation: source

## Conditions that have to hold before anything is observed or asked

gate-ready = I have time now, I am calm, and I know how to ask and how to answer.
    .cue = time
    .instead =
        Do not begin. Give the help that you give to everybody.
        Ask a colleague who is trained, or agree a time when you can.
        Read "If you suspect trafficking: before you react" when you have a quiet minute.
gate-private = We are alone: nobody who came with the person can hear or see us.
    .cue = quiet
    .instead =
        Ask nothing about control, work or debts now. Stay friendly.
        Use an ordinary reason to speak alone. At a border: each traveller is spoken to one by one. In a clinic: this examination is done in private.
        Do the same with everybody, so that nobody stands out.
        If the companion refuses, do not argue. Go on with ordinary questions.
        If it is safe, let a number pass in an ordinary way, among other numbers that everybody gets.
        Give a reason to come back, such as a result or a form, and try again then.
gate-interpreter = We share a language, or the interpreter is safe: not the companion, not a relative, not a child, not a fellow traveller.
    .cue = words
    .instead =
        Do not let the companion, a relative, a child or another traveller interpret.
        Call a telephone interpreter who does not know the person. Ask which language, and whether a woman or a man.
        Until then use the phrase cards: they need no interpreter.
        Give numbers where somebody answers in the person's language.
gate-referral = I know where the person could turn to from here.
    .cue = list
    .instead =
        Do not open what you cannot answer. Give first-line support and the help you give to everybody.
        Ask your supervisor or a hotline which service is near. Do it without names.
        Plan a next meeting, and find out before it.
gate-consent = I said who I am, what I cannot keep to myself, and that the person can refuse and stop at any time. The person said yes, in their own words.
    .cue = okay
    .instead =
        A no is an answer. Thank the person and ask nothing.
        Say that help exists, and that the offer stays. Then give the help you give to everybody.
        If it is safe, leave a number or a place that can be used later.
        If only a companion agreed, nobody has agreed yet.

## Kinds of answers

option-adult = An adult
    .cue = tall
option-child = Under 18
    .cue = small
option-unsure = Not sure
    .cue = between
option-parent = With a parent or guardian
    .cue = home
option-other-adult = With another adult
    .cue = guide
option-nobody = With no adult
    .cue = single

## What is seen, without a word

item-age = How old does the person seem?
    .cue = size
    .help = If you are not sure whether somebody is 18, go on as with a child.
item-child-company = Who is the child with?
    .cue = group
    .help = Do not take anybody's word for it that they are a parent, and do not accuse anybody.
item-minder = Somebody speaks for the person, watches them, or does not leave their side
    .cue = company
    .help = Nobody being there does not mean that all is well.
item-papers-held = Somebody else holds the person's papers, money or telephone
    .cue = tickets
item-fear = Fear, or great care about who is near and what is said
    .cue = mood
    .help = There are many reasons to be afraid at such a place.
item-quiet-pressure = Quiet pressure: a look, a message, a sudden silence
    .cue = signals
item-injury = Injuries, or signs of illness that nobody treats
    .cue = repairs
item-neglect = Signs of hunger, of too little sleep, or of no chance to wash
    .cue = meals
item-hard-to-explain = Great trouble to say what hurts or what happened
    .cue = language

## What is asked of an adult

item-safe-company = Do you feel safe with the people you are with?
    .cue = good group
item-arranged = Did somebody arrange this journey, this work or this place for you?
    .cue = booked
    .help = Very many journeys are arranged by somebody. This alone says little.
item-own-papers = Do you have your own papers and telephone with you?
    .cue = own tickets
item-owes = Do you owe somebody money or work for this journey, this job or this place?
    .cue = balance
item-danger-today = Could something bad happen if you go back today to the place where you stay?
    .cue = way back
item-brought = Did somebody bring you here, or decide where you live?
    .cue = lift
item-different = Is the work, or the life here, different from what somebody promised you?
    .cue = changed order
item-can-leave = Could you leave this work or this place if you wanted to?
    .cue = free day
item-threat = Has anybody hurt or threatened you, or somebody who is dear to you?
    .cue = storm
item-contact = Can you speak with your family and friends when you want to?
    .cue = post
item-unwilling = Do you have to do work, or other things, that you do not want to do?
    .cue = extra shift
item-pay-kept = Does somebody else take or keep the money that you earn?
    .cue = wallet
item-doctor-today = Do you have pain, an injury or an illness that somebody should look at today?
    .cue = check-up
item-kept-from-care = Has anybody kept you from seeing a doctor or from taking your medicine?
    .cue = appointment
item-work-harm = Does your work, or the place where you live, make you ill or hurt you?
    .cue = tools
item-safe-home = Do you feel safe where you live and where you work?
    .cue = house
item-unwanted-touch = Has anybody touched your body, or made you do things with it, when you did not want that?
    .cue = distance
    .help = Ask only where the answer can change the care of today, and say so. No details are needed.

## What is asked of a child, or of somebody who may be one

item-child-safe = Do you feel safe with the people you are with?
    .cue = good day
    .help = Do not press, do not investigate, and promise nothing that you cannot keep.
item-child-brought = Did somebody bring you here who is not your family?
    .cue = ride
item-child-made-to = Does somebody make you work, beg, or do things that you do not want to do?
    .cue = chores
item-child-hurt = Does anything hurt, or do you feel ill?
    .cue = plaster
item-child-trusted = Is there a grown-up whom you trust and would like to have here?
    .cue = contact card
    .help = That may be somebody else than the adult who is here now.

## What the answers can point to

rule-act = That somebody recruited, moved, sheltered or took in the person
rule-means = Force, threats, lies, control, or somebody's weak position being used
rule-purpose = Work or other things against the person's will, or for somebody else's gain

## What to offer, and what this cannot tell

outcome-danger = Danger comes first
    .text =
        Ask what could happen today and what has helped before. The person often knows the danger best.
        Do not try a rescue. Ask for help from people who know the local situation.
        If life is in danger now: the emergency number. Say what you do before you do it.
outcome-health = Something that needs care today
    .text =
        Offer care now, in private, whatever the answers to the other questions are.
        Ask before you touch, and explain each step.
        If you are no health worker: offer to find a doctor or a nurse.
outcome-care-soon = Care that should not wait
    .text =
        Some care after sexual violence works only when it begins soon. Open the protocol of your health service now. Our sources give no time limits.
        Offer it; the person decides. No report to the police is needed to get care, unless local law says otherwise: check.
outcome-child-protection = A child, or somebody who may be one
    .text =
        Stay calm and kind. Believe the child, and promise nothing that you cannot keep.
        Do not make the child talk, do not investigate, and do not insist that the adult who is here is present.
        Bring in child protection workers: they lead from here.
        Do not leave a child in distress alone.
outcome-separated-child = A child without a parent or guardian
    .text =
        Tell child protection workers now that the child may be separated or alone.
        Write down for them what you saw, not what you think. Let nobody take the child along just because they say they are family.
outcome-first-line = First-line support, for everybody
    .text =
        Listen, without judging and without pressing.
        Ask what is needed now. Show that you take it seriously: it was not their fault.
        Practical help, information, and more safety: all six parts, at this meeting.
outcome-nothing-noticed = Nothing was noticed or said
    .text =
        That does not mean that all is well. Many people do not tell, and nobody has to.
        Offer the same help, in the same way, as to everybody.
outcome-safety = Safety before anything is handed over
    .text =
        Ask: is it safe to carry this? Who sees the phone and the bag?
        A call stays in the list of calls and may stand on the bill.
        Promise no safety: full safety may not be possible.
outcome-refer = Bring others in, with consent
    .text =
        Explain which services there are, how they work, and what a contact changes for the person.
        Let the person choose. Contact nobody before there is a yes, and tell no more than was agreed.
        If you must report by law, say so before you go on.
        With a child, or somebody who may be one, other rules hold: child protection workers lead.
outcome-asylum = Protection as a refugee is another way, and it stays open
    .text =
        Somebody can need asylum and this help at the same time. One does not replace the other.
        Say that protection can be asked for, and where. Local rules differ.
outcome-declines = A no is a normal answer
    .text =
        In one United States emergency department 8 of 10 people with a positive result declined everything that was offered.
        Accept it calmly. Do not ask why, and do not ask again.
        Say that the offer stays, and where help can be found later.
outcome-no-proof = It proves nothing
    .text =
        Signs and answers prove nothing, and neither does their absence. They can also point to something else.
        Whoever wants to control somebody may know such lists too.
        Only specialised services can say more. This result is a reason to offer support and nothing else.
outcome-not-validated = This aid has not been tested
    .text =
        It was put together by the editors from published guidance. Nobody has measured how often it is right or wrong.
outcome-reporting = Reporting
    .text =
        Whether you must report depends on local law: check, and never assume.
        Say what you cannot keep to yourself before you are told something.
