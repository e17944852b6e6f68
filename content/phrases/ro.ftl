### translation: second_pass
# Adulților li se spune „dumneavoastră”, în partea pentru copii se spune „tu”. Frazele se potrivesc
# pentru orice gen. „.back” spune cuvânt cu cuvânt, în engleză, ce scrie în română.

## Cine sunt și dacă putem vorbi

who-i-am-health = Lucrez aici, în serviciul medical.
    .back = I work here, in the medical service.
    .note = Spuneți-vă prenumele, dacă puteți face asta în siguranță.
who-i-am-outreach = Lucrez pentru o organizație care ajută oameni. Nu sunt de la poliție.
    .back = I work for an organisation that helps people. I am not from the police.
    .note = Arătați aceasta numai dacă ambele propoziții sunt adevărate pentru dumneavoastră.
who-i-am-border = Lucrez aici, la frontieră. Mai întâi vă spun ce trebuie să raportez.
    .back = I work here, at the border. First I tell you what I have to report.
    .note = Spuneți până la capăt ce trebuie să raportați, înainte de a întreba ceva.
may-i-talk = Putem vorbi puțin? Puteți să spuneți nu.
    .back = Can we talk a little? You can say no.
    .note = Dacă răspunsul este nu, mulțumiți persoanei și nu întrebați nimic.
which-language = Ce limbă doriți să vorbiți?
    .back = What language do you want to speak?
    .note = Întrebați persoana însăși, nu pe cei veniți cu ea.
interpreter-by-phone = Sun un interpret, care traduce la telefon, dacă sunteți de acord.
    .back = I call an interpreter, who translates by phone, if you agree.
    .note = Nu lăsați niciodată să traducă cineva care a venit cu persoana.
woman-or-man = Preferați să vorbiți cu o femeie sau cu un bărbat? Sau este la fel pentru dumneavoastră?
    .back = Do you prefer to speak with a woman or with a man? Or is it the same for you?
    .note = Întrebați aceasta despre interpret și, dacă se poate alege, și despre dumneavoastră.

## Ce rămâne între noi și ce nu

what-i-tell-others = Nu spun altora ce îmi spuneți. Dar unele lucruri poate trebuie să le raportez.
    .back = I do not tell others what you tell me. But some things I may have to report.
    .note = Spuneți ce anume, înainte ca persoana să vă povestească ceva; dacă nu știți, aflați mai întâi.
child-in-danger = Dacă un copil este în pericol, trebuie să spun celor care protejează copiii.
    .back = If a child is in danger, I have to tell those who protect children.
    .note = Verificați mai întâi ce obligație aveți și arătați aceasta numai dacă o aveți.
no-call-without-you = Nu sun la poliție fără dumneavoastră. Dacă mă obligă o lege, vă spun înainte.
    .back = I do not call the police without you. If a law obliges me to, I tell you beforehand.
    .note = Verificați mai întâi ce obligație aveți, inclusiv pentru un copil sau când viața este în pericol; nu arătați aceasta dacă sunteți de la poliție sau de la poliția de frontieră.
no-promise = Nu pot să promit că voi reuși, dar voi încerca. Vă spun ce pot și ce nu pot face.
    .back = I cannot promise that I will succeed, but I will try. I tell you what I can and what I cannot do.
    .note = Nu promiteți nimic din ce decid alții.
i-believe-you = Vă cred. Nu este vina dumneavoastră.
    .back = I believe you. It is not your fault.
    .note = Spuneți aceasta după ce persoana v-a povestit ceva și nu cereți mai mult.

## Siguranță, între patru ochi, și ce pot trăda un cartonaș sau un apel

safe-to-talk = Puteți vorbi acum în siguranță?
    .back = Can you talk now in safety?
    .note = Dacă nu, nu mai întrebați nimic; dați ajutorul obișnuit și căutați alt moment.
talk-alone = Vreți să vorbiți cu mine fără alții de față?
    .back = Do you want to talk with me without others present?
    .note = Arătați aceasta numai unde nu vede nimeni dintre cei veniți cu persoana; altfel, găsiți un motiv obișnuit pentru a vorbi fără alții.
