### translation: second_pass

## Condiții care trebuie îndeplinite înainte de a observa sau a întreba ceva

gate-ready = Am timp acum, îmi păstrez calmul și știu cum se întreabă și cum se răspunde.
    .cue = timp
    .instead =
        Nu începeți. Dați ajutorul pe care îl dați tuturor.
        Rugați un coleg sau o colegă cu pregătire, sau stabiliți un moment când puteți.
        Citiți „Dacă bănuiți un caz de trafic de persoane: înainte de a acționa” când aveți un minut liniștit.
gate-private = Vorbim între patru ochi: nimeni dintre cei veniți cu persoana nu ne poate auzi sau vedea.
    .cue = liniște
    .instead =
        Nu întrebați acum nimic despre control, muncă sau datorii. Păstrați un ton prietenos.
        Găsiți un motiv obișnuit pentru a vorbi între patru ochi. La frontieră: se vorbește cu fiecare călător pe rând. La clinică: această examinare se face fără alții de față.
        Faceți la fel cu toți, ca nimeni să nu iasă în evidență.
        Dacă însoțitorul refuză, nu vă certați. Continuați cu întrebări obișnuite.
        Dacă este sigur, dați un număr într-un mod obișnuit, printre alte numere pe care le primesc toți.
        Dați un motiv de a reveni, de exemplu un rezultat sau un formular, și încercați atunci din nou.
gate-interpreter = Avem o limbă comună sau interpretul este sigur: nu însoțitorul, nu o rudă, nu un copil, nu un alt călător.
    .cue = cuvinte
    .instead =
        Nu lăsați însoțitorul, o rudă, un copil sau alt călător să traducă.
        Sunați un interpret care traduce la telefon și nu cunoaște persoana. Întrebați în ce limbă și dacă să fie femeie sau bărbat.
        Până atunci folosiți fișele cu fraze: nu au nevoie de interpret.
        Dați numere la care răspunde cineva în limba persoanei.
gate-referral = Știu unde s-ar putea adresa persoana aici, în zonă.
    .cue = listă
    .instead =
        Nu deschideți un subiect la care nu puteți oferi ajutor. Dați sprijin de primă linie și ajutorul pe care îl dați tuturor.
        Întrebați conducerea sau o linie de asistență ce serviciu este aproape. Faceți-o fără nume.
        Plănuiți o nouă întâlnire și aflați înainte de ea.
gate-consent = Am spus cine sunt, ce nu pot ține pentru mine și că persoana poate refuza și se poate opri oricând. Persoana a spus da, cu propriile cuvinte.
    .cue = bine
    .instead =
        Un nu este un răspuns. Mulțumiți persoanei și nu întrebați nimic.
        Spuneți că există ajutor și că oferta rămâne. Apoi dați ajutorul pe care îl dați tuturor.
        Dacă este sigur, lăsați un număr sau un loc care se poate folosi mai târziu.
        Dacă numai însoțitorul a fost de acord, încă nu a fost nimeni de acord.

## Feluri de răspunsuri

option-adult = Persoană adultă
    .cue = mare
option-child = Sub 18 ani
    .cue = mic
option-unsure = Nu e clar
    .cue = mijlociu
option-parent = Cu un părinte sau cu tutorele
    .cue = acasă
option-other-adult = Cu alt adult
    .cue = ghid
option-nobody = Fără niciun adult
    .cue = separat

## Ce se vede, fără un cuvânt

item-age = Ce vârstă pare să aibă persoana?
    .cue = mărime
    .help = Dacă nu este sigur că persoana are 18 ani, continuați ca în cazul unui copil.
item-child-company = Cu cine este copilul?
    .cue = grup
    .help = Nu credeți pe nimeni pe cuvânt că este părinte și nu acuzați pe nimeni.
item-minder = Cineva vorbește în locul persoanei, o supraveghează sau nu se desparte de ea
    .cue = companie
    .help = Dacă nu este nimeni lângă ea, asta nu înseamnă că totul este bine.
item-papers-held = Altcineva ține actele, banii sau telefonul persoanei
    .cue = bilete
item-fear = Frică, sau mare grijă la cine este aproape și la ce se spune
    .cue = dispoziție
    .help = Într-un astfel de loc sunt multe motive de frică.
item-quiet-pressure = Presiune tăcută: o privire, un mesaj, o tăcere bruscă
    .cue = semnale
