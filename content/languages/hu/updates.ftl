# Frissítések: mi van használatban, milyen régi, és hogyan jut ide újabb tartalom. Magyar.
# review: second_pass

## Mikor keressen

updates-off = Kikapcsolva
updates-off-means = Az alkalmazás egyáltalán nem használja a hálózatot.
updates-by-hand = Amikor én kérem
updates-by-hand-means = Az alkalmazás csak akkor használja a hálózatot, ha megnyomja a gombot.
updates-daily = Naponta egyszer
updates-daily-means = Az alkalmazás nagyjából naponta egyszer keres újabb tartalmat, amíg nyitva van, véletlen időpontban. Ez nem függ attól, mit csinál az alkalmazásban.
updates-network = Aki a hálózatot működteti, láthatja, hogy ez a telefon kérdést küld ide: { $host }, és azt is, hogy mikor, és mennyi adat jön. Amit olvas, a telefonon marad. Az alkalmazás minden telefonon ugyanúgy kérdez.
updates-no-publisher = Ez az alkalmazás nem ismer kiadót. Azt a tartalmat használja, amellyel érkezett.
updates-no-address = Ez az alkalmazás csak másik telefonról vesz át újabb tartalmat. A hálózatot nem használja.

## Mi van használatban

updates-pack = { $version }. változat, { $date }
updates-pack-built-in = { $version }. változat ({ $date }). Az alkalmazással érkezett.
updates-age-fresh = A kiadó eddig vállal felelősséget érte: { $date }
updates-age-due = A kiadó csak eddig vállalt felelősséget érte ({ $date }). Ha tud, keressen újabb tartalmat.
updates-age-amber = Régi: a kiadó csak eddig vállalt felelősséget érte ({ $date }). Mielőtt egy számra hagyatkozik, telefonáljon, és győződjön meg róla. Keressen újabb tartalmat.
updates-age-red = Nagyon régi: a kiadó csak eddig vállalt felelősséget érte ({ $date }). A számok megváltozhattak. Mielőtt egyre hagyatkozik, telefonáljon, és győződjön meg róla. Keressen újabb tartalmat.
updates-confirm-amber = Ez a tartalom régi. Telefonáljon, és győződjön meg róla.
updates-confirm-red = Ez a tartalom nagyon régi. A szám megváltozhatott. Telefonáljon, és győződjön meg róla.
updates-checked-never = Még senki nem keresett újabb tartalmat.
updates-checked = Az utolsó keresés újabb tartalom után: { $date }
updates-no-folder = Az alkalmazás ezen a telefonon nem tud újabb tartalmat megőrizni. Azt a tartalmat használja, amellyel érkezett. Szabadítson fel helyet, aztán indítsa újra az alkalmazást.
updates-fell-back = A telefonon lévő legújabb tartalom sérült volt. Régebbi tartalom van használatban. Keressen újabb tartalmat.

## Mit csinál éppen egy frissítés

updates-checking = Újabb tartalom keresése
updates-fetching = Letöltés
updates-verifying = Annak ellenőrzése, hogy valódi-e
updates-installing = Helyére tétel

## Mi más, mint azelőtt

updates-changes = Mi változott ehhez a változathoz képest: { $version }
updates-changes-none = Egyetlen szám, hely vagy lap sem változott.
updates-changes-more =
    { $count ->
        [one] És még egy.
       *[other] És még { $count }.
    }
updates-numbers-gone =
    { $count ->
        [one] Egy szám már nem szerepel.
       *[other] { $count } szám már nem szerepel.
    }
updates-numbers-differ =
    { $count ->
        [one] Egy szám megváltozott.
       *[other] { $count } szám megváltozott.
    }
updates-numbers-new =
    { $count ->
        [one] Egy szám új.
       *[other] { $count } szám új.
    }
updates-places-gone =
    { $count ->
        [one] Egy hely már nem szerepel.
       *[other] { $count } hely már nem szerepel.
    }
updates-places-differ =
    { $count ->
        [one] Egy hely megváltozott.
       *[other] { $count } hely megváltozott.
    }
updates-places-new =
    { $count ->
        [one] Egy hely új.
       *[other] { $count } hely új.
    }
updates-sheets-gone =
    { $count ->
        [one] Egy lap már nem szerepel.
       *[other] { $count } lap már nem szerepel.
    }
updates-sheets-differ =
    { $count ->
        [one] Egy lap megváltozott.
       *[other] { $count } lap megváltozott.
    }
updates-sheets-new =
    { $count ->
        [one] Egy lap új.
       *[other] { $count } lap új.
    }
updates-named-gone = Már nem szerepel: { $name }
updates-named-differs = Megváltozott: { $name }
updates-named-new = Új: { $name }

## Mi lett egy frissítésből

update-installed = Most már újabb tartalom van használatban.
update-nothing-new = Önnél a legújabb tartalom van.
update-called-off = Leállítva. Semmi nem változott.
update-offline = Nincs jó kapcsolat. Semmi nem változott. Próbálja újra ott, ahol jobb a hálózat.
update-something-else = Valami más válaszolt, talán ennek a hálózatnak a belépési oldala. Semmi nem változott. Próbálja újra másik hálózaton.
update-untrusted = Ez nem a kiadótól jön. Elutasítottuk. A meglévő tartalom marad használatban.
update-older = Ez régebbi, mint ami Önnél van. Elutasítottuk.
update-out-of-date = Ennek lejárt az ideje, ezért már senki nem vállal érte felelősséget. Elutasítottuk. Nézze meg a dátumot ezen a telefonon, vagy próbálja később.
update-mixed = Ezek a fájlok nem tartoznak össze. Elutasítottuk őket. Próbálja később.
update-wrong-file = Ez nem az a fájl, amelyet a kiadó aláírt. Elutasítottuk. A meglévő tartalom marad használatban.
update-too-long = Ez hosszabb bármilyen frissítésnél. Elutasítottuk.
update-malformed = Ez nem olvasható. Elutasítottuk. A meglévő tartalom marad használatban.
update-app-too-old = Az újabb tartalomhoz újabb alkalmazás kell. Előbb az alkalmazást frissítse.
update-no-good-answer = Az újabb tartalom nem működött ezen a telefonon. A meglévő tartalom marad használatban.
update-not-an-update = Ez nem frissítés, vagy hiányzik egy része. Válasszon másik fájlt.
update-full = Ezen a telefonon nincs több hely. Semmi nem változott. Szabadítson fel helyet, aztán próbálja újra.
update-busy = Egy másik frissítés van folyamatban. Próbálja újra egy pillanat múlva.
update-folder = Az alkalmazás nem tudott írni ezen a telefonon. Semmi nem változott. Indítsa újra az alkalmazást, aztán próbálja újra.

## Telefonról telefonra

updates-share-until = Másik telefon eddig fogadja el: { $date }
updates-code = Kód: { $number } / { $count }
updates-codes-how =
    { $count ->
        [one] Olvassa be ezt a kódot a másik telefon kamerájával. A szövegét másolja be ott az alkalmazásba.
       *[other] Olvassa be ezt a { $count } kódot a másik telefon kamerájával, bármilyen sorrendben. Mindegyik szövegét másolja be ott az alkalmazásba.
    }
updates-codes-have = Beolvasott kódok: { $have }, összesen { $count }.
updates-code-bad = Ez nem egy frissítés kódja. Olvassa be újra.
updates-code-other = Ez a kód más kódokhoz tartozik. Folytassa az elsőkkel, vagy vesse el őket, és kezdje újra.
updates-codes-wrong = Ezek a kódok nem tartoznak össze. Kezdje újra.
