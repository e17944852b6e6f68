### translation: draft
gate-private = Укр: We are alone.
    .cue = Укр: quiet
    .instead =
        Укр: Ask for a room.
        Укр: Come back later.
gate-referral = Укр: I know where to turn.
    .cue = Укр: list
    .instead = Укр: Find out first.
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
