# Texty prednej obrazovky, prvého nastavenia, nastavení a poznámok, slovenčina.
# review: second_pass

## Predná obrazovka: kalkulačka a prevodník jednotiek. Nič tu nesmie prezradiť, čím ešte aplikácia je.
## Číslice stoja v jednom rade, najprv nula. Jednotky sú krátke, ako pri čísle.

number-digits = 0123456789
cover-title-calculator = Kalkulačka
cover-title-units = Prevodník jednotiek
cover-cannot-divide = Nulou sa nedelí
cover-too-large = Príliš veľké číslo
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = desatinná čiarka
cover-key-add = plus
cover-key-subtract = mínus
cover-key-multiply = krát
cover-key-divide = delené
cover-key-equals = rovná sa
cover-key-percent = percento
cover-key-sign = zmeniť znamienko
cover-key-backspace = zmazať poslednú číslicu
cover-key-clear = vymazať
cover-key-clear-entry = vymazať číslo
cover-key-memory-clear = vymazať pamäť
cover-key-memory-recall = vybrať z pamäte
cover-key-memory-add = pripočítať do pamäte
cover-key-memory-subtract = odpočítať z pamäte
cover-key-next-pair = nasledujúce jednotky
cover-key-previous-pair = predošlé jednotky
cover-key-swap = vymeniť jednotky
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
cover-unit-us-gallon = gal (USA)
cover-unit-imperial-gallon = gal (brit.)
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mi/h
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Prvé nastavenie. $kind je „phrase“, keď telefón žiada heslo zo slov namiesto PIN-u.

limits-found =
    { $kind ->
        [phrase] Prehliadka telefónu ukáže, že táto aplikácia je nainštalovaná. Vaše poznámky bez vášho hesla nenájde.
       *[pin] Prehliadka telefónu ukáže, že táto aplikácia je nainštalovaná. Vaše poznámky bez vášho PIN-u nenájde.
    }
limits-forced =
    { $kind ->
        [phrase] Ak vás niekto prinúti otvoriť aplikáciu, druhému heslu môže uveriť a nemusí.
       *[pin] Ak vás niekto prinúti otvoriť aplikáciu, druhému PIN-u môže uveriť a nemusí.
    }
limits-one-look = Pomáha to len proti jednému pohľadu. Kto dvakrát skopíruje pamäť telefónu, môže vidieť, že sa niečo zmenilo.
limits-known =
    { $kind ->
        [phrase] Aj iní ľudia poznajú túto aplikáciu. Vedia, že môže byť druhé heslo.
       *[pin] Aj iní ľudia poznajú túto aplikáciu. Vedia, že môže byť druhý PIN.
    }
limits-key-date = „Vyčistiť zvyšky“ spôsobí, že staré kópie vašich poznámok sa nedajú prečítať. Telefón potom ukazuje novší dátum kľúča aplikácie.
limits-watching = Aplikácia vás neochráni pred niekým, kto vidí obrazovku, pred kamerou ani pred špionážnou aplikáciou v tomto telefóne.
limits-software = Tento telefón nemá bezpečné miesto na kľúče. Kto skopíruje jeho pamäť, môže bez konca skúšať PIN-y. Preto aplikácia žiada heslo zo slov.
limits-any-number = V tomto telefóne stačí na prednej obrazovke (kalkulačke alebo prevodníku) zadať ľubovoľných 6 alebo viac číslic a potom =, a otvoria sa telefónne čísla a rady. Poznámky otvorí len heslo.
set-up-limits-title = Skôr než začnete
set-up-choose-title =
    { $kind ->
        [phrase] Zvoľte si heslo zo slov
       *[pin] Zvoľte si PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Vezmite päť alebo viac slov, ktoré spolu nesúvisia.
       *[pin] Vezmite 6 až 16 číslic. Žiadne narodeniny a žiadny rad ako 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] Heslo otvára vaše poznámky.
       *[pin] PIN a potom kláves = vás vrátia z prednej obrazovky (kalkulačky alebo prevodníka) do aplikácie a otvoria vaše poznámky.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Zabudnuté heslo vám nikto nepovie. Bez neho sú poznámky stratené.
       *[pin] Zabudnutý PIN vám nikto nepovie. Bez neho sú poznámky stratené a aplikáciu treba nainštalovať znova.
    }
set-up-before =
    { $kind ->
        [phrase] Používali ste už túto aplikáciu v tomto telefóne? Zadajte heslo, ktoré ste mali, a poznámky zostanú. S iným heslom sú navždy preč.
       *[pin] Používali ste už túto aplikáciu v tomto telefóne? Zadajte PIN, ktorý ste mali, a poznámky zostanú. S iným PIN-om sú navždy preč.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Zadajte heslo ešte raz
       *[pin] Zadajte PIN ešte raz
    }
set-up-repeat = Aby vám preklep nezavrel prístup.
set-up-second-title =
    { $kind ->
        [phrase] Druhé heslo?
       *[pin] Druhý PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] Druhé heslo otvára tú istú aplikáciu s inými poznámkami, na začiatku prázdnymi. Ak vás niekto prinúti otvoriť aplikáciu, môžete zadať toto.
       *[pin] Druhý PIN otvára tú istú aplikáciu s inými poznámkami, na začiatku prázdnymi. Ak vás niekto prinúti otvoriť aplikáciu, môžete zadať tento.
    }
