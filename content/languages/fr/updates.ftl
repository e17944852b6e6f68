# Mises à jour : ce qui est utilisé, son âge, et comment un contenu plus récent arrive ici. Français.
# review: second_pass

## Quand chercher

updates-off = Désactivé
updates-off-means = L’appli n’utilise pas du tout le réseau.
updates-by-hand = Quand je le demande
updates-by-hand-means = L’appli utilise le réseau seulement quand vous appuyez sur le bouton.
updates-daily = Une fois par jour
updates-daily-means = L’appli cherche environ une fois par jour quand elle est ouverte, à une heure prise au hasard. Ce que vous faites dans l’appli ne change rien à cette heure.
updates-network = La personne qui gère le réseau peut voir que ce téléphone s’adresse à { $host }, quand, et combien il reçoit. Ce que vous lisez reste sur le téléphone. L’appli demande de la même façon sur chaque téléphone.
updates-no-publisher = Cette appli ne connaît aucun éditeur. Elle utilise le contenu livré avec elle.
updates-no-address = Cette appli prend un contenu plus récent seulement d’un autre téléphone. Elle n’utilise pas le réseau.

## Ce qui est utilisé

updates-pack = Version { $version }, { $date }
updates-pack-built-in = Version { $version }, { $date }. Livrée avec l’appli.
updates-age-fresh = L’éditeur en répond jusqu’à cette date : { $date }.
updates-age-due = L’éditeur n’en répond plus (dernier jour : { $date }). Cherchez un contenu plus récent quand vous pourrez.
updates-age-amber = Ancien : l’éditeur n’en répond plus (dernier jour : { $date }). Appelez pour confirmer avant de compter sur un numéro. Cherchez un contenu plus récent.
updates-age-red = Très ancien : l’éditeur n’en répond plus (dernier jour : { $date }). Des numéros ont pu changer. Appelez pour confirmer avant de compter sur un numéro. Cherchez un contenu plus récent.
updates-confirm-amber = Ce contenu est ancien. Appelez pour confirmer.
updates-confirm-red = Ce contenu est très ancien. Le numéro a pu changer. Appelez pour confirmer.
updates-checked-never = Personne n’a encore cherché de contenu plus récent.
updates-checked = Dernière recherche d’un contenu plus récent : { $date }.
updates-no-folder = L’appli ne peut pas garder de contenu plus récent sur ce téléphone. Elle utilise le contenu livré avec elle. Faites de la place, puis redémarrez l’appli.
updates-fell-back = Le contenu le plus récent sur ce téléphone était abîmé. Un contenu plus ancien est utilisé. Cherchez un contenu plus récent.

## Ce que fait une mise à jour

updates-checking = Recherche d’un contenu plus récent
updates-fetching = Téléchargement
updates-verifying = Vérification que le contenu est authentique
updates-installing = Mise en place

## Ce qui est différent d’avant

updates-changes = Ce qui est différent de la version { $version }
updates-changes-none = Aucun numéro, aucun lieu et aucune fiche ne sont différents.
updates-changes-more =
    { $count ->
        [one] Et encore { $count }.
        [many] Et encore { $count }.
       *[other] Et encore { $count }.
    }
updates-numbers-gone =
    { $count ->
        [one] { $count } numéro a disparu.
        [many] { $count } de numéros ont disparu.
       *[other] { $count } numéros ont disparu.
    }
updates-numbers-differ =
    { $count ->
        [one] { $count } numéro a changé.
        [many] { $count } de numéros ont changé.
       *[other] { $count } numéros ont changé.
    }
updates-numbers-new =
    { $count ->
        [one] { $count } numéro est nouveau.
        [many] { $count } de numéros sont nouveaux.
       *[other] { $count } numéros sont nouveaux.
    }
updates-places-gone =
    { $count ->
        [one] { $count } lieu a disparu.
        [many] { $count } de lieux ont disparu.
       *[other] { $count } lieux ont disparu.
    }
updates-places-differ =
    { $count ->
        [one] { $count } lieu a changé.
        [many] { $count } de lieux ont changé.
       *[other] { $count } lieux ont changé.
    }
