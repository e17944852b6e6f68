# Textes de la façade, de la mise en place, des réglages et des notes, français.
# review: second_pass

## Façades : une calculatrice et un convertisseur d’unités. Rien ici ne doit dire ce que l’appli est
## d’autre. Les chiffres sont sur une ligne, zéro d’abord. Les unités sont courtes, comme après un nombre.

number-digits = 0123456789
cover-title-calculator = Calculatrice
cover-title-units = Convertisseur d’unités
cover-cannot-divide = Division par 0 impossible
cover-too-large = Nombre trop grand
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = virgule
cover-key-add = plus
cover-key-subtract = moins
cover-key-multiply = fois
cover-key-divide = divisé par
cover-key-equals = égale
cover-key-percent = pour cent
cover-key-sign = changer le signe
cover-key-backspace = effacer le dernier chiffre
cover-key-clear = tout effacer
cover-key-clear-entry = effacer l’entrée
cover-key-memory-clear = vider la mémoire
cover-key-memory-recall = rappeler la mémoire
cover-key-memory-add = ajouter à la mémoire
cover-key-memory-subtract = soustraire de la mémoire
cover-key-next-pair = unités suivantes
cover-key-previous-pair = unités précédentes
cover-key-swap = échanger les unités
cover-unit-inch = po
cover-unit-centimetre = cm
cover-unit-foot = pi
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = nmi
cover-unit-square-foot = pi²
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = gal US
cover-unit-imperial-gallon = gal imp.
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mi/h
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Mise en place. $kind est « phrase » quand le téléphone demande une phrase à la place d’un code PIN.

limits-found =
    { $kind ->
        [phrase] Une fouille de ce téléphone montrera que cette appli est installée. Sans votre phrase, elle ne trouvera pas vos notes.
       *[pin] Une fouille de ce téléphone montrera que cette appli est installée. Sans votre code PIN, elle ne trouvera pas vos notes.
    }
limits-forced =
    { $kind ->
        [phrase] Si quelqu’un vous fait ouvrir l’appli, il croira peut-être la deuxième phrase, ou peut-être pas.
       *[pin] Si quelqu’un vous fait ouvrir l’appli, il croira peut-être le deuxième code PIN, ou peut-être pas.
    }
limits-one-look = L’appli aide contre un seul regard, pas contre plusieurs. Quelqu’un qui copie deux fois la mémoire du téléphone peut voir que quelque chose a changé.
limits-known =
    { $kind ->
        [phrase] D’autres personnes aussi connaissent cette appli. Elles savent qu’il peut y avoir une deuxième phrase.
       *[pin] D’autres personnes aussi connaissent cette appli. Elles savent qu’il peut y avoir un deuxième code PIN.
    }
limits-key-date = « Effacer sans retour » rend illisibles les anciennes copies de vos notes. Ensuite, le téléphone montre une date plus récente pour la clé de l’appli.
limits-watching = L’appli ne peut pas vous protéger si quelqu’un voit l’écran. Ni d’une caméra, ni d’un logiciel espion sur ce téléphone.
limits-software = Ce téléphone n’a pas d’endroit sûr pour les clés. Quelqu’un qui copie sa mémoire peut essayer des codes PIN sans fin. Donc l’appli demande une phrase.
limits-any-number = Sur ce téléphone, un nombre quelconque de 6 chiffres ou plus, puis =, mène de la façade aux numéros et aux conseils. Seule la phrase ouvre les notes.
set-up-limits-title = Avant de commencer
set-up-choose-title =
    { $kind ->
        [phrase] Choisissez une phrase
       *[pin] Choisissez un code PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Prenez cinq mots ou plus, qui ne vont pas ensemble.
       *[pin] Prenez de 6 à 16 chiffres. Pas d’anniversaire, pas de suite comme 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] La phrase ouvre vos notes.
       *[pin] Le code PIN, puis la touche =, vous ramènent de la façade dans l’appli. Ils ouvrent aussi vos notes.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Personne ne peut vous redire une phrase oubliée. Sans elle, vos notes sont perdues.
       *[pin] Personne ne peut vous redire un code PIN oublié. Sans lui, vos notes sont perdues, et il faut réinstaller l’appli.
    }
set-up-before =
    { $kind ->
        [phrase] Cette appli a-t-elle déjà servi sur ce téléphone ? Tapez votre phrase d’avant, et vos notes restent. Avec une autre phrase, elles disparaissent pour toujours.
       *[pin] Cette appli a-t-elle déjà servi sur ce téléphone ? Tapez votre code PIN d’avant, et vos notes restent. Avec un autre code PIN, elles disparaissent pour toujours.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Tapez encore la phrase
       *[pin] Tapez encore le code PIN
    }
set-up-repeat = Pour qu’une faute de frappe ne vous bloque pas dehors.
set-up-second-title =
    { $kind ->
        [phrase] Une deuxième phrase ?
       *[pin] Un deuxième code PIN ?
    }
