### translation: second_pass
name = Az ENSZ-jegyzőkönyv meghatározása, részenként
    .neutral = Olvasási gyakorlat
about = Gyakorlás tanuláshoz: van-e egy papíron leírt esetben cselekmény, eszköz és cél? Valódi emberre ne használja.
gate-training = Ez egy eset, tanuláshoz. Nem olyan emberre használom, aki előttem van.
    .cue = gyakorlat
    .instead =
        Zárja be ezt a gyakorlatot. Valódi emberrel valamelyik segédletet használja, és csak ott, ahol a feltételei teljesülnek.
item-age = Hány éves az illető ebben az esetben?
    .cue = méret
    .help = A jegyzőkönyv gyerekekre vonatkozó szabálya mindenkire érvényes, aki 18 év alatti; így írja az ECPAT UK.
item-act-recruited = Valakit toboroztak
    .cue = első rész, egy
item-act-transported = Valakit szállítottak
    .cue = első rész, kettő
item-act-transferred = Valakit átadtak, egyik kézből a másikba
    .cue = első rész, három
item-act-harboured = Valakit elrejtettek vagy elszállásoltak: szállást adtak neki, vagy egy helyen tartották
    .cue = első rész, négy
item-act-received = Valakit fogadtak, más vette át
    .cue = első rész, öt
item-means-force = Erőszak, vagy fenyegetés erőszakkal
    .cue = második rész, egy
item-means-coercion = A kényszer más formája
    .cue = második rész, kettő
item-means-abduction = Elrablás
    .cue = második rész, három
item-means-fraud = Csalás
    .cue = második rész, négy
item-means-deception = Megtévesztés
    .cue = második rész, öt
item-means-power = Visszaélés hatalommal
    .cue = második rész, hat
item-means-vulnerability = Visszaélés kiszolgáltatott helyzettel
    .cue = második rész, hét
item-means-payment = Pénz vagy előny, hogy beleegyezzen az, akinek hatalma van egy másik személy felett
    .cue = második rész, nyolc
item-purpose-sexual = Mások prostitúciójának kizsákmányolása vagy más szexuális kizsákmányolás
    .cue = harmadik rész, egy
item-purpose-labour = Kényszermunka vagy kényszerszolgáltatás
    .cue = harmadik rész, kettő
item-purpose-slavery = Rabszolgaság vagy ahhoz hasonló gyakorlat
    .cue = harmadik rész, három
item-purpose-servitude = Szolgaság
    .cue = harmadik rész, négy
item-purpose-organs = Szervek eltávolítása
    .cue = harmadik rész, öt
item-purpose-other-exploitation = A kizsákmányolás más formája
    .cue = harmadik rész, hat
rule-act = Cselekmény: mit tesznek
rule-means = Eszköz: hogyan teszik
rule-purpose = Cél: miért teszik
outcome-elements-adult = Mindhárom rész megvan ebben az esetben
    .text =
        Felnőttnél a jegyzőkönyv meghatározásához cselekmény, eszköz és a kizsákmányolás célja kell. Mindhárom meg van jelölve.
outcome-elements-child = Cselekmény és cél megvan ebben az esetben
    .text =
        Gyereknél a jegyzőkönyv szerint nem kell, hogy eszköz is legyen. A cselekmény és a cél elég.
outcome-no-act = Nincs cselekmény megjelölve
    .text =
        Toborzás, szállítás, átadás, elrejtés, elszállásolás vagy fogadás nélkül a meghatározás nem teljesül. Ettől még más baj lehet, és kellhet segítség.
outcome-no-means = Nincs eszköz megjelölve
    .text =
        Felnőttnél a meghatározáshoz kell valamelyik eszköz. A nehéz vagy rosszul fizetett munka önmagában nem elég hozzá, de attól még törvénybe ütközhet.
outcome-no-purpose = Nincs cél megjelölve
    .text =
        A kizsákmányolás célja mindig kell, gyereknél is. Nem kell elérni: a szándék elég, mi így olvassuk.
outcome-child-means = Gyereknél az eszköz nem számít
    .text =
        Ne keressen erőszakot vagy hazugságot. Ha az életkor nem világos, folytassa úgy, mint gyereknél; ez az utolsó szabály a mi tanácsunk.
outcome-consent-of-another = Kinek a beleegyezéséről van szó
    .text =
        Az eszközök listájában annak a beleegyezéséről van szó, akinek hatalma van egy másik ember felett, és aki a beleegyezéséért pénzt vagy előnyt kap.
        Az érintett saját igenjére más szabály van, amelyet az UNODC idéz: ahol valamelyik eszközt használták, ott nem számít.
outcome-list-is-open = A célok listája csak a minimum
    .text =
        A jegyzőkönyv azt mondja: „legalább”. A kizsákmányolás más formái is ide tartozhatnak.
outcome-no-border-needed = Nem kell hozzá határ
    .text =
        Cselekményből egy is elég, bármelyik. Senkinek nem kell átlépnie egy határt, sőt egy várost sem kell elhagynia.
outcome-only-a-case = Ez gyakorlat volt
    .text =
        Egy papíron lévő meghatározás senkiről nem dönt el semmit. Valódi embereknél ez szakosodott szolgálatokra és bíróságokra tartozik.
