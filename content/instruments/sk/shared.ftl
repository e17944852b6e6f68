### translation: second_pass

## Podmienky, ktoré musia platiť skôr, ako sa niečo pozoruje alebo pýta

gate-ready = Mám teraz čas a pokoj a viem, ako sa pýtať a ako odpovedať.
    .cue = čas
    .instead =
        Nezačínajte. Dajte pomoc, ktorú dávate všetkým.
        Poproste niekoho, kto má školenie, alebo sa dohodnite na čase, keď budete môcť.
        Keď budete mať pokojnú chvíľu, prečítajte si „Ak máte podozrenie na obchodovanie s ľuďmi: skôr než zareagujete“.
gate-private = Sme osamote: nikto, kto prišiel s týmto človekom, nás nepočuje ani nevidí.
    .cue = ticho
    .instead =
        Na to, či človeka niekto ovláda, na prácu ani na dlhy sa teraz nepýtajte. Zachovajte priateľský tón.
        Použite bežný dôvod na rozhovor osamote. Na hranici: s každým cestujúcim sa hovorí zvlášť. V ambulancii: toto vyšetrenie sa robí v súkromí.
        Robte to tak so všetkými, aby nikto nevyčnieval.
        Ak sprevádzajúci nesúhlasí, nehádajte sa. Pokračujte bežnými otázkami.
        Ak je to bezpečné, podajte číslo bežným spôsobom, medzi inými číslami, ktoré dostane každý.
        Dajte dôvod prísť znova, napríklad výsledok alebo formulár, a potom to skúste znova.
gate-interpreter = Máme spoločný jazyk alebo tlmočí bezpečný človek: nie sprevádzajúci, nie príbuzný, nie dieťa, nie spolucestujúci.
    .cue = slová
    .instead =
        Nenechajte tlmočiť sprevádzajúceho, príbuzného, dieťa ani iného cestujúceho.
        Zavolajte niekomu, kto tlmočí cez telefón a tohto človeka nepozná. Opýtajte sa, aký jazyk a či má tlmočiť žena alebo muž.
        Dovtedy používajte karty s vetami: k nim netreba tlmočenie.
        Dajte čísla, na ktorých niekto hovorí jazykom tohto človeka.
gate-referral = Viem, kam by sa odtiaľto mohol tento človek obrátiť.
    .cue = zoznam
    .instead =
        Neotvárajte to, na čo neviete odpovedať. Dajte podporu prvej línie a pomoc, ktorú dávate všetkým.
        Opýtajte sa nadriadených alebo linky pomoci, aká služba je nablízku. Robte to bez mien.
        Naplánujte ďalšie stretnutie a zistite to predtým.
gate-consent = Tento človek odo mňa vie, kto som, čo si nemôžem nechať pre seba a že môže kedykoľvek odmietnuť a skončiť. Odpoveď bola „áno“, vlastnými slovami.
    .cue = v poriadku
    .instead =
        „Nie“ je odpoveď. Poďakujte a na nič sa nepýtajte.
        Povedzte, že pomoc existuje a že ponuka platí ďalej. Potom dajte pomoc, ktorú dávate všetkým.
        Ak je to bezpečné, nechajte číslo alebo miesto na neskôr.
        Ak súhlasil len sprevádzajúci, ešte nesúhlasil nikto.

## Druhy odpovedí

option-adult = Dospelý človek
    .cue = veľké
option-child = Menej ako 18 rokov
    .cue = malé
option-unsure = Nie je isté
    .cue = medzi
option-parent = S rodičom alebo opatrovníkom
    .cue = domov
option-other-adult = S iným dospelým
    .cue = výlet
option-nobody = Bez dospelých
    .cue = jednotlivo

## Čo vidno, bez slova

item-age = Koľko rokov má človek na pohľad?
    .cue = veľkosť
    .help = Ak nie je isté, či má niekto 18 rokov, pokračujte ako pri dieťati.
item-child-company = S kým je toto dieťa?
    .cue = skupina
    .help = Nikomu neverte na slovo, že je rodič, a nikoho neobviňujte.
item-minder = Niekto hovorí za človeka, sleduje ho alebo sa od neho nepohne
    .cue = spoločnosť
    .help = Ak pri človeku nikto nie je, neznamená to, že je všetko v poriadku.
item-papers-held = Doklady, peniaze alebo telefón človeka drží niekto iný
    .cue = lístky
item-fear = Strach alebo veľká opatrnosť: človek dáva pozor, kto je blízko a čo sa hovorí
    .cue = nálada
    .help = Na takom mieste je veľa dôvodov na strach.
item-quiet-pressure = Tichý nátlak: pohľad, správa, náhle mlčanie
    .cue = signály
