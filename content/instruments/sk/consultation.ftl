### translation: second_pass
name = Lekárske vyšetrenie
    .neutral = Zoznam k návšteve
about = Najprv zdravie, v súkromí. Otázky sú tie, ktoré môžu zmeniť, čo dnes urobíte.
