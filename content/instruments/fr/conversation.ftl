### translation: draft
name = Une conversation sur le terrain
    .neutral = Liste longue
about = Des questions en mots simples sur le travail, les papiers, les dettes et la peur. Posez-en le moins possible, et arrêtez quand la personne veut arrêter.