item-injury = Zranenia alebo znaky choroby, ktorú nikto nelieči
    .cue = lekárnička
item-neglect = Znaky hladu, málo spánku alebo toho, že sa nie je kde umyť
    .cue = jedlá
item-hard-to-explain = Veľká ťažkosť povedať, čo bolí alebo čo sa stalo
    .cue = jazyk

## Na čo sa pýta dospelého človeka

item-safe-company = Cítite sa bezpečne s ľuďmi, s ktorými tu ste?
    .cue = dobrí susedia
item-arranged = Vybavil vám niekto túto cestu, túto prácu alebo toto miesto?
    .cue = rezervácia
    .help = Veľmi veľa ciest niekto vybavuje. Samo osebe to povie málo.
item-own-papers = Máte pri sebe vlastné doklady a telefón?
    .cue = vlastný batoh
item-owes = Dlhujete niekomu peniaze alebo prácu za túto cestu, túto prácu alebo toto miesto?
    .cue = zostatok
item-danger-today = Mohlo by sa stať niečo zlé, ak sa dnes vrátite tam, kde spíte?
    .cue = cesta späť
item-brought = Priviezol alebo priviedol vás sem niekto? Alebo za vás niekto rozhoduje, kde bývate?
    .cue = taxík
item-different = Líši sa tu práca alebo život od toho, čo vám niekto sľúbil?
    .cue = iné menu
item-can-leave = Mohli by ste z tejto práce alebo z tohto miesta odísť, keby ste chceli?
    .cue = voľný deň
item-threat = Ublížil niekto vám alebo niekomu, koho máte radi, alebo sa tým vyhrážal?
    .cue = búrka
item-contact = Môžete hovoriť s rodinou a priateľmi, keď chcete?
    .cue = pošta
item-unwilling = Musíte robiť prácu alebo iné veci, ktoré robiť nechcete?
    .cue = úlohy
item-pay-kept = Berie alebo drží si niekto iný peniaze, ktoré zarobíte?
    .cue = peňaženka
item-doctor-today = Máte bolesť, zranenie alebo chorobu, na ktorú by sa mal dnes niekto pozrieť?
    .cue = teplomer
item-kept-from-care = Bránil vám niekto ísť k lekárovi alebo brať lieky?
    .cue = termín
item-work-harm = Máte chorobu alebo bolesť z práce alebo z miesta, kde bývate?
    .cue = náradie
item-safe-home = Cítite sa bezpečne tam, kde bývate a kde pracujete?
    .cue = dom
item-unwanted-touch = Dotýkal sa niekto vášho tela alebo vás nútil robiť niečo s vaším telom, keď ste to nechceli?
    .cue = vzdialenosť
    .help = Pýtajte sa len tam, kde odpoveď môže zmeniť dnešnú starostlivosť, a povedzte to. Podrobnosti netreba.

## Na čo sa pýta dieťaťa alebo toho, kto ním môže byť

item-child-safe = Cítiš sa bezpečne s ľuďmi, s ktorými tu si?
    .cue = pekný deň
    .help = Netlačte, nevyšetrujte a nesľubujte nič, čo nemôžete dodržať.
item-child-brought = Priviezol alebo priviedol ťa sem niekto, kto nie je z tvojej rodiny?
    .cue = autobus
item-child-made-to = Núti ťa niekto pracovať, pýtať si od ľudí peniaze alebo robiť veci, ktoré nechceš?
    .cue = domáca úloha
item-child-hurt = Bolí ťa niečo alebo je ti zle?
    .cue = náplasť
item-child-trusted = Je nejaký dospelý človek, ktorému veríš a chceš ho tu mať?
    .cue = vizitka
    .help = Môže to byť niekto iný než dospelý, ktorý je tu teraz.

## Na čo môžu odpovede ukazovať

rule-act = Že človeka niekto verboval, prevážal, prechovával alebo prevzal
rule-means = Sila, hrozby, lži, ovládanie človeka alebo zneužitie niečej slabšej pozície
rule-purpose = Práca alebo iné veci proti vôli človeka alebo pre cudzí zisk

## Čo ponúknuť a čo toto nevie povedať

outcome-danger = Najprv riešte nebezpečenstvo
    .text =
        Opýtajte sa, čo by sa dnes mohlo stať a čo pomáhalo predtým. Človek často pozná nebezpečenstvo najlepšie.
        Nepúšťajte sa do záchrannej akcie. Požiadajte o pomoc ľudí, ktorí poznajú miestnu situáciu.
        Ak je život v nebezpečenstve teraz: tiesňové číslo. Povedzte, čo robíte, skôr ako to urobíte.
