### translation: second_pass
# Do dorosłych mówimy grzecznie i, gdzie się da, bez płci; gdzie się nie da, stoi „Pani/Pan”, a dla
# głosu tekst bez płci, a gdy się nie da, „Pani lub Pan”. Do dziecka mówimy „ty”. „.back” to słowo po
# słowie po angielsku to, co mówi polski tekst.

## Kim jestem i czy możemy porozmawiać

who-i-am-health = Pracuję tutaj, w ochronie zdrowia.
    .back = I work here, in health care.
    .note = Podaj swoje imię, jeśli to dla Ciebie bezpieczne.
who-i-am-outreach = Jestem z organizacji, która pomaga ludziom. Nie jestem z policji.
    .back = I am from an organisation that helps people. I am not from the police.
    .note = Pokazuj to tylko, gdy oba zdania są o Tobie prawdziwe.
who-i-am-border = Pracuję tutaj, na granicy. Najpierw powiem, co muszę zgłaszać.
    .back = I work here, at the border. First I will say what I have to report.
    .note = Powiedz to w całości, zanim o cokolwiek zapytasz.
may-i-talk = Czy możemy chwilę porozmawiać? Można odmówić.
    .back = Can we talk for a moment? It is possible to refuse.
    .note = Jeśli odpowiedź brzmi „nie”, podziękuj i o nic nie pytaj.
which-language = W jakim języku chce Pani/Pan rozmawiać?
    .speech = W jakim języku najlepiej nam rozmawiać?
    .back = In which language do you want to talk?
    .note = Pytaj tę osobę, a nie kogoś, kto z nią przyszedł.
interpreter-by-phone = Czy mogę poprosić kogoś o tłumaczenie przez telefon?
    .back = May I ask somebody to interpret by phone?
    .note = Nigdy nie pozwalaj tłumaczyć komuś, kto przyszedł z tą osobą.
woman-or-man = Z kim woli Pani/Pan rozmawiać: z kobietą czy z mężczyzną? A może to bez różnicy?
    .speech = Z kim lepiej będzie rozmawiać: z kobietą czy z mężczyzną? A może to bez różnicy?
    .back = With whom do you prefer to talk: with a woman or with a man? Or maybe it makes no difference?
    .note = Pytaj tak o osobę, która tłumaczy, a jeśli jest wybór, także o siebie.

## Co zostaje między nami, a co nie może

what-i-tell-others = Nie powtarzam innym tego, co usłyszę. Ale niektóre rzeczy być może muszę zgłosić.
    .back = I do not repeat to others what I hear. But some things I may have to report.
    .note = Powiedz, jakie to rzeczy, zanim usłyszysz cokolwiek; jeśli nie wiesz, najpierw to sprawdź.
child-in-danger = Jeśli dziecko jest w niebezpieczeństwie, muszę to powiedzieć osobom, które chronią dzieci.
    .back = If a child is in danger, I have to tell this to the persons who protect children.
    .note = Najpierw sprawdź, co jest Twoim obowiązkiem, i pokazuj to tylko, gdy go masz.
no-call-without-you = Bez Pani/Pana zgody nie zadzwonię na policję. Jeśli każe mi prawo, najpierw o tym powiem.
    .speech = Bez zgody osoby, z którą rozmawiam, nie zadzwonię na policję. Jeśli każe mi prawo, najpierw o tym powiem.
    .back = Without your consent I will not phone the police. If the law orders me to, I will say so first.
    .note = Najpierw sprawdź, co jest Twoim obowiązkiem, także przy dziecku i zagrożeniu życia; nie pokazuj tego, jeśli jesteś z policji albo ze straży granicznej.
no-promise = Nie mogę obiecać, że się uda, ale spróbuję. Powiem, co mogę zrobić, a czego nie mogę.
    .back = I cannot promise that it will work out, but I will try. I will say what I can do and what I cannot.
    .note = Nie obiecuj tego, o czym decydują inni.
i-believe-you = Wierzę Pani/Panu. To nie Pani/Pana wina.
    .speech = Wierzę w to, co słyszę. To nie wina osoby, którą to spotkało.
    .back = I believe you. It is not your fault.
    .note = Powiedz to, gdy ta osoba coś już opowie, i nie proś o więcej.

## Bezpieczeństwo, rozmowa sam na sam i to, co może zdradzić karta albo telefon

safe-to-talk = Czy można teraz bezpiecznie rozmawiać?
    .back = Can one talk safely now?
    .note = Jeśli nie, o nic więcej nie pytaj; daj zwykłą pomoc i poszukaj innej chwili.
talk-alone = Czy chce Pani/Pan porozmawiać ze mną bez innych osób?
    .speech = Czy porozmawiamy bez innych osób?
    .back = Do you want to talk with me without other people?
    .note = Pokazuj to tylko tam, gdzie nie widzi tego nikt, kto przyszedł z tą osobą; w innym razie znajdź zwykły powód, żeby zostać sam na sam.
