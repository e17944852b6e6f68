# Те, що кажуть екрани і чого не каже жодна відповідь: заголовки, кнопки, слова для читання вголос.
# review: second_pass
# Лише повідомлення без змінних. Те, що починається з «neutral-», можуть бачити інші: тут ніщо не
# каже, для чого застосунок.

neutral-title = Довідник

## Заголовки екранів

room-home = Початок
room-numbers = Номери
room-number = Номер
room-places = Місця
room-place = Місце
room-map = Схема місцевості
room-ask = Запитати безпечно
room-guide = Порадник
room-sheet = Поради
room-phrases = Фрази
room-phrase = Фраза
room-notes = Нотатки
room-note = Нотатка
room-settings = Налаштування
room-updates = Новіший вміст
room-about = Про цей вміст
room-sources = Джерела
room-hand-over = Передати
room-library = Бібліотека

## Великі кнопки першого екрана

home-numbers = Знайти номер
home-places = Знайти місце
home-ask = Запитати безпечно
home-guide = Порадник
home-phrases = Фрази
home-notes = Нотатки
home-settings = Налаштування

## На кожному екрані. «leave» — кнопка виходу.

leave = Вихід
leave-spoken = Вийти зараз
back = Назад
done = Готово
next = Далі
working = Триває. Зачекайте хвилинку.
save = Зберегти
cancel = Скасувати
on = Увімкнено
off = Вимкнено
copied = Скопійовано

## Після числа. Скорочення, бо відмінок залежить від числа.

seconds = с

## Вибір

choose-country = Виберіть країну
any-country = Будь-яка країна
choose-topic = Тема
any-topic = Будь-яка тема
choose-language = Мова
any-language = Будь-яка мова
country-of-phone = Країна мережі цього телефону
country-of-card = Країна SIM-картки цього телефону
country-of-settings = Країна в налаштуваннях цього телефону
include-doubtful = Показати й сумнівні номери

## Місця

place-name = Місто, пункт пропуску або координати
place-find = Знайти
place-not-found = Місця з такою назвою тут не знайдено.
place-similar = Схожі назви
place-others = Інші місця з такою назвою
place-read-first = Прочитайте спершу це
place-sites = Місця підтримки
place-include-past = Показати й зачинені місця
place-kind = Що це
place-address = Адреса
place-copy-address = Скопіювати адресу
place-offers = Що там пропонують
place-successor = Тепер працює замість цього місця
place-history = Що казали в різний час
show-sketch = Показати схему місцевості
map-larger = Збільшити
map-smaller = Зменшити
map-crossings = Пункти пропуску

## Номери

call-notice-title = Перш ніж телефонувати
call-notice = Дзвінок лишається в журналі дзвінків телефону. Якщо він платний, він може бути й у рахунку.
write-notice-title = Перш ніж писати
write-notice = Написане лишається в цьому телефоні й у того, хто його отримає, доки хтось його не видалить. SMS може бути й у рахунку.
call-now = Зателефонувати зараз
write-now = Написати зараз
number-answered-by = Хто відповідає
number-run-by = Чия це лінія
number-country = Країна
number-for = Для чого
number-hours = Години
number-languages = Мови
number-cost = Скільки коштує
number-reach = Звідки можна телефонувати
sources-of = Звідки це відомо
evidence = Що кажуть інші джерела
correction = Тут щось не так
correction-means = Застосунок складе короткий текст із тим, що він показує. Допишіть, що не так, і надішліть будь-яким способом. Він лишиться в тому застосунку, яким ви його надішлете. Нікого не називайте.
correction-send = Надіслати цей текст

## Передавання

hand-over-title = Що ви передаєте
hand-over-language = Якою мовою
hand-over-disguise = Як звичайну нотатку
hand-over-plain = Як відкрите повідомлення
hand-over-qr = Як код для камери
hand-over-card = Як картку для друку
hand-over-share = Надіслати цей текст
card-title = Картки для друку
card-page = Сторінка з вісьмома картками
card-strip = Одна смужка
card-size = Друкуйте у фактичному розмірі. Не підганяйте під сторінку.
card-print = Надрукувати
card-file = Надіслати сторінку як файл

## Порадник, бібліотека, фрази

search-hint = Одне-два слова
other-language = Цієї частини ще немає цією мовою.
library-open = Відкрити вебсторінку. Потрібен інтернет.
phrases-language = Мова фраз
phrase-flip = Перевернути для іншої людини
phrase-speak = Прочитати вголос
phrase-previous = Попередня

## Нотатки

note-new = Нова нотатка
note-title = Назва
note-untitled = Без назви
note-change = Змінити
note-links = Указує на
note-given = Передано
note-body = Текст
note-label = Вигадане імʼя людини
note-suggest-label = Запропонувати вигадане імʼя
note-use-label = Узяти це вигадане імʼя:
note-days = Скільки зберігати
note-empty = Нотатка порожня. Спершу щось напишіть.
note-too-long = Нотатка задовга. Напишіть менше або зробіть дві нотатки.
note-unsaved = Це ще не збережено. Натисніть «Назад» ще раз, щоб відкинути.
note-search = Шукати в нотатках
notes-room-for = Ще вміститься нотаток:
notes-give-up = Прибрати пошкоджене
notes-give-up-means = Пошкоджені нотатки зникнуть назавжди. Інші лишаться.
note-export = Передати зашифровано
note-pick = Виберіть нотатки, які передаєте.
note-recipient = Ключ отримувача
note-who-agreed = Хто погоджується? Напишіть вигадане імʼя.
note-to-whom = Хто це отримує?
note-what = На що людина погоджується?
export-notes = Нотатки
export-answers = Лише відповіді з допоміжних списків, для іншої програми
export-recipient-wrong = Це не ключ. Ключ починається з age1.
export-consent-missing = Напишіть, хто погоджується, хто це отримує і на що людина погоджується.
export-no-answers = В одній із нотаток немає відповідей із допоміжного списку.
export-ready = Файл готовий. Відкрити його може лише отримувач. Передати його можна один раз.

