### translation: second_pass
name = Sześćdziesiąt sekund na przejściu granicznym
    .neutral = Krótka lista
about = Na co patrzeć i najwyżej cztery pytania. Na chwile, gdy coś już zwróciło Twoją uwagę, a nie dla każdej osoby w podróży.
