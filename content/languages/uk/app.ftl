# Текст інтерфейсу Waymark, українська.
# review: draft
# Жоден носій мови ще не перевірив цей переклад. Пишіть коротко й просто, з повагою до людини,
# без звинувачень і без висновків про будь-кого.

## Сама мова, своєю назвою

language-own-name = Українська

## Переліки й числа

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = { "," }
number-group-mark = { "\u00A0" }

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
topic-emergency = надзвичайні ситуації

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
offer-mother-and-baby = кімната для мам із немовлятами
offer-family-reunification = допомога в пошуку рідних
offer-identification-referral = скерування людей у зоні ризику
offer-first-aid-health = перша допомога та медична допомога
offer-basic-items = речі першої потреби
offer-rest-place = місце для відпочинку
offer-accommodation = місце для проживання
offer-gbv-support = підтримка після насильства
offer-restoring-family-links = відновлення звʼязку з родиною
offer-employment-advice = консультація щодо роботи
offer-interpretation = переклад

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

## Прикриття: калькулятор і перетворювач одиниць. Тут ніщо не має казати, що ще є в застосунку.
## Цифри стоять в один ряд, спершу нуль. Одиниці короткі, як біля числа.

number-digits = 0123456789
cover-title-calculator = Калькулятор
cover-title-units = Перетворювач одиниць
cover-cannot-divide = На 0 не ділять
cover-too-large = Завелике число
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = десяткова кома
cover-key-add = плюс
cover-key-subtract = мінус
cover-key-multiply = помножити на
cover-key-divide = поділити на
cover-key-equals = дорівнює
cover-key-percent = відсоток
cover-key-sign = змінити знак
cover-key-backspace = стерти останню цифру
cover-key-clear = стерти все
cover-key-clear-entry = стерти число
cover-key-memory-clear = очистити памʼять
cover-key-memory-recall = взяти з памʼяті
cover-key-memory-add = додати до памʼяті
cover-key-memory-subtract = відняти від памʼяті
cover-key-next-pair = наступні одиниці
cover-key-previous-pair = попередні одиниці
cover-key-swap = поміняти одиниці місцями
cover-unit-inch = дюйм.
cover-unit-centimetre = см
cover-unit-foot = фут.
cover-unit-metre = м
cover-unit-yard = ярд.
cover-unit-mile = миль
cover-unit-kilometre = км
cover-unit-nautical-mile = мор. миль
cover-unit-square-foot = кв. фут.
cover-unit-square-metre = м²
cover-unit-pound = фунт.
cover-unit-kilogram = кг
cover-unit-ounce = унц.
cover-unit-gram = г
cover-unit-us-gallon = гал. (США)
cover-unit-imperial-gallon = гал. (брит.)
cover-unit-litre = л
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = миль/год
cover-unit-kilometre-per-hour = км/год
cover-unit-kilocalorie = ккал
cover-unit-kilojoule = кДж
cover-unit-kilowatt-hour = кВт·год
cover-unit-megajoule = МДж

## Налаштування. $kind дорівнює «phrase», коли телефон просить фразу замість PIN-коду.

limits-found =
    { $kind ->
        [phrase] Перевірка телефону покаже, що цей застосунок встановлено. Ваших нотаток без вашої фрази вона не знайде.
       *[pin] Перевірка телефону покаже, що цей застосунок встановлено. Ваших нотаток без вашого PIN-коду вона не знайде.
    }
limits-forced =
    { $kind ->
        [phrase] Якщо хтось змусить вас відкрити застосунок, другій фразі можуть повірити, а можуть і не повірити.
       *[pin] Якщо хтось змусить вас відкрити застосунок, другому PIN-коду можуть повірити, а можуть і не повірити.
    }
limits-one-look = Це допомагає лише проти одного погляду. Хто двічі скопіює памʼять телефону, може побачити, що щось змінилося.
limits-known =
    { $kind ->
        [phrase] Інші люди теж знають цей застосунок. Вони знають, що може бути друга фраза.
       *[pin] Інші люди теж знають цей застосунок. Вони знають, що може бути другий PIN-код.
    }
