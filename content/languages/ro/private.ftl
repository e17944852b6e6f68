# Textele deghizării, ale pregătirii, ale setărilor și ale notițelor, în română.
# review: second_pass

## Deghizări: un calculator și un convertor de unități. Nimic de aici nu are voie să spună ce mai
## este aplicația. Cifrele stau pe un rând, întâi zero. Unitățile sunt scurte, ca lângă un număr.

number-digits = 0123456789
cover-title-calculator = Calculator
cover-title-units = Convertor de unități
cover-cannot-divide = Nu se poate împărți la 0
cover-too-large = Număr prea mare
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = virgulă
cover-key-add = plus
cover-key-subtract = minus
cover-key-multiply = ori
cover-key-divide = împărțit la
cover-key-equals = egal
cover-key-percent = la sută
cover-key-sign = schimbă semnul
cover-key-backspace = șterge ultima cifră
cover-key-clear = șterge tot
cover-key-clear-entry = șterge numărul
cover-key-memory-clear = golește memoria
cover-key-memory-recall = citește memoria
cover-key-memory-add = adună la memorie
cover-key-memory-subtract = scade din memorie
cover-key-next-pair = unitățile următoare
cover-key-previous-pair = unitățile anterioare
cover-key-swap = inversează unitățile
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
cover-unit-us-gallon = gal SUA
cover-unit-imperial-gallon = gal imp.
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mph
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Pregătirea. $kind este „phrase” când telefonul cere o frază-cheie în loc de PIN.

limits-found =
    { $kind ->
        [phrase] Cine caută în acest telefon va afla că aplicația este instalată. Notițele nu le găsește fără fraza-cheie.
       *[pin] Cine caută în acest telefon va afla că aplicația este instalată. Notițele nu le găsește fără PIN.
    }
limits-forced =
    { $kind ->
        [phrase] Dacă cineva vă obligă să deschideți aplicația, poate crede sau nu că a doua frază-cheie este cea adevărată.
       *[pin] Dacă cineva vă obligă să deschideți aplicația, poate crede sau nu că al doilea PIN este cel adevărat.
    }
limits-one-look = Aceasta ajută numai împotriva unei singure priviri. Cine copiază de două ori memoria telefonului poate vedea că s-a schimbat ceva.
limits-known =
    { $kind ->
        [phrase] Și alți oameni cunosc această aplicație. Știu că poate exista o a doua frază-cheie.
       *[pin] Și alți oameni cunosc această aplicație. Știu că poate exista un al doilea PIN.
    }
limits-key-date = „Curăță definitiv” face ca vechile copii ale notițelor să nu mai poată fi citite. După aceea, telefonul arată o dată mai nouă pentru cheia aplicației.
limits-watching = Aplicația nu vă poate proteja de cineva care vede ecranul, de o cameră sau de o aplicație-spion de pe acest telefon.
limits-software = Acest telefon nu are un loc sigur pentru chei. Cine îi copiază memoria poate încerca PIN-uri la nesfârșit. De aceea aplicația cere o frază-cheie.
limits-any-number = Pe acest telefon, orice număr de 6 cifre sau mai multe și apoi = duce din deghizare la numere și ghid. Numai fraza-cheie deschide notițele.
set-up-limits-title = Înainte de a începe
set-up-choose-title =
    { $kind ->
        [phrase] Alegeți o frază-cheie
       *[pin] Alegeți un PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Luați cinci cuvinte sau mai multe, care nu au legătură între ele.
       *[pin] Luați între 6 și 16 cifre. Nu o zi de naștere și nu un șir ca 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] Fraza-cheie vă deschide notițele.
       *[pin] PIN-ul și apoi tasta = vă aduc din deghizare înapoi în aplicație și vă deschid notițele.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Nimeni nu vă poate spune o frază-cheie uitată. Fără ea, notițele sunt pierdute.
       *[pin] Nimeni nu vă poate spune un PIN uitat. Fără el, notițele sunt pierdute și trebuie să instalați din nou aplicația.
    }
set-up-before =
    { $kind ->
        [phrase] Ați mai folosit această aplicație pe acest telefon? Introduceți fraza-cheie de atunci și notițele rămân. Cu orice altă frază-cheie dispar pentru totdeauna.
       *[pin] Ați mai folosit această aplicație pe acest telefon? Introduceți PIN-ul de atunci și notițele rămân. Cu orice alt PIN dispar pentru totdeauna.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Introduceți fraza-cheie din nou
       *[pin] Introduceți PIN-ul din nou
    }
set-up-repeat = Ca o greșeală de tastare să nu vă blocheze accesul.
set-up-second-title =
    { $kind ->
        [phrase] O a doua frază-cheie?
       *[pin] Un al doilea PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] O a doua frază-cheie deschide aceeași aplicație cu alte notițe; la început nu este niciuna. Dacă cineva vă obligă să deschideți aplicația, o puteți introduce pe aceasta.
       *[pin] Un al doilea PIN deschide aceeași aplicație cu alte notițe; la început nu este niciuna. Dacă cineva vă obligă să deschideți aplicația, îl puteți introduce pe acesta.
    }
