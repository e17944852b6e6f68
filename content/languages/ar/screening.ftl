# نصوص أدوات المحادثة وبطاقات العبارات، العربية.
# review: second_pass

## أدوات المحادثة: الشروط والبنود والخلاصة. لا وسم لأي شخص أبدًا.

screening-kind-aid = أداة أعددناها نحن. لم تُختبر.
screening-kind-training = للتعلّم. ليست للاستخدام مع شخص.
screening-kind-published = نشرها آخرون
gate-holds = نعم
gate-holds-not = لا
gate-referral-found = يعرف التطبيق أرقامًا أو أماكن في { $place }.
gate-referral-none = لا يعرف التطبيق أي رقم أو مكان في { $place }.
gate-referral-unknown = لم تذكروا مكانًا. هل تعرفون إلى أين يمكن أن يتوجه الشخص؟
answer-yes = نعم
answer-no = لا
answer-unsure = غير مؤكد
answer-declined = يفضّل عدم الإجابة
answer-declined-self = لا أريد أن أقول
answer-seen = لوحظ
answer-not-seen = لم يُلاحظ
act-continue = متابعة
act-back = رجوع
act-stop = التوقف ورؤية ما يمكن تقديمه
act-skip = تخطي
act-show = إظهار
act-hand-over = ترك الإجابة للشخص وحده
act-worker-is-back = عاد الهاتف إليّ
act-discreet = كلمات محايدة
act-plain = أطول
act-end = إنهاء بلا حفظ
neutral-hand-over = تمرير
neutral-end = إنهاء
neutral-declined = لم يُذكر
self-stop = توقف
self-skip = التالي
lead-gate = يجب أن يتحقق كل هذا قبل ملاحظة أي شيء أو السؤال عنه.
lead-instead = ليس الآن. يمكن عمل ما يلي بدلًا من ذلك.
lead-observe = انظروا من دون كلام. ضعوا علامة على ما ترونه.
lead-ask = سؤالًا بعد سؤال. يمكن للشخص أن يتخطى أي سؤال، وأن يتوقف.
handed-back = شكرًا. يُرجى إعادة الهاتف.
done-neutral = نهاية القائمة.
result-title = ما يمكن تقديمه الآن
result-noticed = ما لوحظ وما قيل
result-nothing-noticed = لا شيء مما يُحسب هنا.
result-points = ما يمكن أن يشير إليه هذا
point-met = هناك ما يشير إلى هذا.
point-not-met = لا شيء يشير إلى هذا.
point-not-asked = لم يُسأل عنه.
point-not-needed = غير لازم للطفل.
part-urgent = أولًا
part-child = للطفل
part-offer = قدّموا
part-safety = الأمان
part-referral = خدمات أخرى
part-protection = الحماية
part-decline = إذا قال الشخص «لا»
part-caution = ما لا يستطيع هذا أن يقوله
result-here = أرقام وأماكن في { $place }
result-here-none = لا يعرف التطبيق أي رقم أو مكان في { $place }.
result-here-unnamed = لم تذكروا مكانًا. ابحثوا في «الأرقام» و«الأماكن».
result-kept = لا يُحفظ شيء من هذا. يزول عند الخروج، إلا إذا حفظتم خلاصة في ملاحظاتكم.
card-population = اختُبرت مع
card-structure = ما هي
card-decides = قاعدتها
card-licence = الشروط
card-not-for = لا تصلح لـ
card-tested-in = اختُبرت في
card-wording = أسئلتها
wording-own = هنا، بكلماتنا.
wording-licensed = هنا، بكلمات مؤلفيها الذين يسمحون بذلك.
wording-not-here = ليست هنا.
figures-none = لا نعرف أرقامًا تقول كم مرة تكون صحيحة.
figure-both = أشارت إلى { $sensitivity } ٪ من الأشخاص المعنيين، ولم تشر إلى { $specificity } ٪ من الآخرين.
figure-sensitivity = أشارت إلى { $sensitivity } ٪ من الأشخاص المعنيين. لا نعرف إلى كم من الآخرين أشارت.
figure-specificity = لم تشر إلى { $specificity } ٪ من الأشخاص غير المعنيين. لا نعرف إلى كم من الآخرين أشارت.
figure-neither = لم تُذكر أي نسبة.
figure-common = كانت نسبة المعنيين بين من شملتهم الدراسة { $prevalence } ٪.
predictive-positive = إذا افترضنا أن { $prevalence } من كل ١٠٠ شخص معنيون: فمن كل ١٠٠ شخص نتيجتهم إيجابية، عدد المعنيين { $concerned ->
    [0] أقل من واحد
    [zero] أقل من واحد
    [one] نحو واحد
    [two] نحو اثنين
    [few] نحو { $concerned }
    [many] نحو { $concerned }
   *[other] نحو { $concerned }
}. والآخرون، نحو { $others }، ليسوا معنيين.
predictive-negative = { $concerned ->
    [0] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك أقل من واحد.
    [zero] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك أقل من واحد.
    [one] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك نحو واحد.
    [two] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك نحو اثنين.
    [few] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك نحو { $concerned }.
    [many] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك نحو { $concerned }.
   *[other] من كل ١٠٠ شخص نتيجتهم سلبية، عدد المعنيين رغم ذلك نحو { $concerned }.
}
predictive-nobody = بهذه الأرقام لا يحصل أحد على نتيجة إيجابية.
predictive-ppv = القيمة التنبؤية الإيجابية: { $share } ٪.
predictive-npv = القيمة التنبؤية السلبية: { $share } ٪.
predictive-caution = حسبناه نحن من الدراسة المذكورة هنا. في مكان آخر أو بلغة أخرى أو مع أشخاص آخرين قد يختلف كثيرًا. النتيجة سبب لعرض الدعم، ولا شيء غير ذلك.
summary-title = محادثة { $date }
summary-aid = { $name }، الإصدار { $version }، { $date }
summary-observed = ما لوحظ وما قيل:
summary-points = يمكن أن يشير إلى:
summary-caution = لا شيء من هذا دليل.

## بطاقات العبارات

phrase-topic-opening = البداية
phrase-topic-confidence = ما أحتفظ به لنفسي، وما يجب أن أبلّغ عنه
phrase-topic-safety = الأمان والحديث على انفراد
phrase-topic-health = الصحة
phrase-topic-needs = ما يلزم الآن
phrase-topic-help = أرقام وأماكن وأشخاص آخرون
phrase-topic-choice = القرار قرارك
phrase-topic-child = مع طفل
phrase-topic-reply = للإشارة بالإصبع
phrases-other-language = لا توجد عبارات بعد بهذه اللغة: { $language }. هذه العبارات بالإنجليزية.