limits-key-date = «Стерти без вороття» робить давні копії нотаток нечитними. Після цього телефон показує новішу дату ключа застосунку.
limits-watching = Застосунок не захистить, якщо хтось бачить екран, якщо є камера або якщо на телефоні є програма-шпигун.
limits-software = У цьому телефоні немає захищеного місця для ключів. Хто скопіює його памʼять, може без кінця пробувати PIN-коди. Тому застосунок просить фразу.
limits-any-number = На цьому телефоні будь-яке число з 6 цифр або більше, а тоді = ведуть із прикриття до номерів і порад. Нотатки відкриває лише фраза.
set-up-limits-title = Перш ніж почати
set-up-choose-title =
    { $kind ->
        [phrase] Виберіть фразу
       *[pin] Виберіть PIN-код
    }
set-up-choose-how =
    { $kind ->
        [phrase] Візьміть пʼять слів або більше, які не повʼязані між собою.
       *[pin] Візьміть від 6 до 16 цифр. Не день народження і не ряд на зразок 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] Фраза відкриває ваші нотатки.
       *[pin] PIN-код, а тоді клавіша = повертають вас із прикриття в застосунок і відкривають нотатки.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Забуту фразу ніхто не підкаже. Без неї нотатки втрачено.
       *[pin] Забутий PIN-код ніхто не підкаже. Без нього нотатки втрачено, а застосунок доведеться встановити знову.
    }
set-up-before =
    { $kind ->
        [phrase] Ви вже користувалися цим застосунком на цьому телефоні? Введіть ту саму фразу, і нотатки залишаться. З іншою фразою вони зникнуть назавжди.
       *[pin] Ви вже користувалися цим застосунком на цьому телефоні? Введіть той самий PIN-код, і нотатки залишаться. З іншим PIN-кодом вони зникнуть назавжди.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Введіть фразу ще раз
       *[pin] Введіть PIN-код ще раз
    }
set-up-repeat = Щоб випадкова помилка не закрила вам вхід.
set-up-second-title =
    { $kind ->
        [phrase] Друга фраза?
       *[pin] Другий PIN-код?
    }
set-up-second-what =
    { $kind ->
        [phrase] Друга фраза відкриває той самий застосунок з іншими нотатками, спершу порожніми. Якщо хтось змусить вас відкрити застосунок, можна ввести її.
       *[pin] Другий PIN-код відкриває той самий застосунок з іншими нотатками, спершу порожніми. Якщо хтось змусить вас відкрити застосунок, можна ввести його.
    }
set-up-second-later =
    { $kind ->
        [phrase] Вона не обовʼязкова. Її можна додати й пізніше.
       *[pin] Він не обовʼязковий. Його можна додати й пізніше.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Виберіть другу фразу
       *[pin] Виберіть другий PIN-код
    }
set-up-second-choose =
    { $kind ->
        [phrase] Візьміть пʼять слів або більше, інші, ніж раніше.
       *[pin] Візьміть стільки ж цифр, як у першому PIN-коді, але інші.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Введіть другу фразу ще раз
       *[pin] Введіть другий PIN-код ще раз
    }
set-up-exit-title = Вправа: вийти
set-up-exit-now = Натисніть кнопку виходу зараз. Прикриття зʼявиться одразу.
set-up-back-with-pin = Щоб повернутися, наберіть на прикритті свій PIN-код, а тоді =. За мить застосунок відкриється. Ніщо не показує, чи число правильне.
set-up-back-with-any = Щоб повернутися, наберіть на прикритті будь-яке число з 6 цифр або більше, а тоді =. За мить застосунок відкриється.
set-up-return-title = Вправа: повернутися
set-up-practise-second-title =
    { $kind ->
        [phrase] Вправа: друга фраза
       *[pin] Вправа: другий PIN-код
    }
set-up-practise-second =
    { $kind ->
        [phrase] Закрийте нотатки й відкрийте їх другою фразою. Відкриється той самий застосунок з іншими нотатками.
       *[pin] Вийдіть ще раз. На прикритті наберіть другий PIN-код, а тоді =. Відкриється той самий застосунок з іншими нотатками.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] Якщо її немає, пропустіть цей крок.
       *[pin] Якщо його немає, пропустіть цей крок.
    }