set-up-second-later =
    { $kind ->
        [phrase] Nu este obligatorie. O puteți seta și mai târziu.
       *[pin] Nu este obligatoriu. Îl puteți seta și mai târziu.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Alegeți a doua frază-cheie
       *[pin] Alegeți al doilea PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Luați cinci cuvinte sau mai multe, altele decât înainte.
       *[pin] Luați tot atâtea cifre câte are primul PIN, dar altele.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Introduceți din nou a doua frază-cheie
       *[pin] Introduceți din nou al doilea PIN
    }
set-up-exit-title = Exersați: ieșirea
set-up-exit-now = Apăsați acum butonul de ieșire. Deghizarea apare imediat.
set-up-back-with-pin = Ca să vă întoarceți, introduceți pe deghizare PIN-ul și apoi =. După o clipă aplicația se deschide. Nimic nu arată dacă un număr a fost corect.
set-up-back-with-any = Ca să vă întoarceți, introduceți pe deghizare orice număr de 6 cifre sau mai multe și apoi =. După o clipă aplicația se deschide.
set-up-return-title = Exersați: întoarcerea
set-up-practise-second-title =
    { $kind ->
        [phrase] Exersați: a doua frază-cheie
       *[pin] Exersați: al doilea PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Blocați notițele și deschideți-le cu a doua frază-cheie. Se deschide aceeași aplicație, cu alte notițe.
       *[pin] Ieșiți încă o dată. Pe deghizare, introduceți al doilea PIN și apoi =. Se deschide aceeași aplicație, cu alte notițe.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Dacă nu o aveți, săriți peste acest pas.
       *[pin] Dacă nu îl aveți, săriți peste acest pas.
    }
set-up-trigger-title = Exersați: alt mod de ieșire
set-up-trigger = Ieșiți în alt mod, apoi întoarceți-vă ca înainte. Sunt pornite aceste moduri:
set-up-trigger-none = Niciun alt mod de ieșire nu este pornit. Săriți peste acest pas.
set-up-trigger-destroys = Atenție: aceasta distruge tot, chiar și la exercițiu: { $way }
set-up-ready-title = Totul este pregătit
set-up-ready = Puteți ieși și vă puteți întoarce. Exersați din când în când; găsiți exercițiul în setări.
set-up-done-title = Gata
set-up-done = Aplicația este pregătită.

## Ce nu este bine la ceea ce s-a introdus

problem-not-the-same = Nu ați introdus același lucru de ambele ori. Introduceți încă o dată.
problem-no-vault = Locul în care acest telefon ține cheile aplicației nu funcționează acum, deci nu se pot păstra notițe. Continuați fără notițe și încercați mai târziu.
problem-other-pin = Acesta a fost alt PIN. Ieșiți din nou și întoarceți-vă cu primul.
problem-no-pin = Aplicația s-a deschis fără PIN-ul dumneavoastră. Ieșiți din nou și întoarceți-vă cu el.
weak-too-short = Prea scurt. Luați 6 cifre sau mai multe.
weak-too-long =
    { $kind ->
        [phrase] Prea lungă. Luați o frază-cheie mai scurtă.
       *[pin] Prea lung. Luați cel mult 16 cifre.
    }
weak-not-digits = Luați numai cifre.
weak-all-the-same = Toate cifrele sunt la fel. Luați cifre diferite.
weak-sequence = Cifrele sunt la rând, ca în 123456. Amestecați-le.
weak-repeated = Aceleași cifre se tot repetă. Amestecați-le.
weak-common = Mulți oameni iau acest PIN, deci este încercat primul. Luați altul.
weak-date = Seamănă cu o dată din calendar. Astfel de date sunt încercate primele. Luați alt PIN.
weak-too-few-words = Prea puține cuvinte. Luați cinci cuvinte diferite sau mai multe.
weak-not-text = Nu se poate citi ca text. Introduceți din nou.
weak-other-length = Luați tot atâtea cifre câte are primul PIN.
weak-already-used = Este deja folosit. Luați altceva.

## Setări

trigger-button = Butonul de ieșire
trigger-shake = Telefonul este scuturat
trigger-volume-keys = O tastă de volum este apăsată de mai multe ori
trigger-back-presses = „Înapoi” este apăsat de mai multe ori
trigger-screen-off = Ecranul se stinge
trigger-left-app = Treceți la altă aplicație
trigger-other-app = Altă aplicație, în care aveți încredere, cere ieșirea
lock-after-seconds =
    { $count ->
        [one] După o secundă
        [few] După { $count } secunde
       *[other] După { $count } de secunde
    }