set-up-second-what =
    { $kind ->
        [phrase] Une deuxième phrase ouvre la même appli avec d’autres notes, vides au début. Si quelqu’un vous fait ouvrir l’appli, vous pouvez taper celle-ci.
       *[pin] Un deuxième code PIN ouvre la même appli avec d’autres notes, vides au début. Si quelqu’un vous fait ouvrir l’appli, vous pouvez taper celui-ci.
    }
set-up-second-later =
    { $kind ->
        [phrase] Elle n’est pas obligatoire. Vous pouvez aussi la choisir plus tard.
       *[pin] Il n’est pas obligatoire. Vous pouvez aussi le choisir plus tard.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Choisissez la deuxième phrase
       *[pin] Choisissez le deuxième code PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Prenez cinq mots ou plus, différents de ceux d’avant.
       *[pin] Prenez autant de chiffres que dans le premier code PIN, mais d’autres.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Tapez encore la deuxième phrase
       *[pin] Tapez encore le deuxième code PIN
    }
set-up-exit-title = Exercice : sortir
set-up-exit-now = Appuyez maintenant sur le bouton de sortie. La façade apparaît tout de suite.
set-up-back-with-pin = Pour revenir, tapez sur la façade votre code PIN, puis =. Un instant après, l’appli s’ouvre. Rien ne montre si le nombre était juste.
set-up-back-with-any = Pour revenir, tapez sur la façade un nombre quelconque de 6 chiffres ou plus, puis =. Un instant après, l’appli s’ouvre.
set-up-return-title = Exercice : revenir
set-up-practise-second-title =
    { $kind ->
        [phrase] Exercice : la deuxième phrase
       *[pin] Exercice : le deuxième code PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Verrouillez les notes et ouvrez-les avec la deuxième phrase. La même appli s’ouvre, avec d’autres notes.
       *[pin] Sortez encore une fois. Sur la façade, tapez le deuxième code PIN, puis =. La même appli s’ouvre, avec d’autres notes.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Si vous n’en avez pas, passez cette étape.
       *[pin] Si vous n’en avez pas, passez cette étape.
    }
set-up-trigger-title = Exercice : sortir autrement
set-up-trigger = Sortez d’une autre façon, puis revenez comme avant. Ces façons sont activées :
set-up-trigger-none = Aucune autre façon de sortir n’est activée. Passez cette étape.
set-up-trigger-destroys = Attention : ceci détruit tout, même pendant un exercice : { $way }
set-up-ready-title = Tout est prêt
set-up-ready = Vous savez sortir et revenir. Refaites l’exercice de temps en temps ; il est dans les réglages.
set-up-done-title = Terminé
set-up-done = L’appli est en place.

## Ce qui n’allait pas dans une saisie

problem-not-the-same = Les deux n’étaient pas pareils. Tapez encore une fois.
problem-no-vault = L’endroit pour les clés ne marche pas en ce moment sur ce téléphone. Il n’est donc pas possible de garder des notes. Continuez sans notes et réessayez plus tard.
problem-other-pin = C’était un autre code PIN. Sortez encore, et revenez avec le premier.
problem-no-pin = L’appli s’est ouverte sans votre code PIN. Sortez encore, et revenez avec votre code PIN.
weak-too-short = Trop court. Prenez 6 chiffres ou plus.
weak-too-long =
    { $kind ->
        [phrase] Trop long. Prenez une phrase plus courte.
       *[pin] Trop long. Prenez 16 chiffres ou moins.
    }
weak-not-digits = Seulement des chiffres.
weak-all-the-same = Tous les chiffres sont pareils. Mélangez-les.
weak-sequence = Les chiffres se suivent, comme dans 123456. Mélangez-les.
weak-repeated = Les mêmes chiffres reviennent toujours. Mélangez-les.
weak-common = Beaucoup de gens prennent ce code PIN ; on l’essaie donc en premier. Prenez-en un autre.
weak-date = On dirait une date. Les dates sont essayées en premier. Prenez autre chose.
weak-too-few-words = Trop peu de mots. Prenez cinq mots différents ou plus.
weak-not-text = Cela ne se lit pas comme du texte. Tapez encore une fois.
weak-other-length = Prenez autant de chiffres que dans le premier code PIN.
weak-already-used = C’est déjà utilisé. Prenez autre chose.

## Réglages

trigger-button = Bouton de sortie
trigger-shake = Le téléphone est secoué
trigger-volume-keys = Une touche de volume est pressée plusieurs fois
trigger-back-presses = Retour est pressé plusieurs fois
trigger-screen-off = L’écran s’éteint
trigger-left-app = Vous allez dans une autre appli
trigger-other-app = Une autre appli de confiance le demande
lock-after-seconds =
    { $count ->
        [one] Après { $count } seconde
        [many] Après { $count } de secondes
       *[other] Après { $count } secondes
    }
