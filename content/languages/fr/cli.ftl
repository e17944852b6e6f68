# Mots dont seule la ligne de commande a besoin. Tout le reste vient du moteur et du contenu.
# review: second_pass

cli-heading-emergency = En danger maintenant
cli-heading-numbers = Numéros à appeler
cli-heading-places = Lieux de soutien, par distance
cli-heading-first = À lire d’abord

cli-more-entries = { $count ->
    [one] Encore { $count } ; --limit l’affiche.
    [many] Encore { $count } ; --limit les affiche.
   *[other] Encore { $count } ; --limit les affiche.
}
cli-other-places = Autres lieux de ce nom : { $places }. Les coordonnées les distinguent.
cli-distance-unknown = sans position
cli-successor = Son travail est passé à : { $name }
cli-channel-text = SMS
cli-channel-email = e-mail
cli-channel-chat = chat
cli-channel-chat-in = chat dans { $app }
cli-farther-places = Lieux plus éloignés, et plus de détails sur ceux-ci :
cli-entry-sources = { $id } · sources : { $sources }

cli-kind-place = localité
cli-kind-crossing = point de passage frontalier
cli-kind-site = lieu de soutien
cli-kind-point = point
cli-matched-name = trouvé sous le nom { $name }
cli-population = { $count ->
    [one] { $count } habitant
    [many] { $count } d’habitants
   *[other] { $count } habitants
}

cli-sign-warning = Avant d’agir :
cli-block-sources = Sources :
cli-source-date = Date : { $date }
cli-source-licence = Conditions : { $licence }
cli-source-used-for = Utilisé pour : { $used }

cli-about-pack = Version { $version }, contenu daté : { $date }
cli-about-languages = Conseils en : { $languages }
cli-about-countries = { $count ->
    [one] Numéros pour { $count } pays
    [many] Numéros pour { $count } de pays
   *[other] Numéros pour { $count } pays
}
cli-about-sheets = { $count ->
    [one] { $count } fiche de conseils
    [many] { $count } de fiches de conseils
   *[other] { $count } fiches de conseils
}
cli-about-sources = { $count ->
    [one] { $count } source
    [many] { $count } de sources
   *[other] { $count } sources
}
cli-about-licence = Licence de nos propres textes : { $licence }
cli-about-program = Version du programme : { $version }

# Au-dessus d’une réponse pour un autre moment que maintenant.
cli-at = Affiché pour ce moment : { $time }.
cli-at-assumed = Affiché pour ce moment : { $time } (aucun fuseau indiqué, donc UTC).

# Aides à la conversation, leurs cartes, et phrases.
cli-screen-keys-gate = Les numéros des conditions remplies (1 2 3), avec un moins devant celles qui ne le sont pas (-2).
cli-screen-keys-observe = Les numéros de ce que vous voyez (3 4), avec un moins pour annuler (-3) ; pour un choix, le numéro et sa lettre (1a).
cli-screen-keys-item = Le numéro de la réponse.
cli-screen-key-enter = Entrée
cli-heading-figures = Combien de fois le résultat était juste
cli-phrase-back = Mot à mot en anglais : { $text }
