### translation: second_pass
# Dospelým vykáme, v časti pre dieťa tykáme. Slovám, ktoré majú rod, sa vyhýbame. „.back“ je slovo za
# slovom po anglicky to, čo hovorí slovenský text.

## Kto som a či sa môžeme porozprávať

who-i-am-health = Pracujem tu v zdravotníctve.
    .back = I work in health care here.
    .note = Povedzte svoje krstné meno, ak je to pre vás bezpečné.
who-i-am-outreach = Som z organizácie, ktorá pomáha ľuďom. Nie som z polície.
    .back = I am from an organisation that helps people. I am not from the police.
    .note = Ukážte to len vtedy, ak sú obe vety o vás pravdivé.
who-i-am-border = Pracujem tu na hranici. Najprv vám poviem, čo musím hlásiť.
    .back = I work here at the border. First I will tell you what I must report.
    .note = Povedzte to celé skôr, ako sa na niečo opýtate.
may-i-talk = Môžem sa s vami chvíľu porozprávať? Môžete povedať nie.
    .back = Can I talk with you for a while? You can say no.
    .note = Ak je odpoveď nie, poďakujte a na nič sa nepýtajte.
which-language = V akom jazyku chcete hovoriť?
    .back = What language do you want to speak in?
    .note = Pýtajte sa toho človeka, nie toho, kto prišiel s ním.
interpreter-by-phone = Ak súhlasíte, poprosím niekoho, aby nám tlmočil cez telefón.
    .back = If you agree, I will ask somebody to interpret for us over the phone.
    .note = Nikdy nenechajte tlmočiť niekoho, kto prišiel s tým človekom.
woman-or-man = S kým chcete radšej hovoriť: so ženou alebo s mužom? Alebo je vám to jedno?
    .back = Who would you rather talk to: a woman or a man? Or do you not mind?
    .note = Opýtajte sa takto, kto má tlmočiť, a ak je na výber, aj to, kto má s človekom hovoriť: vy alebo niekto iný.

## Čo si nechávam pre seba a čo musím hlásiť

what-i-tell-others = Čo poviete, nehovorím iným. Ale niektoré veci možno budem musieť hlásiť.
    .back = What you say I do not tell others. But some things I will perhaps have to report.
    .note = Povedzte, ktoré veci to sú, skôr ako človek niečo povie; ak to neviete, najprv to zistite.
child-in-danger = Ak je dieťa v nebezpečenstve, musím to povedať tým, ktorí chránia deti.
    .back = If a child is in danger, I must tell it to those who protect children.
    .note = Najprv si overte vlastnú povinnosť a ukážte to len vtedy, ak ju máte.
no-call-without-you = Bez vášho súhlasu nezavolám políciu. Ak mi to prikazuje zákon, najprv vám to poviem.
    .back = Without your consent I will not call the police. If the law orders me to, I will tell you first.
    .note = Najprv si overte vlastnú povinnosť, aj pri dieťati a pri ohrození života; neukazujte to, ak ste z polície alebo z pohraničnej stráže.
no-promise = Nemôžem sľúbiť, že to vyjde, ale skúsim to. Poviem, čo môžem urobiť a čo nie.
    .back = I cannot promise that it will work out, but I will try. I will say what I can do and what I cannot.
    .note = Nesľubujte nič, o čom rozhodujú iní.
i-believe-you = Verím vám. Nie je to vaša vina.
    .back = I believe you. It is not your fault.
    .note = Povedzte to, keď vám už človek niečo povedal, a nežiadajte viac.

## Bezpečie, rozhovor osamote a čo môže prezradiť kartička alebo hovor

safe-to-talk = Môžete teraz bezpečne hovoriť?
    .back = Can you talk safely now?
    .note = Ak nie, na nič ďalšie sa nepýtajte; dajte bežnú pomoc a hľadajte inú chvíľu.
talk-alone = Chcete sa so mnou porozprávať osamote?
    .back = Do you want to talk with me alone, just us?
    .note = Ukážte to len tam, kde to nevidí nikto, kto prišiel s tým človekom; inak použite bežný dôvod na rozhovor osamote.
quieter-place = Pôjdeme niekam, kde je tichšie?
    .back = Shall we go somewhere quieter?
    .note = Choďte len tam, kde vás iní nevidia a nepočujú, a zostaňte, ak to človek chce radšej.
