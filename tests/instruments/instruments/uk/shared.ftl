### translation: draft
gate-private = Укр: We are alone.
    .cue = Укр: quiet
    .instead =
        Укр: Ask for a room.
        Укр: Come back later.
gate-referral = Укр: I know where to turn.
    .cue = Укр: list
    .instead = Укр: Find out first.
item-q1 = Укр: Question 1?
    .cue = Укр: cue 1
item-q2 = Укр: Question 2?
    .cue = Укр: cue 2
item-q3 = Укр: Question 3?
    .cue = Укр: cue 3
item-q4 = Укр: Question 4?
    .cue = Укр: cue 4
item-q5 = Укр: Question 5?
    .cue = Укр: cue 5
item-q6 = Укр: Question 6?
    .cue = Укр: cue 6
item-q7 = Укр: Question 7?
    .cue = Укр: cue 7
item-q8 = Укр: Question 8?
    .cue = Укр: cue 8
outcome-offer = Укр: Something to offer
    .text =
        Укр: First point.
        Укр: Second point.
outcome-decline = Укр: If the person declines
    .text = Укр: Accept it.
outcome-caution = Укр: What this cannot tell
    .text = Укр: It proves nothing.
option-adult = Укр: Option adult
    .cue = Укр: word adult
option-child = Укр: Option child
    .cue = Укр: word child
option-unsure = Укр: Option unsure
    .cue = Укр: word unsure
option-parent = Укр: Option parent
    .cue = Укр: word parent
option-nobody = Укр: Option nobody
    .cue = Укр: word nobody
option-left = Укр: Option left
    .cue = Укр: word left
option-right = Укр: Option right
    .cue = Укр: word right
option-back = Укр: Option back
    .cue = Укр: word back
option-up = Укр: Option up
    .cue = Укр: word up
rule-limit = Укр: The limit
