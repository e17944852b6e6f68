### translation: second_pass

## Feltételek, amelyeknek teljesülniük kell, mielőtt bármit megfigyel vagy kérdez

gate-ready = Most van időm, nyugodt vagyok, és tudom, hogyan kell kérdezni és hogyan kell válaszolni.
    .cue = idő
    .instead =
        Ne kezdje el. Adja meg azt a segítséget, amelyet mindenkinek megad.
        Kérjen meg egy képzett munkatársat, vagy beszéljen meg egy időpontot, amikor Ön ráér.
        Olvassa el a „Ha emberkereskedelemre gyanakszik: mielőtt cselekszik” lapot, amikor van egy nyugodt perce.
gate-private = Négyszemközt beszélhetünk: senki, aki az illetővel jött, nem hallhat és nem láthat minket.
    .cue = csend
    .instead =
        Most ne kérdezzen arról, hogy hatalmában tartja-e valaki az illetőt, és ne kérdezzen munkáról vagy adósságról sem. Maradjon barátságos.
        Keressen hétköznapi okot a négyszemközti beszélgetésre. A határon: minden utazóval külön beszélnek. A rendelőben: ezt a vizsgálatot mások nélkül végzik.
        Mindenkivel tegye ugyanígy, hogy senki ne tűnjön ki.
        Ha a kísérő nem engedi, ne vitatkozzon. Folytassa hétköznapi kérdésekkel.
        Ha biztonságos, adjon át egy számot hétköznapi módon, más számok között, amelyeket mindenki megkap.
        Adjon okot a visszatérésre, például egy leletet vagy egy űrlapot, és akkor próbálja újra.
gate-interpreter = Van közös nyelvünk, vagy a tolmács biztonságos: nem a kísérő, nem rokon, nem gyerek, nem utastárs.
    .cue = szavak
    .instead =
        A kísérő, egy rokon, egy gyerek vagy egy másik utazó ne tolmácsoljon.
        Hívjon telefonos tolmácsot, aki nem ismeri az illetőt. Kérdezze meg, milyen nyelven, és hogy nő legyen vagy férfi.
        Addig használja a mondatkártyákat: azokhoz nem kell tolmács.
        Adjon olyan számokat, ahol az illető nyelvén felveszi valaki.
gate-referral = Tudom, hová fordulhatna innen az illető.
    .cue = lista
    .instead =
        Ne nyisson meg olyat, amire nem tud mit felelni. Adjon elsővonalbeli támogatást, és azt a segítséget, amelyet mindenkinek megad.
        Kérdezze meg a vezetőjét vagy egy segélyvonalat, melyik szolgálat van a közelben. Nevek nélkül tegye.
        Beszéljen meg egy következő találkozót, és addig járjon utána.
gate-consent = Elmondtam, ki vagyok, mit nem tarthatok magamban, és hogy az illető bármikor nemet mondhat és abbahagyhatja. Az illető igent mondott, a saját szavaival.
    .cue = jó
    .instead =
        A „nem” is válasz. Köszönje meg az illetőnek, és ne kérdezzen semmit.
        Mondja el, hogy van segítség, és hogy az ajánlat megmarad. Utána adja meg azt a segítséget, amelyet mindenkinek megad.
        Ha biztonságos, adjon meg egy számot vagy egy helyet, amely később is használható.
        Ha csak egy kísérő egyezett bele, még senki nem egyezett bele.

## Válaszok fajtái

option-adult = Felnőtt
    .cue = nagy
option-child = 18 év alatti
    .cue = kicsi
option-unsure = Nem tudom biztosan
    .cue = közepes
option-parent = Szülővel vagy gyámmal
    .cue = otthon
option-other-adult = Más felnőttel
    .cue = vezető
option-nobody = Felnőtt nélkül
    .cue = külön

## Ami látható, szó nélkül

item-age = Hány évesnek látszik az illető?
    .cue = méret
    .help = Ha nem biztos benne, hogy valaki elmúlt 18 éves, folytassa úgy, mint gyereknél.
item-child-company = Kivel van a gyerek?
    .cue = csoport
    .help = Senkinek ne higgye el puszta szóra, hogy szülő, és senkit ne vádoljon.
item-minder = Valaki az illető helyett beszél, figyeli őt, vagy nem mozdul mellőle
    .cue = társaság
    .help = Ha senki nincs vele, az nem jelenti, hogy minden rendben van.
item-papers-held = Más tartja magánál az illető iratait, pénzét vagy telefonját
    .cue = jegyek
item-fear = Félelem, vagy nagy óvatosság azzal, ki van a közelben és mi hangzik el
    .cue = hangulat
    .help = Egy ilyen helyen sok oka lehet a félelemnek.
item-quiet-pressure = Csendes nyomás: egy pillantás, egy üzenet, hirtelen hallgatás
    .cue = üzenetek
