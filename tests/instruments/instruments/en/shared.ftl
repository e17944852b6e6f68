### translation: source
gate-private = We are alone.
    .cue = quiet
    .instead =
        Ask for a room.
        Come back later.
gate-referral = I know where to turn.
    .cue = list
    .instead = Find out first.
item-q1 = Question 1?
    .cue = cue 1
item-q2 = Question 2?
    .cue = cue 2
item-q3 = Question 3?
    .cue = cue 3
item-q4 = Question 4?
    .cue = cue 4
item-q5 = Question 5?
    .cue = cue 5
item-q6 = Question 6?
    .cue = cue 6
item-q7 = Question 7?
    .cue = cue 7
item-q8 = Question 8?
    .cue = cue 8
outcome-offer = Something to offer
    .text =
        First point.
        Second point.
outcome-decline = If the person declines
    .text = Accept it.
outcome-caution = What this cannot tell
    .text = It proves nothing.
option-adult = Option adult
    .cue = word adult
option-child = Option child
    .cue = word child
option-unsure = Option unsure
    .cue = word unsure
option-parent = Option parent
    .cue = word parent
option-nobody = Option nobody
    .cue = word nobody
option-left = Option left
    .cue = word left
option-right = Option right
    .cue = word right
option-back = Option back
    .cue = word back
option-up = Option up
    .cue = word up
rule-limit = The limit