updates-places-new =
    { $count ->
        [one] { $count } lieu est nouveau.
        [many] { $count } de lieux sont nouveaux.
       *[other] { $count } lieux sont nouveaux.
    }
updates-sheets-gone =
    { $count ->
        [one] { $count } fiche a disparu.
        [many] { $count } de fiches ont disparu.
       *[other] { $count } fiches ont disparu.
    }
updates-sheets-differ =
    { $count ->
        [one] { $count } fiche a changé.
        [many] { $count } de fiches ont changé.
       *[other] { $count } fiches ont changé.
    }
updates-sheets-new =
    { $count ->
        [one] { $count } fiche est nouvelle.
        [many] { $count } de fiches sont nouvelles.
       *[other] { $count } fiches sont nouvelles.
    }
updates-named-gone = Retrait : { $name }
updates-named-differs = Changement : { $name }
updates-named-new = Ajout : { $name }

## Comment une mise à jour s’est terminée

update-installed = Un contenu plus récent est maintenant utilisé.
update-nothing-new = Vous avez le contenu le plus récent.
update-called-off = Arrêté. Rien n’a changé.
update-offline = La connexion n’est pas bonne. Rien n’a changé. Réessayez là où le réseau est meilleur.
update-something-else = Autre chose a répondu, peut-être une page de connexion de ce réseau. Rien n’a changé. Réessayez sur un autre réseau.
update-untrusted = Ceci ne vient pas de l’éditeur. Cela a été refusé. Le contenu que vous avez reste utilisé.
update-older = Ceci est plus ancien que ce que vous avez. Cela a été refusé.
update-out-of-date = La date de ceci est dépassée, donc personne n’en répond plus. Cela a été refusé. Vérifiez la date sur ce téléphone, ou réessayez plus tard.
update-mixed = Ces fichiers ne vont pas ensemble. Ils ont été refusés. Réessayez plus tard.
update-wrong-file = Ce n’est pas le fichier que l’éditeur a signé. Il a été refusé. Le contenu que vous avez reste utilisé.
update-too-long = Ceci est plus long que toute mise à jour. Cela a été refusé.
update-malformed = Ceci ne peut pas être lu. Cela a été refusé. Le contenu que vous avez reste utilisé.
update-app-too-old = Le contenu plus récent a besoin d’une appli plus récente. Mettez d’abord l’appli à jour.
update-no-good-answer = Le contenu plus récent n’a pas marché sur ce téléphone. Le contenu que vous avez reste utilisé.
update-not-an-update = Ce n’est pas une mise à jour, ou il en manque une partie. Choisissez un autre fichier.
update-full = Il n’y a plus de place sur ce téléphone. Rien n’a changé. Faites de la place, puis réessayez.
update-busy = Une autre mise à jour est en cours. Réessayez dans un instant.
update-folder = L’appli n’a pas pu écrire sur ce téléphone. Rien n’a changé. Redémarrez l’appli, puis réessayez.

## De téléphone à téléphone

updates-share-until = Un autre téléphone accepte ce contenu jusqu’à cette date : { $date }.
updates-code = Code { $number } sur { $count }
updates-codes-how =
    { $count ->
        [one] Lisez ce code avec l’appli photo de l’autre téléphone. Copiez son texte dans l’appli là-bas.
        [many] Lisez ces { $count } de codes avec l’appli photo de l’autre téléphone, dans n’importe quel ordre. Copiez chaque texte dans l’appli là-bas.
       *[other] Lisez ces { $count } codes avec l’appli photo de l’autre téléphone, dans n’importe quel ordre. Copiez chaque texte dans l’appli là-bas.
    }
updates-codes-have = Codes déjà ici : { $have } sur { $count }.
updates-code-bad = Ce n’est pas un code de mise à jour. Lisez-le encore une fois.
updates-code-other = Ce code va avec d’autres codes. Continuez avec les premiers, ou oubliez-les et recommencez.
updates-codes-wrong = Ces codes ne vont pas ensemble. Recommencez.