item-injury = Răni sau semne de boală pe care nu le tratează nimeni
    .cue = reparații
item-neglect = Semne de foame, de prea puțin somn sau că persoana nu s-a putut spăla
    .cue = mese
item-hard-to-explain = Persoanei îi este foarte greu să spună ce o doare sau ce s-a întâmplat
    .cue = limbă

## Ce se întreabă un adult

item-safe-company = Vă simțiți în siguranță cu oamenii cu care sunteți?
    .cue = grup bun
item-arranged = A aranjat cineva pentru dumneavoastră această călătorie, această muncă sau acest loc?
    .cue = rezervat
    .help = Foarte multe călătorii sunt aranjate de cineva. Numai asta spune puțin.
item-own-papers = Aveți la dumneavoastră actele și telefonul proprii?
    .cue = bilete proprii
item-owes = Datorați cuiva bani sau muncă pentru această călătorie, această slujbă sau acest loc?
    .cue = sold
item-danger-today = S-ar putea întâmpla ceva rău dacă vă întoarceți azi acolo unde stați?
    .cue = drumul înapoi
item-brought = V-a adus cineva aici sau a decis unde locuiți?
    .cue = transport
item-different = Munca sau viața de aici este altfel decât v-a promis cineva?
    .cue = comandă schimbată
item-can-leave = Ați putea pleca de la această muncă sau din acest loc, dacă ați vrea?
    .cue = zi liberă
item-threat = V-a făcut cineva rău, sau a amenințat că vă face rău, dumneavoastră sau cuiva drag?
    .cue = furtună
item-contact = Puteți vorbi cu familia și cu prietenii când doriți?
    .cue = poștă
item-unwilling = Trebuie să faceți o muncă sau alte lucruri pe care nu doriți să le faceți?
    .cue = tură în plus
item-pay-kept = Vă ia sau vă ține altcineva banii pe care îi câștigați?
    .cue = portofel
item-doctor-today = Aveți o durere, o rană sau o boală pe care ar trebui să o vadă cineva azi?
    .cue = revizie
item-kept-from-care = V-a împiedicat cineva să mergeți la medic sau să vă luați medicamentele?
    .cue = programare
item-work-harm = Munca sau locul unde locuiți vă îmbolnăvește sau vă face rău?
    .cue = unelte
item-safe-home = Vă simțiți în siguranță unde locuiți și unde munciți?
    .cue = casă
item-unwanted-touch = V-a atins cineva corpul sau v-a obligat să faceți ceva cu corpul, când nu ați vrut?
    .cue = distanță
    .help = Întrebați numai unde răspunsul poate schimba îngrijirea de azi și spuneți asta. Nu este nevoie de amănunte.

## Ce se întreabă un copil sau cineva care poate fi copil

item-child-safe = Te simți în siguranță cu oamenii cu care ești?
    .cue = zi bună
    .help = Nu insistați, nu anchetați și nu promiteți nimic din ce nu puteți ține.
item-child-brought = Te-a adus aici cineva care nu este din familia ta?
    .cue = plimbare
item-child-made-to = Te obligă cineva să muncești, să cerșești sau să faci lucruri pe care nu vrei să le faci?
    .cue = treburi
item-child-hurt = Te doare ceva sau te simți rău?
    .cue = plasture
item-child-trusted = Este o persoană mare în care ai încredere și pe care ai vrea-o aici?
    .cue = carte de vizită
    .help = Poate fi altcineva decât adultul care este acum aici.

## Ce pot indica răspunsurile

rule-act = Că cineva a recrutat, a transportat, a adăpostit sau a primit persoana
rule-means = Forță, amenințări, minciuni, control sau folosirea situației vulnerabile a cuiva
rule-purpose = Muncă sau alte lucruri împotriva voinței persoanei ori pentru câștigul altcuiva

## Ce se poate oferi și ce nu poate spune aceasta

outcome-danger = Întâi pericolul
    .text =
        Întrebați ce s-ar putea întâmpla azi și ce a ajutat înainte. Persoana cunoaște adesea cel mai bine pericolul.
        Nu porniți o acțiune de salvare. Cereți ajutor de la oameni care cunosc situația locală.
        Dacă o viață este în pericol acum: numărul de urgență. Spuneți ce faceți înainte de a face.
