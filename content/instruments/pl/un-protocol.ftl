### translation: second_pass
name = Definicja z Protokołu ONZ, część po części
    .neutral = Ćwiczenie w czytaniu
about = Sprawdzian do nauki: czy w przypadku na papierze jest czyn, środek i cel? Nie do rozmowy z człowiekiem.
gate-training = To przypadek do nauki. Nie używam tego wobec osoby, która jest przede mną.
    .cue = ćwiczenie
    .instead =
        Zamknij ten sprawdzian. W rozmowie z człowiekiem użyj jednej z list pomocniczych i tylko wtedy, gdy spełnione są jej warunki.
item-age = Ile lat ma osoba w tym przypadku?
    .cue = rozmiar
    .help = Według ECPAT UK zasada Protokołu o dzieciach dotyczy każdego, kto nie ma 18 lat.
item-act-recruited = Kogoś zwerbowano
    .cue = część 1, punkt 1
item-act-transported = Kogoś przewieziono
    .cue = część 1, punkt 2
item-act-transferred = Kogoś przekazano, z rąk do rąk
    .cue = część 1, punkt 3
item-act-harboured = Kogoś przechowywano: dano mu schronienie albo trzymano w jakimś miejscu
    .cue = część 1, punkt 4
item-act-received = Kogoś przyjęto: przejął go ktoś inny
    .cue = część 1, punkt 5
item-means-force = Groźba użycia siły albo jej użycie
    .cue = część 2, punkt 1
item-means-coercion = Inna forma przymusu
    .cue = część 2, punkt 2
item-means-abduction = Uprowadzenie
    .cue = część 2, punkt 3
item-means-fraud = Oszustwo
    .cue = część 2, punkt 4
item-means-deception = Wprowadzenie w błąd
    .cue = część 2, punkt 5
item-means-power = Nadużycie władzy
    .cue = część 2, punkt 6
item-means-vulnerability = Wykorzystanie słabości (słabszego położenia)
    .cue = część 2, punkt 7
item-means-payment = Płatności lub korzyści, żeby uzyskać zgodę osoby, która kontroluje inną osobę
    .cue = część 2, punkt 8
item-purpose-sexual = Wykorzystywanie prostytucji innych osób albo inne wykorzystanie seksualne
    .cue = część 3, punkt 1
item-purpose-labour = Praca lub usługi o charakterze przymusowym
    .cue = część 3, punkt 2
item-purpose-slavery = Niewolnictwo albo praktyki podobne do niewolnictwa
    .cue = część 3, punkt 3
item-purpose-servitude = Zniewolenie
    .cue = część 3, punkt 4
item-purpose-organs = Usunięcie organów
    .cue = część 3, punkt 5
item-purpose-other-exploitation = Inna forma wykorzystania
    .cue = część 3, punkt 6
rule-act = Czyn: co się robi
rule-means = Środek: jak się to robi
rule-purpose = Cel: po co się to robi
outcome-elements-adult = W tym przypadku są wszystkie trzy części
    .text =
        Przy osobie dorosłej definicja z Protokołu wymaga czynu, środka i celu, jakim jest wykorzystanie. Zaznaczono wszystkie trzy.
outcome-elements-child = W tym przypadku są czyn i cel
    .text =
        Przy dziecku Protokół nie wymaga środka. Wystarczą czyn i cel.
outcome-no-act = Nie zaznaczono żadnego czynu
    .text =
        Bez zwerbowania, przewiezienia lub przekazania, przechowywania albo przyjęcia definicja nie jest spełniona. Coś innego może być mimo to złe i pomoc nadal może być potrzebna.
outcome-no-means = Nie zaznaczono żadnego środka
    .text =
        Przy osobie dorosłej definicja wymaga jednego ze środków. Sama ciężka albo źle płatna praca do tego nie wystarczy, a mimo to może być niezgodna z prawem.
outcome-no-purpose = Nie zaznaczono żadnego celu
    .text =
        Cel, jakim jest wykorzystanie, jest zawsze konieczny, przy dziecku też. Nie musi być osiągnięty: wystarczy sam zamiar, tak to rozumiemy.
outcome-child-means = Przy dziecku środki odpadają
    .text =
        Nie szukaj siły ani kłamstwa. Jeśli wiek nie jest jasny, postępuj dalej jak z dzieckiem; ta ostatnia zasada to nasza rada.
outcome-consent-of-another = O czyją zgodę chodzi
    .text =
        Na liście środków zgoda to zgoda kogoś, kto kontroluje inną osobę i dostaje za to zapłatę.
        O „tak” samej osoby, która doświadczyła handlu ludźmi, jest inna zasada; przytacza ją UNODC. Jeśli użyto jednego ze środków, to „tak” się nie liczy.
outcome-list-is-open = Lista celów to minimum
    .text =
        Protokół mówi „co najmniej”. Może chodzić także o inne formy wykorzystania.
outcome-no-border-needed = Granica nie jest potrzebna
    .text =
        Jako czyn wystarczy każdy z nich osobno. Nikt nie musi przekraczać granicy ani nawet wyjeżdżać z miasta.
outcome-only-a-case = To było ćwiczenie
    .text =
        Definicja na papierze o nikim nie rozstrzyga. O prawdziwych ludziach rozstrzygają tylko wyspecjalizowane instytucje i sądy.
