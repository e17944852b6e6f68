### translation: second_pass

## Warunki, które muszą być spełnione, zanim zaczniesz obserwować albo pytać

gate-ready = Mam teraz czas i spokój, wiem, jak pytać i jak odpowiadać.
    .cue = czas
    .instead =
        Nie zaczynaj. Daj pomoc, którą dajesz wszystkim.
        Poproś kogoś po przeszkoleniu albo umów się na czas, gdy będziesz móc.
        Przeczytaj „Gdy podejrzewasz handel ludźmi: zanim zareagujesz”, kiedy masz spokojną chwilę.
gate-private = Rozmawiamy sam na sam: nikt, kto przyszedł z tą osobą, nas nie słyszy ani nie widzi.
    .cue = cisza
    .instead =
        Nie pytaj teraz o kontrolę, pracę ani długi. Zachowaj życzliwość.
        Znajdź zwykły powód do rozmowy sam na sam. Na granicy: z każdą osobą w podróży rozmawia się osobno. W przychodni: to badanie odbywa się na osobności.
        Postępuj tak ze wszystkimi, żeby nikt się nie wyróżniał.
        Jeśli towarzysząca osoba odmawia, nie spieraj się. Zadawaj dalej zwykłe pytania.
        Jeśli to bezpieczne, podaj numer w zwykły sposób, wśród innych numerów, które dostają wszyscy.
        Podaj powód, żeby wrócić, na przykład wynik albo formularz, i wtedy spróbuj znowu.
gate-interpreter = Mamy wspólny język albo tłumaczy bezpieczna osoba: nie ktoś towarzyszący, nie krewny, nie dziecko, nie inna osoba w podróży.
    .cue = słowa
    .instead =
        Nie pozwalaj tłumaczyć komuś towarzyszącemu, krewnym, dziecku ani innej osobie w podróży.
        Zadzwoń po tłumaczenie telefoniczne do kogoś, kto tej osoby nie zna. Zapytaj, jaki język i czy ma tłumaczyć kobieta, czy mężczyzna.
        Do tego czasu używaj kart ze zwrotami: do nich nie trzeba tłumaczenia.
        Daj numery, pod którymi ktoś odpowie w języku tej osoby.
gate-referral = Wiem, gdzie ta osoba może stąd szukać pomocy.
    .cue = lista
    .instead =
        Nie otwieraj tego, na co nie możesz odpowiedzieć. Daj wsparcie pierwszej linii i pomoc, którą dajesz wszystkim.
        Zapytaj przełożonych albo gorącą linię, jaka pomoc jest w pobliżu. Rób to bez imion i nazwisk.
        Zaplanuj następne spotkanie i dowiedz się tego przed nim.
gate-consent = Ta osoba wie ode mnie, kim jestem, czego nie mogę zachować dla siebie i że może odmówić i przerwać w każdej chwili. Powiedziała „tak”, własnymi słowami.
    .cue = w porządku
    .instead =
        „Nie” to odpowiedź. Podziękuj i o nic nie pytaj.
        Powiedz, że pomoc istnieje i że propozycja zostaje. Potem daj pomoc, którą dajesz wszystkim.
        Jeśli to bezpieczne, zostaw numer albo miejsce na później.
        Jeśli zgadza się tylko towarzysząca osoba, nikt jeszcze nie dał zgody.

## Rodzaje odpowiedzi

option-adult = Osoba dorosła
    .cue = duże
option-child = Poniżej 18 lat
    .cue = małe
option-unsure = Nie ma pewności
    .cue = pośrodku
option-parent = Z rodzicem albo opiekunem prawnym
    .cue = dom
option-other-adult = Z inną dorosłą osobą
    .cue = przewodnik
option-nobody = Bez dorosłych
    .cue = pojedynczy

## Co widać, bez słów

item-age = Na ile lat wygląda ta osoba?
    .cue = rozmiar
    .help = Jeśli nie ma pewności, czy ktoś ma 18 lat, postępuj dalej jak z dzieckiem.
item-child-company = Z kim jest to dziecko?
    .cue = grupa
    .help = Nikomu nie wierz na słowo, że jest rodzicem, i nikogo nie oskarżaj.
item-minder = Ktoś mówi za tę osobę, obserwuje ją albo nie odchodzi od niej
    .cue = towarzystwo
    .help = To, że nikogo przy niej nie ma, nie znaczy, że wszystko jest dobrze.
item-papers-held = Dokumenty, pieniądze albo telefon tej osoby trzyma ktoś inny
    .cue = bilety
item-fear = Strach albo duża uwaga na to, kto jest blisko i co się mówi
    .cue = nastrój
    .help = W takim miejscu jest wiele powodów do strachu.
item-quiet-pressure = Cichy nacisk: spojrzenie, wiadomość, nagła cisza
    .cue = zasięg
item-injury = Obrażenia albo oznaki choroby, której nikt nie leczy
    .cue = naprawy
