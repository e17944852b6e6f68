# نصوص واجهة Waymark، العربية.
# review: second_pass
# رُدّت هذه الترجمة إلى الإنجليزية من دون رؤية الأصل ثم قورنت به، لكن لم يراجعها بعدُ أي ناطق أصلي
# بالعربية. الكتابة قصيرة وبسيطة ومحترمة: لا لوم فيها ولا حكم
# على أحد. نخاطب العامل بصيغة الجمع كي لا نحدد جنسًا، ونفضل المصدر على فعل الأمر في الأزرار.

## اللغة نفسها، باسمها فيها

language-own-name = العربية

## القوائم والأعداد

list-separator = { "، " }
sentence-separator = { "؛ " }
with-note = { $text } ({ $note })
number-decimal-mark = ٫
number-group-mark = { "٬" }
number-group-least = { "4" }

## التواريخ. «alone» يقف وحده، و«of» بعد كلمة مثل «منذ».

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = عام { $year }
month-1-alone = يناير
month-2-alone = فبراير
month-3-alone = مارس
month-4-alone = أبريل
month-5-alone = مايو
month-6-alone = يونيو
month-7-alone = يوليو
month-8-alone = أغسطس
month-9-alone = سبتمبر
month-10-alone = أكتوبر
month-11-alone = نوفمبر
month-12-alone = ديسمبر
month-1-of = يناير
month-2-of = فبراير
month-3-of = مارس
month-4-of = أبريل
month-5-of = مايو
month-6-of = يونيو
month-7-of = يوليو
month-8-of = أغسطس
month-9-of = سبتمبر
month-10-of = أكتوبر
month-11-of = نوفمبر
month-12-of = ديسمبر
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## المسافات والاتجاهات

distance-metres = { $number } م
distance-kilometres = { $number } كم
distance-about-kilometres = نحو { $number } كم
distance-in-town = في هذه المدينة
compass-north = الشمال
compass-north-east = الشمال الشرقي
compass-east = الشرق
compass-south-east = الجنوب الشرقي
compass-south = الجنوب
compass-south-west = الجنوب الغربي
compass-west = الغرب
compass-north-west = الشمال الغربي

## الساعات

hours-always = على مدار الساعة، كل أيام الأسبوع
hours-public-holidays = أيام العطل الرسمية
hours-school-holidays = العطل المدرسية
hours-off = مغلق
open-now = يعمل الآن
open-now-always = يعمل الآن، ليلًا ونهارًا
open-now-until = يعمل الآن، حتى { $time }
open-now-until-day = يعمل الآن، حتى { $day } { $time }
closed-now = مغلق الآن
closed-now-until = مغلق الآن، يفتح الساعة { $time }
closed-now-until-day = مغلق الآن، يفتح { $day } { $time }
hours-not-known = ساعات العمل غير معروفة، يُرجى الاتصال أولًا
hours-not-known-written = ساعات العمل غير معروفة
hours-not-certain = ساعات العمل غير مؤكدة، يُرجى الاتصال أولًا
hours-emergency = الساعات غير مذكورة؛ عند الخطر يجب الاتصال فورًا
open-holidays-differ = { $text }؛ ساعات أخرى في العطل الرسمية
open-local-time = { $text } (التوقيت المحلي: { $country })

## من يجيب

answered-by-victim-support = منظمة دعم
answered-by-refugee-line = خط للاجئين والمهاجرين
answered-by-child-line = خط للأطفال
answered-by-state-line = خط حكومي، ليس الشرطة
answered-by-police = الشرطة
answered-by-emergency = خدمة الطوارئ
service-all = الطوارئ: كل الخدمات
service-police = الطوارئ: الشرطة
service-ambulance = الطوارئ: الإسعاف
service-fire = الطوارئ: الإطفاء

## لأي أمر

topic-trafficking = الاتجار بالبشر
topic-gbv = العنف القائم على النوع الاجتماعي
topic-child = الأطفال
topic-refugee = اللاجئون والمهاجرون
topic-emergency = حالات الطوارئ

## اللغات والتكلفة وإمكان الوصول

