### translation: second_pass
# نخاطب الشخص بصيغة تُكتب كما هي للمذكر والمؤنث: «لك، معك، يمكنك، هل أنت بحاجة إلى»، ونتجنب الأفعال
# والصفات التي تحدد جنسًا. ونخاطب العامل بصيغة الجمع. «.back» هو معنى العبارة حرفيًا بالإنجليزية.

## من أنا، وهل يمكن أن نتحدث

who-i-am-health = أعمل هنا ضمن الفريق الصحي.
    .back = I work here as part of the health team.
    .note = قولوا اسمكم الأول إن كان ذلك آمنًا لكم.
who-i-am-outreach = أعمل في منظمة تساعد الناس. لست من الشرطة.
    .back = I work in an organisation that helps people. I am not from the police.
    .note = اعرضوا هذا فقط إذا كانت الجملتان صحيحتين بالنسبة إليكم.
who-i-am-border = أعمل هنا على الحدود. سأقول لك أولًا ما يجب عليّ الإبلاغ عنه.
    .back = I work here at the border. I will tell you first what I must report.
    .note = قولوا ذلك كاملًا قبل أن تسألوا عن أي شيء.
may-i-talk = هل يمكنني الحديث معك لحظة؟ يمكنك قول «لا».
    .back = May I talk with you for a moment? You can say "no".
    .note = إذا كان الجواب «لا»، فاشكروا الشخص ولا تسألوا عن شيء.
which-language = ما اللغة التي تناسبك للحديث؟
    .back = Which language suits you for talking?
    .note = اسألوا الشخص نفسه، لا من جاء معه.
interpreter-by-phone = سأطلب الترجمة عبر الهاتف، إذا وافقت على ذلك.
    .back = I will request interpreting by phone, if you agree to that.
    .note = لا تدعوا أبدًا من جاء مع الشخص يترجم له.
woman-or-man = هل الأفضل لك الحديث مع امرأة أم مع رجل؟ أم لا فرق عندك؟
    .back = Is it better for you to talk with a woman or with a man? Or does it make no difference to you?
    .note = اسألوا هذا عن المترجم، وعن أنفسكم أيضًا إن كان هناك خيار.

## ما أحتفظ به لنفسي، وما يجب الإبلاغ عنه

what-i-tell-others = لا أخبر الآخرين بما أسمعه منك. لكن قد يجب عليّ الإبلاغ عن بعض الأمور.
    .back = I do not tell others what I hear from you. But I may have to report some matters.
    .note = قولوا ما هذه الأمور قبل أن يخبركم الشخص بأي شيء؛ وإن كنتم لا تعرفونها، فاستعلموا عنها أولًا.
child-in-danger = إذا كان طفل في خطر، فيجب عليّ أن أخبر من يحمون الأطفال.
    .back = If a child is in danger, I must tell those who protect children.
    .note = تحققوا أولًا من واجبكم أنتم، واعرضوا هذا فقط إن كان هذا واجبكم.
no-call-without-you = لن أتصل بالشرطة من دون موافقتك. إذا ألزمني القانون بذلك، فسأقول لك أولًا.
    .back = I will not call the police without your consent. If the law obliges me to do so, I will tell you first.
    .note = تحققوا أولًا من واجبكم أنتم، وكذلك في حالة طفل أو خطر على الحياة؛ ولا تعرضوا هذا إن كنتم من الشرطة أو من حرس الحدود.
no-promise = لا أستطيع أن أعدك بأن ذلك سينجح، لكنني سأحاول. سأقول ما أستطيع فعله وما لا أستطيع.
    .back = I cannot promise you that this will succeed, but I will try. I will say what I can do and what I cannot.
    .note = لا تعدوا بشيء يقرره آخرون.
i-believe-you = أنا أصدّقك. الذنب ليس ذنبك.
    .back = I believe you. The fault is not your fault.
    .note = قولوا هذا بعد أن يخبركم الشخص بشيء، ولا تطلبوا المزيد.

## الأمان، والحديث على انفراد، وما قد تكشفه بطاقة أو مكالمة

safe-to-talk = هل الحديث الآن آمن لك؟
    .back = Is talking now safe for you?
    .note = إن لم يكن آمنًا، فلا تسألوا المزيد؛ قدموا المساعدة المعتادة وابحثوا عن لحظة أخرى.
talk-alone = هل يناسبك أن نتحدث على انفراد؟
    .back = Does it suit you that we talk in private?
    .note = اعرضوا هذا فقط حيث لا يراه أحد ممن جاؤوا مع الشخص؛ وإلا فابحثوا عن سبب عادي للحديث على انفراد.
quieter-place = هل ننتقل إلى مكان أهدأ؟
    .back = Shall we move to a quieter place?
    .note = اذهبوا فقط إلى مكان لا يراكم فيه الآخرون ولا يسمعونكم، وابقوا إن كان الشخص يفضّل ذلك.
