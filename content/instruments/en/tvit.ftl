### translation: source
name = TVIT (Trafficking Victim Identification Tool)
    .neutral = Card T
about = A card about a long interview for trained staff by the Vera Institute of Justice. The questions themselves are not here.
population = Clients of services in the United States, women and men, born there or abroad (manual of June 2014). It exists in English and Spanish; in which language it was tested is not known to us. We know of no test at a border.
structure = A questionnaire with 30 topics, or a short one with 16 core questions and further ones on migration. In the study 87 % of the questions predicted trafficking strongly (labour 71 %, sex 81 %), and the short one predicted no less well. The long one can take up to an hour.
decides = No single limit is known to us. A positive result is a reason to offer support, never a finding about a person.
licence = Its publisher offers it at no cost and asks for no permission, so we could print the questions. We have not seen their wording at the source, and for this reason alone they are not here. An agency can load its own version in the same format.
not-for = Not for deciding who somebody is, and not for a first contact at a border or in a queue: it is a long conversation that needs trust, time and training.
