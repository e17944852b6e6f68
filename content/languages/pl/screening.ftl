# Teksty list pomocniczych i kart ze zwrotami, polski.
# review: second_pass

## Listy pomocnicze: warunki, punkty, wynik. Nigdy etykieta dla człowieka.

screening-kind-aid = Nasza własna lista. Nikt jej nie zbadał.
screening-kind-training = Do nauki. Nie do rozmowy z człowiekiem.
screening-kind-published = Opublikowane przez innych
gate-holds = Tak
gate-holds-not = Nie
gate-referral-found = { $place }: aplikacja zna numery albo miejsca.
gate-referral-none = { $place }: aplikacja nie zna żadnego numeru ani miejsca.
gate-referral-unknown = Nie podano miejsca. Czy wiesz, gdzie ta osoba może szukać pomocy?
answer-yes = Tak
answer-no = Nie
answer-unsure = Nie ma pewności
answer-declined = Nie chce mówić
answer-declined-self = Nie chcę mówić
answer-seen = Widać
answer-not-seen = Nie widać
act-continue = Dalej
act-back = Wstecz
act-stop = Przerwij i zobacz, co zaproponować
act-skip = Pomiń
act-show = Pokaż
act-hand-over = Daj tej osobie odpowiadać samodzielnie
act-worker-is-back = Telefon jest znów u mnie
act-discreet = Neutralne słowa
act-plain = Dłużej
act-end = Zakończ, nic nie zachowuj
neutral-hand-over = Przekaż
neutral-end = Koniec
neutral-declined = Nie podano
self-stop = Stop
self-skip = Dalej
lead-gate = To wszystko musi być spełnione, zanim zaczniesz obserwować albo pytać.
lead-instead = Nie teraz. Zamiast tego można zrobić to.
lead-observe = Popatrz, bez słów. Zaznacz, co widzisz.
lead-ask = Po jednym. Ta osoba może pominąć każde pytanie i może przerwać.
handed-back = Dziękuję. Proszę oddać ten telefon.
done-neutral = Koniec listy.
result-title = Co teraz zaproponować
result-noticed = Co zauważono i powiedziano
result-nothing-noticed = Nic, co się tu liczy.
result-points = Na co to może wskazywać
point-met = Coś na to wskazuje.
point-not-met = Nic na to nie wskazuje.
point-not-asked = Nie pytano.
point-not-needed = Przy dziecku niepotrzebne.
part-urgent = Najpierw
part-child = Dla dziecka
part-offer = Zaproponuj
part-safety = Bezpieczeństwo
part-referral = Inna pomoc
part-protection = Ochrona
part-decline = Jeśli ta osoba odmawia
part-caution = Czego to nie powie
result-here = Numery i miejsca: { $place }
result-here-none = { $place }: aplikacja nie zna żadnego numeru ani miejsca.
result-here-unnamed = Nie podano miejsca. Poszukaj numerów i miejsc w spisie.
result-kept = Nic z tego nie zostaje. Zniknie, gdy wyjdziesz, chyba że zapiszesz podsumowanie w notatkach.
card-population = Z kim sprawdzono
card-structure = Co to jest
card-decides = Jego własna reguła
card-licence = Warunki
card-not-for = Do czego się nie nadaje
card-tested-in = W jakich językach sprawdzono
card-wording = Jego pytania
wording-own = Tutaj, naszymi słowami.
wording-licensed = Tutaj, słowami autorów, którzy na to pozwalają.
wording-not-here = Nie ma ich tutaj.
figures-none = Nie znamy danych o tym, jak często wynik jest trafny.
figure-both = Narzędzie wskazało { $sensitivity } % osób, których to dotyczy, i nie wskazało { $specificity } % pozostałych.
figure-sensitivity = Narzędzie wskazało { $sensitivity } % osób, których to dotyczy. Ile wskazało spośród pozostałych, nie wiemy.
figure-specificity = Narzędzie nie wskazało { $specificity } % osób, których to nie dotyczy. Ile wskazało spośród pozostałych, nie wiemy.
figure-neither = Nie podano odsetka.
figure-common = Wśród zbadanych dotyczyło to { $prevalence } %.
predictive-positive = Załóżmy, że dotyczy to { $prevalence } na 100 osób. Wtedy spośród 100 osób z wynikiem dodatnim dotyczy to { $concerned ->
    [0] mniej niż jednej
    [one] około jednej
   *[other] około { $concerned }
}. Pozostałych, około { $others }, nie dotyczy.
predictive-negative = { $concerned ->
    [0] Spośród 100 osób z wynikiem ujemnym mimo to dotyczy to mniej niż jednej.
    [one] Spośród 100 osób z wynikiem ujemnym mimo to dotyczy to około jednej.
   *[other] Spośród 100 osób z wynikiem ujemnym mimo to dotyczy to około { $concerned }.
}
predictive-nobody = Przy tych danych nikt nie ma wyniku dodatniego.
predictive-ppv = Wartość predykcyjna wyniku dodatniego: { $share } %.
predictive-npv = Wartość predykcyjna wyniku ujemnego: { $share } %.
predictive-caution = To nasze wyliczenie z podanego tu badania. W innym miejscu, języku albo w innej grupie może być zupełnie inaczej. Wynik to powód, żeby zaproponować wsparcie, i nic więcej.
summary-title = Rozmowa { $date }
summary-aid = { $name }, wersja { $version }, { $date }
summary-observed = Zauważono i powiedziano:
summary-points = To może wskazywać na:
summary-caution = Nic z tego nie jest dowodem.

## Karty ze zwrotami

phrase-topic-opening = Początek
phrase-topic-confidence = Czego nie powtarzam, a co muszę zgłosić
phrase-topic-safety = Bezpieczeństwo, rozmowa sam na sam
phrase-topic-health = Zdrowie
phrase-topic-needs = Co jest teraz potrzebne
phrase-topic-help = Numery, miejsca, inni ludzie
phrase-topic-choice = Własna decyzja
phrase-topic-child = Z dzieckiem
phrase-topic-reply = Do pokazania palcem
phrases-other-language = W tym języku nie ma jeszcze zwrotów: { $language }. Te są po angielsku.
