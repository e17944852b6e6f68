# Тексты вспомогательных списков и карточек с фразами, русский.
# review: second_pass

## Вспомогательные списки: условия, пункты, итог. Никогда не ярлык для человека.

screening-kind-aid = Наш собственный список. Его точность не проверена.
screening-kind-training = Чтобы учиться. Не для работы с человеком.
screening-kind-published = Опубликовали другие
gate-holds = Да
gate-holds-not = Нет
gate-referral-found = { $place }: в приложении есть номера или места.
gate-referral-none = { $place }: в приложении нет ни номеров, ни мест.
gate-referral-unknown = Вы не назвали место. Знаете ли вы, куда человек мог бы обратиться?
answer-yes = Да
answer-no = Нет
answer-unsure = Не знаю точно
answer-declined = Предпочитает не отвечать
answer-declined-self = Не хочу отвечать
answer-seen = Видно
answer-not-seen = Не видно
act-continue = Дальше
act-back = Назад
act-stop = Остановиться и посмотреть, что предложить
act-skip = Пропустить
act-show = Показать
act-hand-over = Дать человеку ответить самому
act-worker-is-back = Телефон снова у меня
act-discreet = Нейтральные слова
act-plain = Длиннее
act-end = Закончить, ничего не сохранять
neutral-hand-over = Передать
neutral-end = Конец
neutral-declined = Не сказано
self-stop = Остановиться
self-skip = Дальше
lead-gate = Всё это должно быть выполнено, прежде чем что-то наблюдать или спрашивать.
lead-instead = Не сейчас. Вместо этого можно сделать вот что.
lead-observe = Смотрите молча. Отметьте то, что видите.
lead-ask = По одному. Человек может пропустить любой вопрос и остановиться.
handed-back = Спасибо. Пожалуйста, верните телефон.
done-neutral = Конец списка.
result-title = Что предложить сейчас
result-noticed = Что замечено и сказано
result-nothing-noticed = Ничего из того, что учитывает этот список.
result-points = На что это может указывать
point-met = Что-то на это указывает.
point-not-met = Ничто на это не указывает.
point-not-asked = Не спрашивали.
point-not-needed = Для ребёнка этот пункт не нужен.
part-urgent = Сначала
part-child = Для ребёнка
part-offer = Предложите
part-safety = Безопасность
part-referral = Другие службы
part-protection = Защита
part-decline = Если человек отказывается
part-caution = Чего это не может сказать
result-here = { $place }: номера и места
result-here-none = { $place }: в приложении нет ни номеров, ни мест.
result-here-unnamed = Вы не назвали место. Найдите номера и места в справочнике.
result-kept = Ничего из этого не хранится. Всё исчезнет, когда вы выйдете, если не сохраните итог в своих заметках.
card-population = Среди кого проверяли
card-structure = Что это
card-decides = Собственное правило списка
card-licence = Условия
card-not-for = Для чего не подходит
card-tested-in = На каких языках проверяли
card-wording = Вопросы списка
wording-own = Здесь, нашими словами.
wording-licensed = Здесь, словами авторов, которые это разрешают.
wording-not-here = Их здесь нет.
figures-none = Нам неизвестны данные о том, как часто результат верный.
figure-both = Отмечено { $sensitivity } % людей, которых это касается; { $specificity } % остальных не отмечено.
figure-sensitivity = Отмечено { $sensitivity } % людей, которых это касается. Сколько отмечено из остальных, нам неизвестно.
figure-specificity = Не отмечено { $specificity } % людей, которых это не касается. Сколько отмечено из остальных, нам неизвестно.
figure-neither = Доля не указана.
figure-common = Среди участников исследования это касалось { $prevalence } %.
predictive-positive = Если это касается { $prevalence } из 100 человек: из 100 человек с положительным результатом это касается { $concerned ->
    [0] менее одного
    [one] примерно { $concerned } человека
   *[other] примерно { $concerned } человек
}. Остальных, примерно { $others }, это не касается.
predictive-negative = { $concerned ->
    [0] Из 100 человек с отрицательным результатом это всё же касается менее одного.
    [one] Из 100 человек с отрицательным результатом это всё же касается примерно { $concerned } человека.
   *[other] Из 100 человек с отрицательным результатом это всё же касается примерно { $concerned } человек.
}
predictive-nobody = При этих данных положительного результата нет ни у кого.
predictive-ppv = Прогностическая ценность положительного результата: { $share } %.
predictive-npv = Прогностическая ценность отрицательного результата: { $share } %.
predictive-caution = Мы рассчитали это по названному здесь исследованию. В другом месте, на другом языке или с другими людьми всё может быть совсем иначе. Результат — это повод предложить поддержку, и ничего больше.
summary-title = Разговор { $date }
summary-aid = { $name }, версия { $version }, { $date }
summary-observed = Замечено и сказано:
summary-points = Это может указывать на следующее:
summary-caution = Ничто из этого не доказательство.

## Карточки с фразами

phrase-topic-opening = Начало
phrase-topic-confidence = Что остаётся между нами и о чём надо сообщать
phrase-topic-safety = Безопасность, разговор наедине
phrase-topic-health = Здоровье
phrase-topic-needs = Что нужно сейчас
phrase-topic-help = Номера, места, другие люди
phrase-topic-choice = Решаете вы
phrase-topic-child = С ребёнком
phrase-topic-reply = На что может показать человек
phrases-other-language = Фраз на этом языке ещё нет: { $language }. Эти фразы — на английском.