set-up-second-later =
    { $kind ->
        [phrase] Nepotrebujete ho. Môžete ho nastaviť aj neskôr.
       *[pin] Nepotrebujete ho. Môžete ho nastaviť aj neskôr.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Zvoľte si druhé heslo
       *[pin] Zvoľte si druhý PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Vezmite päť alebo viac slov, iných než predtým.
       *[pin] Vezmite toľko číslic, koľko má prvý PIN, ale iné.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Zadajte druhé heslo ešte raz
       *[pin] Zadajte druhý PIN ešte raz
    }
set-up-exit-title = Cvičenie: odchod
set-up-exit-now = Stlačte teraz tlačidlo odchodu. Predná obrazovka sa objaví hneď.
set-up-back-with-pin = Na návrat zadajte na prednej obrazovke svoj PIN a potom =. O chvíľu sa aplikácia otvorí. Nič neukazuje, či bolo číslo správne.
set-up-back-with-any = Na návrat zadajte na prednej obrazovke ľubovoľných 6 alebo viac číslic a potom =. O chvíľu sa aplikácia otvorí.
set-up-return-title = Cvičenie: návrat
set-up-practise-second-title =
    { $kind ->
        [phrase] Cvičenie: druhé heslo
       *[pin] Cvičenie: druhý PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Zamknite poznámky a otvorte ich druhým heslom. Otvorí sa tá istá aplikácia s inými poznámkami.
       *[pin] Odíďte ešte raz. Na prednej obrazovke zadajte druhý PIN a potom =. Otvorí sa tá istá aplikácia s inými poznámkami.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Ak žiadne nemáte, preskočte tento krok.
       *[pin] Ak žiadny nemáte, preskočte tento krok.
    }
set-up-trigger-title = Cvičenie: iný odchod
set-up-trigger = Odíďte iným spôsobom a potom sa vráťte ako predtým. Zapnuté sú tieto spôsoby:
set-up-trigger-none = Žiadny iný spôsob odchodu nie je zapnutý. Preskočte tento krok.
set-up-trigger-destroys = Pozor: toto zničí všetko, aj pri cvičení: { $way }
set-up-ready-title = Pripravené
set-up-ready = Viete odísť a vrátiť sa. Občas si to znova precvičte; nájdete to v nastaveniach.
set-up-done-title = Hotovo
set-up-done = Aplikácia je nastavená.

## Čo je zle so zadaním

problem-not-the-same = Nebolo to dvakrát to isté. Zadajte to ešte raz.
problem-no-vault = Miesto na kľúče v tomto telefóne teraz nefunguje, preto sa poznámky nedajú uchovať. Pokračujte bez poznámok a skúste to neskôr.
problem-other-pin = To bol iný PIN. Odíďte znova a vráťte sa s prvým.
problem-no-pin = Aplikácia sa otvorila bez vášho PIN-u. Odíďte znova a vráťte sa s ním.
weak-too-short = Príliš krátke. Vezmite 6 alebo viac číslic.
weak-too-long =
    { $kind ->
        [phrase] Príliš dlhé. Vezmite kratšie heslo.
       *[pin] Príliš dlhé. Vezmite najviac 16 číslic.
    }
weak-not-digits = Len číslice.
weak-all-the-same = Všetky číslice sú rovnaké. Pomiešajte ich.
weak-sequence = Číslice idú za sebou ako v 123456. Pomiešajte ich.
weak-repeated = Tie isté číslice sa opakujú. Pomiešajte ich.
weak-common = Tento PIN má veľa ľudí, preto sa skúša ako prvý. Vezmite iný.
weak-date = Vyzerá to ako dátum. Dátumy sa skúšajú ako prvé. Vezmite iný PIN.
weak-too-few-words = Primálo slov. Vezmite päť alebo viac rôznych slov.
weak-not-text = Toto sa nedá prečítať ako text. Zadajte to znova.
weak-other-length = Vezmite toľko číslic, koľko má prvý PIN.
weak-already-used = Toto sa už používa. Vezmite niečo iné.

## Nastavenia aplikácie

trigger-button = Tlačidlo odchodu
trigger-shake = Telefónom sa zatrasie
trigger-volume-keys = Viacnásobné stlačenie tlačidla hlasitosti
trigger-back-presses = Viacnásobné stlačenie „Späť“
trigger-screen-off = Obrazovka zhasne
trigger-left-app = Prejdete do inej aplikácie
trigger-other-app = Požiada o to iná aplikácia, ktorej dôverujete
lock-after-seconds =
    { $count ->
        [one] Po jednej sekunde
        [few] Po { $count } sekundách
        [many] Po { $count } sekundy
       *[other] Po { $count } sekundách
    }
lock-after-minutes =
    { $count ->
        [one] Po jednej minúte
        [few] Po { $count } minútach
        [many] Po { $count } minúty
       *[other] Po { $count } minútach
    }