quieter-place = Mergem într-un loc mai liniștit?
    .back = Shall we go to a quieter place?
    .note = Mergeți numai unde alții nu vă pot vedea sau auzi; dacă persoana preferă, rămâneți unde sunteți.
who-came = Cine este aici cu dumneavoastră?
    .back = Who is here with you?
    .note = Întrebați aceasta numai când sunteți între patru ochi cu persoana.
somebody-waiting = Vă așteaptă cineva?
    .back = Is somebody waiting for you?
    .note = Dacă da, întrebați cât poate vorbi persoana fără pericol.
safe-here = Sunteți în siguranță aici?
    .back = Are you safe here?
    .note = Credeți răspunsul: persoana cunoaște adesea cel mai bine pericolele.
phone-seen = Se uită și altcineva în telefonul dumneavoastră?
    .back = Does somebody else, too, look into your phone?
    .note = Dacă da, nu trimiteți nimic către acest telefon și nu salvați niciun număr în el.
carry-card = Puteți purta acest cartonaș la dumneavoastră în siguranță?
    .back = Can you carry this little card on you safely?
    .note = Dacă nu, spuneți numărul cu voce tare și ajutați persoana să îl țină minte.
call-traces = Un apel rămâne în lista de apeluri. Poate fi și pe factură.
    .back = A call stays in the call list. It can be on the bill too.
    .note = Spuneți aceasta înainte de a propune un apel; ștergerea listei nu schimbă factura.
way-home = Puteți ajunge în siguranță acasă sau acolo unde dormiți?
    .back = Can you get safely home or to where you sleep?
    .note = Nu promiteți siguranță; întrebați ce ar face drumul mai sigur.

## Medic, durere, medicamente

need-doctor = Aveți nevoie de un medic?
    .back = Do you need a doctor?
    .note = Oferiți îngrijire, oricare ar fi răspunsurile la alte întrebări.
in-pain = Vă doare ceva? Puteți arăta locul.
    .back = Does something hurt? You can point to the place.
medicine = Aveți nevoie de medicamente?
    .back = Do you need medicines?
pregnant = Aveți sau ați putea avea o sarcină? Nu e nevoie să răspundeți.
    .back = Do you have or could you have a pregnancy? There is no need to answer.
    .note = Întrebați aceasta numai între patru ochi și numai când îngrijirea o cere; nu decideți după înfățișare pe cine întrebați.

## De ce are nevoie cineva acum

what-worries = Ce vă îngrijorează acum cel mai mult? Puteți spune oricât de mult sau de puțin doriți.
    .back = What worries you most now? You can say as much or as little as you wish.
    .note = Ascultați; nu insistați să aflați povestea.
water-food-sleep = Aveți nevoie de apă, mâncare sau un loc de dormit?
    .back = Do you need water, food or a place to sleep?
    .note = Nimic din toate acestea nu are voie să depindă de ce vă povestește persoana.
your-papers = Aveți actele la dumneavoastră?
    .back = Do you have your papers with you?
    .note = Spuneți de ce întrebați și cine va vedea răspunsul; nu începeți cu actele.

## Numere, locuri, alți oameni

people-here = Aici sunt oameni care pot ajuta. Nu costă nimic.
    .back = Here there are people who can help. It costs nothing.
    .note = Arătați aceasta numai dacă știți că azi ambele sunt adevărate.
number-free = Puteți suna gratuit la acest număr.
    .back = You can call this number free of charge.
    .note = Arătați aceasta numai dacă o spune aplicația și pentru telefonul pe care îl va folosi persoana.
shall-i-call = Să sun eu pentru dumneavoastră? O fac numai dacă spuneți da.
    .back = Shall I call for you? I do it only if you say yes.
    .note = Spuneți mai întâi ce schimbă apelul pentru persoană și stabiliți împreună ce puteți spune.
call-together = Vreți să sunăm împreună la acest număr?
    .back = Do you want us to call this number together?
    .note = Spuneți mai întâi cine răspunde: o organizație de sprijin, o instituție a statului sau poliția.
official-report = Vreți să anunțați ceva la poliție? Vă pot ajuta. Puteți și să spuneți nu.
    .back = Do you want to report something to the police? I can help you. You can also say no.
    .note = Explicați-i mai întâi persoanei ce drepturi are; unii oameni nu sunt în siguranță dacă merg la poliție.
