# То, что говорят экраны и чего не говорит ни один ответ: заголовки, кнопки, слова для чтения вслух.
# review: second_pass
# Только сообщения без переменных. То, что начинается с «neutral-», могут видеть другие: здесь
# ничто не говорит, для чего приложение.

neutral-title = Справочник

## Заголовки экранов

room-home = Начало
room-numbers = Номера
room-number = Номер
room-places = Места
room-place = Место
room-map = Схема местности
room-ask = Спросить безопасно
room-guide = Советы
room-sheet = Памятка
room-phrases = Фразы
room-phrase = Фраза
room-notes = Заметки
room-note = Заметка
room-settings = Настройки
room-updates = Более новые данные
room-about = Об этих данных
room-sources = Источники
room-hand-over = Передать
room-library = Библиотека

## Большие кнопки первого экрана

home-numbers = Найти номер
home-places = Найти место
home-ask = Спросить безопасно
home-guide = Советы
home-phrases = Фразы
home-notes = Заметки
home-settings = Настройки

## На каждом экране. «leave» — кнопка выхода.

leave = Выход
leave-spoken = Выйти сейчас
back = Назад
done = Готово
next = Дальше
working = Идёт работа. Подождите немного.
save = Сохранить
cancel = Отменить
on = Вкл.
off = Выкл.
copied = Скопировано

## После числа. Сокращение, потому что падеж зависит от числа.

seconds = сек.

## Выбор

choose-country = Выберите страну
any-country = Любая страна
choose-topic = Тема
any-topic = Любая тема
choose-language = Язык
any-language = Любой язык
country-of-phone = Страна сети этого телефона
country-of-card = Страна SIM-карты этого телефона
country-of-settings = Страна в настройках этого телефона
include-doubtful = Показать и сомнительные номера

## Места

place-name = Город, пункт пропуска или координаты
place-find = Найти
place-not-found = Места с таким названием здесь не найдено.
place-similar = Похожие названия
place-others = Другие места с таким названием
place-read-first = Сначала прочитайте это
place-sites = Места поддержки
place-include-past = Показать и закрытые места
place-kind = Что это
place-address = Адрес
place-copy-address = Скопировать адрес
place-offers = Что там предлагают
place-successor = Вместо него теперь работает
place-history = Что говорили в разное время
show-sketch = Показать схему местности
map-larger = Показать крупнее
map-smaller = Показать мельче
map-crossings = Пункты пропуска

## Номера

call-notice-title = Прежде чем звонить
call-notice = Звонок остаётся в списке вызовов телефона. Если он платный, он может быть и в счёте.
write-notice-title = Прежде чем писать
write-notice = Написанное остаётся в этом телефоне и у того, кто его получит, пока его не удалят. SMS может быть и в счёте.
call-now = Позвонить
write-now = Написать
number-answered-by = Кто отвечает
number-run-by = Чья это линия
number-country = Страна
number-for = Для чего
number-hours = Часы
number-languages = Языки
number-cost = Сколько стоит
number-reach = Откуда можно звонить
sources-of = Откуда это известно
evidence = Что говорят другие источники
correction = Здесь что-то не так
correction-means = Приложение составит короткий текст с тем, что оно показывает. Допишите, что не так, и отправьте любым способом. Он останется в том приложении, которым вы его отправите. Никого не называйте.
correction-send = Отправить этот текст

## Передача

hand-over-title = Что вы передаёте
hand-over-language = На каком языке
hand-over-disguise = Как обычную заметку
hand-over-plain = Как простое сообщение
hand-over-qr = Как код для камеры
hand-over-card = Как карточку для печати
hand-over-share = Отправить этот текст
card-title = Карточки для печати
card-page = Лист с восемью карточками
card-strip = Одна полоска
card-size = Печатайте в настоящем размере. Не подгоняйте под лист.
card-print = Напечатать
card-file = Отправить лист файлом

## Руководство, библиотека, фразы

search-hint = Одно-два слова
other-language = Этой части ещё нет на этом языке.
library-open = Открыть веб-страницу. Нужен интернет.
phrases-language = Язык фраз
phrase-flip = Перевернуть текст для собеседника
phrase-speak = Прочитать вслух
phrase-previous = Предыдущая

## Заметки

note-new = Новая заметка
note-title = Название
note-untitled = Без названия
note-change = Изменить
note-links = Ссылки
note-given = Передано
note-body = Текст
note-label = Вымышленное имя человека
note-suggest-label = Предложить вымышленное имя
note-use-label = Взять это вымышленное имя:
note-days = Хранить
note-empty = Заметка пустая. Сначала напишите что-нибудь.
note-too-long = Заметка слишком длинная. Напишите меньше или сделайте две заметки.
note-unsaved = Это ещё не сохранено. Нажмите «Назад» ещё раз, чтобы отбросить.
note-search = Искать в заметках
notes-room-for = Ещё поместится заметок:
notes-give-up = Убрать повреждённое
notes-give-up-means = Повреждённые заметки исчезнут навсегда. Остальные останутся.
note-export = Передать в зашифрованном виде
note-pick = Выберите заметки, которые передаёте.
note-recipient = Ключ получателя
note-who-agreed = Кто даёт согласие? Напишите вымышленное имя.
note-to-whom = Кто это получает?
note-what = На что человек согласен?
export-notes = Заметки
export-answers = Только ответы из вспомогательных списков, для другой программы
export-recipient-wrong = Это не ключ. Ключ начинается с age1.
export-consent-missing = Напишите, кто даёт согласие, кто это получает и на что человек согласен.
export-no-answers = В одной из этих заметок нет ответов из вспомогательного списка.
export-ready = Файл готов. Открыть его может только получатель. Передать его можно один раз.

