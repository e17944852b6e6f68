# Текст інтерфейсу Waymark, українська.
# review: second_pass
# Перекладено назад без оригіналу і звірено з ним; жоден носій мови ще не перевірив цей переклад.
# Пишіть коротко й просто, з повагою до людини, без звинувачень і без висновків про будь-кого.

## Сама мова, своєю назвою

language-own-name = Українська

## Переліки й числа

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }
number-group-least = { "4" }

## Дати. «alone» стоїть окремо; «of» іде після слова на зразок «з».

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year } року
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year } року
date-year-alone = { $year }
date-year-of = { $year } року
month-1-alone = січень
month-2-alone = лютий
month-3-alone = березень
month-4-alone = квітень
month-5-alone = травень
month-6-alone = червень
month-7-alone = липень
month-8-alone = серпень
month-9-alone = вересень
month-10-alone = жовтень
month-11-alone = листопад
month-12-alone = грудень
month-1-of = січня
month-2-of = лютого
month-3-of = березня
month-4-of = квітня
month-5-of = травня
month-6-of = червня
month-7-of = липня
month-8-of = серпня
month-9-of = вересня
month-10-of = жовтня
month-11-of = листопада
month-12-of = грудня
weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = нд

## Відстані й напрямки

distance-metres = { $number } м
distance-kilometres = { $number } км
distance-about-kilometres = приблизно { $number } км
distance-in-town = у цьому місті
compass-north = північ
compass-north-east = північний схід
compass-east = схід
compass-south-east = південний схід
compass-south = південь
compass-south-west = південний захід
compass-west = захід
compass-north-west = північний захід

## Години

hours-always = цілодобово, без вихідних
hours-public-holidays = святкові дні
hours-school-holidays = шкільні канікули
hours-off = зачинено
open-now = зараз працює
open-now-always = зараз працює, цілодобово
open-now-until = зараз працює, до { $time }
open-now-until-day = зараз працює, до { $time } ({ $day })
closed-now = зараз не працює
closed-now-until = зараз не працює, відкриється о { $time }
closed-now-until-day = зараз не працює, відкриється: { $day }, { $time }
hours-not-known = години роботи невідомі, спершу зателефонуйте
hours-not-known-written = години роботи невідомі
hours-not-certain = години роботи непевні, спершу зателефонуйте
hours-emergency = години не вказано; якщо є небезпека, телефонуйте негайно
open-holidays-differ = { $text }; у святкові дні інші години
open-local-time = { $text } (місцевий час: { $country })

## Хто відповідає

answered-by-victim-support = організація підтримки
answered-by-refugee-line = лінія для біженців і мігрантів
answered-by-child-line = дитяча лінія
answered-by-state-line = державна лінія, не поліція
answered-by-police = поліція
answered-by-emergency = екстрена служба
service-all = Екстрена допомога: усі служби
service-police = Екстрена допомога: поліція
service-ambulance = Екстрена допомога: швидка
service-fire = Екстрена допомога: пожежники

## З якого питання

topic-trafficking = торгівля людьми
topic-gbv = гендерно зумовлене насильство
topic-child = діти
topic-refugee = біженці та мігранти
topic-emergency = екстрені випадки

## Мови, вартість, доступність

languages-not-known = мови невідомі
cost-free = безкоштовно
cost-charged = платно
cost-not-known = вартість невідома
reach-abroad = можна телефонувати з-за кордону
reach-country-only = лише з телефонів у країні: { $country }
reach-home-only = не з-за кордону
reach-short-code = короткий номер для телефонів у країні: { $country }; з-за кордону: невідомо
reach-abroad-not-known = з-за кордону: невідомо
reach-mobile-only = лише з мобільних телефонів
reach-landline-only = лише зі стаціонарних телефонів
reach-internet = потрібен інтернет

## Наскільки ми певні

confidence-low = Сумнівний номер: жодне надійне джерело його не підтверджує. Спершу спробуйте інший.
freshness-verified = підтвердили двоє людей, { $date }
freshness-fresh = дата джерела: { $date }
freshness-ageing = найновіше джерело: { $date }
freshness-stale = давнє джерело: { $date }. Дані могли змінитися.
freshness-unverified = джерело без дати. Дані могли змінитися.

## Місця