set-up-trigger-title = Вправа: вийти інакше
set-up-trigger = Вийдіть іншим способом, потім поверніться, як раніше. Увімкнено такі способи:
set-up-trigger-none = Іншого способу вийти не ввімкнено. Пропустіть цей крок.
set-up-trigger-destroys = Обережно: це знищує все, також під час вправи: { $way }
set-up-ready-title = Готово
set-up-ready = Ви вмієте вийти й повернутися. Час від часу повторюйте вправу: вона є в налаштуваннях.
set-up-done-title = Завершено
set-up-done = Застосунок налаштовано.

## Що не так із введеним

problem-not-the-same = Введено по-різному. Введіть ще раз.
problem-no-vault = Місце для ключів у цьому телефоні зараз не працює, тому нотаток зберігати не можна. Продовжуйте без нотаток і спробуйте пізніше.
problem-other-pin = Це був інший PIN-код. Вийдіть знову й поверніться з першим.
problem-no-pin = Застосунок відкрився без вашого PIN-коду. Вийдіть знову й поверніться з ним.
weak-too-short = Закоротко. Візьміть 6 цифр або більше.
weak-too-long =
    { $kind ->
        [phrase] Задовго. Візьміть коротшу фразу.
       *[pin] Задовго. Візьміть не більше ніж 16 цифр.
    }
weak-not-digits = Лише цифри.
weak-all-the-same = Усі цифри однакові. Змішайте їх.
weak-sequence = Цифри йдуть підряд, як у 123456. Змішайте їх.
weak-repeated = Ті самі цифри повторюються. Змішайте їх.
weak-common = Цей PIN-код беруть багато людей, тому його пробують першим. Візьміть інший.
weak-date = Це схоже на дату. Дати пробують першими. Візьміть інший PIN-код.
weak-too-few-words = Замало слів. Візьміть пʼять різних слів або більше.
weak-not-text = Це не читається як текст. Введіть ще раз.
weak-other-length = Візьміть стільки ж цифр, як у першому PIN-коді.
weak-already-used = Це вже використано. Візьміть щось інше.

## Налаштування застосунку

trigger-button = Кнопка виходу
trigger-shake = Телефон струсили
trigger-volume-keys = Кілька разів натиснуто кнопку гучності
trigger-back-presses = Кілька разів натиснуто «Назад»
trigger-screen-off = Екран вимкнувся
trigger-left-app = Ви перейшли в інший застосунок
trigger-other-app = Цього просить інший застосунок, якому ви довіряєте
lock-after-seconds =
    { $count ->
        [one] Через { $count } секунду
        [few] Через { $count } секунди
        [many] Через { $count } секунд
       *[other] Через { $count } секунди
    }
lock-after-minutes =
    { $count ->
        [one] Через { $count } хвилину
        [few] Через { $count } хвилини
        [many] Через { $count } хвилин
       *[other] Через { $count } хвилини
    }
tries-never = Ніколи
tries-count =
    { $count ->
        [one] Після { $count } хибної спроби
        [few] Після { $count } хибних спроб
        [many] Після { $count } хибних спроб
       *[other] Після { $count } хибної спроби
    }
keep-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
keep-as-usual =
    { $count ->
        [one] Як звичайно: { $count } день
        [few] Як звичайно: { $count } дні
        [many] Як звичайно: { $count } днів
       *[other] Як звичайно: { $count } дня
    }
keep-as-before = Як було
effect-nothing = Нічого не відбувається.
effect-lock = Нотатки закриваються. Номери й поради лишаються відкритими.
effect-cover = Зʼявляється прикриття, нотатки закриваються.
effect-destroy = Зʼявляється прикриття, а всі нотатки, PIN-коди й налаштування знищуються назавжди.
hardware-element = Ключі лежать в окремому чипі. Скопіювати їх не можна.
hardware-trusted = Ключі лежать у захищеній частині процесора. Скопіювати їх не можна.
hardware-software = У цьому телефоні немає захищеного місця для ключів. Нотатки захищає лише ваша фраза.
vault-set-aside = Файл із нотатками пошкоджено. Його відкладено без змін і створено новий, порожній. Щоб зберігати нотатки, налаштуйте застосунок знову.
vault-newer = Ваші нотатки записала новіша версія застосунку. Оновіть його, щоб їх відкрити. Нічого не змінено.
vault-unavailable = Нотатки зараз недоступні. Номери й поради працюють. Закрийте застосунок і відкрийте знову.
vault-settings-lost =
    { $kind ->
        [phrase] Налаштування не вдалося прочитати, тож діють звичайні. Нотатки на місці: відкрийте їх своєю фразою.
       *[pin] Налаштування не вдалося прочитати, тож діють звичайні. Нотатки на місці: відкрийте їх своїм PIN-кодом.
    }
