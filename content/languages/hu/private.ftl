# Az álca, a kezdeti beállítás, a beállítások és a jegyzetek szövegei, magyarul.
# review: second_pass

## Álcák: számológép és mértékegység-átváltó. Itt semmi nem mondhatja meg, mi más még az alkalmazás.
## A számjegyek egy sorban állnak, elöl a nulla. A mértékegységek rövidek, mint egy szám mellett.

number-digits = 0123456789
cover-title-calculator = Számológép
cover-title-units = Mértékegység-átváltó
cover-cannot-divide = 0-val nem lehet osztani
cover-too-large = Túl nagy szám
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = tizedesvessző
cover-key-add = plusz
cover-key-subtract = mínusz
cover-key-multiply = szorozva
cover-key-divide = osztva
cover-key-equals = egyenlő
cover-key-percent = százalék
cover-key-sign = előjelváltás
cover-key-backspace = utolsó számjegy törlése
cover-key-clear = minden törlése
cover-key-clear-entry = szám törlése
cover-key-memory-clear = memória törlése
cover-key-memory-recall = memória előhívása
cover-key-memory-add = hozzáadás a memóriához
cover-key-memory-subtract = kivonás a memóriából
cover-key-next-pair = következő mértékegységek
cover-key-previous-pair = előző mértékegységek
cover-key-swap = mértékegységek cseréje
cover-unit-inch = in
cover-unit-centimetre = cm
cover-unit-foot = ft
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = nmi
cover-unit-square-foot = ft²
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = US gal
cover-unit-imperial-gallon = imp gal
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mph
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Kezdeti beállítás. A $kind „phrase”, ha a telefon PIN-kód helyett jelmondatot kér.

limits-found =
    { $kind ->
        [phrase] Ha átkutatják a telefont, kiderül, hogy ez az alkalmazás rajta van. A jegyzeteit a jelmondata nélkül nem találják meg.
       *[pin] Ha átkutatják a telefont, kiderül, hogy ez az alkalmazás rajta van. A jegyzeteit a PIN-kódja nélkül nem találják meg.
    }
limits-forced =
    { $kind ->
        [phrase] Ha valaki rákényszeríti, hogy megnyissa az alkalmazást, a második jelmondatot vagy elhiszik, vagy nem.
       *[pin] Ha valaki rákényszeríti, hogy megnyissa az alkalmazást, a második PIN-kódot vagy elhiszik, vagy nem.
    }
limits-one-look = Az alkalmazás csak egyetlen pillantás ellen segít. Aki kétszer lemásolja a telefon tárhelyét, láthatja, hogy valami megváltozott.
limits-known =
    { $kind ->
        [phrase] Mások is ismerik ezt az alkalmazást. Tudják, hogy lehet egy második jelmondat.
       *[pin] Mások is ismerik ezt az alkalmazást. Tudják, hogy lehet egy második PIN-kód.
    }
limits-key-date = A „Végleges takarítás” olvashatatlanná teszi a jegyzetek régi másolatait. Utána a telefon újabb dátumot mutat az alkalmazás kulcsánál.
limits-watching = Az alkalmazás nem véd meg attól, aki látja a képernyőt, sem egy kamerától, sem a telefonon lévő kémprogramtól.
limits-software = Ezen a telefonon nincs biztonságos hely a kulcsoknak. Aki lemásolja a tárhelyét, a végtelenségig próbálgathat PIN-kódokat. Ezért kér az alkalmazás jelmondatot.
limits-any-number = Ezen a telefonon az álcáról bármely, legalább 6 jegyű szám és utána az = a telefonszámokhoz és az útmutatóhoz vezet. A jegyzeteket csak a jelmondat nyitja meg.
set-up-limits-title = Mielőtt elkezdi
set-up-choose-title =
    { $kind ->
        [phrase] Válasszon jelmondatot
       *[pin] Válasszon PIN-kódot
    }
