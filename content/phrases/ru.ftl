### translation: second_pass
# К взрослым обращаемся на «вы», в разделе для ребёнка — на «ты». Глаголов прошедшего времени и
# слов, у которых есть род, избегаем. «.back» — дословно по-английски то, что сказано по-русски.

## Кто я и можно ли поговорить

who-i-am-health = Я здесь работаю, я из медицинской службы.
    .back = I work here, I am from the medical service.
    .note = Представьтесь по имени, если это безопасно для вас.
who-i-am-outreach = Я из организации, которая помогает людям. Я не из полиции.
    .back = I am from an organisation that helps people. I am not from the police.
    .note = Показывайте это, только если для вас обе фразы — правда.
who-i-am-border = Я работаю здесь, на границе. Сначала скажу вам, о чём правила обязывают меня сообщать.
    .back = I work here, at the border. First I will tell you what the rules oblige me to report.
    .note = Скажите это полностью, прежде чем о чём-то спрашивать.
may-i-talk = Можно с вами немного поговорить? Вы можете отказаться.
    .back = May I talk with you a little? You can refuse.
    .note = Если ответ «нет», поблагодарите человека и ничего не спрашивайте.
which-language = На каком языке вам удобно говорить?
    .back = In which language is it comfortable for you to speak?
    .note = Спросите самого человека, а не тех, кто с ним пришёл.
interpreter-by-phone = Я попрошу, чтобы нам переводили по телефону, если вы согласны.
    .back = I will ask for somebody to interpret for us over the phone, if you agree.
    .note = Никогда не позволяйте переводить тем, кто пришёл с человеком.
woman-or-man = С кем вам лучше говорить: с женщиной, с мужчиной или вам всё равно?
    .back = With whom is it better for you to speak: with a woman, with a man, or is it all the same to you?
    .note = Спрашивайте так о переводчике, а если есть выбор, то и о себе.

## Что остаётся между нами, а что нет

what-i-tell-others = Я не рассказываю другим то, что вы говорите. Но о некоторых вещах мне, возможно, придётся сообщить.
    .back = I do not tell others what you say. But some things I may have to report.
    .note = Скажите, о каких именно, прежде чем человек что-то расскажет; если не знаете, сначала выясните.
child-in-danger = Если ребёнок в опасности, мне обязательно надо сказать об этом тем, кто защищает детей.
    .back = If a child is in danger, I must without fail tell those who protect children.
    .note = Сначала проверьте, к чему обязаны именно вы; показывайте это, только если у вас есть такая обязанность.
no-call-without-you = Без вашего согласия я не буду звонить в полицию. Если меня обяжет закон, сначала скажу вам.
    .back = I will not call the police without your consent. If the law obliges me, I will tell you first.
    .note = Сначала проверьте, к чему обязаны именно вы, также в отношении ребёнка и угрозы жизни; не показывайте этого, если вы из полиции или пограничной службы.
no-promise = Не могу обещать, что всё получится, но попробую. Скажу, что я могу сделать, а чего нет.
    .back = I cannot promise that everything will work out, but I will try. I will tell you what I can do and what I cannot.
    .note = Не обещайте того, что решают другие.
i-believe-you = Я вам верю. Вашей вины в этом нет.
    .back = I believe you. There is no guilt of yours in this.
    .note = Скажите это, когда человек уже что-то рассказал, и не просите рассказать больше.

## Безопасность, разговор наедине и что могут выдать карточка или звонок

safe-to-talk = Вам безопасно сейчас говорить?
    .back = Is it safe for you to talk now?
    .note = Если нет, больше ничего не спрашивайте: окажите обычную помощь и найдите для разговора другое время.
talk-alone = Хотите поговорить со мной наедине?
    .back = Do you want to talk with me in private?
    .note = Показывайте это только там, где этого не видят те, кто пришёл с человеком; иначе найдите обычный повод поговорить наедине.
quieter-place = Может быть, перейдём туда, где тише?
    .back = Maybe we could move to somewhere quieter?
    .note = Идите только туда, где другие не видят и не слышат, и оставайтесь на месте, если человеку так лучше.
