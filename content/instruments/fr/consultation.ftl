### translation: second_pass
name = Une consultation
    .neutral = Liste de visite
about = La santé d’abord, en privé. Les questions sont celles qui peuvent changer ce que vous faites aujourd’hui.