lock-after-minutes =
    { $count ->
        [one] După un minut
        [few] După { $count } minute
       *[other] După { $count } de minute
    }
tries-never = Niciodată
tries-count =
    { $count ->
        [one] După o încercare greșită
        [few] După { $count } încercări greșite
       *[other] După { $count } de încercări greșite
    }
keep-days =
    { $count ->
        [one] O zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
keep-as-usual =
    { $count ->
        [one] Ca de obicei: o zi
        [few] Ca de obicei: { $count } zile
       *[other] Ca de obicei: { $count } de zile
    }
keep-as-before = Ca înainte
effect-nothing = Nu se întâmplă nimic.
effect-lock = Notițele se blochează. Numerele și ghidul rămân deschise.
effect-cover = Apare deghizarea, iar notițele se blochează.
effect-destroy = Apare deghizarea, iar toate notițele, PIN-urile și setările sunt distruse pentru totdeauna.
hardware-element = Cheile sunt într-un cip separat. Nu pot fi copiate.
hardware-trusted = Cheile sunt într-o parte protejată a procesorului acestui telefon. Nu pot fi copiate.
hardware-software = Acest telefon nu are un loc sigur pentru chei. Numai fraza-cheie vă protejează notițele.
vault-set-aside = Fișierul cu notițe era stricat. A fost pus deoparte așa cum este și s-a făcut unul nou, gol. Pregătiți din nou aplicația ca să puteți păstra notițe noi.
vault-newer = O versiune mai nouă a aplicației a scris notițele. Actualizați aplicația ca să le deschideți. Nu s-a schimbat nimic.
vault-unavailable = Acum nu se poate ajunge la notițe. Numerele și ghidul funcționează. Închideți aplicația și deschideți-o din nou.
vault-settings-lost =
    { $kind ->
        [phrase] Setările nu s-au putut citi și sunt din nou cele obișnuite. Notițele sunt încă acolo: deschideți-le cu fraza-cheie.
       *[pin] Setările nu s-au putut citi și sunt din nou cele obișnuite. Notițele sunt încă acolo: deschideți-le cu PIN-ul.
    }
stays-app = Aplicația însăși, cu numerele și ghidul ei publice.
stays-traces = Ce ține minte telefonul singur: că aplicația a fost instalată și când a fost folosită.
stays-store = Ce știe magazinul de aplicații: că aplicația a fost instalată cu contul dumneavoastră.
stays-key-date = O dată mai nouă la cheile aplicației.
stays-copies = Copiile pe care le-a făcut cineva înainte: poze ale ecranului, notițe predate.

## Notițe. „Șterge” și „Curăță definitiv” sunt două lucruri diferite și au două nume diferite.

notes-empty = Nu există încă nicio notiță.
notes-none-found = Nicio notiță nu are toate aceste cuvinte.
notes-damaged =
    { $count ->
        [one] O notiță este stricată și nu se poate citi.
        [few] { $count } notițe sunt stricate și nu se pot citi.
       *[other] { $count } de notițe sunt stricate și nu se pot citi.
    }
note-expires = dispare la { $date }
note-consent = { $date }: { $who } și-a dat acordul ca { $whom } să primească: { $what }
note-warning-name = Seamănă cu un nume. Dacă altcineva citește notița, un nume duce la persoană. Scrieți un nume inventat.
note-warning-phone = Seamănă cu un număr de telefon. Dacă altcineva citește notița, poate suna acolo. Nu îl scrieți, dacă se poate.
note-warning-document = Seamănă cu numărul unui act. Duce la o singură persoană. Nu îl scrieți, dacă se poate.
note-warning-email = Seamănă cu o adresă de e-mail. Dacă altcineva citește notița, adresa duce la persoană. Nu o scrieți, dacă se poate.
note-delete = Șterge
note-delete-means = Notița dispare acum, iar locul ei este liber. Cine a copiat înainte memoria telefonului ar putea încă să o citească, cu PIN-ul dumneavoastră și pe acest telefon.
notes-purge = Curăță definitiv
notes-purge-means = Ce ați șters și orice copie mai veche a notițelor nu mai pot fi citite niciodată. Notițele pe care le aveți acum rămân.
destroy-everything = Distruge tot
destroy-everything-means = Toate notițele, toate PIN-urile și toate setările dispar pentru totdeauna, inclusiv notițele pe care le deschide alt PIN.
second-pin-means = Un nou al doilea PIN deschide alte notițe; la început nu este niciuna. Ce deschidea al doilea PIN de dinainte se pierde.
destroy-pin-means = Un astfel de PIN distruge pentru totdeauna notițele pe care le deschide PIN-ul dumneavoastră actual, apoi deschide aplicația fără notițe. Aceasta vă poate pune în pericol sau poate fi împotriva legii acolo unde sunteți.