item-injury = Sérülések, vagy betegség jelei, amelyet senki nem kezel
    .cue = javítások
item-neglect = Éhség vagy kevés alvás jelei, vagy annak jelei, hogy az illető nem tud mosakodni
    .cue = étkezések
item-hard-to-explain = Az illetőnek nagyon nehéz elmondania, mi fáj vagy mi történt
    .cue = nyelv

## Amit felnőttől kérdez

item-safe-company = Biztonságban érzi magát azokkal, akikkel itt van?
    .cue = jó csoport
item-arranged = Valaki más intézte Önnek ezt az utat, ezt a munkát vagy ezt a helyet?
    .cue = foglalva
    .help = Nagyon sok utat valaki más intéz. Ez magában keveset mond.
item-own-papers = Önnél vannak a saját iratai és a telefonja?
    .cue = saját jegyek
item-owes = Tartozik valakinek pénzzel vagy munkával ezért az útért, ezért az állásért vagy ezért a helyért?
    .cue = egyenleg
item-danger-today = Történhet valami rossz, ha ma visszamegy oda, ahol alszik?
    .cue = visszaút
item-brought = Más hozta ide Önt, vagy más döntötte el, hol lakik?
    .cue = fuvar
item-different = Más itt a munka vagy az élet, mint amit valaki ígért Önnek?
    .cue = módosított rendelés
item-can-leave = Ott tudná hagyni ezt a munkát vagy ezt a helyet, ha akarná?
    .cue = szabadnap
item-threat = Bántotta vagy fenyegette valaki Önt vagy olyasvalakit, akit szeret?
    .cue = vihar
item-contact = Beszélhet a családjával és a barátaival, amikor akar?
    .cue = posta
item-unwilling = Muszáj olyan munkát végeznie vagy mást tennie, amit nem akar?
    .cue = pluszműszak
item-pay-kept = Elveszi vagy magánál tartja más a pénzt, amelyet Ön keres?
    .cue = tárca
item-doctor-today = Van fájdalma, sérülése vagy betegsége, amelyet ma meg kellene néznie valakinek?
    .cue = szerviz
item-kept-from-care = Megakadályozta valaki, hogy orvoshoz menjen vagy bevegye a gyógyszerét?
    .cue = időpont
item-work-harm = Megbetegíti vagy fájdalmat okoz Önnek a munkája vagy a hely, ahol lakik?
    .cue = szerszámok
item-safe-home = Biztonságban érzi magát ott, ahol lakik, és ott, ahol dolgozik?
    .cue = ház
item-unwanted-touch = Hozzáért valaki az Ön testéhez, amikor Ön nem akarta, vagy olyat kellett Önnek tennie a saját testével, amit nem akart?
    .cue = távolság
    .help = Csak ott kérdezze, ahol a válasz változtathat a mai ellátáson, és mondja is meg. Részletek nem kellenek.

## Amit gyerektől kérdez, vagy olyantól, aki gyerek lehet

item-child-safe = Biztonságban érzed magad azokkal, akikkel itt vagy?
    .cue = jó nap
    .help = Ne sürgesse, ne nyomozzon, és ne ígérjen olyat, amit nem tud betartani.
item-child-brought = Valaki más hozott ide, nem a családod?
    .cue = utazás
item-child-made-to = Kényszerít valaki, hogy dolgozz, koldulj, vagy olyat tegyél, amit nem akarsz?
    .cue = házimunka
item-child-hurt = Fáj valamid, vagy rosszul vagy?
    .cue = ragtapasz
item-child-trusted = Van olyan felnőtt, akiben megbízol, és akit szeretnél, hogy itt legyen?
    .cue = névjegykártya
    .help = Ez lehet más is, nem az a felnőtt, aki most itt van.

## Mire utalhatnak a válaszok

rule-act = Az, hogy valaki toborozta, szállította, elszállásolta vagy befogadta az illetőt
rule-means = Erőszak, fenyegetés, hazugság, uralkodás valaki felett, vagy valaki gyenge helyzetének kihasználása
rule-purpose = Munka vagy más az illető akarata ellenére vagy más ember hasznára

## Mit ajánljon fel, és mit nem mondhat meg ez

outcome-danger = Először a veszélyről
    .text =
        Kérdezze meg, mi történhet ma, és mi segített korábban. A veszélyt gyakran az illető ismeri a legjobban.
        Ne próbálja kimenteni. Kérjen segítséget azoktól, akik ismerik a helyi viszonyokat.
        Ha most élet van veszélyben: a segélyhívó szám. Mondja el, mit tesz, mielőtt megteszi.
outcome-health = Valami, amit ma el kell látni
    .text =
        Ajánljon fel ellátást most, mások jelenléte nélkül, bármi is a többi válasz.
        Kérdezze meg, mielőtt hozzáér, és magyarázzon el minden lépést.
        Ha nem egészségügyi dolgozó: ajánlja fel, hogy keres orvost vagy ápolót.
