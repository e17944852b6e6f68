### translation: source

## Who I am, and may we talk

who-i-am-health = I work here as a health worker.
    .note = Say your first name if that is safe for you.
who-i-am-outreach = I work for an organisation that helps people. I am not from the police.
    .note = Show this only if both sentences are true for you.
who-i-am-border = I work here at the border. First I will tell you what I must report.
    .note = Say it in full before you ask anything.
may-i-talk = May I talk with you for a moment? You can say no.
    .note = If the answer is no, thank the person and ask nothing.
which-language = Which language do you want to speak?
    .note = Ask the person, not whoever came along.
interpreter-by-phone = I will ask an interpreter by telephone, if you agree.
    .note = Never let somebody who came with the person interpret.
woman-or-man = Would you rather talk with a woman or with a man? Or is it the same to you?
    .note = Ask this about the interpreter and, where there is a choice, about yourself.

## What stays between us, and what cannot

what-i-tell-others = I do not tell others what you say. But some things I may have to report.
    .note = Say which things before the person tells you anything; if you do not know them, find out first.
child-in-danger = If a child is in danger, I must tell those who protect children.
    .note = Check your own duty first, and show this only if you have it.
no-call-without-you = I will not call the police without you. If a law makes me, I will tell you first.
    .note = Check your own duty first, also for a child and for danger to life; do not show this if you are from the police or the border guard.
no-promise = I cannot promise that it will work, but I will try. I will say what I can and cannot do.
    .note = Promise nothing that others decide.
i-believe-you = I believe you. It is not your fault.
    .note = Say this once the person has told you something, and do not ask for more.

## Being safe, being alone, and what a card or a call can give away

safe-to-talk = Is it safe for you to talk now?
    .note = If it is not, ask nothing more; give the usual help and look for another moment.
talk-alone = Do you want to talk with me alone?
    .note = Show this only where nobody who came along can see it; otherwise use an ordinary reason to be alone.
quieter-place = Shall we go somewhere quieter?
    .note = Go only where others cannot see or hear you, and stay if the person prefers that.
who-came = Who is here with you?
    .note = Ask this only when you are alone with the person.
somebody-waiting = Is somebody waiting for you?
    .note = If so, ask how long you can talk without danger.
safe-here = Are you safe here?
    .note = Believe the answer: the person often knows the dangers best.
phone-seen = Does somebody else look at your phone?
    .note = If so, send nothing to this phone, and save no number in it.
carry-card = Is it safe for you to carry this card?
    .note = If it is not, say the number aloud and help the person to remember it.
call-traces = A call stays in the list of calls. It can also be on the bill.
    .note = Say this before you suggest a call; deleting the list does not change the bill.
way-home = Can you go home safely, or to the place where you sleep?
    .note = Do not promise safety; ask what would make the way safer.

## A doctor, pain, medicine

need-doctor = Do you need a doctor?
    .note = Offer care whatever the answers to other questions are.
in-pain = Are you in pain? You can point to the place.
medicine = Do you need medicine?
pregnant = Are you pregnant, or could you be? You do not have to answer.
    .note = Ask this only when you are alone and care needs it; do not decide by looks whom to ask.

## What somebody needs now

what-worries = What worries you most now? You can say as much or as little as you want.
    .note = Listen; do not press for the story.
water-food-sleep = Do you need water, food or a place to sleep?
    .note = None of it may depend on what the person tells you.
your-papers = Do you have your papers with you?
    .note = Say why you ask and who will see the answer; do not begin with papers.

## Numbers, places, other people

people-here = There are people here who can help. It costs nothing.
    .note = Show this only if you know that both are so today.
number-free = You can call this number free of charge.
    .note = Show this only if the app says so, and for the phone that the person will use.
shall-i-call = Shall I call for you? I will do it only if you say yes.
    .note = Say first what the call changes for the person, and agree what you may tell.
call-together = Do you want to call this number together with me?
    .note = Say first who answers: a support organisation, a state office or the police.
official-report = Do you want to report something to the police? I can help. You can also say no.
    .note = Explain the person's rights first; for some people it is not safe to go to the police.
ask-protection = You can ask for protection as a refugee here.
    .note = Rules differ: know first where to ask for it and who can explain it.
come-back = You can come back whenever you want, also if you say no today.
    .note = Say at which hours somebody is here; do not show this where that is not certain.

## Choosing, stopping, leaving

no-need-to-tell = You do not have to tell me anything.
you-can-stop = You can say no, and you can stop at any time.
    .note = After a no, give the help that the person came for, in full.
you-decide = You decide. I can tell you what is possible.
    .note = For a child, and where life is in danger, other rules may hold: check your own duty first.

## With a child: simple words, and no promise that cannot be kept

child-my-name = Hello, my name is …
    .speech = Hello, my name is
    .note = Then say the name that the child may call you by.
child-not-in-trouble = You are not in trouble. You did nothing wrong.
    .note = Promise nothing about what others will decide.
child-trusted-adult = Is there a grown-up you trust?
    .note = Do not insist on a parent or on whoever came along: that person may be the one who does the harm.
child-ask-helper = I must ask a person who helps children. I will tell you before I do it.
    .note = Check your own duty first; never promise a child to tell nobody.
child-i-stay = I am staying with you now. I will tell you before I go.
    .note = Show this only if you can keep it, and say who stays after you.

## What the person can point to

reply-yes = Yes.
reply-no = No.
    .note = Accept it at once; do not ask why, and do not ask again.
reply-not-sure = I am not sure.
reply-no-answer = I do not want to answer.
    .note = Leave this question for good.
reply-not-understood = I do not understand.
    .note = Say it in other words, or ask for an interpreter.
reply-stop = Please stop.
    .note = Stop at once, and do not ask why.
reply-later = Not now. Later.
reply-not-here = Not here.
reply-alone = I want to be alone.
    .note = Give room; do not leave a child in distress alone.
reply-write = Please write it down.
    .note = First ask whether a paper is safe to carry.
reply-call = I want to call somebody.
    .note = Say first that a call leaves traces; perhaps the person can use your telephone.
reply-woman = I would rather talk with a woman.
reply-man = I would rather talk with a man.
reply-pain = I am in pain. I will point to the place.
reply-water = Water, please.
reply-toilet = I need a toilet.
