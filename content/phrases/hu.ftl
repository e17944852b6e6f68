### translation: second_pass
# A felnőtteket magázzuk („Ön”), a gyerekeknek szóló részben tegezünk. A „.back” szóról szóra
# mondja el angolul, ami magyarul ott áll.

## Ki vagyok, és beszélhetünk-e

who-i-am-health = Itt dolgozom, az egészségügyben.
    .back = I work here, in health care.
    .note = Mondja meg a saját keresztnevét, ha ez Önnek biztonságos.
who-i-am-outreach = Egy szervezetnél dolgozom, amely embereknek segít. Nem a rendőrségtől vagyok.
    .back = I work at an organisation that helps people. I am not from the police.
    .note = Csak akkor mutassa meg, ha mindkét mondat igaz Önre.
who-i-am-border = Itt dolgozom, a határon. Először elmondom, mit kell jelentenem.
    .back = I work here, at the border. First I will tell you what I have to report.
    .note = Mondja végig, mielőtt bármit kérdez.
may-i-talk = Beszélhetek Önnel egy kicsit? Mondhat nemet.
    .back = May I talk with you a little? You can say no.
    .note = Ha a válasz „nem”, köszönje meg az illetőnek, és ne kérdezzen semmit.
which-language = Milyen nyelven szeretne beszélni?
    .back = What language would you like to speak?
    .note = Magát az illetőt kérdezze, ne azt, aki vele jött.
interpreter-by-phone = Telefonon hívok egy tolmácsot, ha Ön beleegyezik.
    .back = I will call an interpreter by phone, if you agree.
    .note = Soha ne tolmácsoljon olyan, aki az illetővel jött.
woman-or-man = Inkább nővel vagy inkább férfival beszélne? Vagy mindegy Önnek?
    .back = Would you rather talk with a woman or rather with a man? Or is it all the same to you?
    .note = Ezt a tolmácsról kérdezze, és ha van választás, saját magáról is.

## Mit tartok magamban, és mit kell jelentenem

what-i-tell-others = Nem mondom el másoknak, amit mond. De van, amit talán jelentenem kell.
    .back = I will not tell others what you say. But there are things I may have to report.
    .note = Mondja meg, mi az, mielőtt az illető bármit elmond; ha nem tudja, előbb járjon utána.
child-in-danger = Ha egy gyerek veszélyben van, szólnom kell azoknak, akik a gyerekeket védik.
    .back = If a child is in danger, I must tell those who protect children.
    .note = Előbb nézzen utána, mi a kötelessége, és csak akkor mutassa meg, ha van ilyen.
no-call-without-you = Az Ön beleegyezése nélkül nem hívom a rendőrséget. Ha törvény kötelez rá, előre szólok.
    .back = Without your consent I will not call the police. If a law obliges me to, I will tell you beforehand.
    .note = Előbb nézzen utána, mi a kötelessége, gyereknél és életveszélynél is; ne mutassa meg, ha a rendőrségtől vagy a határőrizettől van.
no-promise = Nem ígérhetem, hogy sikerül, de megpróbálom. Elmondom, mit tudok megtenni és mit nem.
    .back = I cannot promise that it will succeed, but I will try. I will tell you what I can do and what not.
    .note = Ne ígérjen olyat, amiről mások döntenek.
i-believe-you = Hiszek Önnek. Nem az Ön hibája.
    .back = I believe you. It is not your fault.
    .note = Akkor mondja, ha az illető már elmondott valamit, és ne kérjen többet.

## Biztonság, négyszemközt, és amit egy kártya vagy egy hívás elárulhat

safe-to-talk = Biztonságos Önnek most beszélni?
    .back = Is it safe for you to talk now?
    .note = Ha nem, ne kérdezzen többet; adja meg a szokásos segítséget, és keressen más alkalmat.
talk-alone = Szeretne velem négyszemközt beszélni?
    .back = Would you like to talk with me in private, just the two of us?
    .note = Csak ott mutassa meg, ahol senki nem látja, aki az illetővel jött; ha ez nem lehet, keressen hétköznapi okot a négyszemközti beszélgetésre.
quieter-place = Menjünk egy csendesebb helyre?
    .back = Shall we go to a quieter place?
    .note = Csak oda menjenek, ahol mások nem látják és nem hallják Önöket, és maradjanak, ha az illető inkább azt szeretné.
