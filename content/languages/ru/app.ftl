# Тексты интерфейса Waymark, русский.
# review: second_pass
# Переведено обратно без оригинала и сверено с ним; ни один носитель языка ещё не проверил этот
# перевод. Пишите коротко и просто, с уважением к человеку, без обвинений и без выводов о ком бы
# то ни было.

## Сам язык, своим названием

language-own-name = Русский

## Перечни и числа

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }
number-group-least = { "4" }

## Даты. «alone» стоит отдельно; «of» идёт после слова вроде «с».

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year } года
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year } года
date-year-alone = { $year }
date-year-of = { $year } года
month-1-alone = январь
month-2-alone = февраль
month-3-alone = март
month-4-alone = апрель
month-5-alone = май
month-6-alone = июнь
month-7-alone = июль
month-8-alone = август
month-9-alone = сентябрь
month-10-alone = октябрь
month-11-alone = ноябрь
month-12-alone = декабрь
month-1-of = января
month-2-of = февраля
month-3-of = марта
month-4-of = апреля
month-5-of = мая
month-6-of = июня
month-7-of = июля
month-8-of = августа
month-9-of = сентября
month-10-of = октября
month-11-of = ноября
month-12-of = декабря
weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = вс

## Расстояния и направления

distance-metres = { $number } м
distance-kilometres = { $number } км
distance-about-kilometres = примерно { $number } км
distance-in-town = в этом городе
compass-north = север
compass-north-east = северо-восток
compass-east = восток
compass-south-east = юго-восток
compass-south = юг
compass-south-west = юго-запад
compass-west = запад
compass-north-west = северо-запад

## Часы

hours-always = круглосуточно, без выходных
hours-public-holidays = праздничные дни
hours-school-holidays = школьные каникулы
hours-off = закрыто
open-now = сейчас работает
open-now-always = сейчас работает, круглосуточно
open-now-until = сейчас работает, до { $time }
open-now-until-day = сейчас работает, до { $time } ({ $day })
closed-now = сейчас не работает
closed-now-until = сейчас не работает, откроется в { $time }
closed-now-until-day = сейчас не работает, откроется: { $day }, { $time }
hours-not-known = часы работы неизвестны, сначала позвоните
hours-not-known-written = часы работы неизвестны
hours-not-certain = нет уверенности в часах работы, сначала позвоните
hours-emergency = часы не указаны; если есть опасность, звоните сразу
open-holidays-differ = { $text }; в праздничные дни другие часы
open-local-time = { $text } (местное время: { $country })

## Кто отвечает

answered-by-victim-support = организация поддержки
answered-by-refugee-line = линия для беженцев и мигрантов
answered-by-child-line = детская линия
answered-by-state-line = государственная линия, не полиция
answered-by-police = полиция
answered-by-emergency = экстренная служба
service-all = Экстренная помощь: все службы
service-police = Экстренная помощь: полиция
service-ambulance = Экстренная помощь: скорая
service-fire = Экстренная помощь: пожарные

## По какому вопросу

topic-trafficking = торговля людьми
topic-gbv = гендерное насилие
topic-child = дети
topic-refugee = беженцы и мигранты
topic-emergency = экстренные случаи

## Языки, стоимость, доступность

languages-not-known = языки неизвестны
cost-free = бесплатно
cost-charged = платно
cost-not-known = стоимость неизвестна
reach-abroad = можно звонить из-за границы
reach-country-only = только с телефонов в стране: { $country }
reach-home-only = не из-за границы
reach-short-code = короткий номер для телефонов в стране: { $country }; из-за границы: неизвестно
reach-abroad-not-known = из-за границы: неизвестно
reach-mobile-only = только с мобильных телефонов
reach-landline-only = только со стационарных телефонов
reach-internet = нужен интернет

## Насколько мы уверены

confidence-low = Сомнительный номер: ни один надёжный источник его не подтверждает. Сначала попробуйте другой.
freshness-verified = подтвердили два человека, { $date }
freshness-fresh = дата источника: { $date }
freshness-ageing = самый новый источник: { $date }
freshness-stale = старый источник: { $date }. Данные могли измениться.
freshness-unverified = источник без даты. Данные могли измениться.

## Места