who-came = Кто здесь с вами?
    .back = Who is here with you?
    .note = Спрашивайте это только наедине с человеком.
somebody-waiting = Вас кто-то ждёт?
    .back = Is somebody waiting for you?
    .note = Если да, спросите, сколько можно говорить без опасности.
safe-here = Вам здесь безопасно?
    .back = Is it safe for you here?
    .note = Верьте ответу: часто человек знает опасности лучше всех.
phone-seen = Смотрит ли кто-то другой в ваш телефон?
    .back = Does somebody else look into your phone?
    .note = Если да, ничего не отправляйте на этот телефон и не сохраняйте в нём номеров.
carry-card = Вам безопасно иметь эту карточку при себе?
    .back = Is it safe for you to have this card with you?
    .note = Если нет, скажите номер вслух и помогите человеку его запомнить.
call-traces = Звонок остаётся в списке звонков. Он может быть и в счёте.
    .back = A call stays in the call list. It may also be on the bill.
    .note = Скажите об этом, прежде чем советовать позвонить; если стереть список, счёт не изменится.
way-home = Вам безопасно возвращаться домой или туда, где вы ночуете?
    .back = Is it safe for you to return home or to the place where you sleep?
    .note = Не обещайте безопасности; спросите, что сделало бы дорогу безопаснее.

## Врач, боль, лекарства

need-doctor = Вам нужен врач?
    .back = Do you need a doctor?
    .note = Предлагайте медицинскую помощь независимо от ответов на другие вопросы.
in-pain = У вас что-то болит? Можно показать где.
    .back = Does something hurt? You can show where.
medicine = Вам нужны лекарства?
    .back = Do you need medicines?
pregnant = Вы беременны или это возможно? Отвечать не обязательно.
    .back = Are you pregnant, or is that possible? It is not obligatory to answer.
    .note = Спрашивайте это только наедине и только тогда, когда это нужно для медицинской помощи; не решайте по внешности, кого спрашивать.

## Что нужно сейчас

what-worries = Что вас сейчас больше всего беспокоит? Можно сказать много или мало, как хотите.
    .back = What worries you most right now? You can say a lot or a little, as you like.
    .note = Слушайте; не добивайтесь рассказа.
water-food-sleep = Вам нужны вода, еда или место для ночлега?
    .back = Do you need water, food or a place to spend the night?
    .note = Ничто из этого не должно зависеть от того, что человек расскажет.
your-papers = Ваши документы при вас?
    .back = Do you have your documents on you?
    .note = Скажите, зачем спрашиваете и кто увидит ответ; не начинайте с документов.

## Номера, места, другие люди

people-here = Здесь есть люди, которые могут помочь. Это бесплатно.
    .back = There are people here who can help. It is free of charge.
    .note = Показывайте это, только если знаете, что сегодня и то и другое — правда.
number-free = На этот номер можно звонить бесплатно.
    .back = One can call this number free of charge.
    .note = Показывайте это, только если так говорит приложение и именно для того телефона, с которого человек будет звонить.
shall-i-call = Мне позвонить вместо вас? Позвоню, только если вы скажете «да».
    .back = Shall I call instead of you? I will call only if you say "yes".
    .note = Сначала скажите, что этот звонок изменит для человека, и договоритесь, что можно рассказать.
call-together = Хотите позвонить на этот номер вместе со мной?
    .back = Do you want to call this number together with me?
    .note = Сначала скажите, кто отвечает: организация поддержки, государственное учреждение или полиция.
official-report = Хотите о чём-то заявить в полицию? Я могу помочь. Можно и отказаться.
    .back = Do you want to report something to the police? I can help. You can also refuse.
    .note = Сначала объясните человеку его права; не для всех обращаться в полицию безопасно.
ask-protection = Здесь можно попросить защиту, которую дают беженцам.
    .back = Here it is possible to ask for the protection that is given to refugees.
    .note = Правила разные: сначала узнайте, где об этом просят и кто может это объяснить.