who-came = Ki van itt Önnel?
    .back = Who is here with you?
    .note = Ezt csak négyszemközt kérdezze.
somebody-waiting = Várja Önt valaki?
    .back = Is somebody waiting for you?
    .note = Ha igen, kérdezze meg, meddig tud az illető veszély nélkül beszélni.
safe-here = Ön biztonságban van itt?
    .back = Are you safe here?
    .note = Higgye el a választ: a veszélyeket gyakran az illető ismeri a legjobban.
phone-seen = Más is nézi az Ön telefonját?
    .back = Does anyone else look at your phone too?
    .note = Ha igen, ne küldjön semmit erre a telefonra, és ne mentsen bele számot.
carry-card = Biztonságos Önnek, ha magánál tartja ezt a kártyát?
    .back = Is it safe for you to keep this card on you?
    .note = Ha nem, mondja ki hangosan a számot, és segítsen az illetőnek megjegyezni.
call-traces = A hívás megmarad a híváslistában. A számlán is rajta lehet.
    .back = The call stays in the call list. It may be on the bill too.
    .note = Ezt még azelőtt mondja, hogy hívást javasol; a lista törlése nem változtat a számlán.
way-home = Haza tud jutni biztonságban, vagy oda, ahol alszik?
    .back = Can you get home safely, or to where you sleep?
    .note = Ne ígérjen biztonságot; kérdezze meg, mi tenné biztonságosabbá az utat.

## Orvos, fájdalom, gyógyszer

need-doctor = Szüksége van orvosra?
    .back = Do you need a doctor?
    .note = Ajánlja fel az ellátást, bármi is a többi válasz.
in-pain = Fáj valamije? Megmutathatja, hol.
    .back = Does anything hurt? You can show where.
medicine = Szüksége van gyógyszerre?
    .back = Do you need medicine?
pregnant = Várandós, vagy lehet, hogy az? Nem kell válaszolnia.
    .back = Are you pregnant, or may it be that you are? You do not have to answer.
    .note = Csak négyszemközt kérdezze, és csak ha az ellátáshoz kell; ne a külső alapján döntse el, kitől kérdezi.

## Mire van most szüksége valakinek

what-worries = Mi aggasztja most a legjobban? Mondhat sokat vagy keveset, ahogy szeretné.
    .back = What worries you most now? You can say much or little, as you like.
    .note = Hallgassa meg; ne sürgesse, hogy mindent elmondjon.
water-food-sleep = Vízre, ételre vagy alvóhelyre van szüksége?
    .back = Do you need water, food or a place to sleep?
    .note = Az illető ezeket akkor is kapja meg, ha semmit nem mond el.
your-papers = Magánál vannak az iratai?
    .back = Do you have your papers with you?
    .note = Mondja meg, miért kérdezi, és ki látja majd a választ; ne az iratokkal kezdje.

## Számok, helyek, más emberek

people-here = Vannak itt emberek, akik tudnak segíteni. Nem kerül semmibe.
    .back = There are people here who can help. It costs nothing.
    .note = Csak akkor mutassa meg, ha tudja, hogy ma mindkettő így van.
number-free = Ezt a számot ingyen hívhatja.
    .back = You can call this number free of charge.
    .note = Csak akkor mutassa meg, ha az alkalmazás is ezt mondja, és arra a telefonra, amelyet az illető használni fog.
shall-i-call = Telefonáljak én Ön helyett? Csak akkor teszem, ha igent mond.
    .back = Shall I make a phone call in your place? I will only do it if you say yes.
    .note = Előbb mondja el, mit változtat a hívás az illető számára, és beszéljék meg, mit mondhat el Ön.
call-together = Szeretné ezt a számot velem együtt felhívni?
    .back = Would you like to call this number together with me?
    .note = Előbb mondja meg, ki veszi fel: segítő szervezet, állami hivatal vagy a rendőrség.
official-report = Szeretne bejelenteni valamit a rendőrségen? Tudok segíteni. Nemet is mondhat.
    .back = Would you like to report something to the police? I can help. You can say no too.
    .note = Előbb magyarázza el az illetőnek a jogait; van, akinek nem biztonságos a rendőrségre menni.
