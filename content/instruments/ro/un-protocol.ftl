### translation: second_pass
name = Definiția din Protocolul ONU, parte cu parte
    .neutral = Exercițiu de citire
about = O verificare pentru învățat: există într-un caz de pe hârtie o acțiune, un mijloc și un scop? Nu se folosește cu o persoană.
gate-training = Acesta este un caz pentru învățat. Nu îl folosesc pentru o persoană din fața mea.
    .cue = exercițiu
    .instead =
        Închideți această verificare. Cu o persoană, folosiți una dintre listele ajutătoare și numai unde condițiile ei sunt îndeplinite.
item-age = Ce vârstă are persoana în acest caz?
    .cue = mărime
    .help = Regula Protocolului pentru copii este valabilă pentru toți cei sub 18 ani, după cum arată ECPAT UK.
item-act-recruited = Cineva a fost recrutat
    .cue = partea întâi, unu
item-act-transported = Cineva a fost transportat
    .cue = partea întâi, doi
item-act-transferred = Cineva a fost transferat, dat de la unul la altul
    .cue = partea întâi, trei
item-act-harboured = Cineva a fost adăpostit: a primit un loc de stat sau a fost ținut undeva
    .cue = partea întâi, patru
item-act-received = Cineva a fost primit, preluat de altcineva
    .cue = partea întâi, cinci
item-means-force = Amenințarea cu forța sau folosirea forței
    .cue = partea a doua, unu
item-means-coercion = Altă formă de constrângere
    .cue = partea a doua, doi
item-means-abduction = Răpire
    .cue = partea a doua, trei
item-means-fraud = Fraudă
    .cue = partea a doua, patru
item-means-deception = Înșelăciune
    .cue = partea a doua, cinci
item-means-power = Abuz de putere
    .cue = partea a doua, șase
item-means-vulnerability = Abuz de o situație de vulnerabilitate
    .cue = partea a doua, șapte
item-means-payment = Plăți sau avantaje, pentru a obține consimțământul unei persoane care controlează pe alta
    .cue = partea a doua, opt
item-purpose-sexual = Exploatarea prostituției altora sau altă exploatare sexuală
    .cue = partea a treia, unu
item-purpose-labour = Muncă sau servicii forțate
    .cue = partea a treia, doi
item-purpose-slavery = Sclavie sau practici asemănătoare sclaviei
    .cue = partea a treia, trei
item-purpose-servitude = Servitute
    .cue = partea a treia, patru
item-purpose-organs = Prelevare de organe
    .cue = partea a treia, cinci
item-purpose-other-exploitation = Altă formă de exploatare
    .cue = partea a treia, șase
rule-act = Acțiunea: ce se face
rule-means = Mijlocul: cum se face
rule-purpose = Scopul: de ce se face
outcome-elements-adult = Toate cele trei părți sunt în acest caz
    .text =
        La un adult, definiția Protocolului cere o acțiune, un mijloc și scopul exploatării. Toate trei au fost marcate.
outcome-elements-child = Acțiunea și scopul sunt în acest caz
    .text =
        La un copil, Protocolul nu cere un mijloc. Acțiunea și scopul ajung.
outcome-no-act = Nu s-a marcat nicio acțiune
    .text =
        Fără recrutare, transport, transfer, adăpostire sau primire, definiția nu este îndeplinită. Totuși, ceva poate să nu fie în regulă și ajutorul poate fi necesar.
outcome-no-means = Nu s-a marcat niciun mijloc
    .text =
        La un adult, definiția cere unul dintre mijloace. Munca grea sau prost plătită, singură, nu ajunge pentru ea, dar poate fi totuși împotriva legii.
outcome-no-purpose = Nu s-a marcat niciun scop
    .text =
        Scopul exploatării este mereu necesar, și la un copil. Nu e nevoie să fi fost atins: intenția ajunge, așa citim noi.
outcome-child-means = La un copil, mijloacele nu contează
    .text =
        Nu căutați forță sau minciuni. Dacă vârsta nu este clară, continuați ca în cazul unui copil; această ultimă regulă este sfatul nostru.
outcome-consent-of-another = Al cui consimțământ este
    .text =
        În lista mijloacelor, consimțământul este al cuiva care controlează o altă persoană și este plătit pentru asta.
        Pentru acordul persoanei traficate este o altă regulă, citată de UNODC: unde s-a folosit unul dintre mijloace, acordul ei nu contează.
outcome-list-is-open = Lista scopurilor este un minim
    .text =
        Protocolul spune „cel puțin”. Pot fi avute în vedere și alte forme de exploatare.
outcome-no-border-needed = Nu este nevoie de o frontieră
    .text =
        Ajunge oricare dintre acțiuni. Nu e nevoie ca cineva să treacă o frontieră și nici măcar să plece dintr-un oraș.
outcome-only-a-case = Acesta a fost un exercițiu
    .text =
        O definiție pe hârtie nu decide nimic despre nimeni. Pentru oameni reali, asta rămâne în seama serviciilor specializate și a instanțelor.
