### translation: draft
name = O discuție pe teren
    .neutral = Listă lungă
about = Întrebări cu vorbe simple despre muncă, acte, datorii și frică. Puneți cât mai puține și opriți-vă când persoana vrea să se oprească.