ask-protection = Itt kérhet olyan védelmet, amilyet a menekültek kapnak.
    .back = Here you can ask for protection of the kind refugees get.
    .note = A szabályok eltérnek: előbb tudja meg, hol kell kérni, és ki tudja elmagyarázni.
come-back = Bármikor visszajöhet, akkor is, ha ma nemet mond.
    .back = You can come back any time, even if you say no today.
    .note = Mondja meg, mikor van itt valaki; ne mutassa meg ott, ahol ez nem biztos.

## Választani, megállni, elmenni

no-need-to-tell = Nem kell semmit elmondania nekem.
    .back = You do not have to tell me anything.
you-can-stop = Mondhat nemet, és bármikor abbahagyhatja.
    .back = You can say no, and you can stop any time.
    .note = A „nem” után is adja meg teljes egészében azt a segítséget, amiért az illető jött.
you-decide = Ön dönt. Én elmondhatom, mi lehetséges.
    .back = You decide. I can tell you what is possible.
    .note = Gyereknél és életveszélynél más szabályok lehetnek: előbb nézzen utána, mi a kötelessége.

## Gyerekkel: egyszerű szavak, és semmi olyan ígéret, amelyet nem lehet betartani

child-my-name = Szia, a nevem …
    .speech = Szia, a nevem
    .back = Hi, my name is …
    .note = Utána mondja azt a nevet, amelyen a gyerek szólíthatja.
child-not-in-trouble = Itt senki nem haragszik rád. Nem csináltál semmi rosszat.
    .back = Nobody here is angry with you. You did not do anything wrong.
    .note = Ne ígérjen semmit arról, amit mások döntenek el.
child-trusted-adult = Van olyan felnőtt, akiben megbízol?
    .back = Is there an adult you trust?
    .note = Ne ragaszkodjon szülőhöz vagy ahhoz, aki vele jött: lehet, hogy éppen ő bántja a gyereket.
child-ask-helper = Meg kell kérdeznem valakit, aki gyerekeknek segít. Szólok, mielőtt megteszem.
    .back = I have to ask somebody who helps children. I will tell you before I do it.
    .note = Előbb nézzen utána, mi a kötelessége; soha ne ígérje egy gyereknek, hogy senkinek nem mondja el.
child-i-stay = Most itt maradok veled. Szólok, mielőtt elmegyek.
    .back = Now I am staying here with you. I will tell you before I leave.
    .note = Csak akkor mutassa meg, ha be tudja tartani, és mondja meg, ki marad Ön után.

## Amire az illető rámutathat

reply-yes = Igen.
    .back = Yes.
reply-no = Nem.
    .back = No.
    .note = Fogadja el azonnal; ne kérdezze, miért, és ne kérdezze újra.
reply-not-sure = Nem tudom biztosan.
    .back = I do not know for sure.
reply-no-answer = Nem szeretnék válaszolni.
    .back = I would not like to answer.
    .note = Ezt a kérdést hagyja el végleg.
reply-not-understood = Nem értem.
    .back = I do not understand.
    .note = Mondja más szavakkal, vagy kérjen tolmácsot.
reply-stop = Kérem, hagyja abba.
    .back = Please stop it.
    .note = Hagyja abba azonnal, és ne kérdezze, miért.
reply-later = Most nem. Később.
    .back = Not now. Later.
reply-not-here = Itt nem.
    .back = Not here.
reply-alone = Egyedül szeretnék lenni.
    .back = I would like to be alone.
    .note = Adjon teret; feldúlt vagy megijedt gyereket ne hagyjon egyedül.
reply-write = Kérem, írja le.
    .back = Please write it down.
    .note = Előbb kérdezze meg, biztonságos-e egy papírt magánál tartani.
reply-call = Szeretnék felhívni valakit.
    .back = I would like to call somebody.
    .note = Előbb mondja el, hogy a hívás nyomot hagy; az illető talán használhatja az Ön telefonját.
reply-woman = Inkább nővel szeretnék beszélni.
    .back = I would rather talk with a woman.
reply-man = Inkább férfival szeretnék beszélni.
    .back = I would rather talk with a man.
reply-pain = Fáj valami. Megmutatom, hol.
    .back = Something hurts. I will show where.
reply-water = Vizet kérek.
    .back = I would like water, please.
reply-toilet = Vécére kell mennem.
    .back = I have to go to the toilet.
