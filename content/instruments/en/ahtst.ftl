### translation: source
name = AHTST (Adult Human Trafficking Screening Tool)
    .neutral = Card H
about = A card about eight closed questions, published in the United States in January 2018. The questions themselves are not here.
population = Made for adults in health care, behavioural health, social services and public health in the United States. It was not yet validated when it came out. We know of no test of this version in any language, and so of none at a border. A changed version has its own card.
structure = Eight short, closed questions in a guide for professionals. They aim only at the basic information that is needed to offer services.
decides = Its own rule is not known to us. A positive result is a reason to offer support, never a finding about a person.
licence = We have seen neither its terms nor the wording at the source, so the questions are not printed here. An agency that has its authors' permission can load its own version in the same format.
not-for = Not for deciding who somebody is, not for children, and not for asking everybody in a queue. Without a test nobody can say how often it is right.