lock-after-minutes =
    { $count ->
        [one] Après { $count } minute
        [many] Après { $count } de minutes
       *[other] Après { $count } minutes
    }
tries-never = Jamais
tries-count =
    { $count ->
        [one] Après { $count } essai raté
        [many] Après { $count } d’essais ratés
       *[other] Après { $count } essais ratés
    }
keep-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
keep-as-usual =
    { $count ->
        [one] Comme d’habitude : { $count } jour
        [many] Comme d’habitude : { $count } de jours
       *[other] Comme d’habitude : { $count } jours
    }
keep-as-before = Comme avant
effect-nothing = Rien ne se passe.
effect-lock = Les notes se verrouillent. Numéros et conseils restent ouverts.
effect-cover = La façade apparaît, et les notes se verrouillent.
effect-destroy = La façade apparaît, et toutes les notes, tous les codes PIN et tous les réglages sont détruits pour toujours.
hardware-element = Les clés sont dans une puce à part. Il n’est pas possible de les copier.
hardware-trusted = Les clés sont dans une partie protégée du processeur du téléphone. Il n’est pas possible de les copier.
hardware-software = Ce téléphone n’a pas d’endroit sûr pour les clés. Seule votre phrase protège les notes.
vault-set-aside = Le fichier de vos notes était abîmé. Il a été mis de côté tel quel, et un nouveau fichier vide a été créé. Pour garder des notes, refaites la mise en place.
vault-newer = Une version plus récente de l’appli a écrit vos notes. Mettez l’appli à jour pour les ouvrir. Rien n’a été changé.
vault-unavailable = Les notes ne sont pas accessibles en ce moment. Numéros et conseils marchent. Fermez l’appli et ouvrez-la de nouveau.
vault-settings-lost =
    { $kind ->
        [phrase] Les réglages n’ont pas pu être lus et sont de nouveau ceux d’origine. Vos notes sont toujours là : ouvrez-les avec votre phrase.
       *[pin] Les réglages n’ont pas pu être lus et sont de nouveau ceux d’origine. Vos notes sont toujours là : ouvrez-les avec votre code PIN.
    }
stays-app = L’appli elle-même, avec ses numéros et conseils publics.
stays-traces = Ce que le téléphone retient lui-même : que l’appli a été installée, et quand elle a servi.
stays-store = Ce que sait le magasin d’applis : que l’appli a été installée avec votre compte.
stays-key-date = Une date plus récente sur les clés de l’appli.
stays-copies = Les copies faites avant par quelqu’un : images de l’écran, notes transmises.

## Notes. « Supprimer » et « effacer sans retour » sont deux choses différentes, avec des mots différents.

notes-empty = Pas encore de notes.
notes-none-found = Aucune note ne contient tous ces mots.
notes-damaged =
    { $count ->
        [one] { $count } note est abîmée et illisible.
        [many] { $count } de notes sont abîmées et illisibles.
       *[other] { $count } notes sont abîmées et illisibles.
    }
note-expires = disparaît { $date }
note-consent = { $date } : { $who } a donné son accord pour que { $whom } reçoive : { $what }
note-warning-name = On dirait un nom. Si quelqu’un d’autre lit la note, un nom mène à la personne. Écrivez un nom inventé.
note-warning-phone = On dirait un numéro de téléphone. Si quelqu’un d’autre lit la note, cette personne peut appeler le numéro. Si possible, ne l’écrivez pas.
note-warning-document = On dirait le numéro d’un document. Il mène à une seule personne. Si possible, ne l’écrivez pas.
note-warning-email = On dirait une adresse e-mail. Si quelqu’un d’autre lit la note, elle mène à la personne. Si possible, ne l’écrivez pas.
note-delete = Supprimer
note-delete-means = La note part maintenant, et sa place est libre. Quelqu’un qui a copié avant la mémoire du téléphone pourrait encore la lire, avec votre code PIN et sur ce téléphone.
notes-purge = Effacer sans retour
notes-purge-means = Ce que vous avez supprimé, et toute copie plus ancienne de vos notes, ne pourra plus jamais être lu. Vos notes actuelles restent.
destroy-everything = Tout détruire
destroy-everything-means = Toutes les notes, tous les codes PIN et tous les réglages disparaissent pour toujours, aussi les notes qu’un autre code PIN ouvre.
second-pin-means = Un nouveau deuxième code PIN ouvre d’autres notes, vides au début. Ce qu’ouvrait un deuxième code PIN plus ancien disparaît.
destroy-pin-means = Ce code PIN détruit pour toujours les notes que votre code PIN actuel ouvre. Ensuite il ouvre l’appli sans notes. Cela peut vous mettre en danger, ou être interdit par la loi là où vous êtes.
