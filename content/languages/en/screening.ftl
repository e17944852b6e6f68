# Texts of the screening aids and the phrase cards, English: the source language.
# review: source

## Screening aids: the gate, the items, the result. Never a label for a person.

screening-kind-aid = Our own aid. It has not been tested.
screening-kind-training = To learn with. Not for use with a person.
screening-kind-published = Published by others
gate-holds = Yes
gate-holds-not = No
gate-referral-found = The app knows numbers or places for { $place }.
gate-referral-none = The app knows no number and no place for { $place }.
gate-referral-unknown = You named no place. Do you know where the person could turn to?
answer-yes = Yes
answer-no = No
answer-unsure = Not sure
answer-declined = Prefers not to say
answer-declined-self = I do not want to say
answer-seen = Seen
answer-not-seen = Not seen
act-continue = Continue
act-back = Back
act-stop = Stop, and see what to offer
act-skip = Skip
act-show = Show
act-hand-over = Let the person answer alone
act-worker-is-back = I have the phone again
act-discreet = Neutral words
act-plain = Longer
act-end = End, keep nothing
neutral-hand-over = Pass on
neutral-end = End
neutral-declined = Not said
self-stop = Stop
self-skip = Next
lead-gate = All of this has to hold before anything is observed or asked.
lead-instead = Not now. This can be done instead.
lead-observe = Look, without a word. Mark what you see.
lead-ask = One at a time. The person can skip each one, and stop.
handed-back = Thank you. Please give the telephone back.
done-neutral = End of the list.
result-title = What to offer now
result-noticed = What was noticed and said
result-nothing-noticed = Nothing that counts here.
result-points = What this can point to
point-met = Something points to this.
point-not-met = Nothing points to this.
point-not-asked = Not asked.
point-not-needed = Not needed for a child.
part-urgent = First
part-child = For a child
part-offer = Offer
part-safety = Safety
part-referral = Other services
part-protection = Protection
part-decline = If the person says no
part-caution = What this cannot tell
result-here = Numbers and places for { $place }
result-here-none = The app knows no number and no place for { $place }.
result-here-unnamed = You named no place. Look up numbers and places in the directory.
result-kept = None of this is kept. It is gone when you leave, unless you save a summary in your notes.
card-population = Tested with
card-structure = What it is
card-decides = Its own rule
card-licence = Terms
card-not-for = Not for
card-tested-in = Tested in
card-wording = Its questions
wording-own = Here, in our own words.
wording-licensed = Here, in the words of its authors, who allow it.
wording-not-here = Not here.
figures-none = We know of no figures that say how often it is right.
figure-both = Marked { $sensitivity } % of the people concerned, and left { $specificity } % of the others unmarked.
figure-sensitivity = Marked { $sensitivity } % of the people concerned. How many of the others it marked is not known to us.
figure-specificity = Left { $specificity } % of the people not concerned unmarked. How many of the others it marked is not known to us.
figure-neither = No share was given.
figure-common = Among those studied { $prevalence } % were concerned.
predictive-positive = Taken that { $prevalence } of 100 people are concerned: of 100 people with a positive result, { $concerned ->
    [0] fewer than one is
    [one] about one is
   *[other] about { $concerned } are
} concerned. The others, about { $others }, are not.
predictive-negative = { $concerned ->
    [0] Of 100 people with a negative result, fewer than one is concerned all the same.
    [one] Of 100 people with a negative result, about one is concerned all the same.
   *[other] Of 100 people with a negative result, about { $concerned } are concerned all the same.
}
predictive-nobody = With these figures nobody gets a positive result.
predictive-ppv = Positive predictive value: { $share } %.
predictive-npv = Negative predictive value: { $share } %.
predictive-caution = Worked out by us from the study named here. In another place, language or group of people it can be quite different. A result is a reason to offer support, and nothing else.
summary-title = Conversation of { $date }
summary-aid = { $name }, version { $version }, { $date }
summary-observed = Noticed and said:
summary-points = It can point to:
summary-caution = Nothing of this is proof.

## Phrase cards

phrase-topic-opening = Beginning
phrase-topic-confidence = What I keep to myself, what I must report
phrase-topic-safety = Being safe, being alone
phrase-topic-health = Health
phrase-topic-needs = What is needed now
phrase-topic-help = Numbers, places, other people
phrase-topic-choice = You decide
phrase-topic-child = With a child
phrase-topic-reply = To point to
phrases-other-language = There are no phrases in { $language } yet. These are in English.
