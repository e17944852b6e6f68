### translation: second_pass
name = Rozhovor v teréne
    .neutral = Dlhý zoznam
about = Otázky jednoduchými slovami o práci, dokladoch, dlhoch a strachu. Pýtajte sa len toľko, koľko treba, a prestaňte, keď chce človek prestať.