languages-not-known = اللغات غير معروفة
cost-free = مجاني
cost-charged = غير مجاني
cost-not-known = التكلفة غير معروفة
reach-abroad = يمكن الاتصال به من الخارج
reach-country-only = فقط من هواتف في { $country }
reach-home-only = لا يعمل من الخارج
reach-short-code = رقم قصير للهواتف في { $country }؛ من الخارج: غير معروف
reach-abroad-not-known = من الخارج: غير معروف
reach-mobile-only = فقط من الهواتف المحمولة
reach-landline-only = فقط من الهواتف الأرضية
reach-internet = يحتاج إلى الإنترنت

## مدى تأكدنا

confidence-low = رقم مشكوك فيه: لا يؤكده مصدر قوي. جربوا رقمًا آخر أولًا.
freshness-verified = أكده شخصان، { $date }
freshness-fresh = تاريخ المصدر: { $date }
freshness-ageing = أحدث مصدر: { $date }
freshness-stale = مصدر قديم: { $date }. ربما تغيرت المعلومات.
freshness-unverified = مصدر بلا تاريخ. ربما تغيرت المعلومات.

## الأماكن

site-blue-dot = النقطة الزرقاء (Blue Dot)
site-point-of-safety = نقطة أمان (Point of Safety)
site-support-place = مكان دعم
status-open = مفتوح، بحسب معلومات { $date }
status-closed = مغلق
status-closed-as-of = مغلق، بحسب معلومات { $date }
status-historic = مغلق منذ زمن طويل
status-historic-as-of = مغلق منذ زمن طويل؛ آخر تسجيل { $date }
status-not-confirmed = لم يؤكَّد منذ { $date }، يُرجى الاتصال أولًا
status-not-known = الحالة غير معروفة، يُرجى الاتصال أولًا
state-open = مفتوح
state-closed = مغلق
state-historic = انتهى منذ زمن طويل
state-unknown = غير معروف
judgement-agrees = هذا المصدر يذكر الشيء نفسه.
judgement-differs = هذا المصدر يذكر شيئًا آخر.
judgement-superseded = هذا المصدر أقدم. تغير الرقم بعده.
judgement-misprint = في هذا المصدر خطأ مطبعي.
places-none = لا يُعرف هنا أي مكان دعم.
places-none-confirmed = لا تأكيد بأن أيًّا من هذه الأماكن مفتوح اليوم. اتصلوا أولًا.
places-far = أقرب مكان دعم معروف بعيد.
places-past-left-out =
    { $count ->
        [zero] كل الأماكن المغلقة معروضة.
        [one] مكان مغلق واحد غير معروض.
        [two] مكانان مغلقان غير معروضين.
        [few] { $count } أماكن مغلقة غير معروضة.
        [many] { $count } مكانًا مغلقًا غير معروض.
       *[other] { $count } مكان مغلق غير معروض.
    }
crossing-state = { $name }. بحسب معلومات { $date }: { $says }
crossing-state-undated = { $name }. بلا تاريخ: { $says }
crossing-state-not-known = { $name }: الحالة غير معروفة
offer-information = معلومات
offer-legal-advice = استشارة قانونية
offer-psychological-support = دعم نفسي
offer-child-friendly-space = مساحة للأطفال
offer-mother-and-baby = مساحة للأمهات مع الرضّع
offer-family-reunification = مساعدة في العثور على أفراد الأسرة
offer-identification-referral = إحالة الأشخاص المعرضين للخطر
offer-first-aid-health = إسعافات أولية ورعاية صحية
offer-basic-items = مواد أساسية
offer-rest-place = مكان للراحة
offer-accommodation = مكان للإقامة
offer-gbv-support = دعم بعد العنف
offer-restoring-family-links = التواصل مع الأسرة المنفصلة
offer-employment-advice = استشارة في شؤون العمل
offer-interpretation = ترجمة شفوية

## قوائم الأرقام

contacts-none = لا رقم معروف لهذا الأمر.
contacts-only-doubtful = لا تُعرف لهذا الأمر إلا أرقام مشكوك فيها.
contacts-more =
    { $count ->
        [zero] لا أرقام أخرى.
        [one] رقم واحد آخر.
        [two] رقمان آخران.
        [few] { $count } أرقام أخرى.
        [many] { $count } رقمًا آخر.
       *[other] { $count } رقم آخر.
    }
