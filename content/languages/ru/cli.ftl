# Слова, которые нужны только командной строке.
# review: second_pass

cli-heading-emergency = Опасность сейчас
cli-heading-numbers = Куда звонить
cli-heading-places = Места поддержки, по расстоянию
cli-heading-first = Сначала прочитайте

cli-more-entries = { $count ->
    [one] Ещё { $count }; показать: --limit.
    [few] Ещё { $count }; показать: --limit.
    [many] Ещё { $count }; показать: --limit.
   *[other] Ещё { $count }; показать: --limit.
}
cli-other-places = Другие места с таким названием: { $places }. Различить их помогут координаты.
cli-distance-unknown = без координат
cli-successor = Работу этого места продолжает: { $name }
cli-channel-text = текстовое сообщение
cli-channel-email = электронная почта
cli-channel-chat = чат
cli-channel-chat-in = чат в { $app }
cli-farther-places = Более далёкие места и подробнее об этих:
cli-entry-sources = { $id } · источники: { $sources }

cli-kind-place = населённый пункт
cli-kind-crossing = пункт пропуска
cli-kind-site = место поддержки
cli-kind-point = точка
cli-matched-name = найдено как { $name }
cli-population = { $count ->
    [one] { $count } житель
    [few] { $count } жителя
    [many] { $count } жителей
   *[other] { $count } жителя
}

cli-sign-warning = Прежде чем действовать:
cli-block-sources = Источники:
cli-source-date = Дата: { $date }
cli-source-licence = Условия: { $licence }
cli-source-used-for = Использовано для: { $used }

cli-about-pack = Версия { $version }, данные на { $date }
cli-about-languages = Советы на языках: { $languages }
cli-about-countries = { $count ->
    [one] Номера для { $count } страны
    [few] Номера для { $count } стран
    [many] Номера для { $count } стран
   *[other] Номера для { $count } страны
}
cli-about-sheets = { $count ->
    [one] { $count } памятка с советами
    [few] { $count } памятки с советами
    [many] { $count } памяток с советами
   *[other] { $count } памятки с советами
}
cli-about-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
cli-about-licence = Лицензия наших текстов: { $licence }
cli-about-program = Версия программы { $version }

# Над ответом для другого времени, чем сейчас.
cli-at = Показано на { $time }.
cli-at-assumed = Показано на { $time } (часовой пояс не указан, поэтому взято UTC).

# Вспомогательные списки, их карточки и фразы.
cli-screen-keys-gate = Номера того, что выполнено (1 2 3), а с минусом — того, что нет (-2).
cli-screen-keys-observe = Номера того, что вы видите (3 4), с минусом — чтобы убрать (-3); для выбора — номер и буква (1a).
cli-screen-keys-item = Номер ответа.
cli-screen-key-enter = Enter
cli-heading-figures = Как часто результат был верным
cli-phrase-back = Дословно по-английски: { $text }
