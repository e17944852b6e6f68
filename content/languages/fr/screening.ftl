# Textes des aides à la conversation et des cartes de phrases, français.
# review: second_pass

## Aides : les conditions, les points, le résultat. Jamais une étiquette pour une personne.

screening-kind-aid = Notre propre aide à la conversation. Elle n’a pas été testée.
screening-kind-training = Pour apprendre. À ne pas utiliser avec une vraie personne.
screening-kind-published = Publié par d’autres
gate-holds = Oui
gate-holds-not = Non
gate-referral-found = Pour cet endroit ({ $place }), l’appli connaît des numéros ou des lieux.
gate-referral-none = Pour cet endroit ({ $place }), l’appli ne connaît aucun numéro et aucun lieu.
gate-referral-unknown = Vous n’avez pas indiqué de lieu. Savez-vous où la personne pourrait s’adresser ?
answer-yes = Oui
answer-no = Non
answer-unsure = Je ne sais pas
answer-declined = Préfère ne pas le dire
answer-declined-self = Je ne veux pas le dire
answer-seen = Vu
answer-not-seen = Pas vu
act-continue = Continuer
act-back = Retour
act-stop = Arrêter, et voir quoi proposer
act-skip = Passer
act-show = Montrer
act-hand-over = Laisser la personne répondre seule
act-worker-is-back = J’ai de nouveau le téléphone
act-discreet = Mots neutres
act-plain = Plus long
act-end = Finir, ne rien garder
neutral-hand-over = Transmettre
neutral-end = Fin
neutral-declined = Pas dit
self-stop = Arrêter
self-skip = Suivant
lead-gate = Toutes ces conditions doivent être remplies avant d’observer ou de demander quoi que ce soit.
lead-instead = Pas maintenant. Voici ce que l’on peut faire à la place.
lead-observe = Regardez, sans un mot. Cochez ce que vous voyez.
lead-ask = Une question à la fois. La personne peut passer chaque question, et s’arrêter.
handed-back = Merci. Rendez le téléphone, s’il vous plaît.
done-neutral = Fin de la liste.
result-title = Que proposer maintenant
result-noticed = Ce qui a été remarqué et dit
result-nothing-noticed = Rien de ce qui compte pour cette aide.
result-points = Ce que cela peut indiquer
point-met = Quelque chose va dans ce sens.
point-not-met = Rien ne va dans ce sens.
point-not-asked = Pas demandé.
point-not-needed = Pas nécessaire pour un enfant.
part-urgent = D’abord
part-child = Pour un enfant
part-offer = Proposer
part-safety = Sécurité
part-referral = Autres services
part-protection = Protection
part-decline = Si la personne dit non
part-caution = Ce que ceci ne peut pas dire
result-here = Numéros et lieux pour cet endroit ({ $place })
result-here-none = Pour cet endroit ({ $place }), l’appli ne connaît aucun numéro et aucun lieu.
result-here-unnamed = Vous n’avez pas indiqué de lieu. Cherchez numéros et lieux dans le répertoire.
result-kept = Rien de ceci n’est gardé. Tout disparaît quand vous sortez, sauf si vous enregistrez un résumé dans vos notes.
card-population = Testé avec
card-structure = Ce que c’est
card-decides = Sa propre règle
card-licence = Conditions
card-not-for = Pas pour
card-tested-in = Testé en
card-wording = Ses questions
wording-own = Ici, avec nos propres mots.
wording-licensed = Ici, avec les mots de ses auteurs, qui le permettent.
wording-not-here = Pas ici.
figures-none = Nous ne connaissons pas de chiffres qui disent combien de fois le résultat est juste.
figure-both = A donné un résultat positif pour { $sensitivity } % des personnes concernées, et un résultat négatif pour { $specificity } % des autres.
figure-sensitivity = A donné un résultat positif pour { $sensitivity } % des personnes concernées. Parmi les autres, nous ne savons pas combien ont eu un résultat positif.
figure-specificity = A donné un résultat négatif pour { $specificity } % des personnes non concernées. Parmi les autres, nous ne savons pas combien ont eu un résultat positif.
figure-neither = Aucune proportion n’a été donnée.
figure-common = Parmi les personnes étudiées, { $prevalence } % étaient concernées.
predictive-positive = Supposons que { $prevalence } personnes sur 100 soient concernées. Alors, sur 100 personnes avec un résultat positif, { $concerned ->
    [0] moins d’une est concernée
    [one] environ { $concerned } est concernée
    [many] environ { $concerned } sont concernées
   *[other] environ { $concerned } sont concernées
}. Les autres, environ { $others }, ne le sont pas.
predictive-negative = { $concerned ->
    [0] Sur 100 personnes avec un résultat négatif, moins d’une est quand même concernée.
    [one] Sur 100 personnes avec un résultat négatif, environ { $concerned } est quand même concernée.
    [many] Sur 100 personnes avec un résultat négatif, environ { $concerned } sont quand même concernées.
   *[other] Sur 100 personnes avec un résultat négatif, environ { $concerned } sont quand même concernées.
}
predictive-nobody = Avec ces chiffres, personne n’a de résultat positif.
predictive-ppv = Valeur prédictive positive : { $share } %.
predictive-npv = Valeur prédictive négative : { $share } %.
predictive-caution = Calculé par nous d’après l’étude citée ici. Dans un autre lieu, une autre langue ou un autre groupe, cela peut être très différent. Un résultat est une raison de proposer du soutien, et rien d’autre.
summary-title = Conversation tenue { $date }
summary-aid = { $name }, version { $version }, { $date }
summary-observed = Remarqué et dit :
summary-points = Cela peut indiquer :
summary-caution = Rien de ceci n’est une preuve.

## Cartes de phrases

phrase-topic-opening = Pour commencer
phrase-topic-confidence = Ce que je garde pour moi, ce que je dois signaler
phrase-topic-safety = Sécurité, parler en privé
phrase-topic-health = Santé
phrase-topic-needs = Ce qu’il faut maintenant
phrase-topic-help = Numéros, lieux, autres personnes
phrase-topic-choice = C’est vous qui décidez
phrase-topic-child = Avec un enfant
phrase-topic-reply = Réponses à montrer
phrases-other-language = Il n’y a pas encore de phrases dans cette langue ({ $language }). Celles-ci sont en anglais.