tries-never = Nikdy
tries-count =
    { $count ->
        [one] Po jednom nesprávnom pokuse
        [few] Po { $count } nesprávnych pokusoch
        [many] Po { $count } nesprávneho pokusu
       *[other] Po { $count } nesprávnych pokusoch
    }
keep-days =
    { $count ->
        [one] Jeden deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }
keep-as-usual =
    { $count ->
        [one] Ako zvyčajne: jeden deň
        [few] Ako zvyčajne: { $count } dni
        [many] Ako zvyčajne: { $count } dňa
       *[other] Ako zvyčajne: { $count } dní
    }
keep-as-before = Ako doteraz
effect-nothing = Nestane sa nič.
effect-lock = Poznámky sa zamknú. Čísla a rady zostanú otvorené.
effect-cover = Objaví sa predná obrazovka a poznámky sa zamknú.
effect-destroy = Objaví sa predná obrazovka a všetky poznámky, PIN-y a nastavenia sa navždy zničia.
hardware-element = Kľúče sú v osobitnom čipe. Nedajú sa skopírovať.
hardware-trusted = Kľúče sú v chránenej časti procesora. Nedajú sa skopírovať.
hardware-software = Tento telefón nemá bezpečné miesto na kľúče. Poznámky chráni len vaše heslo.
vault-set-aside = Súbor s poznámkami bol poškodený. Odložil sa bez zmeny a vytvoril sa nový, prázdny. Ak chcete uchovávať poznámky, nastavte aplikáciu znova.
vault-newer = Vaše poznámky zapísala novšia verzia aplikácie. Aktualizujte ju, aby sa dali otvoriť. Nič sa nezmenilo.
vault-unavailable = Poznámky sú teraz nedostupné. Čísla a rady fungujú. Zatvorte aplikáciu a otvorte ju znova.
vault-settings-lost =
    { $kind ->
        [phrase] Nastavenia sa nedali prečítať a sú opäť zvyčajné. Poznámky sú stále tu: otvorte ich svojím heslom.
       *[pin] Nastavenia sa nedali prečítať a sú opäť zvyčajné. Poznámky sú stále tu: otvorte ich svojím PIN-om.
    }
stays-app = Samotná aplikácia s verejnými číslami a radami.
stays-traces = Čo si telefón pamätá sám: že aplikácia bola nainštalovaná a kedy sa používala.
stays-store = Čo vie obchod s aplikáciami: že aplikácia bola nainštalovaná z vášho účtu.
stays-key-date = Novší dátum kľúčov aplikácie.
stays-copies = Kópie, ktoré niekto urobil predtým: snímky obrazovky, odovzdané poznámky.

## Poznámky. „Vymazať“ a „vyčistiť zvyšky“ sú dve rôzne veci a majú dve rôzne slová.

notes-empty = Zatiaľ žiadne poznámky.
notes-none-found = V žiadnej poznámke nie sú všetky tieto slová.
notes-damaged =
    { $count ->
        [one] Jedna poznámka je poškodená a nedá sa prečítať.
        [few] { $count } poznámky sú poškodené a nedajú sa prečítať.
        [many] { $count } poznámky je poškodenej a nedá sa prečítať.
       *[other] { $count } poznámok je poškodených a nedá sa prečítať.
    }
note-expires = zmizne { $date }
note-consent = { $date }: { $who } súhlasí, že { $whom } dostane: { $what }
note-warning-name = Toto vyzerá ako meno. Ak poznámku prečíta niekto iný, meno vedie k tomu človeku. Napíšte vymyslené meno.
note-warning-phone = Toto vyzerá ako telefónne číslo. Ak poznámku prečíta niekto iný, môže naň zavolať. Ak sa dá, vynechajte ho.
note-warning-document = Toto vyzerá ako číslo dokladu. Vedie presne k jednému človeku. Ak sa dá, vynechajte ho.
note-warning-email = Toto vyzerá ako e-mailová adresa. Ak poznámku prečíta niekto iný, adresa vedie k tomu človeku. Ak sa dá, vynechajte ju.
note-delete = Vymazať
note-delete-means = Poznámka zmizne teraz a jej miesto je voľné. Kto predtým skopíroval pamäť telefónu, by ju ešte mohol prečítať, s vaším PIN-om a v tomto telefóne.
notes-purge = Vyčistiť zvyšky
notes-purge-means = To, čo ste vymazali, a každá staršia kópia vašich poznámok sa už nikdy nebude dať prečítať. Súčasné poznámky zostanú.
destroy-everything = Zničiť všetko
destroy-everything-means = Všetky poznámky, všetky PIN-y a všetky nastavenia sú navždy preč, aj poznámky, ktoré otvára iný PIN.
second-pin-means = Nový druhý PIN otvára iné poznámky, na začiatku prázdne. Čo otváral predošlý druhý PIN, je preč.
destroy-pin-means = Tento PIN navždy zničí poznámky, ktoré otvára váš súčasný PIN, a potom otvorí aplikáciu bez poznámok. Môže vás to ohroziť alebo to môže byť proti zákonu tam, kde ste.
