# Textes de l’interface de Waymark, français.
# review: second_pass
# Vérifiée une deuxième fois, mais personne de langue maternelle ne l’a encore relue. Écrire court et
# simple, avec respect, sans reproche et sans jugement sur qui que ce soit.

## La langue elle-même, par son propre nom

language-own-name = Français

## Listes et nombres

list-separator = { ", " }
sentence-separator = { " ; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u202F" }
number-group-least = { "4" }

## Dates. « alone » est seul ; « of » suit un mot comme « depuis ».

date-day-alone = { $day } { $month } { $year }
date-day-of = le { $day } { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = janvier
month-2-alone = février
month-3-alone = mars
month-4-alone = avril
month-5-alone = mai
month-6-alone = juin
month-7-alone = juillet
month-8-alone = août
month-9-alone = septembre
month-10-alone = octobre
month-11-alone = novembre
month-12-alone = décembre
month-1-of = janvier
month-2-of = février
month-3-of = mars
month-4-of = avril
month-5-of = mai
month-6-of = juin
month-7-of = juillet
month-8-of = août
month-9-of = septembre
month-10-of = octobre
month-11-of = novembre
month-12-of = décembre
weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

## Distances et directions

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = environ { $number } km
distance-in-town = dans cette ville
compass-north = nord
compass-north-east = nord-est
compass-east = est
compass-south-east = sud-est
compass-south = sud
compass-south-west = sud-ouest
compass-west = ouest
compass-north-west = nord-ouest

## Horaires

hours-always = 24 heures sur 24, 7 jours sur 7
hours-public-holidays = jours fériés
hours-school-holidays = vacances scolaires
hours-off = fermé
open-now = ouvert maintenant
open-now-always = ouvert maintenant, jour et nuit
open-now-until = ouvert maintenant, jusqu’à { $time }
open-now-until-day = ouvert maintenant, jusqu’à { $day } { $time }
closed-now = fermé maintenant
closed-now-until = fermé maintenant, ouvre à { $time }
closed-now-until-day = fermé maintenant, ouvre { $day } { $time }
hours-not-known = horaires inconnus, appelez d’abord
hours-not-known-written = horaires inconnus
hours-not-certain = horaires incertains, appelez d’abord
hours-emergency = horaires non indiqués ; en cas de danger, appelez tout de suite
open-holidays-differ = { $text } ; autres horaires les jours fériés
open-local-time = { $text } (heure locale : { $country })

## Qui répond

answered-by-victim-support = organisation de soutien
answered-by-refugee-line = ligne pour les personnes réfugiées et migrantes
answered-by-child-line = ligne pour les enfants
answered-by-state-line = ligne de l’État, pas la police
answered-by-police = police
answered-by-emergency = service d’urgence
service-all = Urgence : tous les services
service-police = Urgence : police
service-ambulance = Urgence : ambulance
service-fire = Urgence : pompiers

## Pour quoi

topic-trafficking = traite des êtres humains
topic-gbv = violences fondées sur le genre
topic-child = enfants
topic-refugee = personnes réfugiées et migrantes
topic-emergency = urgences

## Langues, coût, accès

languages-not-known = langues inconnues
cost-free = gratuit
cost-charged = payant
cost-not-known = coût inconnu
reach-abroad = joignable depuis l’étranger
reach-country-only = seulement depuis un téléphone de ce pays ({ $country })
reach-home-only = pas depuis l’étranger
reach-short-code = numéro court pour les téléphones de ce pays ({ $country }) ; depuis l’étranger : on ne sait pas
reach-abroad-not-known = depuis l’étranger : on ne sait pas
reach-mobile-only = seulement depuis un mobile
reach-landline-only = seulement depuis un téléphone fixe
reach-internet = il faut internet

## Ce qui est sûr ou non

confidence-low = Numéro douteux : aucune source solide ne le confirme. Essayez d’abord un autre numéro.
freshness-verified = confirmé par deux personnes, { $date }
freshness-fresh = date de la source : { $date }
freshness-ageing = source la plus récente : { $date }
freshness-stale = source ancienne : { $date }. Les choses ont pu changer.
freshness-unverified = source sans date. Les choses ont pu changer.

## Lieux

site-blue-dot = Blue Dot
site-point-of-safety = Point de sécurité (Point of Safety)
site-support-place = lieu de soutien
status-open = ouvert, dernière information : { $date }
status-closed = fermé
status-closed-as-of = fermé, dernière information : { $date }
status-historic = fermé depuis longtemps
status-historic-as-of = fermé depuis longtemps ; dernière trace : { $date }
status-not-confirmed = pas confirmé depuis { $date }, appelez d’abord
status-not-known = état inconnu, appelez d’abord
state-open = Ouvert
state-closed = Fermé
state-historic = Terminé depuis longtemps
state-unknown = On ne sait pas
judgement-agrees = Cette source indique la même chose.
judgement-differs = Cette source indique autre chose.
judgement-superseded = Cette source est plus ancienne. Le numéro a changé depuis.
judgement-misprint = Cette source contient une faute d’impression.
places-none = Aucun lieu de soutien n’est connu ici.
places-none-confirmed = Aucun de ces lieux n’est confirmé comme ouvert aujourd’hui. Appelez d’abord.
places-far = Le lieu de soutien connu le plus proche est loin.
places-past-left-out =
    { $count ->
        [one] { $count } lieu fermé n’est pas affiché.
        [many] { $count } de lieux fermés ne sont pas affichés.
       *[other] { $count } lieux fermés ne sont pas affichés.
    }
crossing-state = { $name }. Date : { $date }. { $says }
crossing-state-undated = { $name }. Sans date : { $says }
crossing-state-not-known = { $name } : état inconnu
offer-information = informations
offer-legal-advice = conseil juridique
offer-psychological-support = soutien psychologique
offer-child-friendly-space = espace pour les enfants
offer-mother-and-baby = espace pour les mères avec bébé
offer-family-reunification = aide pour retrouver sa famille
offer-identification-referral = orientation des personnes à risque vers d’autres services
offer-first-aid-health = premiers secours et soins
offer-basic-items = objets de première nécessité
offer-rest-place = lieu pour se reposer
offer-accommodation = hébergement
offer-gbv-support = soutien après des violences
offer-restoring-family-links = contact avec la famille dont on est séparé
offer-employment-advice = conseil pour le travail
offer-interpretation = interprétation

## Listes de numéros

contacts-none = Aucun numéro n’est connu pour cela.
contacts-only-doubtful = Pour cela, seuls des numéros douteux sont connus.
contacts-more =
    { $count ->
        [one] { $count } autre numéro.
        [many] { $count } d’autres numéros.
       *[other] { $count } autres numéros.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] { $count } numéro douteux n’est pas affiché.
        [many] { $count } de numéros douteux ne sont pas affichés.
       *[other] { $count } numéros douteux ne sont pas affichés.
    }