set-up-choose-how =
    { $kind ->
        [phrase] Legyen legalább öt szó, amelyek nem tartoznak össze.
       *[pin] Legyen 6–16 számjegy. Ne születésnap, és ne olyan sor, mint az 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] A jelmondat megnyitja a jegyzeteit.
       *[pin] A PIN-kód és utána az = gomb visszavezeti az álcától az alkalmazásba, és megnyitja a jegyzeteit.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Az elfelejtett jelmondatot senki nem tudja megmondani. Nélküle a jegyzetei elvesznek.
       *[pin] Az elfelejtett PIN-kódot senki nem tudja megmondani. Nélküle a jegyzetei elvesznek, és újra kell telepítenie az alkalmazást.
    }
set-up-before =
    { $kind ->
        [phrase] Használta már ezt az alkalmazást ezen a telefonon? Írja be az akkori jelmondatot, és a jegyzetei megmaradnak. Bármely más jelmondattal örökre eltűnnek.
       *[pin] Használta már ezt az alkalmazást ezen a telefonon? Írja be az akkori PIN-kódot, és a jegyzetei megmaradnak. Bármely más PIN-kóddal örökre eltűnnek.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Írja be újra a jelmondatot
       *[pin] Írja be újra a PIN-kódot
    }
set-up-repeat = Hogy egy elütés ne zárja ki.
set-up-second-title =
    { $kind ->
        [phrase] Legyen második jelmondat?
       *[pin] Legyen második PIN-kód?
    }
set-up-second-what =
    { $kind ->
        [phrase] A második jelmondat ugyanezt az alkalmazást nyitja meg más jegyzetekkel, amelyek eleinte üresek. Ha valaki rákényszeríti, hogy megnyissa az alkalmazást, beírhatja ezt.
       *[pin] A második PIN-kód ugyanezt az alkalmazást nyitja meg más jegyzetekkel, amelyek eleinte üresek. Ha valaki rákényszeríti, hogy megnyissa az alkalmazást, beírhatja ezt.
    }
set-up-second-later =
    { $kind ->
        [phrase] Nem muszáj. Később is beállíthatja.
       *[pin] Nem muszáj. Később is beállíthatja.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Válassza ki a második jelmondatot
       *[pin] Válassza ki a második PIN-kódot
    }
set-up-second-choose =
    { $kind ->
        [phrase] Legyen legalább öt szó, más szavak, mint az előbb.
       *[pin] Legyen annyi számjegy, ahány az első PIN-kódban van, de más számjegyek.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Írja be újra a második jelmondatot
       *[pin] Írja be újra a második PIN-kódot
    }
set-up-exit-title = Gyakorlás: kilépés
set-up-exit-now = Nyomja meg most a kilépés gombot. Az álca azonnal megjelenik.
set-up-back-with-pin = A visszatéréshez írja be az álcán a PIN-kódját, utána az = jelet. Egy pillanat múlva megnyílik az alkalmazás. Semmi nem mutatja, hogy egy szám helyes volt-e.
set-up-back-with-any = A visszatéréshez írjon be az álcán bármilyen, legalább 6 jegyű számot, utána az = jelet. Egy pillanat múlva megnyílik az alkalmazás.
set-up-return-title = Gyakorlás: visszatérés
set-up-practise-second-title =
    { $kind ->
        [phrase] Gyakorlás: a második jelmondat
       *[pin] Gyakorlás: a második PIN-kód
    }
set-up-practise-second =
    { $kind ->
        [phrase] Zárja le a jegyzeteket, és nyissa meg őket a második jelmondattal. Ugyanaz az alkalmazás nyílik meg, más jegyzetekkel.
       *[pin] Lépjen ki még egyszer. Az álcán írja be a második PIN-kódot, utána az = jelet. Ugyanaz az alkalmazás nyílik meg, más jegyzetekkel.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Ha nincs ilyen, hagyja ki ezt a lépést.
       *[pin] Ha nincs ilyen, hagyja ki ezt a lépést.
    }
