### translation: second_pass
name = La définition du Protocole de l’ONU, partie par partie
    .neutral = Exercice de lecture
about = Une vérification pour apprendre : y a-t-il, dans un cas sur papier, un acte, un moyen et un but ? À ne pas utiliser avec une vraie personne.
gate-training = Ceci est un cas pour apprendre. Je ne m’en sers pas pour une personne devant moi.
    .cue = exercice
    .instead =
        Fermez cette vérification. Avec une personne, utilisez une de nos aides à la conversation, et seulement là où ses conditions sont remplies.
item-age = Quel âge a la personne dans ce cas ?
    .cue = taille
    .help = La règle du Protocole pour les enfants vaut pour toute personne de moins de 18 ans, selon ECPAT UK.
item-act-recruited = Recrutement de quelqu’un
    .cue = partie 1, point 1
item-act-transported = Transport de quelqu’un
    .cue = partie 1, point 2
item-act-transferred = Transfert de quelqu’un, qui passe d’une personne à une autre
    .cue = partie 1, point 3
item-act-harboured = Hébergement de quelqu’un : abri donné, ou personne gardée dans un lieu
    .cue = partie 1, point 4
item-act-received = Accueil de quelqu’un par une autre personne
    .cue = partie 1, point 5
item-means-force = Menace de recours ou recours à la force
    .cue = partie 2, point 1
item-means-coercion = Autre forme de contrainte
    .cue = partie 2, point 2
item-means-abduction = Enlèvement
    .cue = partie 2, point 3
item-means-fraud = Fraude
    .cue = partie 2, point 4
item-means-deception = Tromperie
    .cue = partie 2, point 5
item-means-power = Abus d’autorité
    .cue = partie 2, point 6
item-means-vulnerability = Abus d’une situation de vulnérabilité
    .cue = partie 2, point 7
item-means-payment = Paiements ou avantages, pour obtenir le consentement d’une personne qui en contrôle une autre
    .cue = partie 2, point 8
item-purpose-sexual = Exploitation de la prostitution d’autrui, ou autre exploitation sexuelle
    .cue = partie 3, point 1
item-purpose-labour = Travail ou services forcés
    .cue = partie 3, point 2
item-purpose-slavery = Esclavage, ou pratiques analogues à l’esclavage
    .cue = partie 3, point 3
item-purpose-servitude = Servitude
    .cue = partie 3, point 4
item-purpose-organs = Prélèvement d’organes
    .cue = partie 3, point 5
item-purpose-other-exploitation = Autre forme d’exploitation
    .cue = partie 3, point 6
rule-act = Acte : ce qui est fait
rule-means = Moyen : comment c’est fait
rule-purpose = But : pourquoi c’est fait
outcome-elements-adult = Les trois parties sont dans ce cas
    .text =
        Pour un adulte, la définition du Protocole demande un acte, un moyen et le but d’exploitation. Les trois ont été cochés.
outcome-elements-child = L’acte et le but sont dans ce cas
    .text =
        Pour un enfant, le Protocole ne demande pas de moyen. L’acte et le but suffisent.
outcome-no-act = Aucun acte n’a été coché
    .text =
        Sans recrutement, déplacement, hébergement ou accueil, la définition n’est pas remplie. Il peut quand même y avoir autre chose qui ne va pas, et de l’aide peut quand même être nécessaire.
outcome-no-means = Aucun moyen n’a été coché
    .text =
        Pour un adulte, la définition demande un des moyens. Un travail dur ou mal payé ne suffit pas à lui seul ; il peut quand même être contraire à la loi.
outcome-no-purpose = Aucun but n’a été coché
    .text =
        Le but d’exploitation est toujours nécessaire, pour un enfant aussi. Il n’a pas besoin d’être atteint : l’intention suffit, selon notre lecture.
outcome-child-means = Pour un enfant, le moyen ne compte pas
    .text =
        Ne cherchez pas de force ni de mensonges. Si l’âge n’est pas clair, continuez comme avec un enfant ; cette dernière règle est notre conseil.
outcome-consent-of-another = De quel consentement il s’agit
    .text =
        Dans la liste des moyens, le consentement est celui de quelqu’un qui contrôle une autre personne et qui est payé pour cela.
        Sur le oui de la personne soumise à la traite, il y a une autre règle, citée par l’ONUDC (UNODC) : là où un des moyens a été utilisé, ce oui ne compte pas.
outcome-list-is-open = La liste des buts est un minimum
    .text =
        Le Protocole dit « au minimum ». D’autres formes d’exploitation peuvent aussi être visées.
outcome-no-border-needed = Il n’est pas nécessaire de passer une frontière
    .text =
        Comme acte, un seul de la liste suffit. Personne n’a besoin de passer une frontière, ni même de quitter une ville.
outcome-only-a-case = C’était un exercice
    .text =
        Une définition sur papier ne décide rien au sujet d’une personne. Pour de vraies personnes, cela revient à des services spécialisés et aux tribunaux.
