# Aktualizacje: co jest w użyciu, jak jest stare i jak trafia tu nowsze. Polski.
# review: second_pass

## Kiedy szukać

updates-off = Wył.
updates-off-means = Aplikacja w ogóle nie korzysta z sieci.
updates-by-hand = Gdy o to poproszę
updates-by-hand-means = Aplikacja korzysta z sieci tylko wtedy, gdy naciśniesz przycisk.
updates-daily = Raz dziennie
updates-daily-means = Aplikacja szuka mniej więcej raz dziennie, kiedy jest otwarta, o przypadkowej porze. To, co robisz w aplikacji, nie zmienia tej pory.
updates-network = Kto prowadzi sieć, może widzieć, że ten telefon pyta { $host }, kiedy i ile danych przychodzi. To, co czytasz, zostaje w telefonie. Aplikacja pyta tak samo na każdym telefonie.
updates-no-publisher = Ta aplikacja nie zna wydawcy. Używa danych, które są w niej od początku.
updates-no-address = Ta aplikacja bierze nowsze dane tylko z innego telefonu. Nie korzysta z sieci.

## Co jest w użyciu

updates-pack = Wersja { $version }, { $date }
updates-pack-built-in = Wersja { $version }, { $date }. Jest w aplikacji od początku.
updates-age-fresh = Wydawca ręczy za te dane do { $date }.
updates-age-due = Wydawca ręczył za te dane do { $date }. Przy okazji poszukaj nowszych.
updates-age-amber = Stare: wydawca ręczył za te dane do { $date }. Zanim zaufasz numerowi, zadzwoń i sprawdź. Poszukaj nowszych danych.
updates-age-red = Bardzo stare: wydawca ręczył za te dane do { $date }. Numery mogły się zmienić. Zanim zaufasz numerowi, zadzwoń i sprawdź. Poszukaj nowszych danych.
updates-confirm-amber = Te dane są stare. Zadzwoń i sprawdź.
updates-confirm-red = Te dane są bardzo stare. Numer mógł się zmienić. Zadzwoń i sprawdź.
updates-checked-never = Nikt jeszcze nie szukał nowszych danych.
updates-checked = Ostatnie szukanie nowszych danych: { $date }.
updates-no-folder = Aplikacja nie może przechowywać nowszych danych w tym telefonie. Używa danych, które są w niej od początku. Zwolnij trochę miejsca i uruchom aplikację znowu.
updates-fell-back = Najnowsze dane w tym telefonie były uszkodzone. W użyciu są starsze. Poszukaj nowszych danych.

## Co robi aktualizacja

updates-checking = Szukanie nowszych danych
updates-fetching = Pobieranie
updates-verifying = Sprawdzanie, czy są prawdziwe
updates-installing = Umieszczanie na miejscu

## Co się zmieniło

updates-changes = Co się zmieniło od wersji { $version }
updates-changes-none = Nie zmienił się żaden numer, żadne miejsce ani żaden arkusz.
updates-changes-more =
    { $count ->
        [one] I jeszcze jedno.
        [few] I jeszcze { $count }.
        [many] I jeszcze { $count }.
       *[other] I jeszcze { $count }.
    }
updates-numbers-gone =
    { $count ->
        [one] Zniknął jeden numer.
        [few] Zniknęły { $count } numery.
        [many] Zniknęło { $count } numerów.
       *[other] Zniknęło { $count } numeru.
    }
updates-numbers-differ =
    { $count ->
        [one] Zmienił się jeden numer.
        [few] Zmieniły się { $count } numery.
        [many] Zmieniło się { $count } numerów.
       *[other] Zmieniło się { $count } numeru.
    }
updates-numbers-new =
    { $count ->
        [one] Doszedł jeden numer.
        [few] Doszły { $count } numery.
        [many] Doszło { $count } numerów.
       *[other] Doszło { $count } numeru.
    }
updates-places-gone =
    { $count ->
        [one] Zniknęło jedno miejsce.
        [few] Zniknęły { $count } miejsca.
        [many] Zniknęło { $count } miejsc.
       *[other] Zniknęło { $count } miejsca.
    }
updates-places-differ =
    { $count ->
        [one] Zmieniło się jedno miejsce.
        [few] Zmieniły się { $count } miejsca.
        [many] Zmieniło się { $count } miejsc.
       *[other] Zmieniło się { $count } miejsca.
    }
