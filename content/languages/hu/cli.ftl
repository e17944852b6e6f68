# Szavak, amelyek csak a parancssorhoz kellenek. Minden más, amit kiír, a programból
# és a csomagból jön.
# review: second_pass

cli-heading-emergency = Most veszélyben
cli-heading-numbers = Hívható számok
cli-heading-places = Segítő helyek, távolság szerint
cli-heading-first = Először ezt olvassa

cli-more-entries = { $count ->
    [one] Még egy; a --limit megmutatja.
   *[other] Még { $count }; a --limit megmutatja.
}
cli-other-places = Más helyek ezzel a névvel: { $places }. A koordináták különböztetik meg őket.
cli-distance-unknown = a helyzete nem ismert
cli-successor = A hely munkáját folytatja: { $name }
cli-channel-text = SMS
cli-channel-email = e-mail
cli-channel-chat = csevegés
cli-channel-chat-in = csevegés itt: { $app }
cli-farther-places = Távolabbi helyek, és bővebben ezekről:
cli-entry-sources = { $id } · források: { $sources }

cli-kind-place = település
cli-kind-crossing = határátkelőhely
cli-kind-site = segítő hely
cli-kind-point = pont
cli-matched-name = így találtuk meg: { $name }
cli-population = { $count ->
    [one] egy lakos
   *[other] { $count } lakos
}

cli-sign-warning = Mielőtt cselekszik:
cli-block-sources = Források:
cli-source-date = Dátum: { $date }
cli-source-licence = Feltételek: { $licence }
cli-source-used-for = Felhasználva ehhez: { $used }

cli-about-pack = { $version }. változat, a tartalom dátuma: { $date }
cli-about-languages = Az útmutató nyelvei: { $languages }
cli-about-countries = { $count ->
    [one] Számok egy országhoz
   *[other] Számok { $count } országhoz
}
cli-about-sheets = { $count ->
    [one] Egy tájékoztató lap
   *[other] { $count } tájékoztató lap
}
cli-about-sources = { $count ->
    [one] Egy forrás
   *[other] { $count } forrás
}
cli-about-licence = A saját szövegeink licence: { $licence }
cli-about-program = Programváltozat: { $version }

# Más időpontra szóló válasz fölött.
cli-at = Erre az időpontra: { $time }.
cli-at-assumed = Erre az időpontra: { $time } (nem volt megadva időzóna, ezért UTC).

# Beszélgetési segédletek, ezek lapjai és mondatok.
cli-screen-keys-gate = A teljesülő feltételek sorszáma (1 2 3), mínusszal azoké, amelyek nem teljesülnek (-2).
cli-screen-keys-observe = A látott dolgok sorszáma (3 4), mínusszal visszavonható (-3); választásnál a sorszám és a betű (1a).
cli-screen-keys-item = A válasz sorszáma.
cli-screen-key-enter = Enter
cli-heading-figures = Milyen gyakran volt helyes
cli-phrase-back = Szó szerint, angolul: { $text }
