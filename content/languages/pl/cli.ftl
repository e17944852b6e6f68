# Słowa, których potrzebuje tylko wiersz poleceń.
# review: second_pass

cli-heading-emergency = Niebezpieczeństwo teraz
cli-heading-numbers = Gdzie zadzwonić
cli-heading-places = Miejsca wsparcia, według odległości
cli-heading-first = Najpierw przeczytaj

cli-more-entries = { $count ->
    [one] Jeszcze jeden; pokaże go --limit.
    [few] Jeszcze { $count }; pokaże je --limit.
    [many] Jeszcze { $count }; pokaże je --limit.
   *[other] Jeszcze { $count }; pokaże je --limit.
}
cli-other-places = Inne miejsca o tej nazwie: { $places }. Rozróżnisz je po współrzędnych.
cli-distance-unknown = bez położenia
cli-successor = Jego pracę prowadzi dalej: { $name }
cli-channel-text = wiadomość tekstowa
cli-channel-email = e-mail
cli-channel-chat = czat
cli-channel-chat-in = czat w { $app }
cli-farther-places = Dalsze miejsca i więcej o tych:
cli-entry-sources = { $id } · źródła: { $sources }

cli-kind-place = miejscowość
cli-kind-crossing = przejście graniczne
cli-kind-site = miejsce wsparcia
cli-kind-point = punkt
cli-matched-name = znalezione jako { $name }
cli-population = { $count ->
    [one] jeden mieszkaniec
    [few] { $count } mieszkańców
    [many] { $count } mieszkańców
   *[other] { $count } mieszkańca
}

cli-sign-warning = Zanim zaczniesz działać:
cli-block-sources = Źródła:
cli-source-date = Data: { $date }
cli-source-licence = Warunki: { $licence }
cli-source-used-for = Użyte do: { $used }

cli-about-pack = Wersja { $version }, dane z: { $date }
cli-about-languages = Porady w językach: { $languages }
cli-about-countries = { $count ->
    [one] Numery dla jednego kraju
    [few] Numery dla { $count } krajów
    [many] Numery dla { $count } krajów
   *[other] Numery dla { $count } kraju
}
cli-about-sheets = { $count ->
    [one] Jeden arkusz z poradami
    [few] { $count } arkusze z poradami
    [many] { $count } arkuszy z poradami
   *[other] { $count } arkusza z poradami
}
cli-about-sources = { $count ->
    [one] Jedno źródło
    [few] { $count } źródła
    [many] { $count } źródeł
   *[other] { $count } źródła
}
cli-about-licence = Licencja naszych tekstów: { $licence }
cli-about-program = Wersja programu { $version }

# Nad odpowiedzią na inny czas niż teraz.
cli-at = Stan na { $time }.
cli-at-assumed = Stan na { $time } (nie podano strefy, więc przyjęto UTC).

# Listy pomocnicze, ich karty i zwroty.
cli-screen-keys-gate = Wpisz numery tego, co jest spełnione (1 2 3), a z minusem tego, co nie (-2).
cli-screen-keys-observe = Wpisz numery tego, co widzisz (3 4), z minusem, żeby cofnąć (-3); przy wyborze numer i litera (1a).
cli-screen-keys-item = Wpisz numer odpowiedzi.
cli-screen-key-enter = Enter
cli-heading-figures = Jak często wynik był trafny
cli-phrase-back = Słowo po słowie po angielsku: { $text }