## Початкове налаштування

set-up-read = Прочитано
set-up-want-second = Так, додати зараз
set-up-no-second = Далі без цього
set-up-skip = Пропустити цей крок

## Відкрити нотатки

unlock-title = Відкрити нотатки
unlock-type = Введіть свій PIN-код
unlock-now = Відкрити
unlock-wait = Забагато хибних спроб. Зачекайте й спробуйте знову.
unlock-wrong = Це нічого не відкриває. Спробуйте ще раз.
pin-forgotten = Забутий PIN-код ніхто не підкаже. Без нього нотатки втрачено.
pin-present = Введіть теперішній PIN-код
pin-new = Введіть новий PIN-код
pin-new-again = Введіть новий PIN-код ще раз
pin-set = PIN-код установлено.
pin-refused = Це не підходить: занадто просте, уже використовується, іншої довжини або два введення різні. Введіть ще раз.
passphrase-type = Введіть свою фразу
passphrase-forgotten = Забуту фразу ніхто не підкаже. Без неї нотатки втрачено.
keypad-typed = Уже введено:
key-delete = стерти останню цифру
key-delete-letter = стерти останню літеру
key-space = пробіл
key-other-letters = інші літери

## Налаштування

settings-language = Мова
language-of-phone = Як у телефоні
settings-cover = Прикриття
settings-discreet = Починати з прикриття
settings-triggers = Способи вийти
way-destroy = Показати прикриття і знищити все
way-always = Цей спосіб увімкнено завжди. Його не можна змінити.
settings-other-app = Інший застосунок, який може просити про вихід
other-app-means = Один інший застосунок може просити цей про вихід. Підключають його в ньому самому, а дозволяють тут.
other-app-none = Жоден застосунок не підключено, і жоден не просить.
other-app-asks = Цей застосунок просить підключити його
other-app-connected = Цей застосунок підключено
other-app-accept = Дозволити
other-app-refuse = Відмовити
other-app-forget = Відʼєднати
settings-lock-after = Коли блокувати нотатки
settings-pins = PIN-коди
settings-change-pin = Змінити PIN-код
settings-second-pin = Додати другий PIN-код
settings-remove-second = Прибрати другий PIN-код
remove-second-means = Другий PIN-код більше нічого не відкриває. Нотатки, які він відкривав, зникли.
settings-destroy-pin = Додати PIN-код, який знищує
settings-remove-destroy = Прибрати PIN-код, який знищує
remove-destroy-means = PIN-код, який знищує, більше нічого не робить.
settings-destroy-after = Знищити все після хибних спроб
settings-practise = Повправлятися: вийти й повернутися
settings-read = Прочитати
settings-limits = Чого застосунок не може
settings-what-stays = Що лишається в телефоні після знищення
settings-sources = Джерела вмісту
settings-licence = Ліцензії
settings-icon = Значок застосунку
settings-icon-means = Назва й малюнок, з якими телефон показує цей застосунок. Нові можуть зʼявитися не одразу.
settings-icon-tells = Телефон покаже власне вікно про те, що змінив значок. Хто бачить екран, побачить і його. Змінюйте значок, коли ви на самоті.
icon-waymark = Waymark
icon-calculator = Калькулятор
icon-notes = Нотатки
icon-converter = Перетворювач одиниць
hold-to-destroy = Натисніть і тримайте, щоб знищити
destroy-really = Так, знищити все зараз

## Новіший вміст

updates-when = Коли шукати
updates-look = Пошукати зараз
updates-stop = Зупинити
updates-by-hand-on = З телефона на телефон
updates-share-file = Передати цей вміст файлом
updates-show-codes = Показати як коди для камери
updates-take-file = Узяти новіший вміст із файлу
updates-take-codes = Узяти його з кодів
updates-read-how = Зчитайте кожен код застосунком камери на цьому телефоні. Скопіюйте його текст, поверніться й вставте сюди.
updates-code-text = Текст коду
updates-code-take = Узяти
updates-codes-forget = Забути ці коди

## Допоміжні списки для розмови

screening-start = Почати
screening-plain = Цілі речення
screening-discreet = Нейтральні слова, коли можуть бачити інші
screening-in-language = Мова запитань
screening-place = Де ви: країна або місце
screening-card = Про цей список
screening-cards = Картки про інструменти інших
screening-figures = Що показали дослідження
screening-ppv = Що може означати результат
screening-prevalence = Скількох людей зі 100 це стосується?
screening-work-out = Обчислити
screening-save = Зберегти підсумок у нотатках
screening-speak = Прочитати вголос
speak-no-voice = У цьому телефоні немає голосу для цієї мови.
screening-number-shown = Номери, які можна дати

## Коли щось не працює

error-corrupt = Це пошкоджено, прочитати не можна.
error-full = Вільного місця більше немає.
error-invalid = Це незрозуміло. Перевірте, що ви ввели.
error-unexpected = У застосунку щось пішло не так. Спробуйте ще раз.
error-not-found = Тут нічого не відомо під такою назвою.
no-app = Жоден застосунок у цьому телефоні цього не вміє.
