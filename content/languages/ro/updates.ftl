# Actualizări: ce este în folosință, cât de vechi este și cum ajunge aici conținut mai nou. Română.
# review: second_pass

## Când se caută

updates-off = Oprit
updates-off-means = Aplicația nu folosește deloc rețeaua.
updates-by-hand = Când cer eu
updates-by-hand-means = Aplicația folosește rețeaua numai când apăsați butonul.
updates-daily = O dată pe zi
updates-daily-means = Aplicația caută conținut mai nou cam o dată pe zi, cât este deschisă, la o oră întâmplătoare. Ce faceți în aplicație nu schimbă cu nimic ora.
updates-network = Cine administrează rețeaua poate vedea că acest telefon întreabă serverul { $host }, când și cât se descarcă. Ce citiți rămâne pe telefon. Aplicația întreabă la fel pe orice telefon.
updates-no-publisher = Această aplicație nu cunoaște niciun editor. Folosește conținutul cu care a venit.
updates-no-address = Această aplicație ia conținut mai nou numai de pe alt telefon. Nu folosește rețeaua.

## Ce este în folosință

updates-pack = Versiunea { $version }, { $date }
updates-pack-built-in = Versiunea { $version }, { $date }. A venit cu aplicația.
updates-age-fresh = Editorul răspunde pentru el până la { $date }.
updates-age-due = Editorul a răspuns pentru el până la { $date }. Căutați conținut mai nou când puteți.
updates-age-amber = Vechi: editorul a răspuns pentru el până la { $date }. Sunați ca să verificați înainte de a vă baza pe un număr. Căutați conținut mai nou.
updates-age-red = Foarte vechi: editorul a răspuns pentru el până la { $date }. Este posibil ca numerele să se fi schimbat. Sunați ca să verificați înainte de a vă baza pe unul. Căutați conținut mai nou.
updates-confirm-amber = Acest conținut este vechi. Sunați ca să verificați.
updates-confirm-red = Acest conținut este foarte vechi. Este posibil ca numărul să se fi schimbat. Sunați ca să verificați.
updates-checked-never = Încă nu s-a căutat conținut mai nou.
updates-checked = Ultima căutare de conținut mai nou: { $date }.
updates-no-folder = Aplicația nu poate păstra conținut mai nou pe acest telefon. Folosește conținutul cu care a venit. Eliberați spațiu, apoi porniți din nou aplicația.
updates-fell-back = Cel mai nou conținut de pe acest telefon era stricat. Se folosește unul mai vechi. Căutați conținut mai nou.

## Ce face o actualizare

updates-checking = Se caută conținut mai nou
updates-fetching = Se descarcă
updates-verifying = Se verifică dacă este autentic
updates-installing = Se pune la locul lui

## Ce este altfel decât înainte

updates-changes = Ce este altfel decât în versiunea { $version }
updates-changes-none = Niciun număr, niciun loc și nicio fișă nu este altfel.
updates-changes-more =
    { $count ->
        [one] Și încă o schimbare.
        [few] Și încă { $count }.
       *[other] Și încă { $count }.
    }
updates-numbers-gone =
    { $count ->
        [one] Un număr a dispărut.
        [few] { $count } numere au dispărut.
       *[other] { $count } de numere au dispărut.
    }
updates-numbers-differ =
    { $count ->
        [one] Un număr s-a schimbat.
        [few] { $count } numere s-au schimbat.
       *[other] { $count } de numere s-au schimbat.
    }
updates-numbers-new =
    { $count ->
        [one] Un număr este nou.
        [few] { $count } numere sunt noi.
       *[other] { $count } de numere sunt noi.
    }
updates-places-gone =
    { $count ->
        [one] Un loc a dispărut.
        [few] { $count } locuri au dispărut.
       *[other] { $count } de locuri au dispărut.
    }
updates-places-differ =
    { $count ->
        [one] Un loc s-a schimbat.
        [few] { $count } locuri s-au schimbat.
       *[other] { $count } de locuri s-au schimbat.
    }
