### translation: second_pass
name = Wizyta lekarska
    .neutral = Lista do wizyty
about = Najpierw zdrowie, na osobności. Pytania to te, które mogą zmienić to, co dziś robisz.