contacts-doubtful-left-out =
    { $count ->
        [zero] كل الأرقام المشكوك فيها معروضة.
        [one] رقم واحد مشكوك فيه غير معروض.
        [two] رقمان مشكوك فيهما غير معروضين.
        [few] { $count } أرقام مشكوك فيها غير معروضة.
        [many] { $count } رقمًا مشكوكًا فيه غير معروض.
       *[other] { $count } رقم مشكوك فيه غير معروض.
    }

## الإرشادات

search-none = لا نتائج. جربوا كلمات أقل أو كلمات أخرى.
translation-draft = هذه الترجمة مسودة. لم يراجعها أحد بعد.
translation-second-pass = رُوجعت هذه الترجمة مرة ثانية، ولكن ليس على يد ناطق أصلي باللغة.
translation-other-language = هذا النص غير متوفر بلغتكم بعد.
translation-mixed = بعض الأجزاء غير متوفرة بلغتكم بعد.

## عن المحتوى

age-days =
    { $count ->
        [0] محتوى { $date }: من اليوم.
        [zero] محتوى { $date }: من اليوم.
        [one] محتوى { $date }: عمره يوم واحد.
        [two] محتوى { $date }: عمره يومان.
        [few] محتوى { $date }: عمره { $count } أيام.
        [many] محتوى { $date }: عمره { $count } يومًا.
       *[other] محتوى { $date }: عمره { $count } يوم.
    }
age-months =
    { $count ->
        [zero] محتوى { $date }: عمره أقل من شهر.
        [one] محتوى { $date }: عمره شهر واحد.
        [two] محتوى { $date }: عمره شهران. اطلبوا محتوى أحدث.
        [few] محتوى { $date }: عمره { $count } أشهر. اطلبوا محتوى أحدث.
        [many] محتوى { $date }: عمره { $count } شهرًا. اطلبوا محتوى أحدث.
       *[other] محتوى { $date }: عمره { $count } شهر. اطلبوا محتوى أحدث.
    }

## ما يمكن عمله

action-call = اتصال: { $number }
action-message = مراسلة: { $number }
action-chat = فتح الدردشة
action-email = كتابة بريد إلكتروني
action-copy-number = نسخ الرقم
action-copy-address = نسخ العنوان
action-share = مشاركة الرقم والساعات
action-map = عرض على الخريطة
action-map-town = عرض المدينة على الخريطة

## عناوين الشاشات

heading-numbers = الأرقام
heading-places = أماكن الدعم
heading-read-first = اقرؤوا أولًا
heading-sources = المصادر
heading-other-places = أماكن أخرى بهذا الاسم

## ما يُسلَّم، بلغة من يتسلمه: رسائل وبطاقات ورموز. قد يقرؤه غيره.
## لا شيء هنا يقول لأي أمر الرقم، ولا لمن هو.

handed-call = هاتف: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = رقم الطوارئ
handed-ambulance = الإسعاف
handed-fire = الإطفاء
handed-text-message = رسالة نصية
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = يُرجى الاتصال أولًا
handed-in-country = للهواتف في { $country }
handed-languages-more =
    { $count ->
        [zero] { $languages }
        [one] { $languages } ولغة أخرى
        [two] { $languages } ولغتان أخريان
        [few] { $languages } و{ $count } لغات أخرى
        [many] { $languages } و{ $count } لغة أخرى
       *[other] { $languages } و{ $count } لغة أخرى
    }
handed-note-tailor = الخياط، تقصير بنطال: { $number }
handed-note-dentist = طبيب الأسنان، موعد للفحص: { $number }
handed-note-x-ray = الأشعة، السؤال عن موعد: { $number }
handed-note-parcel = الطرد، السؤال أين هو: { $number }
handed-note-repair = الغسالة، تصليح: { $number }

## التسليم، لمن يعطي. $what رقم أو عنوان أو اسم.