item-neglect = Oznaki głodu, niewyspania albo braku możliwości umycia się
    .cue = posiłki
item-hard-to-explain = Duża trudność z powiedzeniem, co boli albo co się stało
    .cue = język

## O co pyta się osobę dorosłą

item-safe-company = Czy czuje się Pani/Pan bezpiecznie z ludźmi, z którymi tu jest?
    .cue = dobra ekipa
item-arranged = Czy ktoś zorganizował Pani/Panu tę podróż, tę pracę albo to miejsce?
    .cue = rezerwacja
    .help = Bardzo wiele podróży jest przez kogoś organizowanych. Samo to mówi niewiele.
item-own-papers = Czy ma Pani/Pan przy sobie własne dokumenty i telefon?
    .cue = własny plecak
item-owes = Czy ma Pani/Pan wobec kogoś dług, w pieniądzach albo w pracy, za tę podróż, tę pracę albo to miejsce?
    .cue = paragon
item-danger-today = Czy może się stać coś złego, jeśli wróci dziś Pani/Pan tam, gdzie nocuje?
    .cue = droga powrotna
item-brought = Czy ktoś tu Panią/Pana przywiózł lub przyprowadził albo decyduje, gdzie Pani/Pan mieszka?
    .cue = taksówka
item-different = Czy praca albo życie tutaj jest inne, niż ktoś Pani/Panu obiecywał?
    .cue = inne menu
item-can-leave = Czy może Pani/Pan odejść z tej pracy albo z tego miejsca, jeśli zechce?
    .cue = dzień wolny
item-threat = Czy ktoś skrzywdził Panią/Pana albo kogoś bliskiego, albo tym groził?
    .cue = burza
item-contact = Czy może Pani/Pan rozmawiać z rodziną i przyjaciółmi, kiedy zechce?
    .cue = poczta
item-unwilling = Czy musi Pani/Pan wykonywać pracę albo robić inne rzeczy, których nie chce?
    .cue = lista zadań
item-pay-kept = Czy ktoś inny zabiera albo zatrzymuje pieniądze, które Pani/Pan zarabia?
    .cue = portfel
item-doctor-today = Czy jest ból, uraz albo choroba, którą ktoś powinien dziś obejrzeć?
    .cue = przegląd
item-kept-from-care = Czy ktoś nie pozwalał Pani/Panu iść do lekarza albo brać leków?
    .cue = termin
item-work-harm = Czy praca albo miejsce, gdzie Pani/Pan mieszka, powoduje chorobę lub ból?
    .cue = narzędzia
item-safe-home = Czy czuje się Pani/Pan bezpiecznie tam, gdzie mieszka, i tam, gdzie pracuje?
    .cue = budynek
item-unwanted-touch = Czy ktoś wbrew woli dotykał Pani/Pana ciała albo do czegoś je zmuszał?
    .cue = odległość
    .help = Pytaj tylko tam, gdzie odpowiedź może zmienić dzisiejszą pomoc, i powiedz to. Szczegóły nie są potrzebne.

## O co pyta się dziecko albo kogoś, kto może nim być

item-child-safe = Czy czujesz się bezpiecznie z ludźmi, z którymi tu jesteś?
    .cue = dobry dzień
    .help = Nie naciskaj, nie prowadź śledztwa i nie obiecuj niczego, czego nie możesz dotrzymać.
item-child-brought = Czy przywiózł albo przyprowadził cię tu ktoś spoza twojej rodziny?
    .cue = autobus
item-child-made-to = Czy ktoś zmusza cię, żeby pracować, prosić ludzi o pieniądze albo robić rzeczy, których nie chcesz?
    .cue = porządki
item-child-hurt = Czy coś cię boli albo źle się czujesz?
    .cue = plaster
item-child-trusted = Czy jest jakaś dorosła osoba, której ufasz i którą chcesz tu mieć?
    .cue = wizytówka
    .help = To może być ktoś inny niż dorosła osoba, która jest tu teraz.

## Na co mogą wskazywać odpowiedzi

rule-act = To, że ktoś tę osobę zwerbował, przewiózł, przyjął albo dawał jej schronienie
rule-means = Siła, groźby, kłamstwa, kontrola albo wykorzystanie czyjegoś słabszego położenia
rule-purpose = Praca albo inne rzeczy wbrew woli tej osoby lub dla czyjegoś zysku

## Co zaproponować i czego to nie powie

outcome-danger = Najpierw zajmij się niebezpieczeństwem
    .text =
        Zapytaj, co może się dziś stać i co pomagało wcześniej. Ta osoba często zna niebezpieczeństwo najlepiej.
        Nie próbuj ratować ani zabierać tej osoby. Poproś o pomoc ludzi, którzy znają miejscową sytuację.
        Jeśli życie jest teraz zagrożone: numer alarmowy. Powiedz, co robisz, zanim to zrobisz.