site-blue-dot = «Блакитна точка» (Blue Dot)
site-point-of-safety = Точка безпеки (Point of Safety)
site-support-place = місце підтримки
status-open = працює, станом на { $date }
status-closed = зачинено
status-closed-as-of = зачинено, станом на { $date }
status-historic = давно зачинено
status-historic-as-of = давно зачинено; останній запис: { $date }
status-not-confirmed = не підтверджено з { $date }, спершу зателефонуйте
status-not-known = стан невідомий, спершу зателефонуйте
state-open = Відчинено
state-closed = Зачинено
state-historic = Давно припинено
state-unknown = Невідомо
judgement-agrees = Це джерело друкує те саме.
judgement-differs = Це джерело друкує інше.
judgement-superseded = Це джерело старіше. Відтоді номер змінився.
judgement-misprint = У цьому джерелі помилка друку.
places-none = Тут не відомо жодного місця підтримки.
places-none-confirmed = Про жодне з цих місць немає підтвердження, що воно сьогодні працює. Спершу зателефонуйте.
places-far = Найближче відоме місце підтримки далеко.
places-past-left-out =
    { $count ->
        [one] Не показано { $count } зачинене місце.
        [few] Не показано { $count } зачинені місця.
        [many] Не показано { $count } зачинених місць.
       *[other] Не показано { $count } зачиненого місця.
    }
crossing-state = { $name }. Станом на { $date }: { $says }
crossing-state-undated = { $name }. Без дати: { $says }
crossing-state-not-known = { $name }: стан невідомий
offer-information = інформація
offer-legal-advice = юридична консультація
offer-psychological-support = психологічна підтримка
offer-child-friendly-space = простір для дітей
offer-mother-and-baby = простір для мам із немовлятами
offer-family-reunification = допомога в пошуку рідних
offer-identification-referral = перенаправлення до служб для людей під загрозою
offer-first-aid-health = перша допомога та медична допомога
offer-basic-items = речі першої потреби
offer-rest-place = місце для відпочинку
offer-accommodation = місце для проживання
offer-gbv-support = підтримка після насильства
offer-restoring-family-links = відновлення звʼязку з родиною
offer-employment-advice = консультація щодо роботи
offer-interpretation = усний переклад

## Переліки номерів

contacts-none = Для цього запиту не відомо жодного номера.
contacts-only-doubtful = Для цього запиту відомі лише сумнівні номери.
contacts-more =
    { $count ->
        [one] Ще { $count } номер.
        [few] Ще { $count } номери.
        [many] Ще { $count } номерів.
       *[other] Ще { $count } номера.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] Не показано { $count } сумнівний номер.
        [few] Не показано { $count } сумнівні номери.
        [many] Не показано { $count } сумнівних номерів.
       *[other] Не показано { $count } сумнівного номера.
    }

## Порадник

search-none = Нічого не знайдено. Спробуйте менше слів або інші слова.
translation-draft = Цей переклад чорновий. Його ще ніхто не перевірив.
translation-second-pass = Цей переклад перевірено вдруге, але не носієм мови.
translation-other-language = Цього тексту ще немає вашою мовою.
translation-mixed = Деяких частин ще немає вашою мовою.

## Про вміст

age-days =
    { $count ->
        [0] Вміст за { $date }: сьогоднішній.
        [one] Вміст за { $date }: йому { $count } день.
        [few] Вміст за { $date }: йому { $count } дні.
        [many] Вміст за { $date }: йому { $count } днів.
       *[other] Вміст за { $date }: йому { $count } дня.
    }
age-months =
    { $count ->
        [one] Вміст за { $date }: йому { $count } місяць. Попросіть новіший.
        [few] Вміст за { $date }: йому { $count } місяці. Попросіть новіший.
        [many] Вміст за { $date }: йому { $count } місяців. Попросіть новіший.
       *[other] Вміст за { $date }: йому { $count } місяця. Попросіть новіший.
    }

## Що можна зробити

action-call = Зателефонувати: { $number }
action-message = Написати на { $number }
action-chat = Відкрити чат
action-email = Написати електронного листа
action-copy-number = Скопіювати номер
action-copy-address = Скопіювати адресу
action-share = Поділитися номером і годинами
action-map = Показати на мапі
action-map-town = Показати місто на мапі

## Заголовки екранів

heading-numbers = Номери
heading-places = Місця підтримки
heading-read-first = Прочитайте спершу
heading-sources = Джерела
heading-other-places = Інші місця з такою назвою

