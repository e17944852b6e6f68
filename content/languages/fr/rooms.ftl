# Ce que disent les écrans et que ne dit aucune réponse du moteur : titres, boutons, mots à lire à
# voix haute. Français.
# review: second_pass
# Seulement des messages sans variables. Un nom qui commence par « neutral- » peut être vu par
# d’autres et ne dit rien de ce à quoi sert l’appli.

neutral-title = Aide-mémoire

## Titres des écrans

room-home = Accueil
room-numbers = Numéros
room-number = Numéro
room-places = Lieux
room-place = Lieu
room-map = Schéma
room-ask = Parler sans danger
room-guide = Guide
room-sheet = Conseils
room-phrases = Phrases
room-phrase = Phrase
room-notes = Notes
room-note = Note
room-settings = Réglages
room-updates = Contenu plus récent
room-about = À propos de ce contenu
room-sources = Sources
room-hand-over = Remettre à quelqu’un
room-library = Bibliothèque

## Les grands boutons du premier écran

home-numbers = Trouver un numéro
home-places = Trouver un lieu
home-ask = Parler sans danger
home-guide = Guide
home-phrases = Phrases
home-notes = Notes
home-settings = Réglages

## Sur chaque écran. « leave » est le bouton de sortie.

leave = Sortie
leave-spoken = Sortir maintenant
back = Retour
done = Terminé
next = Suite
working = En cours. Un instant.
save = Enregistrer
cancel = Annuler
on = Activé
off = Désactivé
copied = Copié

## Après un nombre. Une abréviation, qui ne change pas avec le nombre.

seconds = s

## Choisir

choose-country = Choisir un pays
any-country = Tous les pays
choose-topic = Sujet
any-topic = Tous les sujets
choose-language = Langue
any-language = Toutes les langues
country-of-phone = Pays du réseau de ce téléphone
country-of-card = Pays de la carte SIM de ce téléphone
country-of-settings = Pays dans les réglages de ce téléphone
include-doubtful = Montrer aussi les numéros douteux

## Lieux

place-name = Ville, point de passage ou coordonnées
place-find = Chercher
place-not-found = Aucun lieu de ce nom n’est connu ici.
place-similar = Noms presque pareils
place-others = Autres lieux de ce nom
place-read-first = À lire d’abord
place-sites = Lieux de soutien
place-include-past = Montrer aussi les lieux fermés
place-kind = Ce que c’est
place-address = Adresse
place-copy-address = Copier l’adresse
place-offers = Ce qu’on y trouve
place-successor = A pris la suite
place-history = Ce qui en a été dit au fil du temps
show-sketch = Montrer un schéma
map-larger = Agrandir
map-smaller = Réduire
map-crossings = Points de passage frontaliers

## Numéros

call-notice-title = Avant d’appeler
call-notice = Un appel reste dans la liste des appels du téléphone. S’il est payant, il peut aussi être sur la facture.
write-notice-title = Avant d’écrire
write-notice = Ce que vous écrivez reste dans ce téléphone, et chez qui le reçoit, jusqu’à ce que quelqu’un le supprime. Un SMS peut aussi être sur la facture.
call-now = Appeler maintenant
write-now = Écrire maintenant
number-answered-by = Qui répond
number-run-by = Qui s’en occupe
number-country = Pays
number-for = À quoi il sert
number-hours = Horaires
number-languages = Langues
number-cost = Combien ça coûte
number-reach = D’où on peut appeler
sources-of = D’où cela vient
evidence = Ce que disent d’autres sources
correction = Il y a une erreur ici
correction-means = Ceci crée un court texte avec ce que montre l’appli. Écrivez ce qui est faux, et envoyez le texte comme vous voulez. Il reste dans l’appli avec laquelle vous l’envoyez. Ne nommez personne.
correction-send = Envoyer ce texte

## Remettre