## Первая настройка

set-up-read = Прочитано
set-up-want-second = Да, добавить сейчас
set-up-no-second = Дальше без этого
set-up-skip = Пропустить этот шаг

## Открыть заметки

unlock-title = Открыть заметки
unlock-type = Введите свой PIN-код
unlock-now = Открыть
unlock-wait = Слишком много неверных попыток. Подождите и попробуйте снова.
unlock-wrong = Это ничего не открывает. Попробуйте ещё раз.
pin-forgotten = Забытый PIN-код никто не подскажет. Без него заметки потеряны.
pin-present = Введите нынешний PIN-код
pin-new = Введите новый PIN-код
pin-new-again = Введите новый PIN-код ещё раз
pin-set = PIN-код установлен.
pin-refused = Это не подходит: слишком просто, уже используется, другой длины, или во второй раз введено не то же самое. Введите ещё раз.
passphrase-type = Введите свою фразу
passphrase-forgotten = Забытую фразу никто не подскажет. Без неё заметки потеряны.
keypad-typed = Уже введено:
key-delete = стереть последнюю цифру
key-delete-letter = стереть последнюю букву
key-space = пробел
key-other-letters = другие буквы

## Настройки

settings-language = Язык
language-of-phone = Как в телефоне
settings-cover = Прикрытие
settings-discreet = Начинать с прикрытия
settings-triggers = Способы выйти
way-destroy = Показать прикрытие и уничтожить всё
way-always = Этот способ включён всегда. Его нельзя изменить.
settings-other-app = Другое приложение, которое может просить о выходе
other-app-means = Одно другое приложение может попросить это приложение выйти. Начните подключение в том, другом приложении, а здесь разрешите его.
other-app-none = Ни одно приложение не подключено, и ни одно не просит.
other-app-asks = Это приложение просит подключить его
other-app-connected = Это приложение подключено
other-app-accept = Разрешить
other-app-refuse = Отказать
other-app-forget = Отключить
settings-lock-after = Когда закрывать заметки на замок
settings-pins = PIN-коды
settings-change-pin = Сменить PIN-код
settings-second-pin = Добавить второй PIN-код
settings-remove-second = Убрать второй PIN-код
remove-second-means = Второй PIN-код больше ничего не открывает. Заметки, которые он открывал, исчезли.
settings-destroy-pin = Добавить PIN-код, который уничтожает
settings-remove-destroy = Убрать PIN-код, который уничтожает
remove-destroy-means = PIN-код, который уничтожает, больше ничего не делает.
settings-destroy-after = Уничтожить всё после неверных попыток
settings-practise = Потренироваться: выйти и вернуться
settings-read = Для чтения
settings-limits = Чего приложение не может
settings-what-stays = Что остаётся в телефоне после уничтожения
settings-sources = Источники данных
settings-licence = Лицензии
settings-icon = Значок приложения
settings-icon-means = Название и картинка, с которыми телефон показывает это приложение. Новые могут появиться не сразу.
settings-icon-tells = Телефон покажет собственное окно о том, что сменил значок. Кто видит экран, увидит и это окно. Меняйте значок, когда рядом никого нет.
icon-waymark = Waymark
icon-calculator = Калькулятор
icon-notes = Заметки
icon-converter = Конвертер единиц
hold-to-destroy = Нажмите и держите, чтобы уничтожить
destroy-really = Да, уничтожить всё сейчас

## Более новые данные

updates-when = Когда искать
updates-look = Искать сейчас
updates-stop = Остановить
updates-by-hand-on = С телефона на телефон
updates-share-file = Передать эти данные файлом
updates-show-codes = Показать данные как коды для камеры
updates-take-file = Взять более новые данные из файла
updates-take-codes = Взять более новые данные из кодов
updates-read-how = Отсканируйте каждый код приложением камеры на этом телефоне. Скопируйте его текст, вернитесь и вставьте сюда.
updates-code-text = Текст кода
updates-code-take = Взять код
updates-codes-forget = Забыть эти коды

## Вспомогательные списки для разговора

screening-start = Начать
screening-plain = Целые предложения
screening-discreet = Нейтральные слова, когда могут видеть другие
screening-in-language = Язык вопросов
screening-place = Где вы: страна или место
screening-card = Об этом списке
screening-cards = Карточки списков, которыми пользуются другие
screening-figures = Что показали исследования
screening-ppv = Что может значить результат
screening-prevalence = Скольких людей из 100 это касается?
screening-work-out = Рассчитать
screening-save = Сохранить итог в заметках
screening-speak = Прочитать вслух
speak-no-voice = В этом телефоне нет голоса для этого языка.
screening-number-shown = Номера, которые можно дать

## Когда что-то не работает

error-corrupt = Это повреждено, прочитать нельзя.
error-full = Свободного места не осталось.
error-invalid = Это непонятно. Проверьте, что вы ввели.
error-unexpected = В приложении что-то пошло не так. Попробуйте ещё раз.
error-not-found = Под таким названием здесь ничего не известно.
no-app = Ни одно приложение в этом телефоне этого не умеет.
