### translation: source
gate-private = We are alone.
    .cue = quiet
    .instead =
        Ask for a room.
        Come back later.
gate-referral = I know where to turn.
    .cue = list
    .instead = Find out first.
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