who-came = من معك هنا؟
    .back = Who is with you here?
    .note = اسألوا هذا فقط عندما تكونون مع الشخص على انفراد.
somebody-waiting = هل ينتظرك أحد؟
    .back = Is anyone waiting for you?
    .note = إن كان كذلك، فاسألوا كم من الوقت يمكنكم الحديث بلا خطر.
safe-here = هل أنت في أمان هنا؟
    .back = Are you safe here?
    .note = صدّقوا الجواب: كثيرًا ما يعرف الشخص الأخطار أفضل من غيره.
phone-seen = هل ينظر أحد غيرك في هاتفك؟
    .back = Does anyone other than you look in your phone?
    .note = إن كان كذلك، فلا ترسلوا شيئًا إلى هذا الهاتف ولا تحفظوا فيه رقمًا.
carry-card = هل من الآمن لك أن تبقى هذه البطاقة معك؟
    .back = Is it safe for you that this card stays with you?
    .note = إن لم يكن آمنًا، فقولوا الرقم بصوت مسموع وساعدوا الشخص على حفظه في ذاكرته.
call-traces = تبقى المكالمة في قائمة المكالمات. وقد تظهر في الفاتورة أيضًا.
    .back = The call stays in the call list. It may also appear on the bill.
    .note = قولوا هذا قبل أن تقترحوا الاتصال؛ حذف القائمة لا يغيّر الفاتورة.
way-home = هل العودة إلى البيت، أو إلى مكان نومك، آمنة لك؟
    .back = Is returning home, or to the place where you sleep, safe for you?
    .note = لا تعدوا بالأمان؛ اسألوا ما الذي يجعل الطريق أكثر أمانًا.

## طبيب وألم ودواء

need-doctor = هل أنت بحاجة إلى طبيب أو طبيبة؟
    .back = Do you need a doctor (man or woman)?
    .note = اعرضوا الرعاية مهما كانت الأجوبة عن الأسئلة الأخرى.
in-pain = هل عندك ألم؟ يمكنك الإشارة إلى مكانه.
    .back = Do you have pain? You can point to where it is.
medicine = هل أنت بحاجة إلى دواء؟
    .back = Do you need medicine?
pregnant = هل أنت حامل، أو هل هذا ممكن؟ ليس عليك الإجابة.
    .back = Are you pregnant, or is this possible? You do not have to answer.
    .note = اسألوا هذا فقط على انفراد مع الشخص وعندما تحتاج الرعاية إليه؛ ولا تقرروا من المظهر من تسألونه.

## ما يلزم الآن

what-worries = ما أكثر ما يقلقك الآن؟ يمكنك قول القليل أو الكثير، كما يناسبك.
    .back = What worries you most now? You can say a little or a lot, as suits you.
    .note = استمعوا؛ ولا تلحّوا لسماع القصة.
water-food-sleep = هل أنت بحاجة إلى ماء أو طعام أو مكان للنوم؟
    .back = Do you need water, food or a place to sleep?
    .note = لا يجوز أن يتوقف شيء من هذا على ما يقوله لكم الشخص.
your-papers = هل أوراقك معك؟
    .back = Are your papers with you?
    .note = قولوا لماذا تسألون ومن سيرى الجواب؛ ولا تبدؤوا بالأوراق.

## أرقام وأماكن وأشخاص آخرون

people-here = يوجد هنا أشخاص يمكنهم المساعدة. وهذا لا يكلّف شيئًا.
    .back = There are people here who can help. And this costs nothing.
    .note = اعرضوا هذا فقط إذا كنتم تعرفون أن الأمرين صحيحان اليوم.
number-free = يمكنك الاتصال بهذا الرقم مجانًا.
    .back = You can call this number free of charge.
    .note = اعرضوا هذا فقط إذا قال التطبيق ذلك، وللهاتف الذي سيستخدمه الشخص.
shall-i-call = هل أتصل نيابةً عنك؟ لن أفعل ذلك إلا إذا كان جوابك «نعم».
    .back = Shall I call on your behalf? I will do that only if your answer is "yes".
    .note = قولوا أولًا ما الذي تغيّره المكالمة للشخص، واتفقوا على ما يجوز أن تقولوه.
call-together = هل يناسبك أن نتصل بهذا الرقم معًا؟
    .back = Does it suit you that we call this number together?
    .note = قولوا أولًا من يجيب: منظمة دعم أم جهة حكومية أم الشرطة.
official-report = هل لديك رغبة في إبلاغ الشرطة بشيء؟ يمكنني المساعدة. ويمكنك أيضًا قول «لا».
    .back = Do you have a wish to report something to the police? I can help. You can also say "no".
    .note = اشرحوا أولًا حقوق الشخص؛ فالذهاب إلى الشرطة ليس آمنًا لبعض الناس.