who-came = Kto je tu s vami?
    .back = Who is here with you?
    .note = Pýtajte sa na to len vtedy, keď ste s človekom osamote.
somebody-waiting = Čaká na vás niekto?
    .back = Is somebody waiting for you?
    .note = Ak áno, opýtajte sa, ako dlho môžete hovoriť bez nebezpečenstva.
safe-here = Ste tu v bezpečí?
    .back = Are you safe here?
    .note = Verte odpovedi: človek často pozná nebezpečenstvá najlepšie.
phone-seen = Pozerá sa niekto iný do vášho telefónu?
    .back = Does anybody else look into your phone?
    .note = Ak áno, nič na tento telefón neposielajte a neukladajte doň žiadne číslo.
carry-card = Môžete mať túto kartičku bezpečne pri sebe?
    .back = Can you have this little card with you safely?
    .note = Ak nie, povedzte číslo nahlas a pomôžte človeku zapamätať si ho.
call-traces = Hovor zostáva v zozname hovorov. Môže byť aj na účte za telefón.
    .back = A call stays in the call list. It can also be on the telephone bill.
    .note = Povedzte to skôr, ako navrhnete hovor; vymazanie zoznamu účet nezmení.
way-home = Môžete ísť bezpečne domov alebo tam, kde spíte?
    .back = Can you go home safely, or to where you sleep?
    .note = Nesľubujte bezpečie; opýtajte sa, čo by cestu urobilo bezpečnejšou.

## Lekár, bolesť, lieky

need-doctor = Potrebujete lekára?
    .back = Do you need a doctor?
    .note = Ponúknite starostlivosť, nech sú odpovede na iné otázky akékoľvek.
in-pain = Bolí vás niečo? Môžete ukázať na to miesto.
    .back = Does something hurt? You can point to the place.
medicine = Potrebujete lieky?
    .back = Do you need medicines?
pregnant = Čakáte dieťa alebo je to možné? Nemusíte odpovedať.
    .back = Are you expecting a child, or is that possible? You do not have to answer.
    .note = Pýtajte sa na to len vtedy, keď ste osamote a starostlivosť si to vyžaduje; nerozhodujte podľa výzoru, koho sa opýtať.

## Čo treba teraz

what-worries = Čo vás teraz najviac trápi? Môžete povedať veľa alebo málo, ako chcete.
    .back = What troubles you most right now? You can say much or little, as you want.
    .note = Počúvajte; nenaliehajte, aby človek rozprával, čo sa stalo.
water-food-sleep = Potrebujete vodu, jedlo alebo miesto na spanie?
    .back = Do you need water, food or a place to sleep?
    .note = Nič z toho nesmie závisieť od toho, čo vám človek povie.
your-papers = Máte pri sebe svoje doklady?
    .back = Do you have your documents with you?
    .note = Povedzte, prečo sa pýtate a kto odpoveď uvidí; nezačínajte dokladmi.

## Čísla, miesta, iní ľudia

people-here = Sú tu ľudia, ktorí môžu pomôcť. Nič to nestojí.
    .back = There are people here who can help. It costs nothing.
    .note = Ukážte to len vtedy, ak viete, že dnes platí jedno aj druhé.
number-free = Na toto číslo môžete volať bezplatne.
    .back = You can call this number free of charge.
    .note = Ukážte to len vtedy, ak to hovorí aplikácia, a práve pre telefón, z ktorého bude človek volať.
shall-i-call = Mám zavolať za vás? Urobím to, len ak poviete áno.
    .back = Shall I call in your place? I will do it only if you say yes.
    .note = Najprv povedzte, čo ten hovor pre človeka zmení, a dohodnite sa, čo smiete povedať.
call-together = Chcete na toto číslo zavolať spolu so mnou?
    .back = Do you want to call this number together with me?
    .note = Najprv povedzte, kto dvíha: podporná organizácia, úrad alebo polícia.
official-report = Chcete niečo ohlásiť polícii? Môžem pomôcť. Môžete aj povedať nie.
    .back = Do you want to report something to the police? I can help. You can also say no.
    .note = Najprv človeku vysvetlite jeho práva; nie pre každého je bezpečné ísť na políciu.