disguise-tailor = خياط
disguise-dentist = طبيب أسنان
disguise-x-ray = موعد أشعة
disguise-parcel = طرد بريدي
disguise-repair = تصليح
hand-over-safe = اسألوا أولًا: هل من الآمن أن يحمل هذا الشخص هذا معه؟ إن لم يكن كذلك، فلا تعطوا أي شيء مكتوب.
hand-over-history = تبقى المكالمة في سجل مكالمات الهاتف وقد تظهر في الفاتورة. حذفها من أحدهما لا يحذفها من الآخر.
hand-over-messages = تبقى الرسالة أو الدردشة في الهاتف وعند الطرف الآخر إلى أن يحذفها أحد.
hand-over-answers = من يتصل بالرقم يسمع من يجيب. الملاحظة التي تبدو عادية لا تنفع إلا أمام نظرة سريعة.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: الشرطة هي التي تجيب. قولوا ذلك قبل أن تعطوا الرقم.
hand-over-other-language = لا توجد نصوص بهذه اللغة بعد ({ $language }). ما تعطونه مكتوب بالإنجليزية.
hand-over-note-most = في الملاحظة رقمان فقط. القائمة الأطول لا تبدو عادية.
hand-over-note-short = { $what }: ليس في الملاحظة. مثل هذا الرقم لا يبدو عاديًا.
hand-over-note-none = لا يمكن كتابة أي رقم هنا كملاحظة عادية.
hand-over-long = النص أطول من أن يوضع في رمز. أرسلوه أو اكتبوه بدلًا من ذلك.
hand-over-left-address = { $what }: لم يُعطَ. العنوان نفسه يدل على صاحبه.
hand-over-left-closed = { $what }: لم يُعطَ. المكان مغلق.
hand-over-left-nothing = { $what }: لم يُعطَ. لا رقم ولا عنوان معروف.
hand-over-left-room = { $what }: ليس على البطاقة. لا مساحة للمزيد.
hand-over-left-facts = { $what }: ليس كاملًا على البطاقة. لا مساحة لما يلي: { $facts }
hand-over-none = لا شيء هنا يمكن وضعه على بطاقة.

## ملاحظة عن خطأ، لمن يعتني بالمحتوى. تُرسل بأي طريقة، فقد يقرؤها غيره.

slip-title = تصحيح: { $id }
slip-entry = البند: { $id }
slip-hours = الساعات: { $text }
slip-content = المحتوى: الإصدار { $version }، { $date }
slip-wrong = ما الخطأ؟ اكتبوه في الأسفل. لا تذكروا اسم أحد، ولا تكتبوا شيئًا عن شخص قابلتموه.

## رسم تخطيطي لما حول مكان

sketch-spoken =
    رسم تخطيطي بعرض { $across } حول { $place }. عليه: { $sites ->
        [0] لا مكان دعم
        [zero] لا مكان دعم
        [one] مكان دعم واحد
        [two] مكانا دعم
        [few] { $sites } أماكن دعم
        [many] { $sites } مكان دعم
       *[other] { $sites } مكان دعم
    }، { $crossings ->
        [0] ولا معبر حدودي
        [zero] ولا معبر حدودي
        [one] ومعبر حدودي واحد
        [two] ومعبران حدوديان
        [few] و{ $crossings } معابر حدودية
        [many] و{ $crossings } معبرًا حدوديًا
       *[other] و{ $crossings } معبر حدودي
    }؛ وكلها مذكورة في القائمة أدناه.
sketch-north = الشمال في الأعلى.
sketch-standpoint = النقطة التي تنظرون منها
sketch-crossing = معبر حدودي
sketch-caution = هذا رسم تخطيطي وليس خريطة. الحدود والسواحل تقريبية، ومعظم النقاط هي وسط مدينة.
sketch-no-lines = لا حدود ولا ساحل معروف هنا.
sketch-left-out =
    { $count ->
        [zero] كل الأماكن على الرسم.
        [one] مكان واحد ليس على الرسم.
        [two] مكانان ليسا على الرسم.
        [few] { $count } أماكن ليست على الرسم.
        [many] { $count } مكانًا ليس على الرسم.
       *[other] { $count } مكان ليس على الرسم.
    }
