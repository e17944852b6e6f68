### translation: second_pass
name = Une conversation sur le terrain
    .neutral = Liste longue
about = Des questions en mots simples sur le travail, les papiers, les dettes et la peur. Posez seulement celles dont vous avez besoin, et arrêtez quand la personne veut arrêter.