updates-places-new =
    { $count ->
        [one] Doszło jedno miejsce.
        [few] Doszły { $count } miejsca.
        [many] Doszło { $count } miejsc.
       *[other] Doszło { $count } miejsca.
    }
updates-sheets-gone =
    { $count ->
        [one] Zniknął jeden arkusz.
        [few] Zniknęły { $count } arkusze.
        [many] Zniknęło { $count } arkuszy.
       *[other] Zniknęło { $count } arkusza.
    }
updates-sheets-differ =
    { $count ->
        [one] Zmienił się jeden arkusz.
        [few] Zmieniły się { $count } arkusze.
        [many] Zmieniło się { $count } arkuszy.
       *[other] Zmieniło się { $count } arkusza.
    }
updates-sheets-new =
    { $count ->
        [one] Doszedł jeden arkusz.
        [few] Doszły { $count } arkusze.
        [many] Doszło { $count } arkuszy.
       *[other] Doszło { $count } arkusza.
    }
updates-named-gone = Zniknęło: { $name }
updates-named-differs = Zmienione: { $name }
updates-named-new = Nowe: { $name }

## Czym skończyła się aktualizacja

update-installed = Nowsze dane są teraz w użyciu.
update-nothing-new = Masz najnowsze dane.
update-called-off = Zatrzymano. Nic się nie zmieniło.
update-offline = Nie ma dobrego połączenia. Nic się nie zmieniło. Spróbuj znowu tam, gdzie sieć jest lepsza.
update-something-else = Odpowiedziało coś innego, może strona logowania tej sieci. Nic się nie zmieniło. Spróbuj znowu w innej sieci.
update-untrusted = To nie pochodzi od wydawcy. Odrzucono to. Dane, które masz, zostają w użyciu.
update-older = To jest starsze niż to, co masz. Odrzucono to.
update-out-of-date = Termin ważności minął, więc nikt już za to nie ręczy. Odrzucono to. Sprawdź datę w tym telefonie albo spróbuj później.
update-mixed = Te pliki do siebie nie pasują. Odrzucono je. Spróbuj później.
update-wrong-file = To nie jest plik, który podpisał wydawca. Odrzucono go. Dane, które masz, zostają w użyciu.
update-too-long = To jest dłuższe niż każda aktualizacja. Odrzucono to.
update-malformed = Tego nie da się odczytać. Odrzucono to. Dane, które masz, zostają w użyciu.
update-app-too-old = Nowsze dane wymagają nowszej aplikacji. Najpierw zaktualizuj aplikację.
update-no-good-answer = Nowsze dane nie działały w tym telefonie. Dane, które masz, zostają w użyciu.
update-not-an-update = To nie jest aktualizacja albo brakuje jej części. Wybierz inny plik.
update-full = W tym telefonie nie ma już miejsca. Nic się nie zmieniło. Zwolnij trochę miejsca i spróbuj znowu.
update-busy = Trwa inna aktualizacja. Spróbuj znowu za chwilę.
update-folder = Aplikacja nie mogła zapisywać w tym telefonie. Nic się nie zmieniło. Uruchom aplikację znowu i spróbuj jeszcze raz.

## Z telefonu na telefon

updates-share-until = Inny telefon przyjmie to do { $date }.
updates-code = Kod { $number } z { $count }
updates-codes-how =
    { $count ->
        [one] Zeskanuj ten kod aparatem drugiego telefonu. Skopiuj jego tekst do tamtejszej aplikacji.
        [few] Zeskanuj te { $count } kody aparatem drugiego telefonu, w dowolnej kolejności. Skopiuj każdy tekst do tamtejszej aplikacji.
        [many] Zeskanuj tych { $count } kodów aparatem drugiego telefonu, w dowolnej kolejności. Skopiuj każdy tekst do tamtejszej aplikacji.
       *[other] Zeskanuj te { $count } kodu aparatem drugiego telefonu, w dowolnej kolejności. Skopiuj każdy tekst do tamtejszej aplikacji.
    }
updates-codes-have = Kody, które już tu są: { $have } z { $count }.
updates-code-bad = To nie jest kod aktualizacji. Zeskanuj go jeszcze raz.
updates-code-other = Ten kod jest z innego zestawu. Użyj dalej pierwszych kodów albo zapomnij je i zacznij od nowa.
updates-codes-wrong = Te kody do siebie nie pasują. Zacznij od nowa.
