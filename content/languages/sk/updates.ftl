# Aktualizácie: čo sa používa, aké je to staré a ako sa sem dostane novšie. Slovenčina.
# review: second_pass

## Kedy hľadať

updates-off = Vyp.
updates-off-means = Aplikácia vôbec nepoužíva sieť.
updates-by-hand = Keď o to požiadam
updates-by-hand-means = Aplikácia používa sieť len vtedy, keď stlačíte tlačidlo.
updates-daily = Raz za deň
updates-daily-means = Aplikácia hľadá asi raz za deň, kým je otvorená, v náhodnom čase. Čo v aplikácii robíte, na tom čase nič nemení.
updates-network = Kto prevádzkuje sieť, môže vidieť, že sa tento telefón obracia na { $host }, kedy a koľko toho príde. To, čo čítate, zostáva v telefóne. Aplikácia sa pýta rovnako na každom telefóne.
updates-no-publisher = Táto aplikácia nepozná vydavateľa. Používa obsah, s ktorým prišla.
updates-no-address = Táto aplikácia berie novší obsah len z iného telefónu. Nepoužíva sieť.

## Čo sa používa

updates-pack = Verzia { $version }, { $date }
updates-pack-built-in = Verzia { $version }, { $date }. Prišla s aplikáciou.
updates-age-fresh = Vydavateľ zaň ručí do { $date }.
updates-age-due = Vydavateľ zaň ručil do { $date }. Keď budete môcť, pohľadajte novší obsah.
updates-age-amber = Starý: vydavateľ zaň ručil do { $date }. Skôr než sa na číslo spoľahnete, zavolajte a overte ho. Pohľadajte novší obsah.
updates-age-red = Veľmi starý: vydavateľ zaň ručil do { $date }. Čísla sa mohli zmeniť. Skôr než sa na číslo spoľahnete, zavolajte a overte ho. Pohľadajte novší obsah.
updates-confirm-amber = Tento obsah je starý. Zavolajte a overte to.
updates-confirm-red = Tento obsah je veľmi starý. Číslo sa mohlo zmeniť. Zavolajte a overte to.
updates-checked-never = Novší obsah ešte nikto nehľadal.
updates-checked = Novší obsah sa naposledy hľadal { $date }.
updates-no-folder = Aplikácia nemôže v tomto telefóne uchovávať novší obsah. Používa obsah, s ktorým prišla. Uvoľnite miesto a spustite aplikáciu znova.
updates-fell-back = Najnovší obsah v tomto telefóne bol poškodený. Používa sa starší. Pohľadajte novší obsah.

## Čo robí aktualizácia

updates-checking = Hľadá sa novší obsah
updates-fetching = Sťahuje sa
updates-verifying = Overuje sa, či je pravý
updates-installing = Ukladá sa na miesto

## Čo je iné než predtým

updates-changes = Čo je iné od verzie { $version }
updates-changes-none = Nezmenilo sa žiadne číslo, miesto ani text príručky.
updates-changes-more =
    { $count ->
        [one] A ešte jedna zmena.
        [few] A ešte { $count } zmeny.
        [many] A ešte { $count } zmeny.
       *[other] A ešte { $count } zmien.
    }
updates-numbers-gone =
    { $count ->
        [one] Ubudlo jedno číslo.
        [few] Ubudli { $count } čísla.
        [many] Ubudlo { $count } čísla.
       *[other] Ubudlo { $count } čísel.
    }
updates-numbers-differ =
    { $count ->
        [one] Jedno číslo sa zmenilo.
        [few] { $count } čísla sa zmenili.
        [many] { $count } čísla sa zmenilo.
       *[other] { $count } čísel sa zmenilo.
    }
updates-numbers-new =
    { $count ->
        [one] Jedno číslo je nové.
        [few] { $count } čísla sú nové.
        [many] { $count } čísla je nového.
       *[other] { $count } čísel je nových.
    }
updates-places-gone =
    { $count ->
        [one] Ubudlo jedno miesto.
        [few] Ubudli { $count } miesta.
        [many] Ubudlo { $count } miesta.
       *[other] Ubudlo { $count } miest.
    }
updates-places-differ =
    { $count ->
        [one] Jedno miesto sa zmenilo.
        [few] { $count } miesta sa zmenili.
        [many] { $count } miesta sa zmenilo.
       *[other] { $count } miest sa zmenilo.
    }