hand-over-title = Ce que vous remettez
hand-over-language = Dans quelle langue
hand-over-disguise = Une note ordinaire
hand-over-plain = Un message en clair
hand-over-qr = Un code à photographier
hand-over-card = Une carte à imprimer
hand-over-share = Transmettre ce texte
card-title = Cartes à imprimer
card-page = Une page avec huit cartes
card-strip = Une bande
card-size = Imprimez en taille réelle. N’ajustez pas à la page.
card-print = Imprimer
card-file = Transmettre la page sous forme de fichier

## Guide, bibliothèque, phrases

search-hint = Un mot ou deux
other-language = Cette partie n’existe pas encore dans cette langue.
library-open = Ouvrir la page web. Il faut internet.
phrases-language = Langue des phrases
phrase-flip = Tourner pour l’autre personne
phrase-speak = Lire à voix haute
phrase-previous = Précédente

## Notes

note-new = Nouvelle note
note-title = Titre
note-untitled = Sans titre
note-change = Modifier
note-links = Renvoie à
note-given = Transmis
note-body = Texte
note-label = Nom inventé de la personne
note-suggest-label = Proposer un nom inventé
note-use-label = Prendre ce nom inventé :
note-days = Garder pendant
note-empty = Cette note est vide. Écrivez d’abord quelque chose.
note-too-long = Cette note est trop longue. Écrivez moins, ou faites-en deux notes.
note-unsaved = Ce n’est pas encore enregistré. Appuyez encore sur Retour pour l’abandonner.
note-search = Chercher dans les notes
notes-room-for = Nombre de notes encore possibles :
notes-give-up = Retirer ce qui est abîmé
notes-give-up-means = Les notes abîmées sont retirées pour toujours. Les autres restent.
note-export = Transmettre, chiffré
note-pick = Choisissez les notes à transmettre.
note-recipient = Clé du destinataire
note-who-agreed = Qui a donné son accord ? Écrivez le nom inventé.
note-to-whom = Qui le reçoit ?
note-what = À quoi la personne a-t-elle donné son accord ?
export-notes = Les notes
export-answers = Seulement les réponses des aides à la conversation, pour un autre programme
export-recipient-wrong = Ce n’est pas une clé. Une clé commence par age1.
export-consent-missing = Écrivez qui a donné son accord, qui le reçoit, et à quoi la personne a donné son accord.
export-no-answers = Une de ces notes ne contient aucune réponse d’une aide à la conversation.
export-ready = Le fichier est prêt. Seul le destinataire peut l’ouvrir. Il est transmis une seule fois.

## Mise en place

set-up-read = J’ai lu ceci
set-up-want-second = Oui, maintenant
set-up-no-second = Continuer sans
set-up-skip = Passer cette étape

## Ouvrir les notes

unlock-title = Ouvrir les notes
unlock-type = Tapez votre code PIN
unlock-now = Ouvrir
unlock-wait = Trop d’essais ratés. Attendez, puis réessayez.
unlock-wrong = Cela n’ouvre rien. Réessayez.
pin-forgotten = Personne ne peut vous redire un code PIN oublié. Sans lui, vos notes sont perdues.
pin-present = Tapez le code PIN actuel
pin-new = Tapez le nouveau code PIN
pin-new-again = Tapez encore le nouveau code PIN
pin-set = Code PIN enregistré.
pin-refused = Cela ne convient pas : trop facile, déjà utilisé, d’une autre longueur, ou différent la deuxième fois. Tapez encore.
passphrase-type = Tapez votre phrase
passphrase-forgotten = Personne ne peut vous redire une phrase oubliée. Sans elle, vos notes sont perdues.
keypad-typed = Déjà tapé :
key-delete = effacer le dernier chiffre
key-delete-letter = effacer la dernière lettre
key-space = espace
key-other-letters = autres lettres

## Réglages