set-up-trigger-title = Gyakorlás: kilépés másképp
set-up-trigger = Lépjen ki más módon, aztán térjen vissza, mint az előbb. Ezek a módok vannak bekapcsolva:
set-up-trigger-none = Nincs más kilépési mód bekapcsolva. Hagyja ki ezt a lépést.
set-up-trigger-destroys = Vigyázat: ez mindent megsemmisít, gyakorlás közben is: { $way }
set-up-ready-title = Készen áll
set-up-ready = Most már ki tud lépni, és vissza is tud térni. Gyakorolja néha újra; a beállításokban találja.
set-up-done-title = Kész
set-up-done = Az alkalmazás be van állítva.

## Mi a baj azzal, amit beírt

problem-not-the-same = A kettő nem volt egyforma. Írja be még egyszer.
problem-no-vault = Ez a telefon most nem tudja biztonságosan őrizni a kulcsokat, ezért nem lehet jegyzeteket megőrizni. Folytassa jegyzetek nélkül, és próbálja meg később.
problem-other-pin = Ez másik PIN-kód volt. Lépjen ki újra, és az elsővel térjen vissza.
problem-no-pin = Az alkalmazás a PIN-kódja nélkül nyílt meg. Lépjen ki újra, és a PIN-kódjával térjen vissza.
weak-too-short = Túl rövid. Legyen legalább 6 számjegy.
weak-too-long =
    { $kind ->
        [phrase] Túl hosszú. Legyen rövidebb a jelmondat.
       *[pin] Túl hosszú. Legyen legfeljebb 16 számjegy.
    }
weak-not-digits = Csak számjegy legyen.
weak-all-the-same = Minden számjegy egyforma. Keverje meg őket.
weak-sequence = A számjegyek sorban állnak, mint itt: 123456. Keverje meg őket.
weak-repeated = Ugyanazok a számjegyek ismétlődnek. Keverje meg őket.
weak-common = Sokan választják ezt a PIN-kódot, ezért ezt próbálják először. Válasszon másikat.
weak-date = Ez dátumnak látszik. A dátumokat próbálják először. Válasszon másik PIN-kódot.
weak-too-few-words = Túl kevés szó. Legyen legalább öt különböző szó.
weak-not-text = Ez nem olvasható szövegként. Írja be újra.
weak-other-length = Legyen annyi számjegy, ahány az első PIN-kódban van.
weak-already-used = Ez már használatban van. Válasszon mást.

## Beállítások

trigger-button = Kilépés gomb
trigger-shake = A telefon megrázása
trigger-volume-keys = Egy hangerőgomb többszöri megnyomása
trigger-back-presses = A „Vissza” többszöri megnyomása
trigger-screen-off = A képernyő kikapcsolása
trigger-left-app = Átváltás más alkalmazásra
trigger-other-app = Kérés egy másik alkalmazástól, amelyben Ön megbízik
lock-after-seconds =
    { $count ->
        [one] Egy másodperc után
       *[other] { $count } másodperc után
    }
lock-after-minutes =
    { $count ->
        [one] Egy perc után
       *[other] { $count } perc után
    }
tries-never = Soha
tries-count =
    { $count ->
        [one] Egy hibás próbálkozás után
       *[other] { $count } hibás próbálkozás után
    }
keep-days =
    { $count ->
        [one] Egy nap
       *[other] { $count } nap
    }
keep-as-usual =
    { $count ->
        [one] A szokásos: egy nap
       *[other] A szokásos: { $count } nap
    }