outcome-care-soon = Ellátás, amellyel nem jó várni
    .text =
        Szexuális erőszak után van olyan ellátás, amely csak akkor hat, ha hamar elkezdik. Nyissa meg most az egészségügyi szolgálata protokollját. A forrásaink nem mondanak határidőt.
        Ajánlja fel; az illető dönt. Az ellátáshoz nem kell rendőrségi bejelentés, kivéve, ha a helyi törvény mást mond: nézzen utána.
outcome-child-protection = Gyerek, vagy olyan, aki gyerek lehet
    .text =
        Maradjon nyugodt és kedves. Higgyen a gyereknek, és ne ígérjen olyat, amit nem tud betartani.
        Ne beszéltesse a gyereket, ne nyomozzon, és ne ragaszkodjon ahhoz, hogy az itt lévő felnőtt jelen legyen.
        Hívjon gyermekvédelmi szakembereket: innentől ők irányítanak.
        Feldúlt vagy megijedt gyereket ne hagyjon egyedül.
outcome-separated-child = Gyerek szülő vagy gyám nélkül
    .text =
        Mondja meg most a gyermekvédelmi szakembereknek, hogy a gyerek talán elszakadt a családjától vagy egyedül van.
        Jegyezze fel nekik, amit látott, ne azt, amit gondol. Senki ne vigye el a gyereket csak azért, mert azt mondja, hogy családtag.
outcome-first-line = Elsővonalbeli támogatás, mindenkinek
    .text =
        Hallgassa meg, ítélet és sürgetés nélkül.
        Kérdezze meg, mire van most szükség. Mutassa meg, hogy komolyan veszi: nem az illető hibája volt.
        Gyakorlati segítség, tájékoztatás, több biztonság: ennek a támogatásnak mind a hat része, ezen a találkozón.
outcome-nothing-noticed = Semmi nem tűnt fel, és semmi nem hangzott el
    .text =
        Ez nem jelenti, hogy minden rendben van. Sokan nem mondják el, és senki nem köteles elmondani.
        Ajánlja fel ugyanazt a segítséget, ugyanúgy, mint mindenkinek.
outcome-safety = Biztonság, mielőtt bármit átad
    .text =
        Kérdezze meg: biztonságos ezt magánál tartani? Ki látja a telefont és a táskát?
        A hívás megmarad a híváslistában, és rajta lehet a számlán.
        Ne ígérjen biztonságot: lehet, hogy teljes biztonság nincs.
outcome-refer = Mások bevonása, beleegyezéssel
    .text =
        Magyarázza el, milyen szolgálatok vannak, hogyan működnek, és mit változtat egy megkeresés az illető számára.
        Az illető válasszon. Senkit ne keressen meg, amíg nincs igen, és ne mondjon el többet, mint amiben megegyeztek.
        Ha törvény kötelezi jelentésre, mondja meg, mielőtt folytatja.
        Gyereknél, vagy olyannál, aki gyerek lehet, más szabályok érvényesek: a gyermekvédelmi szakemberek irányítanak.
outcome-asylum = A menekülteknek adott védelem másik út, és nyitva marad
    .text =
        Valakinek egyszerre lehet szüksége menedékjogra és erre a segítségre. Az egyik nem helyettesíti a másikat.
        Mondja el, hogy védelmet lehet kérni, és hol. A helyi szabályok eltérnek.
outcome-declines = A „nem” is természetes válasz
    .text =
        Az Egyesült Államok egyik sürgősségi osztályán a 10 pozitív eredményű ember közül 8 mindent visszautasított, amit felajánlottak.
        Fogadja el nyugodtan. Ne kérdezze, miért, és ne kérdezze újra.
        Mondja el, hogy az ajánlat megmarad, és hol található segítség később.
outcome-no-proof = Semmit nem bizonyít
    .text =
        A jelek és a válaszok semmit nem bizonyítanak, és a hiányuk sem. Másra is utalhatnak.
        Aki hatalmában akar tartani valakit, az ilyen listákat is ismerheti.
        Többet csak szakosodott szolgálatok mondhatnak. Ez az eredmény ok arra, hogy segítséget ajánljon fel, és semmi másra.
outcome-not-validated = Ez a segédlet nincs kipróbálva
    .text =
        A szerkesztők állították össze közzétett útmutatásokból. Senki nem mérte, milyen gyakran helyes vagy téves.
outcome-reporting = Jelentési kötelezettség
    .text =
        Hogy kell-e jelentenie, a helyi törvénytől függ: nézzen utána, és soha ne feltételezze.
        Mondja meg, mit nem tarthat magában, mielőtt elmondanak Önnek valamit.