site-blue-dot = «Голубая точка» (Blue Dot)
site-point-of-safety = Точка безопасности (Point of Safety)
site-support-place = место поддержки
status-open = работает, на { $date }
status-closed = закрыто
status-closed-as-of = закрыто, на { $date }
status-historic = давно закрыто
status-historic-as-of = давно закрыто; последняя запись: { $date }
status-not-confirmed = не подтверждено с { $date }, сначала позвоните
status-not-known = состояние неизвестно, сначала позвоните
state-open = Работает
state-closed = Закрыто
state-historic = Давно закончилось
state-unknown = Неизвестно
judgement-agrees = В этом источнике то же самое.
judgement-differs = В этом источнике указано другое.
judgement-superseded = Этот источник старше. С тех пор номер изменился.
judgement-misprint = В этом источнике опечатка.
places-none = Здесь не известно ни одного места поддержки.
places-none-confirmed = Ни про одно из этих мест нет подтверждения, что оно сегодня работает. Сначала позвоните.
places-far = Ближайшее известное место поддержки далеко.
places-past-left-out =
    { $count ->
        [one] Не показано { $count } закрытое место.
        [few] Не показано { $count } закрытых места.
        [many] Не показано { $count } закрытых мест.
       *[other] Не показано { $count } закрытого места.
    }
crossing-state = { $name }. На { $date }: { $says }
crossing-state-undated = { $name }. Без даты: { $says }
crossing-state-not-known = { $name }: состояние неизвестно
offer-information = информация
offer-legal-advice = юридическая консультация
offer-psychological-support = психологическая поддержка
offer-child-friendly-space = место для детей
offer-mother-and-baby = комната для мам с младенцами
offer-family-reunification = помощь в поиске родных
offer-identification-referral = направление в службы для людей в зоне риска
offer-first-aid-health = первая помощь и медицинская помощь
offer-basic-items = вещи первой необходимости
offer-rest-place = место для отдыха
offer-accommodation = место для проживания
offer-gbv-support = поддержка после насилия
offer-restoring-family-links = восстановление связи с семьёй
offer-employment-advice = консультация о работе
offer-interpretation = устный перевод

## Списки номеров

contacts-none = По этому вопросу не известно ни одного номера.
contacts-only-doubtful = По этому вопросу известны только сомнительные номера.
contacts-more =
    { $count ->
        [one] Ещё { $count } номер.
        [few] Ещё { $count } номера.
        [many] Ещё { $count } номеров.
       *[other] Ещё { $count } номера.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Не показан { $count } сомнительный номер.
        [few] Не показаны { $count } сомнительных номера.
        [many] Не показаны { $count } сомнительных номеров.
       *[other] Не показано { $count } сомнительного номера.
    }

## Руководство

search-none = Ничего не найдено. Попробуйте меньше слов или другие слова.
translation-draft = Этот перевод черновой. Его ещё никто не проверил.
translation-second-pass = Этот перевод проверен второй раз, но не носителем языка.
translation-other-language = Этого текста ещё нет на вашем языке.
translation-mixed = Некоторых частей ещё нет на вашем языке.

## О содержании

age-days =
    { $count ->
        [0] Данные на { $date }: сегодняшние.
        [one] Данные на { $date }: им { $count } день.
        [few] Данные на { $date }: им { $count } дня.
        [many] Данные на { $date }: им { $count } дней.
       *[other] Данные на { $date }: им { $count } дня.
    }
age-months =
    { $count ->
        [1] Данные на { $date }: им { $count } месяц.
        [one] Данные на { $date }: им { $count } месяц. Попросите более новые.
        [few] Данные на { $date }: им { $count } месяца. Попросите более новые.
        [many] Данные на { $date }: им { $count } месяцев. Попросите более новые.
       *[other] Данные на { $date }: им { $count } месяца. Попросите более новые.
    }

## Что можно сделать

action-call = Позвонить: { $number }
action-message = Написать на { $number }
action-chat = Открыть чат
action-email = Написать электронное письмо
action-copy-number = Скопировать номер
action-copy-address = Скопировать адрес
action-share = Поделиться номером и часами
action-map = Показать на карте
action-map-town = Показать город на карте

## Заголовки экранов