## Те, що передають, мовою отримувача: повідомлення, картки, коди. Це можуть прочитати інші.
## Тут ніщо не має казати, для чого номер і чий він.

handed-call = Телефон: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Екстрений номер
handed-ambulance = Швидка
handed-fire = Пожежники
handed-text-message = SMS
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = спершу зателефонуйте
handed-in-country = для телефонів у країні: { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } та ще { $count }
        [few] { $languages } та ще { $count }
        [many] { $languages } та ще { $count }
       *[other] { $languages } та ще { $count }
    }
handed-note-tailor = Кравець, вкоротити штани: { $number }
handed-note-dentist = Стоматолог, записатися на огляд: { $number }
handed-note-x-ray = Рентген, дізнатися дату: { $number }
handed-note-parcel = Посилка, запитати, де вона: { $number }
handed-note-repair = Пральна машина, ремонт: { $number }

## Передавання, для того, хто дає. $what є номером, адресою або назвою.

disguise-tailor = кравець
disguise-dentist = стоматолог
disguise-x-ray = запис на рентген
disguise-parcel = посилка
disguise-repair = ремонт
hand-over-safe = Спершу запитайте: чи безпечно цій людині мати це при собі? Якщо ні, не давайте нічого письмового.
hand-over-history = Дзвінок лишається в журналі дзвінків телефону і може бути в рахунку. Якщо видалити його в одному місці, в іншому він лишиться.
hand-over-messages = Повідомлення чи чат лишається в телефоні та в іншої сторони, доки його не видалять.
hand-over-answers = Хто зателефонує за номером, почує, хто відповідає. Звичайна на вигляд нотатка допомагає лише проти чужого погляду.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: відповідає поліція. Скажіть про це, перш ніж дати номер.
hand-over-other-language = Цією мовою ({ $language }) текстів ще немає. Те, що ви даєте, написано англійською.
hand-over-note-most = У нотатці лише два номери. Довший перелік не був би схожий на звичайний.
hand-over-note-short = { $what }: немає в нотатці. Такий номер не схожий на звичайний.
hand-over-note-none = Жодного з цих номерів не можна записати як звичайну нотатку.
hand-over-long = Текст задовгий для коду. Натомість надішліть його або перепишіть рукою.
hand-over-left-address = { $what }: не передається. Сама адреса каже, чия вона.
hand-over-left-closed = { $what }: не передається. Зачинено.
hand-over-left-nothing = { $what }: не передається. Ні номера, ні адреси не відомо.
hand-over-left-room = { $what }: немає на картці. Більше не вміщується.
hand-over-left-facts = { $what }: на картці не все. Не вмістилося: { $facts }
hand-over-none = Тут нічого не можна надрукувати на картці.

## Повідомлення про помилку для тих, хто дбає про вміст. Його надсилають будь-як, тож інші можуть прочитати.

slip-title = Виправлення: { $id }
slip-entry = Запис: { $id }
slip-hours = Години: { $text }
slip-content = Вміст: версія { $version }, { $date }
slip-wrong = Що не так? Напишіть нижче. Нікого не називайте й нічого не пишіть про людину, яку ви зустріли.

## Схема місцевості

sketch-spoken =
    Схема: { $across } навколо точки «{ $place }». { $sites ->
        [0] Місць підтримки немає
        [one] { $sites } місце підтримки
        [few] { $sites } місця підтримки
        [many] { $sites } місць підтримки
       *[other] { $sites } місця підтримки
    }, { $crossings ->
        [0] пунктів пропуску немає
        [one] { $crossings } пункт пропуску
        [few] { $crossings } пункти пропуску
        [many] { $crossings } пунктів пропуску
       *[other] { $crossings } пункту пропуску
    }; усі перелічено нижче.
sketch-north = Північ угорі.
sketch-standpoint = Точка, з якої ви дивитеся
sketch-crossing = Пункт пропуску
sketch-caution = Це схема, а не мапа. Кордони й береги намічено приблизно, а більшість точок є серединою міста.
sketch-no-lines = Тут не відомо ні кордону, ні берега.
sketch-left-out =
    { $count ->
        [one] На схемі немає { $count } місця.
        [few] На схемі немає { $count } місць.
        [many] На схемі немає { $count } місць.
       *[other] На схемі немає { $count } місця.
    }