quieter-place = Czy przejdziemy tam, gdzie jest ciszej?
    .back = Shall we go over to where it is quieter?
    .note = Idź tylko tam, gdzie inni was nie widzą i nie słyszą, i zostań na miejscu, jeśli ta osoba tak woli.
who-came = Kto jest tu z Panią/Panem?
    .speech = Kto jest tu z Panią lub z Panem?
    .back = Who is here with you?
    .note = Pytaj o to tylko sam na sam.
somebody-waiting = Czy ktoś czeka na Panią/Pana?
    .speech = Czy ktoś teraz czeka?
    .back = Is somebody waiting for you?
    .note = Jeśli tak, zapytaj, jak długo można rozmawiać bez niebezpieczeństwa.
safe-here = Czy to miejsce jest dla Pani/Pana bezpieczne?
    .speech = Czy to miejsce jest bezpieczne?
    .back = Is this place safe for you?
    .note = Wierz odpowiedzi: ta osoba często najlepiej zna niebezpieczeństwa.
phone-seen = Czy ktoś inny zagląda do Pani/Pana telefonu?
    .speech = Czy do telefonu zagląda ktoś inny?
    .back = Does somebody else look into your phone?
    .note = Jeśli tak, nic na ten telefon nie wysyłaj i nie zapisuj w nim numerów.
carry-card = Czy można bezpiecznie mieć tę kartę przy sobie?
    .back = Can one safely have this card on oneself?
    .note = Jeśli nie, powiedz numer na głos i pomóż go zapamiętać.
call-traces = Połączenie zostaje na liście połączeń w telefonie. Może też być na rachunku.
    .back = The call stays on the list of calls in the phone. It can also be on the bill.
    .note = Powiedz to, zanim zaproponujesz, żeby zadzwonić; usunięcie listy nie zmienia rachunku.
way-home = Czy można bezpiecznie wrócić do domu albo tam, gdzie się śpi?
    .back = Can one safely go back home, or to where one sleeps?
    .note = Nie obiecuj bezpieczeństwa; zapytaj, co uczyniłoby drogę bezpieczniejszą.

## Lekarz, ból, leki

need-doctor = Czy potrzebny jest lekarz?
    .back = Is a doctor needed?
    .note = Proponuj pomoc niezależnie od odpowiedzi na inne pytania.
in-pain = Czy coś boli? Można pokazać gdzie.
    .back = Does something hurt? One can show where.
medicine = Czy potrzebne są leki?
    .back = Are medicines needed?
pregnant = Czy jest Pani/Pan w ciąży albo czy to możliwe? Nie trzeba odpowiadać.
    .speech = Czy jest ciąża albo czy to możliwe? Nie trzeba odpowiadać.
    .back = Are you pregnant, or is that possible? One does not have to answer.
    .note = Pytaj o to tylko sam na sam i tylko, gdy wymaga tego pomoc; nie oceniaj po wyglądzie, kogo pytać.

## Co jest teraz potrzebne

what-worries = Co jest teraz największym zmartwieniem? Można powiedzieć dużo albo mało, jak się chce.
    .back = What is the greatest worry now? One can say much or little, as one wants.
    .note = Słuchaj; nie naciskaj na opowieść.
water-food-sleep = Czy potrzebna jest woda, jedzenie albo miejsce do spania?
    .back = Is water, food or a place to sleep needed?
    .note = Nic z tego nie może zależeć od tego, co ta osoba powie.
your-papers = Czy ma Pani/Pan przy sobie swoje dokumenty?
    .speech = Czy ma Pani lub Pan przy sobie swoje dokumenty?
    .back = Do you have your documents on you?
    .note = Powiedz, po co pytasz i kto zobaczy odpowiedź; nie zaczynaj od dokumentów.

## Numery, miejsca, inni ludzie

people-here = Są tu ludzie, którzy mogą pomóc. To nic nie kosztuje.
    .back = There are people here who can help. It costs nothing.
    .note = Pokazuj to tylko, gdy wiesz, że dziś jedno i drugie jest prawdą.
number-free = Na ten numer można zadzwonić bezpłatnie.
    .back = One can call this number free of charge.
    .note = Pokazuj to tylko, gdy tak mówi aplikacja, i to o telefonie, z którego ta osoba zadzwoni.
shall-i-call = Czy mam zadzwonić za Panią/Pana? Zrobię to tylko, jeśli odpowiedź brzmi „tak”.
    .speech = Czy mam zadzwonić? Zrobię to tylko, jeśli odpowiedź brzmi „tak”.
    .back = Shall I phone in your place? I will do it only if the answer is "yes".
    .note = Najpierw powiedz, co zmieni dla tej osoby to, że zadzwonisz, i ustal, co wolno Ci powiedzieć.
call-together = Czy chce Pani/Pan zadzwonić pod ten numer razem ze mną?
    .speech = Czy zadzwonimy pod ten numer razem?
    .back = Do you want to call this number together with me?
    .note = Najpierw powiedz, kto odbiera: organizacja wsparcia, urząd czy policja.