heading-numbers = Номера
heading-places = Места поддержки
heading-read-first = Сначала прочитайте
heading-sources = Источники
heading-other-places = Другие места с таким названием

## То, что передают, на языке получателя: сообщения, карточки, коды. Это могут прочитать другие.
## Здесь ничто не должно говорить, для чего номер и чей он.

handed-call = Телефон: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Экстренный номер
handed-ambulance = Скорая
handed-fire = Пожарные
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = сначала позвоните
handed-in-country = для телефонов в стране: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } и ещё { $count }
        [few] { $languages } и ещё { $count }
        [many] { $languages } и ещё { $count }
       *[other] { $languages } и ещё { $count }
    }
handed-note-tailor = Портной, укоротить брюки: { $number }
handed-note-dentist = Стоматолог, записаться на осмотр: { $number }
handed-note-x-ray = Рентген, узнать дату: { $number }
handed-note-parcel = Посылка, спросить, где она: { $number }
handed-note-repair = Стиральная машина, ремонт: { $number }

## Передача, для того, кто даёт. $what — номер, адрес или название.

disguise-tailor = портной
disguise-dentist = стоматолог
disguise-x-ray = запись на рентген
disguise-parcel = посылка
disguise-repair = ремонт
hand-over-safe = Сначала спросите: безопасно ли этому человеку иметь это при себе? Если нет, не давайте ничего письменного.
hand-over-history = Звонок остаётся в списке вызовов телефона и может быть в счёте. Если удалить его в одном месте, в другом он останется.
hand-over-messages = Сообщение или чат остаётся в телефоне и у другой стороны, пока его не удалят.
hand-over-answers = Кто позвонит по номеру, услышит, кто отвечает. Обычная на вид заметка помогает только от чужого взгляда.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: отвечает полиция. Скажите об этом, прежде чем дать номер.
hand-over-other-language = На этом языке ({ $language }) текстов ещё нет. То, что вы даёте, написано по-английски.
hand-over-note-most = В заметке только два номера. Более длинный список не выглядел бы обычным.
hand-over-note-short = { $what }: нет в заметке. Такой номер не выглядит обычным.
hand-over-note-none = Ни один из этих номеров нельзя записать как обычную заметку.
hand-over-long = Текст слишком длинный для кода. Отправьте или запишите его.
hand-over-left-address = { $what }: не передаётся. Сам адрес говорит, чей он.
hand-over-left-closed = { $what }: не передаётся. Закрыто.
hand-over-left-nothing = { $what }: не передаётся. Не известно ни номера, ни адреса.
hand-over-left-room = { $what }: нет на карточке. Больше не помещается.
hand-over-left-facts = { $what }: на карточке не всё. Не поместилось: { $facts }
hand-over-none = Здесь нечего поместить на карточку.

## Сообщение об ошибке для тех, кто следит за содержанием. Его отправляют как угодно, и другие могут прочитать.

slip-title = Исправление: { $id }
slip-entry = Запись: { $id }
slip-hours = Часы работы: { $text }
slip-content = Данные: версия { $version }, { $date }
slip-wrong = Что не так? Напишите ниже. Никого не называйте и ничего не пишите о человеке, которого вы встретили.

## Схема местности

sketch-spoken =
    Схема: { $across } вокруг точки «{ $place }». { $sites ->
        [0] Мест поддержки нет
        [one] { $sites } место поддержки
        [few] { $sites } места поддержки
        [many] { $sites } мест поддержки
       *[other] { $sites } места поддержки
    }, { $crossings ->
        [0] пунктов пропуска нет
        [one] { $crossings } пункт пропуска
        [few] { $crossings } пункта пропуска
        [many] { $crossings } пунктов пропуска
       *[other] { $crossings } пункта пропуска
    }; все перечислены ниже.
sketch-north = Север наверху.
sketch-standpoint = Отсюда вы смотрите
sketch-crossing = Пункт пропуска
sketch-caution = Это схема, а не карта. Границы и берега показаны приблизительно, а большинство точек — середина города.
sketch-no-lines = Здесь не известно ни границы, ни берега.
sketch-left-out =
    { $count ->
        [one] На схеме нет { $count } места.
        [few] На схеме нет { $count } мест.
        [many] На схеме нет { $count } мест.
       *[other] На схеме нет { $count } места.
    }