updates-places-new =
    { $count ->
        [one] Jedno miesto je nové.
        [few] { $count } miesta sú nové.
        [many] { $count } miesta je nového.
       *[other] { $count } miest je nových.
    }
updates-sheets-gone =
    { $count ->
        [one] Ubudol jeden text príručky.
        [few] Ubudli { $count } texty príručky.
        [many] Ubudlo { $count } textu príručky.
       *[other] Ubudlo { $count } textov príručky.
    }
updates-sheets-differ =
    { $count ->
        [one] Jeden text príručky sa zmenil.
        [few] { $count } texty príručky sa zmenili.
        [many] { $count } textu príručky sa zmenilo.
       *[other] { $count } textov príručky sa zmenilo.
    }
updates-sheets-new =
    { $count ->
        [one] Jeden text príručky je nový.
        [few] { $count } texty príručky sú nové.
        [many] { $count } textu príručky je nového.
       *[other] { $count } textov príručky je nových.
    }
updates-named-gone = Ubudlo: { $name }
updates-named-differs = Zmenené: { $name }
updates-named-new = Nové: { $name }

## Ako sa aktualizácia skončila

update-installed = Teraz sa používa novší obsah.
update-nothing-new = Máte najnovší obsah.
update-called-off = Zastavené. Nič sa nezmenilo.
update-offline = Nie je dobré spojenie. Nič sa nezmenilo. Skúste to znova tam, kde je sieť lepšia.
update-something-else = Odpovedalo niečo iné, možno prihlasovacia stránka tejto siete. Nič sa nezmenilo. Skúste to znova v inej sieti.
update-untrusted = Toto nie je od vydavateľa. Bolo to odmietnuté. Používa sa ďalej obsah, ktorý máte.
update-older = Toto je staršie než to, čo máte. Bolo to odmietnuté.
update-out-of-date = Platnosť tohto obsahu uplynula, takže už zaň nikto neručí. Bolo to odmietnuté. Skontrolujte dátum v tomto telefóne alebo to skúste neskôr.
update-mixed = Tieto súbory k sebe nepatria. Boli odmietnuté. Skúste to neskôr.
update-wrong-file = Toto nie je súbor, ktorý podpísal vydavateľ. Bol odmietnutý. Používa sa ďalej obsah, ktorý máte.
update-too-long = Toto je dlhšie než ktorákoľvek aktualizácia. Bolo to odmietnuté.
update-malformed = Toto sa nedá prečítať. Bolo to odmietnuté. Používa sa ďalej obsah, ktorý máte.
update-app-too-old = Novší obsah potrebuje novšiu aplikáciu. Najprv aktualizujte aplikáciu.
update-no-good-answer = Novší obsah v tomto telefóne nefungoval. Používa sa ďalej obsah, ktorý máte.
update-not-an-update = Toto nie je aktualizácia alebo z nej časť chýba. Vyberte iný súbor.
update-full = V tomto telefóne už nie je miesto. Nič sa nezmenilo. Uvoľnite miesto a skúste to znova.
update-busy = Prebieha iná aktualizácia. Skúste to o chvíľu znova.
update-folder = Aplikácia nemohla v tomto telefóne zapisovať. Nič sa nezmenilo. Spustite aplikáciu znova a potom to skúste znova.

## Z telefónu do telefónu

updates-share-until = Iný telefón to prijme do { $date }.
updates-code = Kód { $number } z { $count }
updates-codes-how =
    { $count ->
        [one] Načítajte tento kód fotoaparátom druhého telefónu. Skopírujte jeho text do aplikácie tam.
        [few] Načítajte tieto { $count } kódy fotoaparátom druhého telefónu v akomkoľvek poradí. Skopírujte každý text do aplikácie tam.
        [many] Načítajte tieto { $count } kódu fotoaparátom druhého telefónu v akomkoľvek poradí. Skopírujte každý text do aplikácie tam.
       *[other] Načítajte týchto { $count } kódov fotoaparátom druhého telefónu v akomkoľvek poradí. Skopírujte každý text do aplikácie tam.
    }
updates-codes-have = Kódy, ktoré sú už tu: { $have } z { $count }.
updates-code-bad = Toto nie je kód aktualizácie. Načítajte ho znova.
updates-code-other = Tento kód patrí do inej skupiny kódov. Pokračujte so skupinou, s ktorou ste začali, alebo tie kódy zabudnite a začnite znova.
updates-codes-wrong = Tieto kódy k sebe nepatria. Začnite znova.