official-report = Czy chce Pani/Pan coś zgłosić policji? Mogę pomóc. Można też odmówić.
    .speech = Czy chce Pani lub Pan coś zgłosić policji? Mogę pomóc. Można też odmówić.
    .back = Do you want to report something to the police? I can help. It is also possible to refuse.
    .note = Najpierw wyjaśnij tej osobie jej prawa; nie dla wszystkich pójście na policję jest bezpieczne.
ask-protection = Można tu poprosić o ochronę, jaką daje się uchodźcom.
    .back = Here one can ask for the protection that is given to refugees.
    .note = Przepisy są różne: najpierw dowiedz się, gdzie się o to prosi i kto może to wyjaśnić.
come-back = Można tu wrócić, kiedy się chce, nawet jeśli dziś odpowiedź brzmi „nie”.
    .back = One can come back here when one wants, even if today the answer is "no".
    .note = Powiedz, w jakich godzinach ktoś tu jest; nie pokazuj tego, jeśli nie ma co do tego pewności.

## Wybór, przerwanie, pożegnanie

no-need-to-tell = Nie trzeba mi nic mówić.
    .back = There is no need to tell me anything.
you-can-stop = Można odmówić i można przerwać w każdej chwili.
    .back = It is possible to refuse, and it is possible to stop at any moment.
    .note = Po „nie” daj w całości pomoc, po którą ta osoba przyszła.
you-decide = Decyzja należy do Pani/Pana. Mogę powiedzieć, co jest możliwe.
    .speech = Decyzja należy do Pani lub do Pana. Mogę powiedzieć, co jest możliwe.
    .back = The decision belongs to you. I can say what is possible.
    .note = Przy dziecku i tam, gdzie zagrożone jest życie, mogą obowiązywać inne zasady: najpierw sprawdź, co jest Twoim obowiązkiem.

## Z dzieckiem: proste słowa i żadnej obietnicy, której nie da się dotrzymać

child-my-name = Cześć, mam na imię …
    .speech = Cześć, mam na imię
    .back = Hi, my name is …
    .note = Potem podaj imię, którym dziecko może się do Ciebie zwracać.
child-not-in-trouble = Nikt się tu na ciebie nie gniewa. To nie twoja wina.
    .back = Nobody here is angry with you. It is not your fault.
    .note = Nie obiecuj nic o tym, o czym zdecydują inni.
child-trusted-adult = Czy jest jakaś dorosła osoba, której ufasz?
    .back = Is there some adult whom you trust?
    .note = Nie nalegaj na rodzica ani na kogoś, kto przyszedł z dzieckiem: może to właśnie ta osoba krzywdzi.
child-ask-helper = Muszę zapytać o radę osobę, która pomaga dzieciom. Zanim to zrobię, powiem ci o tym.
    .back = I have to ask a person who helps children for advice. Before I do it, I will tell you about it.
    .note = Najpierw sprawdź, co jest Twoim obowiązkiem; nigdy nie obiecuj dziecku, że nikomu nie powiesz.
child-i-stay = Teraz zostaję z tobą. Zanim odejdę, powiem ci o tym.
    .back = Now I am staying with you. Before I leave, I will tell you about it.
    .note = Pokazuj to tylko, gdy możesz tego dotrzymać, i powiedz, kto potem będzie z dzieckiem.

## Co ta osoba może pokazać palcem

reply-yes = Tak.
    .back = Yes.
reply-no = Nie.
    .back = No.
    .note = Przyjmij to od razu; nie pytaj dlaczego i nie pytaj drugi raz.
reply-not-sure = Nie wiem na pewno.
    .back = I do not know for sure.
reply-no-answer = Nie chcę odpowiadać.
    .back = I do not want to answer.
    .note = Nie wracaj już do tego pytania.
reply-not-understood = Nie rozumiem.
    .back = I do not understand.
    .note = Powiedz to innymi słowami albo poproś o tłumaczenie.
reply-stop = Proszę przestać.
    .back = Please stop.
    .note = Przestań od razu i nie pytaj dlaczego.
reply-later = Nie teraz. Później.
    .back = Not now. Later.
reply-not-here = Nie tutaj.
    .back = Not here.
reply-alone = Chcę teraz pobyć bez innych osób.
    .back = I want to be without other people for a while now.
    .note = Daj tej osobie przestrzeń; dziecka w rozpaczy nie zostawiaj samego.
reply-write = Proszę to zapisać.
    .back = Please write this down.
    .note = Najpierw zapytaj, czy kartkę można bezpiecznie mieć przy sobie.
reply-call = Chcę do kogoś zadzwonić.
    .back = I want to phone somebody.
    .note = Najpierw powiedz, że połączenie zostawia ślady; może uda się zadzwonić z Twojego telefonu.
reply-woman = Wolę rozmawiać z kobietą.
    .back = I prefer to talk with a woman.
reply-man = Wolę rozmawiać z mężczyzną.
    .back = I prefer to talk with a man.
reply-pain = Boli mnie. Pokażę gdzie.
    .back = I am in pain. I will show where.
reply-water = Poproszę o wodę.
    .back = I would like to ask for water.
reply-toilet = Muszę do toalety.
    .back = I need the toilet.
