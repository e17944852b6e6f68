# Тексти допоміжних списків і карток з фразами, українською.
# review: second_pass

## Допоміжні списки: умови, пункти, підсумок. Ніколи не ярлик для людини.

screening-kind-aid = Наш власний список. Його ніхто не перевіряв.
screening-kind-training = Щоб учитися. Не для роботи з людиною.
screening-kind-published = Опублікували інші
gate-holds = Так
gate-holds-not = Ні
gate-referral-found = { $place }: застосунок знає номери або місця.
gate-referral-none = { $place }: застосунок не знає жодного номера й жодного місця.
gate-referral-unknown = Ви не назвали місця. Чи знаєте ви, куди людина могла б звернутися?
answer-yes = Так
answer-no = Ні
answer-unsure = Не знаю напевно
answer-declined = Не хоче казати
answer-declined-self = Не хочу казати
answer-seen = Видно
answer-not-seen = Не видно
act-continue = Далі
act-back = Назад
act-stop = Зупинитися й побачити, що запропонувати
act-skip = Пропустити
act-show = Показати
act-hand-over = Дати людині відповісти самій
act-worker-is-back = Телефон знову в мене
act-discreet = Нейтральні слова
act-plain = Довше
act-end = Закінчити, нічого не зберігати
neutral-hand-over = Передати
neutral-end = Кінець
neutral-declined = Не сказано
self-stop = Зупинитися
self-skip = Далі
lead-gate = Усе це має бути виконано, перш ніж щось спостерігати або питати.
lead-instead = Не зараз. Натомість можна зробити ось що.
lead-observe = Подивіться, нічого не кажучи. Позначте те, що бачите.
lead-ask = По одному. Людина може пропустити будь-яке запитання й зупинитися.
handed-back = Дякуємо. Будь ласка, поверніть телефон.
done-neutral = Кінець списку.
result-title = Що запропонувати зараз
result-noticed = Що помічено й сказано
result-nothing-noticed = Нічого з того, що тут враховується.
result-points = На що це може вказувати
point-met = Щось на це вказує.
point-not-met = Ніщо на це не вказує.
point-not-asked = Не питали.
point-not-needed = Для дитини не потрібно.
part-urgent = Спершу
part-child = Для дитини
part-offer = Запропонуйте
part-safety = Безпека
part-referral = Інші служби
part-protection = Захист
part-decline = Якщо людина відмовляється
part-caution = Чого це не може сказати
result-here = Номери й місця: { $place }
result-here-none = { $place }: застосунок не знає жодного номера й жодного місця.
result-here-unnamed = Ви не назвали місця. Знайдіть номери й місця в довіднику.
result-kept = Нічого з цього не зберігається. Усе зникне, коли ви вийдете, якщо не збережете підсумок у своїх нотатках.
card-population = З ким перевіряли
card-structure = Що це
card-decides = Його власне правило
card-licence = Умови використання
card-not-for = Для чого не підходить
card-tested-in = Якими мовами перевіряли
card-wording = Його запитання
wording-own = Тут, нашими словами.
wording-licensed = Тут, словами авторів, які це дозволяють.
wording-not-here = Їх тут немає.
figures-none = Ми не знаємо даних про те, як часто результат правильний.
figure-both = Інструмент указав на { $sensitivity } % людей, яких це стосується, і не вказав на { $specificity } % решти.
figure-sensitivity = Інструмент указав на { $sensitivity } % людей, яких це стосується. На скількох із решти він указав, нам невідомо.
figure-specificity = Інструмент не вказав на { $specificity } % людей, яких це не стосується. На скількох із решти він указав, нам невідомо.
figure-neither = Відсотків не наведено.
figure-common = Серед тих, кого досліджували, це стосувалося { $prevalence } % людей.
predictive-positive = Припустімо, що це стосується { $prevalence } зі 100 людей. Тоді зі 100 людей із позитивним результатом це стосується { $concerned ->
    [0] менш ніж однієї
    [one] приблизно { $concerned } людини
   *[other] приблизно { $concerned } людей
}. Решти, приблизно { $others }, це не стосується.
predictive-negative = { $concerned ->
    [0] Зі 100 людей із негативним результатом це все ж стосується менш ніж однієї.
    [one] Зі 100 людей із негативним результатом це все ж стосується приблизно { $concerned } людини.
   *[other] Зі 100 людей із негативним результатом це все ж стосується приблизно { $concerned } людей.
}
predictive-nobody = За цими даними позитивного результату не має ніхто.
predictive-ppv = Прогностична цінність позитивного результату: { $share } %.
predictive-npv = Прогностична цінність негативного результату: { $share } %.
predictive-caution = Ми обчислили це за названим тут дослідженням. В іншому місці, іншою мовою або з іншими людьми може бути зовсім інакше. Результат — це привід запропонувати підтримку, і нічого більше.
summary-title = Розмова { $date }
summary-aid = { $name }, версія { $version }, { $date }
summary-observed = Помічено й сказано:
summary-points = Це може вказувати на таке:
summary-caution = Ніщо з цього не є доказом.

## Картки з фразами

phrase-topic-opening = Початок
phrase-topic-confidence = Про що мовчу і про що мушу повідомити
phrase-topic-safety = Безпека, розмова наодинці
phrase-topic-health = Здоровʼя
phrase-topic-needs = Що потрібно зараз
phrase-topic-help = Номери, місця, інші люди
phrase-topic-choice = Вирішуєте ви
phrase-topic-child = З дитиною
phrase-topic-reply = Відповіді, на які можна показати
phrases-other-language = Фраз цією мовою ще немає: { $language }. Ці фрази — англійською.
