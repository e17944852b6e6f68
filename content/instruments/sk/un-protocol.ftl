### translation: second_pass
name = Definícia z Protokolu OSN, časť po časti
    .neutral = Cvičenie v čítaní
about = Kontrola na učenie: je v prípade na papieri konanie, prostriedok a účel? Nie na rozhovor s človekom.
gate-training = Je to prípad na učenie. Nepoužívam to na človeka, ktorý je predo mnou.
    .cue = cvičenie
    .instead =
        Zatvorte túto kontrolu. Pri človeku použite niektorý z pomocných zoznamov, a len tam, kde platia jeho podmienky.
item-age = Koľko rokov má človek v tomto prípade?
    .cue = veľkosť
    .help = Pravidlo Protokolu pre deti platí pre všetkých mladších ako 18 rokov, ako uvádza ECPAT UK.
item-act-recruited = Niekoho zverbovali
    .cue = časť 1, bod 1
item-act-transported = Niekoho prepravili
    .cue = časť 1, bod 2
item-act-transferred = Niekoho odovzdali, z jedných rúk do druhých
    .cue = časť 1, bod 3
item-act-harboured = Niekoho prechovávali: dali mu prístrešie alebo ho držali na nejakom mieste
    .cue = časť 1, bod 4
item-act-received = Niekoho prevzal niekto iný
    .cue = časť 1, bod 5
item-means-force = Hrozba silou alebo použitie sily
    .cue = časť 2, bod 1
item-means-coercion = Iná forma donucovania
    .cue = časť 2, bod 2
item-means-abduction = Únos
    .cue = časť 2, bod 3
item-means-fraud = Podvod
    .cue = časť 2, bod 4
item-means-deception = Uvedenie do omylu
    .cue = časť 2, bod 5
item-means-power = Zneužitie moci
    .cue = časť 2, bod 6
item-means-vulnerability = Zneužitie zraniteľného postavenia
    .cue = časť 2, bod 7
item-means-payment = Platby alebo výhody, aby sa získal súhlas osoby, ktorá má kontrolu nad inou osobou
    .cue = časť 2, bod 8
item-purpose-sexual = Vykorisťovanie prostitúcie iných alebo iné sexuálne vykorisťovanie
    .cue = časť 3, bod 1
item-purpose-labour = Nútená práca alebo služby
    .cue = časť 3, bod 2
item-purpose-slavery = Otroctvo alebo praktiky podobné otroctvu
    .cue = časť 3, bod 3
item-purpose-servitude = Nevoľníctvo
    .cue = časť 3, bod 4
item-purpose-organs = Odoberanie orgánov
    .cue = časť 3, bod 5
item-purpose-other-exploitation = Iná forma vykorisťovania
    .cue = časť 3, bod 6
rule-act = Konanie: čo sa robí
rule-means = Prostriedok: ako sa to robí
rule-purpose = Účel: prečo sa to robí
outcome-elements-adult = V tomto prípade sú všetky tri časti
    .text =
        Pri dospelom človeku definícia z Protokolu žiada konanie, prostriedok a účel vykorisťovania. Označené sú všetky tri.
outcome-elements-child = V tomto prípade je konanie a účel
    .text =
        Pri dieťati Protokol nežiada prostriedok. Stačí konanie a účel.
outcome-no-act = Nie je označené žiadne konanie
    .text =
        Bez verbovania, prepravy alebo odovzdania, prechovávania alebo prevzatia definícia nie je splnená. Niečo iné môže byť aj tak zlé a pomoc môže byť stále potrebná.
outcome-no-means = Nie je označený žiadny prostriedok
    .text =
        Pri dospelom človeku definícia žiada jeden z prostriedkov. Samotná ťažká alebo zle platená práca na to nestačí, a môže byť aj tak proti zákonu.
outcome-no-purpose = Nie je označený žiadny účel
    .text =
        Účel vykorisťovania treba vždy, aj pri dieťati. Nemusí byť dosiahnutý: podľa nášho čítania stačí úmysel.
outcome-child-means = Pri dieťati prostriedok odpadá
    .text =
        Nehľadajte silu ani lži. Ak vek nie je jasný, pokračujte ako pri dieťati; toto posledné pravidlo je naša rada.
outcome-consent-of-another = O čí súhlas ide
    .text =
        V zozname prostriedkov ide o súhlas toho, kto ovláda inú osobu a dostáva za to peniaze.
        Pre vlastné „áno“ človeka, ktorý zažil obchodovanie s ľuďmi, je iné pravidlo. Cituje ho UNODC: ak sa použil niektorý z prostriedkov, toto „áno“ sa neráta.
outcome-list-is-open = Zoznam účelov je minimum
    .text =
        Protokol hovorí „prinajmenšom“. Môže ísť aj o iné formy vykorisťovania.
outcome-no-border-needed = Netreba prekročiť hranicu
    .text =
        Každé konanie stačí samo. Nikto nemusí prekročiť hranicu, ba ani odísť z mesta.
outcome-only-a-case = Toto bolo cvičenie
    .text =
        Definícia na papieri o nikom nič nerozhoduje. Pri skutočných ľuďoch to posudzujú len špecializované služby a súdy.
