### translation: source
name = The definition of the UN Protocol, part by part
    .neutral = Reading exercise
about = A check to learn with: does a case on paper hold an act, a means and a purpose? Not for use with a person.
gate-training = This is a case to learn with. I am not using it for a person in front of me.
    .cue = exercise
    .instead =
        Close this check. With a person, use one of the aids, and only where its conditions hold.
item-age = How old is the person in this case?
    .cue = size
    .help = The Protocol's rule for children holds for everybody under 18, as ECPAT UK reports it.
item-act-recruited = Somebody was recruited
    .cue = part one, first
item-act-transported = Somebody was transported
    .cue = part one, second
item-act-transferred = Somebody was transferred, handed from one to another
    .cue = part one, third
item-act-harboured = Somebody was harboured: given shelter or kept at a place
    .cue = part one, fourth
item-act-received = Somebody was received, taken in by another
    .cue = part one, fifth
item-means-force = Threat or use of force
    .cue = part two, first
item-means-coercion = Another form of coercion
    .cue = part two, second
item-means-abduction = Abduction
    .cue = part two, third
item-means-fraud = Fraud
    .cue = part two, fourth
item-means-deception = Deception
    .cue = part two, fifth
item-means-power = Abuse of power
    .cue = part two, sixth
item-means-vulnerability = Abuse of a position of vulnerability
    .cue = part two, seventh
item-means-payment = Payments or benefits, to get the consent of a person who controls another one
    .cue = part two, eighth
item-purpose-sexual = Exploitation of the prostitution of others, or other sexual exploitation
    .cue = part three, first
item-purpose-labour = Forced labour or services
    .cue = part three, second
item-purpose-slavery = Slavery, or practices similar to slavery
    .cue = part three, third
item-purpose-servitude = Servitude
    .cue = part three, fourth
item-purpose-organs = Removal of organs
    .cue = part three, fifth
item-purpose-other-exploitation = Another form of exploitation
    .cue = part three, sixth
rule-act = Act: what is done
rule-means = Means: how it is done
rule-purpose = Purpose: why it is done
outcome-elements-adult = All three parts stand in this case
    .text =
        For an adult the Protocol's definition asks for an act, a means and the purpose of exploitation. All three were marked.
outcome-elements-child = Act and purpose stand in this case
    .text =
        For a child the Protocol asks for no means. Act and purpose are enough.
outcome-no-act = No act was marked
    .text =
        Without recruiting, moving, harbouring or receiving, the definition is not met. Something else may still be wrong, and help may still be needed.
outcome-no-means = No means was marked
    .text =
        For an adult the definition asks for one of the means. Hard or badly paid work alone is not enough for it, and can still be against the law.
outcome-no-purpose = No purpose was marked
    .text =
        The purpose of exploitation is always needed, for a child too. It need not have been reached: the aim is enough, as we read it.
outcome-child-means = For a child the means fall away
    .text =
        Do not look for force or lies. If the age is not clear, go on as with a child; this last rule is our advice.
outcome-consent-of-another = Whose consent is meant
    .text =
        In the list of means, consent is that of somebody who controls another person and is paid for it.
        On the trafficked person's own yes there is another rule, quoted by UNODC: where one of the means was used, it does not count.
outcome-list-is-open = The list of purposes is a minimum
    .text =
        The Protocol says "at a minimum". Other forms of exploitation can be meant as well.
outcome-no-border-needed = No border is needed
    .text =
        Each act is enough by itself. Nobody has to cross a border, or even to leave a town.
outcome-only-a-case = This was an exercise
    .text =
        A definition on paper decides nothing about anybody. For real people that is left to specialised services and to courts.