outcome-health = Niečo dnes potrebuje starostlivosť
    .text =
        Ponúknite starostlivosť teraz, v súkromí, nech sú odpovede na iné otázky akékoľvek.
        Pýtajte sa skôr, ako sa dotknete, a vysvetlite každý krok.
        Ak nepracujete v zdravotníctve: ponúknite, že nájdete lekára alebo zdravotnú sestru.
outcome-care-soon = Starostlivosť, ktorá by nemala čakať
    .text =
        Časť starostlivosti po sexuálnom násilí účinkuje len vtedy, keď sa začne rýchlo. Otvorte teraz protokol svojej zdravotnej služby. Naše zdroje neuvádzajú lehoty.
        Ponúknite ju; rozhoduje človek. Na starostlivosť netreba ohlásenie polícii, ak miestny zákon nehovorí inak: overte si to.
outcome-child-protection = Dieťa alebo niekto, kto ním môže byť
    .text =
        Zachovajte pokoj a láskavosť. Verte dieťaťu a nesľubujte nič, čo nemôžete dodržať.
        Nenúťte dieťa hovoriť, nevyšetrujte a netrvajte na tom, aby bol pri tom dospelý, ktorý tu je.
        Prizvite pracovníkov ochrany detí: odtiaľto vedú oni.
        Nenechávajte dieťa v úzkosti samo.
outcome-separated-child = Dieťa bez rodiča alebo opatrovníka
    .text =
        Povedzte teraz pracovníkom ochrany detí, že dieťa môže byť odlúčené od rodiny alebo samo.
        Zapíšte pre nich, čo ste videli, nie čo si myslíte. Nikomu nedovoľte dieťa odviesť len preto, že hovorí, že je rodina.
outcome-first-line = Podpora prvej línie, pre všetkých
    .text =
        Počúvajte, bez súdenia a bez nátlaku.
        Opýtajte sa, čo človek teraz potrebuje. Ukážte, že to beriete vážne: nebola to jeho vina.
        Praktická pomoc, informácie a viac bezpečia: všetkých šesť častí, na tomto stretnutí.
outcome-nothing-noticed = Nič ste si nevšimli a nič nezaznelo
    .text =
        Neznamená to, že je všetko v poriadku. Mnohí ľudia nič nepovedia a nikto nemusí.
        Ponúknite tú istú pomoc a tak isto ako všetkým.
outcome-safety = Bezpečie skôr, ako niečo odovzdáte
    .text =
        Opýtajte sa: dá sa to bezpečne nosiť? Kto vidí telefón a tašku?
        Hovor zostáva v zozname hovorov a môže byť na účte za telefón.
        Nesľubujte bezpečie: úplné bezpečie nemusí byť možné.
outcome-refer = Prizvite iných, so súhlasom
    .text =
        Vysvetlite, aké služby existujú, ako pracujú a čo kontakt pre človeka zmení.
        Nech si vyberie človek. Nikoho nekontaktujte, kým nie je „áno“, a nepovedzte viac, než ste sa dohodli.
        Ak musíte podľa zákona hlásiť, povedzte to skôr, ako budete pokračovať.
        Pri dieťati alebo niekom, kto ním môže byť, platia iné pravidlá: vedú pracovníci ochrany detí.
outcome-asylum = Ochrana utečencov je iná cesta a zostáva otvorená
    .text =
        Niekto môže potrebovať azyl aj túto pomoc naraz. Jedno nenahrádza druhé.
        Povedzte, že o ochranu sa dá požiadať a kde. Miestne pravidlá sú rôzne.
outcome-declines = „Nie“ je bežná odpoveď
    .text =
        Na jednom urgentnom príjme v Spojených štátoch 8 z 10 ľudí s pozitívnym výsledkom odmietlo všetko, čo sa ponúkalo.
        Prijmite to pokojne. Nepýtajte sa prečo a nepýtajte sa znova.
        Povedzte, že ponuka platí ďalej a kde sa dá pomoc nájsť neskôr.
outcome-no-proof = Nič to nedokazuje
    .text =
        Znaky a odpovede nič nedokazujú a rovnako nič nedokazuje, keď chýbajú. Môžu ukazovať aj na niečo iné.
        Kto chce niekoho ovládať, môže takéto zoznamy tiež poznať.
        Viac vedia povedať len špecializované služby. Tento výsledok je dôvod ponúknuť podporu, a nič viac.
outcome-not-validated = Tento zoznam nie je otestovaný
    .text =
        Zostavila ho redakcia z vydaných usmernení. Nikto nemeral, ako často je správny alebo sa mýli.
outcome-reporting = Hlásenie
    .text =
        Či musíte hlásiť, závisí od miestneho zákona: overte si to a nikdy nepredpokladajte.
        Povedzte, čo si nemôžete nechať pre seba, skôr ako sa niečo dozviete.