stays-app = Сам застосунок із відкритими номерами й порадами.
stays-traces = Те, що памʼятає сам телефон: що застосунок встановлено і коли ним користувалися.
stays-store = Те, що знає магазин застосунків: що застосунок встановлено з вашого облікового запису.
stays-key-date = Новіша дата ключів застосунку.
stays-copies = Копії, зроблені раніше: знімки екрана, передані комусь нотатки.

## Нотатки. «Видалити» і «стерти без вороття» є двома різними діями з різними словами.

notes-empty = Нотаток ще немає.
notes-none-found = Жодна нотатка не має всіх цих слів.
notes-damaged =
    { $count ->
        [one] { $count } нотатку пошкоджено, її не можна прочитати.
        [few] { $count } нотатки пошкоджено, їх не можна прочитати.
        [many] { $count } нотаток пошкоджено, їх не можна прочитати.
       *[other] { $count } нотатки пошкоджено, їх не можна прочитати.
    }
note-expires = зникне { $date }
note-consent = { $date }: { $who } погоджується, що { $whom } отримує: { $what }
note-warning-name = Це схоже на імʼя. Якщо нотатку прочитає хтось інший, імʼя приведе до людини. Напишіть вигадане імʼя.
note-warning-phone = Це схоже на номер телефону. Якщо нотатку прочитає хтось інший, він зможе подзвонити. Якщо можете, не пишіть його.
note-warning-document = Це схоже на номер документа. Він веде лише до однієї людини. Якщо можете, не пишіть його.
note-warning-email = Це схоже на електронну адресу. Якщо нотатку прочитає хтось інший, вона приведе до людини. Якщо можете, не пишіть її.
note-delete = Видалити
note-delete-means = Нотатка зникає зараз, її місце вільне. Хто скопіював памʼять телефону раніше, ще міг би прочитати її з вашим PIN-кодом на цьому телефоні.
notes-purge = Стерти без вороття
notes-purge-means = Те, що ви видалили, і всі давніші копії нотаток уже ніколи не прочитати. Теперішні нотатки залишаються.
destroy-everything = Знищити все
destroy-everything-means = Усі нотатки, усі PIN-коди й налаштування зникають назавжди, також нотатки, які відкриває інший PIN-код.
second-pin-means = Новий другий PIN-код відкриває інші нотатки, спершу порожні. Те, що відкривав давніший другий PIN-код, зникає.
destroy-pin-means = Цей PIN-код назавжди знищує нотатки, які відкриває ваш теперішній PIN-код, і відкриває застосунок без нотаток. Це може бути небезпечно для вас або суперечити закону там, де ви є.

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
hand-over-history = Дзвінок лишається в журналі викликів телефону і може бути в рахунку. Якщо видалити його в одному місці, в іншому він лишиться.
hand-over-messages = Повідомлення чи чат лишається в телефоні та в іншої сторони, доки його не видалять.
hand-over-answers = Хто зателефонує за номером, почує, хто відповідає. Звичайна на вигляд нотатка допомагає лише проти чужого погляду.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: відповідає поліція. Скажіть про це, перш ніж дати номер.
hand-over-other-language = Цією мовою ({ $language }) текстів ще немає. Те, що ви даєте, написано англійською.
hand-over-note-most = У нотатці лише два номери. Довший перелік не був би схожий на звичайний.
hand-over-note-short = { $what }: немає в нотатці. Такий номер не схожий на звичайний.
hand-over-note-none = Жодного з цих номерів не можна записати як звичайну нотатку.
hand-over-long = Текст задовгий для коду. Надішліть або запишіть його.
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
sketch-standpoint = Звідси ви дивитеся
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