outcome-health = Ceva ce are nevoie de îngrijire azi
    .text =
        Oferiți îngrijire acum, fără alții de față, oricare ar fi celelalte răspunsuri.
        Întrebați înainte de a atinge și explicați fiecare pas.
        Dacă nu lucrați în sănătate: oferiți-vă să găsiți un medic sau personal de îngrijire.
outcome-care-soon = Îngrijire care n-ar trebui să aștepte
    .text =
        O parte din îngrijirea după violență sexuală are efect numai dacă începe curând. Deschideți acum protocolul serviciului dumneavoastră de sănătate. Sursele noastre nu dau termene.
        Oferiți-o; persoana decide. Pentru îngrijire nu e nevoie să fie anunțată poliția, dacă legea locală nu spune altfel: verificați.
outcome-child-protection = Un copil sau cineva care poate fi copil
    .text =
        Rămâneți cu calm și cu blândețe. Credeți copilul și nu promiteți nimic din ce nu puteți ține.
        Nu insistați ca acest copil să vorbească, nu anchetați și nu insistați să fie de față adultul care este aici.
        Chemați lucrători din protecția copilului: de aici conduc ei.
        Nu lăsați singur un copil care suferă.
outcome-separated-child = Un copil fără părinte sau tutore
    .text =
        Spuneți acum lucrătorilor din protecția copilului că acest copil poate fi separat de familie sau singur.
        Scrieți pentru ei ce ați văzut, nu ce credeți. Nu lăsați pe nimeni să ia copilul numai pentru că spune că este din familie.
outcome-first-line = Sprijin de primă linie, pentru toți
    .text =
        Ascultați, fără să judecați și fără să insistați.
        Întrebați de ce este nevoie acum. Arătați că luați în serios: nu a fost vina persoanei.
        Ajutor practic, informații și mai multă siguranță: toate cele șase părți ale acestui sprijin, la această întâlnire.
outcome-nothing-noticed = Nu s-a observat și nu s-a spus nimic
    .text =
        Asta nu înseamnă că totul este bine. Mulți oameni nu povestesc și nimeni nu este obligat să o facă.
        Oferiți același ajutor, în același fel, ca tuturor.
outcome-safety = Siguranța, înainte de a da ceva
    .text =
        Întrebați: este sigur de purtat? Cine vede telefonul și geanta?
        Un apel rămâne în lista de apeluri și poate fi pe factură.
        Nu promiteți siguranță: siguranța deplină poate să nu fie posibilă.
outcome-refer = Chemați pe alții, cu acordul persoanei
    .text =
        Explicați ce servicii există, cum lucrează și ce schimbă un contact pentru persoană.
        Lăsați persoana să aleagă. Nu luați legătura cu nimeni înainte de un da și nu spuneți mai mult decât s-a convenit.
        Dacă legea vă obligă să raportați, spuneți-o înainte de a merge mai departe.
        Pentru un copil sau cineva care poate fi copil sunt valabile alte reguli: conduc lucrătorii din protecția copilului.
outcome-asylum = Protecția ca refugiat este o altă cale și rămâne deschisă
    .text =
        Cineva poate avea nevoie în același timp de azil și de acest ajutor. Una nu o înlocuiește pe cealaltă.
        Spuneți că protecția se poate cere și unde. Regulile locale diferă.
outcome-declines = Un nu este un răspuns normal
    .text =
        Într-o secție de urgențe din Statele Unite, 8 din 10 oameni cu rezultat pozitiv au refuzat tot ce li s-a oferit.
        Acceptați cu calm. Nu întrebați de ce și nu întrebați din nou.
        Spuneți că oferta rămâne și unde se poate găsi ajutor mai târziu.
outcome-no-proof = Nu dovedește nimic
    .text =
        Semnele și răspunsurile nu dovedesc nimic, și nici lipsa lor. Pot indica și altceva.
        Cine vrea să controleze pe cineva poate cunoaște și el astfel de liste.
        Numai serviciile specializate pot spune mai mult. Acest rezultat este un motiv de a oferi sprijin și nimic altceva.
outcome-not-validated = Această listă nu a fost testată
    .text =
        A fost alcătuită de redactori din îndrumări publicate. Nimeni nu a măsurat cât de des este corectă sau greșită.
outcome-reporting = Raportare
    .text =
        Legea locală hotărăște dacă trebuie să raportați: verificați și nu presupuneți niciodată.
        Spuneți ce nu puteți ține pentru dumneavoastră înainte să vi se povestească ceva.
