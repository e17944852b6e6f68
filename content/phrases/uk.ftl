### translation: second_pass
# До дорослих звертаємося на «ви», у розділі для дитини — на «ти». Дієслів минулого часу, які
# мають рід, уникаємо. «.back» — дослівно англійською те, що сказано українською.

## Хто я і чи можна поговорити

who-i-am-health = Я тут працюю, я з медичної служби.
    .back = I work here, I am from the medical service.
    .note = Скажіть людині своє імʼя, якщо це безпечно для вас.
who-i-am-outreach = Я з організації, яка допомагає людям. Я не з поліції.
    .back = I am from an organisation that helps people. I am not from the police.
    .note = Показуйте це, лише якщо для вас обидва речення правдиві.
who-i-am-border = Я працюю тут, на кордоні. Спершу скажу вам, про що мушу повідомляти.
    .back = I work here, at the border. First I will tell you what I must report.
    .note = Скажіть це повністю, перш ніж про щось питати.
may-i-talk = Можна хвилинку з вами поговорити? Ви можете відмовитися.
    .back = May I talk with you for a little minute? You can refuse.
    .note = Якщо відповідь «ні», подякуйте людині й нічого не питайте.
which-language = Якою мовою ви хочете говорити?
    .back = In which language do you want to speak?
    .note = Питайте саму людину, а не тих, хто з нею прийшов.
interpreter-by-phone = Я попрошу, щоб нам перекладали по телефону, якщо ви згодні.
    .back = I will ask that somebody interpret for us over the phone, if you agree.
    .note = Ніколи не дозволяйте перекладати тим, хто прийшов із людиною.
woman-or-man = З ким вам краще говорити: із жінкою, із чоловіком чи вам однаково?
    .back = With whom is it better for you to speak: with a woman, with a man, or is it all the same to you?
    .note = Запитайте це про перекладача, а де є вибір — і про себе.

## Що лишається між нами, а що ні

what-i-tell-others = Я не розповідаю іншим того, що ви кажете. Але про дещо, можливо, мушу повідомити.
    .back = I do not tell others what you say. But some things I may have to report.
    .note = Скажіть, про що саме, перш ніж людина щось розповість; якщо не знаєте, спершу зʼясуйте.
child-in-danger = Якщо дитина в небезпеці, я мушу сказати про це тим, хто захищає дітей.
    .back = If a child is in danger, I must tell those who protect children about it.
    .note = Спершу перевірте, до чого зобовʼязані саме ви; показуйте це, лише якщо маєте такий обовʼязок.
no-call-without-you = Без вашої згоди я не телефонуватиму в поліцію. Якщо мене зобовʼяже закон, спершу скажу вам.
    .back = Without your consent I will not phone the police. If the law obliges me, I will tell you first.
    .note = Спершу перевірте, до чого зобовʼязані саме ви, також щодо дитини і загрози життю; не показуйте цього, якщо ви з поліції чи прикордонної служби.
no-promise = Не можу обіцяти, що це вдасться, але спробую. Скажу, що можу зробити, а чого ні.
    .back = I cannot promise that this will work out, but I will try. I will say what I can do, and what not.
    .note = Не обіцяйте того, що вирішують інші.
i-believe-you = Я вам вірю. Вашої вини в цьому немає.
    .back = I believe you. There is no fault of yours in this.
    .note = Скажіть це, коли людина вже щось розповіла, і не просіть розповісти більше.

## Безпека, розмова наодинці і те, що можуть видати картка чи дзвінок

safe-to-talk = Чи безпечно вам зараз говорити?
    .back = Is it safe for you to talk now?
    .note = Якщо ні, більше нічого не питайте: дайте звичайну допомогу і знайдіть для розмови інший час.
talk-alone = Хочете поговорити зі мною наодинці?
    .back = Do you want to talk with me alone, just the two of us?
    .note = Показуйте це лише там, де цього не бачать ті, хто прийшов із людиною; інакше знайдіть звичайний привід поговорити наодинці.
