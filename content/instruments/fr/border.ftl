### translation: second_pass
name = Soixante secondes à un point de passage
    .neutral = Liste courte
about = Ce qu’il faut regarder, et quatre questions au plus. Pour les moments où quelque chose a déjà attiré votre attention, pas pour chaque personne qui voyage.
