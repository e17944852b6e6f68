### translation: second_pass
name = Šesťdesiat sekúnd na hraničnom priechode
    .neutral = Krátky zoznam
about = Na čo sa pozrieť a najviac štyri otázky. Na chvíle, keď vás už niečo upozornilo, nie pre každého cestujúceho.