settings-language = Langue
language-of-phone = Comme sur ce téléphone
settings-cover = Façade
settings-discreet = Démarrer derrière la façade
settings-triggers = Façons de sortir
way-destroy = Montrer la façade et tout détruire
way-always = Celle-ci est toujours active. On ne peut pas la changer.
settings-other-app = Autre appli qui peut demander la sortie
other-app-means = Une autre appli peut demander à celle-ci de sortir. Vous la connectez depuis cette autre appli, et vous l’autorisez ici.
other-app-none = Aucune appli n’est connectée, et aucune ne le demande.
other-app-asks = Cette appli demande à être connectée
other-app-connected = Cette appli est connectée
other-app-accept = L’autoriser
other-app-refuse = La refuser
other-app-forget = La déconnecter
settings-lock-after = Verrouiller les notes après
settings-pins = Codes PIN
settings-change-pin = Changer le code PIN
settings-second-pin = Choisir un deuxième code PIN
settings-remove-second = Retirer le deuxième code PIN
remove-second-means = Le deuxième code PIN n’ouvre plus rien. Les notes qu’il ouvrait ont disparu.
settings-destroy-pin = Choisir un code PIN qui détruit
settings-remove-destroy = Retirer le code PIN qui détruit
remove-destroy-means = Le code PIN qui détruit ne fait plus rien.
settings-destroy-after = Tout détruire après des essais ratés
settings-practise = S’exercer à sortir et à revenir
settings-read = À lire
settings-limits = Ce que l’appli ne peut pas faire
settings-what-stays = Ce qui reste sur le téléphone quand tout est détruit
settings-sources = Sources du contenu
settings-licence = Licences
settings-icon = Icône de l’appli
settings-icon-means = Le nom et l’image sous lesquels le téléphone montre cette appli. Il faut parfois un moment avant de voir les nouveaux.
settings-icon-tells = Le téléphone montre sa propre fenêtre, qui dit qu’il a changé l’icône. Si quelqu’un voit l’écran, il voit cela aussi. Changez l’icône quand il n’y a personne autour de vous.
icon-waymark = Waymark
icon-calculator = Calculatrice
icon-notes = Notes
icon-converter = Convertisseur d’unités
hold-to-destroy = Appuyer longtemps pour détruire
destroy-really = Oui, tout détruire maintenant

## Contenu plus récent

updates-when = Quand chercher
updates-look = Chercher maintenant
updates-stop = Arrêter
updates-by-hand-on = De téléphone à téléphone
updates-share-file = Transmettre ce contenu sous forme de fichier
updates-show-codes = Le montrer sous forme de codes à photographier
updates-take-file = Prendre un contenu plus récent dans un fichier
updates-take-codes = Le prendre dans des codes
updates-read-how = Lisez chaque code avec l’appli photo de ce téléphone. Copiez son texte, revenez, et collez-le ici.
updates-code-text = Texte d’un code
updates-code-take = Le prendre
updates-codes-forget = Oublier ces codes

## Aides à la conversation

screening-start = Commencer
screening-plain = Phrases entières
screening-discreet = Mots neutres, si d’autres peuvent regarder
screening-in-language = Langue des questions
screening-place = Où vous êtes : un pays ou un lieu
screening-card = À propos de cette aide
screening-cards = Présentation de ce que d’autres utilisent
screening-figures = Résultats d’études
screening-ppv = Sens d’un résultat
screening-prevalence = Combien de personnes sur 100 sont concernées ?
screening-work-out = Calculer
screening-save = Enregistrer un résumé dans les notes
screening-speak = Lire à voix haute
speak-no-voice = Ce téléphone n’a pas de voix pour cette langue.
screening-number-shown = Numéros que vous pouvez donner

## Quand quelque chose ne marche pas

error-corrupt = C’est abîmé, on ne peut pas le lire.
error-full = Il n’y a plus de place.
error-invalid = Ceci n’a pas été compris. Vérifiez ce que vous avez tapé.
error-unexpected = Quelque chose n’a pas marché dans l’appli. Réessayez.
error-not-found = Rien n’est connu ici sous ce nom.
no-app = Aucune appli de ce téléphone ne sait faire cela.