## Conseils

search-none = Rien trouvé. Essayez moins de mots, ou d’autres mots.
translation-draft = Cette traduction est un brouillon. Personne ne l’a encore relue.
translation-second-pass = Cette traduction a été vérifiée une deuxième fois, mais pas par une personne dont c’est la langue maternelle.
translation-other-language = Ce texte n’existe pas encore dans votre langue.
translation-mixed = Certaines parties n’existent pas encore dans votre langue.

## Sur le contenu

age-days =
    { $count ->
        [0] Contenu ({ $date }) : il est d’aujourd’hui.
        [one] Contenu ({ $date }) : il a { $count } jour.
        [many] Contenu ({ $date }) : il a { $count } de jours.
       *[other] Contenu ({ $date }) : il a { $count } jours.
    }
age-months =
    { $count ->
        [one] Contenu ({ $date }) : il a { $count } mois.
        [many] Contenu ({ $date }) : il a { $count } de mois. Demandez un contenu plus récent.
       *[other] Contenu ({ $date }) : il a { $count } mois. Demandez un contenu plus récent.
    }

## Ce que l’on peut faire

action-call = Appeler le { $number }
action-message = Écrire au { $number }
action-chat = Ouvrir le chat
action-email = Écrire un e-mail
action-copy-number = Copier le numéro
action-copy-address = Copier l’adresse
action-share = Partager numéro et horaires
action-map = Voir sur une carte
action-map-town = Voir la ville sur une carte

## Titres des écrans

heading-numbers = Numéros
heading-places = Lieux de soutien
heading-read-first = À lire d’abord
heading-sources = Sources
heading-other-places = Autres lieux de ce nom

## Ce qui est remis, dans la langue de la personne qui reçoit : messages, cartes, codes. D’autres
## peuvent le lire. Rien ici ne doit dire à quoi sert un numéro, ni à qui il est.