outcome-health = Coś wymaga dziś pomocy medycznej
    .text =
        Zaproponuj pomoc teraz, na osobności, niezależnie od odpowiedzi na inne pytania.
        Pytaj, zanim dotkniesz, i wyjaśniaj każdy krok.
        Jeśli nie pracujesz w ochronie zdrowia: zaproponuj poszukanie lekarza albo pielęgniarki.
outcome-care-soon = Pomoc, która nie powinna czekać
    .text =
        Część opieki po przemocy seksualnej działa tylko wtedy, gdy zacznie się szybko. Otwórz teraz protokół swojej placówki. Nasze źródła nie podają terminów.
        Zaproponuj ją; decyduje ta osoba. Żeby ją dostać, nie trzeba zgłoszenia na policję, chyba że miejscowe prawo mówi inaczej: sprawdź.
outcome-child-protection = Dziecko albo ktoś, kto może nim być
    .text =
        Zachowaj spokój i życzliwość. Wierz dziecku i nie obiecuj niczego, czego nie możesz dotrzymać.
        Nie zmuszaj dziecka do mówienia, nie prowadź śledztwa i nie nalegaj, żeby był przy tym dorosły, który tu jest.
        Włącz specjalistów od ochrony dzieci: oni prowadzą dalej.
        Nie zostawiaj dziecka w rozpaczy samego.
outcome-separated-child = Dziecko bez rodzica lub opiekuna prawnego
    .text =
        Powiedz teraz specjalistom od ochrony dzieci, że dziecko może być oddzielone od rodziny albo samo.
        Zapisz dla nich to, co widać, a nie to, co myślisz. Nikomu nie oddawaj dziecka tylko dlatego, że ten ktoś mówi, że jest rodziną.
outcome-first-line = Wsparcie pierwszej linii, dla wszystkich
    .text =
        Słuchaj, bez oceniania i bez nacisku.
        Zapytaj, co jest teraz potrzebne. Pokaż, że traktujesz to poważnie: to nie była wina tej osoby.
        Praktyczna pomoc, informacje i więcej bezpieczeństwa: wszystkie sześć części, na tym spotkaniu.
outcome-nothing-noticed = Niczego nie zauważono i nie powiedziano
    .text =
        To nie znaczy, że wszystko jest dobrze. Wiele osób nie mówi i nikt nie musi.
        Zaproponuj tę samą pomoc, w ten sam sposób, co wszystkim.
outcome-safety = Bezpieczeństwo, zanim coś przekażesz
    .text =
        Zapytaj: czy można to bezpiecznie mieć przy sobie? Kto widzi telefon i torbę?
        Połączenie zostaje na liście połączeń w telefonie i może być na rachunku.
        Nie obiecuj bezpieczeństwa: pełne bezpieczeństwo może nie być możliwe.
outcome-refer = Włącz innych, za zgodą
    .text =
        Wyjaśnij, jakie instytucje pomagają, jak działają i co kontakt zmieni dla tej osoby.
        Niech wybiera ta osoba. Z nikim się nie kontaktuj, zanim powie „tak”, i nie mów więcej, niż ustalono.
        Jeśli prawo każe Ci zgłosić, powiedz o tym, zanim pójdziecie dalej.
        W przypadku dziecka albo kogoś, kto może nim być, obowiązują inne zasady: prowadzą specjaliści od ochrony dzieci.
outcome-asylum = Ochrona dla uchodźców to inna droga i pozostaje otwarta
    .text =
        Ktoś może potrzebować jednocześnie azylu i tej pomocy. Jedno nie zastępuje drugiego.
        Powiedz, że o ochronę można poprosić, i gdzie. Miejscowe przepisy są różne.
outcome-declines = „Nie” to zwykła odpowiedź
    .text =
        Na jednym oddziale ratunkowym w Stanach Zjednoczonych 8 z 10 osób z wynikiem dodatnim odmówiło wszystkiego, co zaproponowano.
        Przyjmij to spokojnie. Nie pytaj dlaczego i nie pytaj drugi raz.
        Powiedz, że propozycja zostaje i gdzie można znaleźć pomoc później.
outcome-no-proof = To niczego nie dowodzi
    .text =
        Oznaki i odpowiedzi niczego nie dowodzą, ich brak też nie. Mogą też wskazywać na coś innego.
        Kto chce kogoś kontrolować, może też znać takie listy.
        Więcej mogą powiedzieć tylko wyspecjalizowane instytucje. Ten wynik to powód, żeby zaproponować wsparcie, i nic więcej.
outcome-not-validated = Tej listy nie zbadano
    .text =
        Ułożyła ją redakcja z opublikowanych wytycznych. Nikt nie zmierzył, jak często jest trafna, a jak często się myli.
outcome-reporting = Zgłaszanie
    .text =
        Czy musisz zgłaszać, zależy od miejscowego prawa: sprawdź i nigdy nie zakładaj.
        Powiedz, czego nie możesz zachować dla siebie, zanim coś usłyszysz.