come-back = Вы можете прийти снова, когда захотите, даже если сегодня откажетесь.
    .back = You can come again whenever you want, even if you refuse today.
    .note = Скажите, в какие часы здесь кто-то есть; не показывайте этого там, где нет уверенности.

## Выбор, остановка, прощание

no-need-to-tell = Вам не обязательно мне что-то рассказывать.
    .back = You do not have to tell me anything.
you-can-stop = Вы можете отказаться и можете остановиться в любой момент.
    .back = You can refuse and you can stop at any moment.
    .note = После отказа окажите полностью ту помощь, за которой человек пришёл.
you-decide = Решаете вы. Я могу сказать, какие есть возможности.
    .back = You decide. I can say what possibilities there are.
    .note = Для ребёнка и там, где есть угроза жизни, правила могут быть другими: сначала проверьте, к чему обязаны именно вы.

## С ребёнком: простые слова и ни одного обещания, которое нельзя выполнить

child-my-name = Привет, меня зовут …
    .speech = Привет, меня зовут
    .back = Hi, my name is …
    .note = Потом назовите имя, по которому ребёнок может к вам обращаться.
child-not-in-trouble = Тебя никто не ругает. Всё это не из-за тебя.
    .back = Nobody is scolding you. All this is not because of you.
    .note = Не обещайте ничего о том, что решают другие.
child-trusted-adult = Есть ли кто-то из взрослых, кому ты доверяешь?
    .back = Is there somebody among the adults whom you trust?
    .note = Не настаивайте на присутствии родителя или сопровождающего: возможно, именно этот человек причиняет вред.
child-ask-helper = Мне обязательно надо обратиться к человеку, который помогает детям. Прежде чем это сделать, я скажу тебе.
    .back = I must without fail turn to a person who helps children. Before I do it, I will tell you.
    .note = Сначала проверьте, к чему обязаны именно вы; никогда не обещайте ребёнку, что никому не скажете.
child-i-stay = Сейчас я остаюсь с тобой. Прежде чем уйти, я тебе скажу.
    .back = Now I am staying with you. Before I leave, I will tell you.
    .note = Показывайте это, только если сможете это сдержать, и скажите, кто останется после вас.

## На что человек может показать

reply-yes = Да.
    .back = Yes.
reply-no = Нет.
    .back = No.
    .note = Примите это сразу; не спрашивайте почему и не спрашивайте второй раз.
reply-not-sure = Не знаю точно.
    .back = I don't know for sure.
reply-no-answer = Не хочу отвечать.
    .back = I don't want to answer.
    .note = Больше не возвращайтесь к этому вопросу.
reply-not-understood = Не понимаю.
    .back = I don't understand.
    .note = Скажите это другими словами или позовите переводчика.
reply-stop = Остановитесь, пожалуйста.
    .back = Please stop.
    .note = Остановитесь сразу и не спрашивайте почему.
reply-later = Не сейчас. Потом.
    .back = Not now. Later.
reply-not-here = Не здесь.
    .back = Not here.
reply-alone = Хочу побыть наедине с собой.
    .back = I want to be alone with myself for a while.
    .note = Дайте человеку побыть в стороне; не оставляйте без взрослых ребёнка, которому очень тяжело.
reply-write = Запишите это, пожалуйста.
    .back = Write this down, please.
    .note = Сначала спросите, безопасно ли иметь бумагу при себе.
reply-call = Хочу кому-то позвонить.
    .back = I want to call somebody.
    .note = Сначала скажите, что звонок оставляет следы; возможно, человек может позвонить с вашего телефона.
reply-woman = Мне лучше говорить с женщиной.
    .back = It is better for me to talk with a woman.
reply-man = Мне лучше говорить с мужчиной.
    .back = It is better for me to talk with a man.
reply-pain = Мне больно. Покажу где.
    .back = I am in pain. I will show where.
reply-water = Воды, пожалуйста.
    .back = Water, please.
reply-toilet = Мне нужно в туалет.
    .back = I need the toilet.