ask-protection = يمكنك هنا طلب الحماية التي تُمنح للاجئين.
    .back = Here you can ask for the protection that is granted to refugees.
    .note = القواعد تختلف: اعرفوا أولًا أين يُطلب ذلك ومن يستطيع شرحه.
come-back = يمكنك العودة متى شئت، حتى إذا كان جوابك اليوم «لا».
    .back = You can come back whenever you want, even if your answer today is "no".
    .note = قولوا في أي ساعات يوجد أحد هنا؛ ولا تعرضوا هذا حيث لا يكون ذلك مؤكدًا.

## الاختيار والتوقف والذهاب

no-need-to-tell = ليس عليك إخباري بأي شيء.
    .back = You do not have to tell me anything.
you-can-stop = يمكنك قول «لا»، ويمكنك التوقف في أي وقت.
    .back = You can say "no", and you can stop at any time.
    .note = بعد كلمة «لا»، قدموا كاملةً المساعدة التي جاء الشخص من أجلها.
you-decide = القرار لك. يمكنني أن أقول لك ما هو ممكن.
    .back = The decision is yours. I can tell you what is possible.
    .note = في حالة طفل، أو خطر على الحياة، قد تسري قواعد أخرى: تحققوا أولًا من واجبكم أنتم.

## مع طفل: كلمات بسيطة، ولا وعد لا يمكن الوفاء به

child-my-name = مرحبًا، اسمي …
    .speech = مرحبًا، اسمي
    .back = Hello, my name is …
    .note = ثم قولوا الاسم الذي يمكن للطفل أن يناديكم به.
child-not-in-trouble = أنا لا ألومك. ما فعلت أي شيء خطأ.
    .back = I do not blame you. You did not do anything wrong.
    .note = لا تعدوا بشيء عما سيقرره آخرون.
child-trusted-adult = هل هناك أحد من الكبار يمكنك الوثوق به؟
    .back = Is there one of the grown-ups whom you can trust?
    .note = لا تصرّوا على أحد الوالدين أو على من جاء مع الطفل: فقد يكون هو من يؤذيه.
child-ask-helper = يجب أن أسأل شخصًا يساعد الأطفال. سأقول لك قبل أن أفعل ذلك.
    .back = I must ask someone who helps children. I will tell you before I do that.
    .note = تحققوا أولًا من واجبكم أنتم؛ ولا تعدوا طفلًا أبدًا بأنكم لن تخبروا أحدًا.
child-i-stay = سأبقى معك الآن. سأقول لك قبل أن أذهب.
    .back = I will stay with you now. I will tell you before I go.
    .note = اعرضوا هذا فقط إذا كنتم تستطيعون الوفاء به، وقولوا من يبقى بعدكم.

## ما يمكن أن يشير إليه الشخص

reply-yes = نعم.
    .back = Yes.
reply-no = لا.
    .back = No.
    .note = اقبلوا ذلك فورًا؛ لا تسألوا لماذا، ولا تسألوا مرة أخرى.
reply-not-sure = لا أعرف بالتأكيد.
    .back = I do not know for certain.
reply-no-answer = لا أريد أن أجيب.
    .back = I do not want to answer.
    .note = اتركوا هذا السؤال نهائيًا.
reply-not-understood = لا أفهم.
    .back = I do not understand.
    .note = قولوا ذلك بكلمات أخرى، أو اطلبوا مترجمًا.
reply-stop = كفى، من فضلك.
    .back = Enough, please.
    .note = توقفوا فورًا، ولا تسألوا لماذا.
reply-later = ليس الآن. لاحقًا.
    .back = Not now. Later.
reply-not-here = ليس هنا.
    .back = Not here.
reply-alone = أريد أن أبقى وحدي.
    .back = I want to stay alone.
    .note = أعطوا مساحة؛ ولا تتركوا طفلًا وحده وهو في ضيق.
reply-write = أرجو كتابة ذلك لي.
    .back = Please write that down for me.
    .note = اسألوا أولًا هل من الآمن حمل ورقة.
reply-call = أريد أن أتصل بأحد.
    .back = I want to call someone.
    .note = قولوا أولًا إن المكالمة تترك أثرًا؛ وربما يمكن للشخص استخدام هاتفكم.
reply-woman = أفضّل الحديث مع امرأة.
    .back = I prefer to talk with a woman.
reply-man = أفضّل الحديث مع رجل.
    .back = I prefer to talk with a man.
reply-pain = عندي ألم. سأشير إلى مكانه.
    .back = I have pain. I will point to where it is.
reply-water = ماء، من فضلك.
    .back = Water, please.
reply-toilet = أحتاج إلى المرحاض.
    .back = I need the toilet.