quieter-place = Може, перейдемо туди, де тихіше?
    .back = Shall we perhaps move to where it is quieter?
    .note = Ідіть лише туди, де інші вас не бачать і не чують, і залишайтеся на місці, якщо людина хоче цього.
who-came = Хто тут із вами?
    .back = Who is here with you?
    .note = Питайте це лише наодинці з людиною.
somebody-waiting = На вас хтось чекає?
    .back = Is somebody waiting for you?
    .note = Якщо так, запитайте, скільки можна говорити без небезпеки.
safe-here = Вам тут безпечно?
    .back = Is it safe for you here?
    .note = Вірте відповіді: часто людина знає небезпеки найкраще.
phone-seen = Чи заглядає хтось інший у ваш телефон?
    .back = Does somebody else look into your phone?
    .note = Якщо так, нічого не надсилайте на цей телефон і не зберігайте в ньому номерів.
carry-card = Чи безпечно вам мати цю картку при собі?
    .back = Is it safe for you to have this card on you?
    .note = Якщо ні, скажіть номер уголос і допоможіть людині його запамʼятати.
call-traces = Дзвінок лишається в журналі дзвінків. Він може бути й у рахунку.
    .back = A call stays in the call log. It may also be on the bill.
    .note = Скажіть про це, перш ніж пропонувати дзвінок; якщо стерти журнал, рахунок не зміниться.
way-home = Чи безпечно вам повертатися додому або туди, де ви ночуєте?
    .back = Is it safe for you to go back home or to where you spend the night?
    .note = Не обіцяйте безпеки; запитайте, що зробило б дорогу безпечнішою.

## Лікар, біль, ліки

need-doctor = Вам потрібен лікар?
    .back = Do you need a doctor?
    .note = Пропонуйте медичну допомогу незалежно від відповідей на інші запитання.
in-pain = У вас щось болить? Можна показати де.
    .back = Does something hurt you? You can show where.
medicine = Вам потрібні ліки?
    .back = Do you need medicines?
pregnant = Чи ви вагітні або це можливо? Можна не відповідати.
    .back = Are you pregnant, or is that possible? You may leave this unanswered.
    .note = Питайте це лише наодинці й лише тоді, коли це потрібно для медичної допомоги; не визначайте за зовнішністю, кого питати.

## Що потрібно зараз

what-worries = Що вас зараз найбільше турбує? Можете сказати стільки, скільки хочете.
    .back = What worries you most right now? You can say as much as you want.
    .note = Слухайте; не домагайтеся розповіді.
water-food-sleep = Вам потрібні вода, їжа чи місце для ночівлі?
    .back = Do you need water, food or a place to spend the night?
    .note = Ніщо з цього не має залежати від того, що людина розповість.
your-papers = Чи ваші документи зараз у вас?
    .back = Are your documents with you now?
    .note = Скажіть, навіщо питаєте і хто побачить відповідь; не починайте з документів.

## Номери, місця, інші люди

people-here = Тут є люди, які можуть допомогти. Це безкоштовно.
    .back = There are people here who can help. It is free of charge.
    .note = Показуйте це, лише якщо знаєте, що сьогодні і те, і те правда.
number-free = На цей номер можна телефонувати безкоштовно.
    .back = One can phone this number free of charge.
    .note = Показуйте це, лише якщо так каже застосунок і саме для того телефону, з якого людина дзвонитиме.
shall-i-call = Чи зателефонувати мені замість вас? Я зроблю це, лише якщо ви скажете «так».
    .back = Shall I phone in your place? I will do it only if you say "yes".
    .note = Спершу скажіть, що цей дзвінок змінить для людини, і домовтеся, що можна розповісти.
call-together = Хочете зателефонувати на цей номер разом зі мною?
    .back = Do you want to phone this number together with me?
    .note = Спершу скажіть, хто відповідає: організація підтримки, державна установа чи поліція.
official-report = Хочете про щось повідомити поліцію? Я можу допомогти. Можна й відмовитися.
    .back = Do you want to report something to the police? I can help. You can also refuse.
    .note = Спершу поясніть людині її права; для декого звертатися в поліцію небезпечно.