ask-protection = Môžete tu požiadať o ochranu, akú dostávajú utečenci.
    .back = You can ask here for the protection that refugees get.
    .note = Pravidlá sú rôzne: najprv si zistite, kde sa o ňu žiada a kto to vie vysvetliť.
come-back = Môžete prísť znova, kedykoľvek chcete, aj keď dnes poviete nie.
    .back = You can come again whenever you want, even if you say no today.
    .note = Povedzte, v ktorých hodinách tu niekto je; neukazujte to tam, kde to nie je isté.

## Voľba, zastavenie, odchod

no-need-to-tell = Nemusíte mi nič hovoriť.
    .back = You do not have to tell me anything.
you-can-stop = Môžete povedať nie a môžete kedykoľvek skončiť.
    .back = You can say no and you can stop at any time.
    .note = Po „nie“ dajte celú pomoc, po ktorú človek prišiel.
you-decide = Rozhodujete vy. Môžem vám povedať, čo je možné.
    .back = You decide. I can tell you what is possible.
    .note = Pri dieťati a tam, kde je ohrozený život, môžu platiť iné pravidlá: najprv si overte vlastnú povinnosť.

## S dieťaťom: jednoduché slová a žiadny sľub, ktorý sa nedá dodržať

child-my-name = Ahoj, volám sa …
    .speech = Ahoj, volám sa
    .back = Hi, my name is …
    .note = Potom povedzte meno, ktorým vás dieťa môže volať.
child-not-in-trouble = Nikto sa tu na teba nehnevá. Nie je to tvoja vina.
    .back = Nobody here is angry with you. It is not your fault.
    .note = Nesľubujte nič o tom, o čom rozhodnú iní.
child-trusted-adult = Je nejaký dospelý človek, ktorému veríš?
    .back = Is there a grown-up whom you trust?
    .note = Netrvajte na tom, aby pri tom bol rodič alebo ten, kto s dieťaťom prišiel: možno práve ten človek ubližuje.
child-ask-helper = Musím sa opýtať človeka, ktorý pomáha deťom. Skôr ako to urobím, poviem ti to.
    .back = I must ask a person who helps children. Before I do it, I will tell you.
    .note = Najprv si overte vlastnú povinnosť; nikdy nesľubujte dieťaťu, že to nikomu nepoviete.
child-i-stay = Teraz zostávam s tebou. Skôr než odídem, poviem ti to.
    .back = Now I am staying with you. Before I leave I will tell you.
    .note = Ukážte to len vtedy, ak to môžete dodržať, a povedzte, kto zostane po vás.

## Na čo môže človek ukázať

reply-yes = Áno.
    .back = Yes.
reply-no = Nie.
    .back = No.
    .note = Prijmite to hneď; nepýtajte sa prečo a nepýtajte sa znova.
reply-not-sure = Neviem to iste.
    .back = I do not know it for certain.
reply-no-answer = Nechcem odpovedať.
    .back = I do not want to answer.
    .note = K tejto otázke sa už nevracajte.
reply-not-understood = Nerozumiem.
    .back = I do not understand.
    .note = Povedzte to inými slovami alebo požiadajte o tlmočenie.
reply-stop = Prosím, prestaňte.
    .back = Please stop.
    .note = Prestaňte hneď a nepýtajte sa prečo.
reply-later = Teraz nie. Neskôr.
    .back = Not now. Later.
reply-not-here = Tu nie.
    .back = Not here.
reply-alone = Chcem byť osamote.
    .back = I want to be alone.
    .note = Dajte človeku priestor; dieťa, ktoré je v úzkosti, nenechávajte samo.
reply-write = Prosím, napíšte to.
    .back = Please write it down.
    .note = Najprv sa opýtajte, či je bezpečné mať papier pri sebe.
reply-call = Chcem niekomu zavolať.
    .back = I want to call somebody.
    .note = Najprv povedzte, že hovor zanecháva stopy; možno môže človek zavolať z vášho telefónu.
reply-woman = Radšej chcem hovoriť so ženou.
    .back = I would rather talk to a woman.
reply-man = Radšej chcem hovoriť s mužom.
    .back = I would rather talk to a man.
reply-pain = Mám bolesti. Ukážem kde.
    .back = I have pains. I will show where.
reply-water = Prosím si vodu.
    .back = Water, please.
reply-toilet = Potrebujem ísť na toaletu.
    .back = I need to go to the toilet.