handed-call = Appeler le { $number }
handed-labelled = { $label } : { $number }
handed-line = { $what } – { $facts }
handed-emergency = Numéro d’urgence
handed-ambulance = Ambulance
handed-fire = Pompiers
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = appelez d’abord
handed-in-country = pour les téléphones de ce pays ({ $country })
handed-languages-more =
    { $count ->
        [one] { $languages } et { $count } autre
        [many] { $languages } et { $count } d’autres
       *[other] { $languages } et { $count } autres
    }
handed-note-tailor = Couture, raccourcir un pantalon : { $number }
handed-note-dentist = Dentiste, demander un contrôle : { $number }
handed-note-x-ray = Radiographie, demander une date : { $number }
handed-note-parcel = Colis, demander où il est : { $number }
handed-note-repair = Machine à laver, réparation : { $number }

## Pour la personne qui remet. $what est un numéro, une adresse ou un nom.

disguise-tailor = couture
disguise-dentist = dentiste
disguise-x-ray = rendez-vous de radiographie
disguise-parcel = colis
disguise-repair = réparation
hand-over-safe = Demandez d’abord : est-ce que cette personne peut garder cela sur elle sans danger ? Sinon, ne donnez rien par écrit.
hand-over-history = Un appel reste dans l’historique du téléphone, et peut-être sur la facture. L’effacer à un endroit ne l’efface pas à l’autre.
hand-over-messages = Un message ou chat reste sur ce téléphone et sur celui de l’autre personne jusqu’à ce que quelqu’un le supprime.
hand-over-answers = Si quelqu’un appelle le numéro, il entend qui répond. Une note d’apparence ordinaire n’aide que contre les regards.
hand-over-about = { $what } : { $text }
hand-over-police = { $what } : c’est la police qui répond. Dites-le avant de donner le numéro.
hand-over-other-language = Il n’y a pas encore de textes dans cette langue ({ $language }). Ce que vous donnez est en anglais.
hand-over-note-most = La note contient seulement deux numéros. Une liste plus longue n’aurait pas l’air ordinaire.
hand-over-note-short = { $what } : pas dans la note. Un tel numéro n’a pas l’air ordinaire.
hand-over-note-none = Aucun de ces numéros ne peut devenir une note ordinaire.
hand-over-long = Le texte est trop long pour un code. Envoyez-le ou écrivez-le.
hand-over-left-address = { $what } : pas donné. L’adresse dit elle-même à qui elle est.
hand-over-left-closed = { $what } : pas donné. C’est fermé.
hand-over-left-nothing = { $what } : pas donné. Ni numéro ni adresse ne sont connus.
hand-over-left-room = { $what } : pas sur la carte. Il n’y a plus de place.
hand-over-left-facts = { $what } : tout n’est pas sur la carte. Pas de place pour : { $facts }
hand-over-none = Rien ici ne peut aller sur une carte.

## Note sur une erreur, pour les gens qui s’occupent du contenu. Envoyée par n’importe quel moyen,
## donc d’autres peuvent la lire.

slip-title = Correction : { $id }
slip-entry = Entrée : { $id }
slip-hours = Horaires : { $text }
slip-content = Contenu : version { $version }, { $date }
slip-wrong = Qu’est-ce qui est faux ? Écrivez-le dessous. Ne nommez personne et n’écrivez rien sur une personne que vous avez rencontrée.

## Un schéma de ce qui entoure un lieu

sketch-spoken =
    Schéma de { $across } autour de « { $place } ». { $sites ->
        [0] Aucun lieu de soutien
        [one] { $sites } lieu de soutien
        [many] { $sites } de lieux de soutien
       *[other] { $sites } lieux de soutien
    } et { $crossings ->
        [0] aucun point de passage
        [one] { $crossings } point de passage
        [many] { $crossings } de points de passage
       *[other] { $crossings } points de passage
    } sur le schéma ; la liste est dessous.
sketch-north = Le nord est en haut.
sketch-standpoint = D’où vous regardez
sketch-crossing = Point de passage frontalier
sketch-caution = Un schéma, pas une carte. Frontières et côtes sont approximatives, et la plupart des points sont le centre d’une ville.
sketch-no-lines = Aucune frontière et aucune côte n’est connue ici.
sketch-left-out =
    { $count ->
        [one] { $count } lieu n’est pas sur le schéma.
        [many] { $count } de lieux ne sont pas sur le schéma.
       *[other] { $count } lieux ne sont pas sur le schéma.
    }