ask-protection = Aici puteți cere protecția care se dă refugiaților.
    .back = Here you can ask for the protection that is given to refugees.
    .note = Regulile diferă: aflați mai întâi unde se cere și cine poate explica.
come-back = Puteți reveni oricând doriți, chiar dacă azi spuneți nu.
    .back = You can come back whenever you wish, even if today you say no.
    .note = Spuneți la ce ore este cineva aici; nu arătați aceasta unde nu se știe precis.

## A alege, a opri, a pleca

no-need-to-tell = Nu e nevoie să îmi povestiți nimic.
    .back = There is no need to tell me anything.
you-can-stop = Puteți să spuneți nu și vă puteți opri oricând.
    .back = You can say no and you can stop at any time.
    .note = După un nu, dați în întregime ajutorul pentru care a venit persoana.
you-decide = Dumneavoastră decideți. Eu vă pot spune ce este posibil.
    .back = You decide. I can tell you what is possible.
    .note = Pentru un copil și când viața este în pericol pot fi alte reguli: verificați mai întâi ce obligație aveți.

## Cu un copil: cuvinte simple și nicio promisiune care nu se poate ține

child-my-name = Bună, mă numesc …
    .speech = Bună, mă numesc
    .back = Hello, my name is …
    .note = Spuneți apoi numele cu care vă poate chema copilul.
child-not-in-trouble = Nu te ceartă nimeni aici. Nu ai făcut nimic rău.
    .back = Nobody is scolding you here. You have done nothing wrong.
    .note = Nu promiteți nimic despre ce vor decide alții.
child-trusted-adult = Cunoști o persoană mare în care ai încredere?
    .back = Do you know a grown-up in whom you have trust?
    .note = Nu insistați să fie un părinte sau însoțitorul: poate tocmai această persoană îi face rău copilului.
child-ask-helper = Trebuie să întreb pe cineva care ajută copii. Îți spun înainte să o fac.
    .back = I have to ask somebody who helps children. I tell you before I do it.
    .note = Verificați mai întâi ce obligație aveți; nu promiteți niciodată unui copil că nu spuneți nimănui.
child-i-stay = Acum rămân cu tine. Îți spun înainte să plec.
    .back = Now I stay with you. I tell you before I leave.
    .note = Arătați aceasta numai dacă vă puteți ține de cuvânt și spuneți cine rămâne după dumneavoastră.

## Ce poate arăta persoana

reply-yes = Da.
    .back = Yes.
reply-no = Nu.
    .back = No.
    .note = Acceptați imediat; nu întrebați de ce și nu întrebați din nou.
reply-not-sure = Nu știu sigur.
    .back = I do not know for sure.
reply-no-answer = Nu vreau să răspund.
    .back = I do not want to answer.
    .note = Lăsați definitiv această întrebare.
reply-not-understood = Nu înțeleg.
    .back = I do not understand.
    .note = Spuneți cu alte cuvinte sau cereți un interpret.
reply-stop = Vă rog, opriți-vă.
    .back = Please stop.
    .note = Opriți-vă imediat și nu întrebați de ce.
reply-later = Nu acum. Mai târziu.
    .back = Not now. Later.
reply-not-here = Nu aici.
    .back = Not here.
reply-alone = Vreau să nu fie nimeni lângă mine.
    .back = I want nobody to be near me.
    .note = Lăsați spațiu; nu lăsați singur un copil care suferă.
reply-write = Scrieți asta, vă rog.
    .back = Write this, please.
    .note = Întrebați mai întâi dacă o hârtie se poate purta în siguranță.
reply-call = Vreau să sun pe cineva.
    .back = I want to call somebody.
    .note = Spuneți mai întâi că un apel lasă urme; eventual, persoana poate suna de pe telefonul dumneavoastră.
reply-woman = Prefer să vorbesc cu o femeie.
    .back = I prefer to speak with a woman.
reply-man = Prefer să vorbesc cu un bărbat.
    .back = I prefer to speak with a man.
reply-pain = Mă doare. Arăt locul.
    .back = It hurts. I point to the place.
reply-water = Apă, vă rog.
    .back = Water, please.
reply-toilet = Trebuie să merg la toaletă.
    .back = I have to go to the toilet.
