# Слова, які потрібні лише командному рядку.
# review: second_pass

cli-heading-emergency = Негайна небезпека
cli-heading-numbers = Куди телефонувати
cli-heading-places = Місця підтримки за відстанню
cli-heading-first = Прочитайте спершу

cli-more-entries = { $count ->
    [one] Ще { $count }; покаже --limit.
    [few] Ще { $count }; покаже --limit.
    [many] Ще { $count }; покаже --limit.
   *[other] Ще { $count }; покаже --limit.
}
cli-other-places = Інші місця з такою назвою: { $places }. Розрізнити їх допоможуть координати.
cli-distance-unknown = без координат
cli-successor = Його роботу продовжує: { $name }
cli-channel-text = текстове повідомлення
cli-channel-email = електронна пошта
cli-channel-chat = чат
cli-channel-chat-in = чат у { $app }
cli-farther-places = Дальші місця й докладніше про ці:
cli-entry-sources = { $id } · джерела: { $sources }

cli-kind-place = населений пункт
cli-kind-crossing = пункт пропуску
cli-kind-site = місце підтримки
cli-kind-point = точка
cli-matched-name = знайдено як { $name }
cli-population = { $count ->
    [one] { $count } житель
    [few] { $count } жителі
    [many] { $count } жителів
   *[other] { $count } жителя
}

cli-sign-warning = Перш ніж діяти:
cli-block-sources = Джерела:
cli-source-date = Дата: { $date }
cli-source-licence = Умови: { $licence }
cli-source-used-for = Використано для: { $used }

cli-about-pack = Версія { $version }, вміст станом на { $date }
cli-about-languages = Поради мовами: { $languages }
cli-about-countries = { $count ->
    [one] Номери для { $count } країни
    [few] Номери для { $count } країн
    [many] Номери для { $count } країн
   *[other] Номери для { $count } країни
}
cli-about-sheets = { $count ->
    [one] { $count } аркуш із порадами
    [few] { $count } аркуші з порадами
    [many] { $count } аркушів із порадами
   *[other] { $count } аркуша з порадами
}
cli-about-sources = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
    [many] { $count } джерел
   *[other] { $count } джерела
}
cli-about-licence = Ліцензія наших текстів: { $licence }
cli-about-program = Версія програми { $version }

cli-at = Показано станом на { $time }.
cli-at-assumed = Показано станом на { $time } (пояс не вказано, тому взято UTC).

# Допоміжні списки, їхні картки та фрази.
cli-screen-keys-gate = Номери того, що виконано (1 2 3), а з мінусом — того, що ні (-2).
cli-screen-keys-observe = Номери того, що бачите (3 4), з мінусом — щоб забрати (-3); для вибору — номер і літера (1a).
cli-screen-keys-item = Номер відповіді.
cli-screen-key-enter = Enter
cli-heading-figures = Як часто результат був правильний
cli-phrase-back = Дослівно англійською: { $text }
