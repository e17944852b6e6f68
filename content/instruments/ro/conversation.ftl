### translation: second_pass
name = O discuție pe teren
    .neutral = Listă lungă
about = Întrebări cu vorbe simple despre muncă, acte, datorii și frică. Puneți numai câte sunt necesare și opriți-vă când persoana vrea să se oprească.
