# Slová, ktoré potrebuje len príkazový riadok.
# review: second_pass

cli-heading-emergency = Nebezpečenstvo teraz
cli-heading-numbers = Kam zavolať
cli-heading-places = Miesta podpory, podľa vzdialenosti
cli-heading-first = Najprv si prečítajte

cli-more-entries = { $count ->
    [one] Ešte jeden; ukáže ho --limit.
    [few] Ešte { $count }; ukáže ich --limit.
    [many] Ešte { $count }; ukáže ich --limit.
   *[other] Ešte { $count }; ukáže ich --limit.
}
cli-other-places = Iné miesta s týmto názvom: { $places }. Rozlíšia ich súradnice.
cli-distance-unknown = bez polohy
cli-successor = V práci tohto miesta pokračuje: { $name }
cli-channel-text = textová správa
cli-channel-email = e-mail
cli-channel-chat = chat
cli-channel-chat-in = chat v { $app }
cli-farther-places = Vzdialenejšie miesta a viac o týchto:
cli-entry-sources = { $id } · zdroje: { $sources }

cli-kind-place = obec
cli-kind-crossing = hraničný priechod
cli-kind-site = miesto podpory
cli-kind-point = bod
cli-matched-name = nájdené ako { $name }
cli-population = { $count ->
    [one] jeden obyvateľ
    [few] { $count } obyvatelia
    [many] { $count } obyvateľa
   *[other] { $count } obyvateľov
}

cli-sign-warning = Skôr než začnete konať:
cli-block-sources = Zdroje:
cli-source-date = Dátum: { $date }
cli-source-licence = Podmienky: { $licence }
cli-source-used-for = Použité na: { $used }

cli-about-pack = Verzia { $version }, obsah: { $date }
cli-about-languages = Rady v jazykoch: { $languages }
cli-about-countries = { $count ->
    [one] Čísla pre jednu krajinu
    [few] Čísla pre { $count } krajiny
    [many] Čísla pre { $count } krajiny
   *[other] Čísla pre { $count } krajín
}
cli-about-sheets = { $count ->
    [one] Jeden text príručky
    [few] { $count } texty príručky
    [many] { $count } textu príručky
   *[other] { $count } textov príručky
}
cli-about-sources = { $count ->
    [one] Jeden zdroj
    [few] { $count } zdroje
    [many] { $count } zdroja
   *[other] { $count } zdrojov
}
cli-about-licence = Licencia našich textov: { $licence }
cli-about-program = Verzia programu { $version }

# Nad odpoveďou na iný čas ako teraz.
cli-at = Stav v čase { $time }.
cli-at-assumed = Stav v čase { $time } (pásmo nebolo uvedené, preto UTC).

# Pomocné zoznamy, ich karty a vety.
cli-screen-keys-gate = Čísla toho, čo platí (1 2 3), a s mínusom čísla toho, čo neplatí (-2).
cli-screen-keys-observe = Čísla toho, čo vidíte (3 4), s mínusom to vezmete späť (-3); pri výbere číslo a písmeno (1a).
cli-screen-keys-item = Číslo odpovede.
cli-screen-key-enter = Enter
cli-heading-figures = Ako často bol výsledok správny
cli-phrase-back = Slovo za slovom po anglicky: { $text }