ask-protection = Тут можна просити про захист, який надають біженцям.
    .back = Here one can ask for the protection that is given to refugees.
    .note = Правила різні: спершу дізнайтеся, де про це просять і хто може це пояснити.
come-back = Ви можете прийти знову, коли захочете, навіть якщо сьогодні відмовитеся.
    .back = You can come again when you want, even if you refuse today.
    .note = Скажіть, у які години тут хтось є; не показуйте цього там, де це непевно.

## Вибір, зупинка, прощання

no-need-to-tell = Ви не мусите мені нічого розповідати.
    .back = You do not have to tell me anything.
you-can-stop = Ви можете відмовитися і можете будь-коли зупинитися.
    .back = You can refuse and can stop at any time.
    .note = Після відмови дайте повністю ту допомогу, по яку людина прийшла.
you-decide = Вирішуєте ви. Я можу сказати, які є можливості.
    .back = It is you who decide. I can say what possibilities there are.
    .note = Щодо дитини і там, де є загроза життю, правила можуть бути інші: спершу перевірте, до чого зобовʼязані саме ви.

## З дитиною: прості слова і жодної обіцянки, якої не можна виконати

child-my-name = Привіт, мене звати …
    .speech = Привіт, мене звати
    .back = Hi, my name is …
    .note = Потім назвіть імʼя, на яке дитина може вас кликати.
child-not-in-trouble = Тебе тут ніхто не сварить. Це не твоя вина.
    .back = Nobody is scolding you here. It is not your fault.
    .note = Не обіцяйте нічого про те, що вирішують інші.
child-trusted-adult = Чи є хтось із дорослих, кому ти довіряєш?
    .back = Is there somebody among the adults whom you trust?
    .note = Не наполягайте на присутності батьків чи супроводжувача: можливо, саме ця людина завдає шкоди.
child-ask-helper = Я мушу звернутися до людини, яка допомагає дітям. Перш ніж це зробити, я скажу тобі.
    .back = I must turn to a person who helps children. Before I do it, I will tell you.
    .note = Спершу перевірте, до чого зобовʼязані саме ви; ніколи не обіцяйте дитині, що нікому не скажете.
child-i-stay = Зараз я залишаюся з тобою. Перш ніж піти, я тобі скажу.
    .back = I am staying with you now. Before I leave, I will tell you.
    .note = Показуйте це, лише якщо зможете цього дотриматися, і скажіть, хто потім буде з дитиною.

## На що людина може показати

reply-yes = Так.
    .back = Yes.
reply-no = Ні.
    .back = No.
    .note = Прийміть це одразу; не питайте чому і не питайте вдруге.
reply-not-sure = Не знаю напевно.
    .back = I do not know for certain.
reply-no-answer = Не хочу відповідати.
    .back = I do not want to answer.
    .note = Більше не повертайтеся до цього запитання.
reply-not-understood = Не розумію.
    .back = I do not understand.
    .note = Скажіть це іншими словами або залучіть перекладача.
reply-stop = Зупиніться, будь ласка.
    .back = Stop, please.
    .note = Зупиніться одразу і не питайте чому.
reply-later = Не зараз. Пізніше.
    .back = Not now. Later.
reply-not-here = Не тут.
    .back = Not here.
reply-alone = Хочу побути на самоті.
    .back = I want to be alone for a while.
    .note = Дайте людині простір; не залишайте дитину саму, коли їй дуже важко.
reply-write = Напишіть це, будь ласка.
    .back = Write this down, please.
    .note = Спершу запитайте, чи безпечно мати папірець при собі.
reply-call = Хочу комусь зателефонувати.
    .back = I want to phone somebody.
    .note = Спершу скажіть, що дзвінок лишає сліди; можливо, людина може зателефонувати з вашого телефону.
reply-woman = Мені краще говорити з жінкою.
    .back = It is better for me to speak with a woman.
reply-man = Мені краще говорити з чоловіком.
    .back = It is better for me to speak with a man.
reply-pain = Мені боляче. Покажу де.
    .back = It hurts. I will show where.
reply-water = Води, будь ласка.
    .back = Water, please.
reply-toilet = Мені треба в туалет.
    .back = I need to go to the toilet.