updates-places-new =
    { $count ->
        [one] Un loc este nou.
        [few] { $count } locuri sunt noi.
       *[other] { $count } de locuri sunt noi.
    }
updates-sheets-gone =
    { $count ->
        [one] O fișă a dispărut.
        [few] { $count } fișe au dispărut.
       *[other] { $count } de fișe au dispărut.
    }
updates-sheets-differ =
    { $count ->
        [one] O fișă s-a schimbat.
        [few] { $count } fișe s-au schimbat.
       *[other] { $count } de fișe s-au schimbat.
    }
updates-sheets-new =
    { $count ->
        [one] O fișă este nouă.
        [few] { $count } fișe sunt noi.
       *[other] { $count } de fișe sunt noi.
    }
updates-named-gone = Nu mai apare: { $name }
updates-named-differs = S-a schimbat: { $name }
updates-named-new = S-a adăugat: { $name }

## Cum s-a încheiat o actualizare

update-installed = Acum se folosește conținut mai nou.
update-nothing-new = Aveți cel mai nou conținut.
update-called-off = Oprit. Nu s-a schimbat nimic.
update-offline = Legătura la rețea nu este bună. Nu s-a schimbat nimic. Încercați din nou unde rețeaua este mai bună.
update-something-else = A răspuns altceva, poate pagina de conectare a acestei rețele. Nu s-a schimbat nimic. Încercați din nou în altă rețea.
update-untrusted = Această actualizare nu vine de la editor. A fost respinsă. Se folosește în continuare conținutul pe care îl aveți.
update-older = Această actualizare este mai veche decât ce aveți. A fost respinsă.
update-out-of-date = Termenul acestei actualizări a trecut, deci nu mai răspunde nimeni pentru ea. A fost respinsă. Verificați data pe acest telefon sau încercați mai târziu.
update-mixed = Aceste fișiere nu se potrivesc între ele. Au fost respinse. Încercați mai târziu.
update-wrong-file = Acesta nu este fișierul pe care l-a semnat editorul. A fost respins. Se folosește în continuare conținutul pe care îl aveți.
update-too-long = Ce s-a primit este mai lung decât orice actualizare. A fost respins.
update-malformed = Ce s-a primit nu se poate citi. A fost respins. Se folosește în continuare conținutul pe care îl aveți.
update-app-too-old = Conținutul mai nou are nevoie de o aplicație mai nouă. Actualizați mai întâi aplicația.
update-no-good-answer = Conținutul mai nou nu a mers pe acest telefon. Se folosește în continuare conținutul pe care îl aveți.
update-not-an-update = Aceasta nu este o actualizare sau îi lipsește o parte. Alegeți alt fișier.
update-full = Nu mai este loc pe acest telefon. Nu s-a schimbat nimic. Eliberați spațiu, apoi încercați din nou.
update-busy = Se face deja o altă actualizare. Încercați din nou peste o clipă.
update-folder = Aplicația nu a putut scrie pe acest telefon. Nu s-a schimbat nimic. Porniți din nou aplicația, apoi încercați din nou.

## De pe un telefon pe altul

updates-share-until = Alt telefon acceptă acest conținut până la { $date }.
updates-code = Codul { $number } din { $count }
updates-codes-how =
    { $count ->
        [one] Citiți acest cod cu aplicația de cameră a celuilalt telefon. Copiați-i textul în aplicația de acolo.
        [few] Citiți aceste { $count } coduri cu aplicația de cameră a celuilalt telefon, în orice ordine. Copiați fiecare text în aplicația de acolo.
       *[other] Citiți aceste { $count } de coduri cu aplicația de cameră a celuilalt telefon, în orice ordine. Copiați fiecare text în aplicația de acolo.
    }
updates-codes-have = Coduri primite: { $have } din { $count }.
updates-code-bad = Acesta nu este un cod de actualizare. Citiți-l din nou.
updates-code-other = Acest cod ține de alte coduri. Continuați cu primele sau renunțați la ele și începeți din nou.
updates-codes-wrong = Aceste coduri nu se potrivesc între ele. Începeți din nou.