keep-as-before = Mint eddig
effect-nothing = Semmi nem történik.
effect-lock = A jegyzetek lezáródnak. A számok és az útmutató nyitva maradnak.
effect-cover = Megjelenik az álca, és a jegyzetek lezáródnak.
effect-destroy = Megjelenik az álca, és minden jegyzet, PIN-kód és beállítás örökre megsemmisül.
hardware-element = A kulcsok külön chipben vannak. Nem másolhatók.
hardware-trusted = A kulcsok a processzor védett részében vannak. Nem másolhatók.
hardware-software = Ezen a telefonon nincs biztonságos hely a kulcsoknak. A jegyzeteket csak a jelmondata védi.
vault-set-aside = A jegyzeteit tartalmazó fájl megsérült. Félretettük úgy, ahogy van, és új, üres fájl készült. Ha jegyzeteket akar megőrizni, állítsa be újra az alkalmazást.
vault-newer = A jegyzeteit az alkalmazás újabb változata írta. Frissítse az alkalmazást, hogy megnyithassa őket. Semmi nem változott.
vault-unavailable = A jegyzetek most nem érhetők el. A számok és az útmutató működnek. Zárja be az alkalmazást, és nyissa meg újra.
vault-settings-lost =
    { $kind ->
        [phrase] A beállításokat nem lehetett elolvasni, ezért újra a szokásosak érvényesek. A jegyzetei megvannak: nyissa meg őket a jelmondatával.
       *[pin] A beállításokat nem lehetett elolvasni, ezért újra a szokásosak érvényesek. A jegyzetei megvannak: nyissa meg őket a PIN-kódjával.
    }
stays-app = Maga az alkalmazás a nyilvános számaival és útmutatójával.
stays-traces = Amit a telefon magától megjegyez: hogy az alkalmazás rajta volt, és mikor használták.
stays-store = Amit az alkalmazásbolt tud: hogy az alkalmazást az Ön fiókjával telepítették.
stays-key-date = Újabb dátum az alkalmazás kulcsainál.
stays-copies = Másolatok, amelyeket valaki korábban készített: képek a képernyőről, átadott jegyzetek.

## Jegyzetek. A „Törlés” és „Végleges takarítás” két különböző dolog, két különböző szóval.

notes-empty = Még nincs jegyzet.
notes-none-found = Egyik jegyzetben sincs benne ez az összes szó.
notes-damaged =
    { $count ->
        [one] Egy jegyzet sérült, nem olvasható.
       *[other] { $count } jegyzet sérült, nem olvasható.
    }
note-expires = eltűnik ekkor: { $date }
note-consent = { $date }: { $who } beleegyezett, hogy { $whom } megkapja ezt: { $what }
note-warning-name = Ez névnek látszik. Ha más elolvassa a jegyzetet, a név elvezet az illetőhöz. Írjon kitalált nevet.
note-warning-phone = Ez telefonszámnak látszik. Ha más elolvassa a jegyzetet, felhívhatja ezt a számot. Ha lehet, hagyja ki.
note-warning-document = Ez egy okmány számának látszik. Csak egyetlen emberhez vezet. Ha lehet, hagyja ki.
note-warning-email = Ez e-mail-címnek látszik. Ha más elolvassa a jegyzetet, elvezet az illetőhöz. Ha lehet, hagyja ki.
note-delete = Törlés
note-delete-means = A jegyzet most eltűnik, a helye felszabadul. Aki korábban lemásolta a telefon tárhelyét, még elolvashatja az Ön PIN-kódjával, ezen a telefonon.
notes-purge = Végleges takarítás
notes-purge-means = Amit törölt, és a jegyzetei minden régebbi másolata soha többé nem olvasható. A mostani jegyzetei megmaradnak.
destroy-everything = Minden megsemmisítése
destroy-everything-means = Minden jegyzet, minden PIN-kód és minden beállítás örökre eltűnik, azok a jegyzetek is, amelyeket másik PIN-kód nyit meg.
second-pin-means = Az új második PIN-kód más jegyzeteket nyit meg, amelyek eleinte üresek. Amit egy korábbi második PIN-kód megnyitott, az eltűnt.
destroy-pin-means = Ez a PIN-kód örökre megsemmisíti a jegyzeteket, amelyeket a mostani PIN-kódja megnyit, és utána jegyzetek nélkül nyitja meg az alkalmazást. Ez veszélybe sodorhatja Önt, vagy törvénybe ütközhet ott, ahol van.
