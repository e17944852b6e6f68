# ما تقوله الشاشات ولا يقوله أي جواب: عناوين وأزرار وكلمات تُقرأ بصوت.
# review: second_pass
# رسائل بلا متغيرات فقط. ما يبدأ اسمه بـ «neutral-» قد يراه غيركم: لا شيء فيه يقول لأي أمر التطبيق.

neutral-title = مرجع

## عناوين الشاشات

room-home = البداية
room-numbers = الأرقام
room-number = رقم
room-places = الأماكن
room-place = مكان
room-map = رسم تخطيطي
room-ask = السؤال بأمان
room-guide = الإرشادات
room-sheet = إرشاد
room-phrases = العبارات
room-phrase = عبارة
room-notes = الملاحظات
room-note = ملاحظة
room-settings = الإعدادات
room-updates = محتوى أحدث
room-about = عن هذا المحتوى
room-sources = المصادر
room-hand-over = إعطاء معلومات
room-library = المكتبة

## الأزرار الكبيرة في الشاشة الأولى

home-numbers = البحث عن رقم
home-places = البحث عن مكان
home-ask = السؤال بأمان
home-guide = الإرشادات
home-phrases = العبارات
home-notes = الملاحظات
home-settings = الإعدادات

## في كل شاشة. «leave» هو زر الخروج.

leave = خروج
leave-spoken = خروج الآن
back = رجوع
done = تم
next = التالي
working = جارٍ العمل. لحظة من فضلكم.
save = حفظ
cancel = إلغاء
on = مفعّل
off = متوقف
copied = تم النسخ

## بعد عدد. اختصار، لأن الصيغة تتغير مع العدد.

seconds = ث

## الاختيار

choose-country = اختيار بلد
any-country = كل البلدان
choose-topic = الموضوع
any-topic = كل المواضيع
choose-language = اللغة
any-language = كل اللغات
country-of-phone = بلد شبكة هذا الهاتف
country-of-card = بلد شريحة هذا الهاتف
country-of-settings = البلد في إعدادات هذا الهاتف
include-doubtful = عرض الأرقام المشكوك فيها أيضًا

## الأماكن

place-name = مدينة أو معبر أو إحداثيات
place-find = بحث
place-not-found = لا يُعرف هنا مكان بهذا الاسم.
place-similar = أسماء تُكتب كتابة مشابهة
place-others = أماكن أخرى بهذا الاسم
place-read-first = اقرؤوا هذا أولًا
place-sites = أماكن الدعم
place-include-past = عرض الأماكن المغلقة أيضًا
place-kind = ما هو
place-address = العنوان
place-copy-address = نسخ العنوان
place-offers = ما يقدمه
place-successor = المكان الذي حل محله
place-history = ما قيل عنه مع الوقت
show-sketch = عرض رسم تخطيطي
map-larger = تكبير
map-smaller = تصغير
map-crossings = معابر حدودية

## الأرقام

call-notice-title = قبل الاتصال
call-notice = تبقى المكالمة في قائمة مكالمات الهاتف. وإن لم تكن مجانية، فقد تظهر في الفاتورة أيضًا.
write-notice-title = قبل الكتابة
write-notice = ما تكتبونه يبقى في هذا الهاتف وعند من يتلقاه إلى أن يحذفه أحد. وقد تظهر الرسالة النصية في الفاتورة أيضًا.
call-now = اتصال الآن
write-now = كتابة الآن
number-answered-by = من يجيب
number-run-by = من يديره
number-country = البلد
number-for = لأي أمر
number-hours = الساعات
number-languages = اللغات
number-cost = كم يكلف
number-reach = من أين يمكن الاتصال به
sources-of = من أين هذه المعلومات
evidence = ما تقوله مصادر أخرى
correction = هناك خطأ هنا
correction-means = هذا يكتب نصًا قصيرًا بما يعرضه التطبيق. أضيفوا إليه ما الخطأ، وأرسلوه بطريقتكم. يبقى في التطبيق الذي ترسلونه به. لا تذكروا اسم أحد.
correction-send = إرسال هذا النص

## التسليم

hand-over-title = ما تعطونه
hand-over-language = بأي لغة
hand-over-disguise = كملاحظة عادية
hand-over-plain = كرسالة واضحة
hand-over-qr = كرمز للكاميرا
hand-over-card = كبطاقة للطباعة
hand-over-share = إرسال هذا النص
card-title = بطاقات للطباعة
card-page = صفحة بثماني بطاقات
card-strip = شريط واحد
card-size = اطبعوا بالحجم الفعلي. لا تلائموا مع حجم الصفحة.
card-print = طباعة
card-file = إرسال الصفحة كملف

## الإرشادات والمكتبة والعبارات

search-hint = كلمة أو كلمتان
other-language = هذا الجزء غير متوفر بهذه اللغة بعد.
library-open = فتح صفحة الويب. يحتاج إلى الإنترنت.
phrases-language = لغة العبارات
phrase-flip = قلب الشاشة للشخص الآخر
phrase-speak = قراءة بصوت مسموع
phrase-previous = السابق

## الملاحظات

note-new = ملاحظة جديدة
note-title = عنوان الملاحظة
note-untitled = بلا عنوان
note-change = تعديل
note-links = تشير إلى
note-given = سُلّمت
note-body = النص
note-label = اسم مستعار للشخص
note-suggest-label = اقتراح اسم مستعار
note-use-label = استخدام هذا الاسم المستعار:
note-days = مدة الحفظ
note-empty = هذه الملاحظة فارغة. اكتبوا شيئًا أولًا.
note-too-long = هذه الملاحظة طويلة جدًا. اكتبوا أقل، أو اجعلوها ملاحظتين.
note-unsaved = لم يُحفظ هذا بعد. اضغطوا «رجوع» مرة أخرى للتخلي عنه.
note-search = البحث في الملاحظات
notes-room-for = ملاحظات لا يزال لها مكان:
notes-give-up = إزالة التالف
notes-give-up-means = تُزال الملاحظات التالفة نهائيًا. وتبقى الملاحظات الأخرى.
note-export = تسليم مشفّر
note-pick = اختاروا الملاحظات التي ستُسلَّم.
note-recipient = مفتاح المتلقي
note-who-agreed = من وافق؟ اكتبوا الاسم المستعار.
note-to-whom = من يتلقاها؟
note-what = على ماذا وافق الشخص؟
export-notes = الملاحظات
export-answers = أجوبة أدوات المحادثة فقط، لبرنامج آخر
export-recipient-wrong = هذا ليس مفتاحًا. المفتاح يبدأ بـ age1.
export-consent-missing = اكتبوا من وافق، ومن يتلقاها، وعلى ماذا وافق الشخص.
export-no-answers = واحدة من هذه الملاحظات ليس فيها أجوبة أداة محادثة.
export-ready = الملف جاهز. المتلقي وحده يستطيع فتحه. يُسلَّم مرة واحدة.

## الإعداد

set-up-read = قرأت هذا
set-up-want-second = نعم، الاختيار الآن
set-up-no-second = المتابعة من دون ذلك
set-up-skip = تخطي هذه الخطوة

## فتح الملاحظات

unlock-title = فتح الملاحظات
unlock-type = اكتبوا رمز PIN
unlock-now = فتح
unlock-wait = محاولات خاطئة كثيرة جدًا. انتظروا، ثم حاولوا مرة أخرى.
unlock-wrong = هذا لا يفتح شيئًا. حاولوا مرة أخرى.
pin-forgotten = لا أحد يستطيع أن يخبركم برمز PIN نسيتموه. من دونه تضيع ملاحظاتكم.
pin-present = اكتبوا رمز PIN الحالي
pin-new = اكتبوا رمز PIN الجديد
pin-new-again = اكتبوا رمز PIN الجديد مرة أخرى
pin-set = تم ضبط رمز PIN.
pin-refused = لا يمكن استخدام هذا: إما سهل جدًا، أو مستخدم من قبل، أو بطول آخر، أو غير متطابق في المرتين. اكتبوه مرة أخرى.
passphrase-type = اكتبوا عبارتكم
passphrase-forgotten = لا أحد يستطيع أن يخبركم بعبارة نسيتموها. من دونها تضيع ملاحظاتكم.
keypad-typed = ما كُتب حتى الآن:
key-delete = مسح آخر رقم
key-delete-letter = مسح آخر حرف
key-space = مسافة
key-other-letters = حروف أخرى

## الإعدادات

settings-language = اللغة
language-of-phone = كما على هذا الهاتف
settings-cover = الغطاء
settings-discreet = البدء خلف الغطاء
settings-triggers = طرق الخروج
way-destroy = إظهار الغطاء، وإتلاف كل شيء
way-always = هذه الطريقة مفعّلة دائمًا. لا يمكن تغييرها.
settings-other-app = تطبيق آخر يحق له طلب الخروج
other-app-means = يمكن لتطبيق آخر واحد أن يطلب من هذا التطبيق الخروج. تربطونه من ذلك التطبيق، وتسمحون به هنا.
other-app-none = لا تطبيق مرتبط، ولا تطبيق يطلب ذلك.
other-app-asks = هذا التطبيق يطلب الربط
other-app-connected = هذا التطبيق مرتبط
other-app-accept = السماح به
other-app-refuse = رفضه
other-app-forget = فك ربطه
settings-lock-after = قفل الملاحظات بعد
settings-pins = رموز PIN
settings-change-pin = تغيير رمز PIN
settings-second-pin = ضبط رمز PIN ثانٍ
settings-remove-second = إزالة رمز PIN الثاني
remove-second-means = لم يعد رمز PIN الثاني يفتح شيئًا. وزالت الملاحظات التي كان يفتحها.
settings-destroy-pin = ضبط رمز PIN للإتلاف
settings-remove-destroy = إزالة رمز PIN للإتلاف
remove-destroy-means = لم يعد رمز PIN للإتلاف يفعل شيئًا.
settings-destroy-after = إتلاف كل شيء بعد محاولات خاطئة
settings-practise = تمرين على الخروج والعودة
settings-read = للقراءة
settings-limits = ما لا يستطيعه التطبيق
settings-what-stays = ما يبقى على الهاتف بعد الإتلاف
settings-sources = مصادر المحتوى
settings-licence = التراخيص
settings-icon = أيقونة التطبيق
settings-icon-means = الاسم والصورة اللذان يُظهر بهما الهاتف هذا التطبيق. قد يحتاج الهاتف إلى لحظة ليُظهر الجديد.
settings-icon-tells = يُظهر الهاتف نافذة من عنده تقول إنه غيّر الأيقونة. ومن يرى الشاشة يرى ذلك أيضًا. غيّروها عندما تكونون وحدكم.
icon-waymark = Waymark
icon-calculator = آلة حاسبة
icon-notes = ملاحظات
icon-converter = محوّل الوحدات
hold-to-destroy = ضغط مستمر للإتلاف
destroy-really = نعم، إتلاف كل شيء الآن

## محتوى أحدث

updates-when = متى يجري البحث
updates-look = البحث الآن
updates-stop = إيقاف
updates-by-hand-on = من هاتف إلى هاتف
updates-share-file = إرسال هذا المحتوى كملف
updates-show-codes = عرضه كرموز للكاميرا
updates-take-file = أخذ محتوى أحدث من ملف
updates-take-codes = أخذه من رموز
updates-read-how = اقرؤوا كل رمز بتطبيق الكاميرا في هذا الهاتف. انسخوا نصه، ثم عودوا وضعوه هنا.
updates-code-text = نص أحد الرموز
updates-code-take = أخذه
updates-codes-forget = ترك هذه الرموز

## أدوات المحادثة

screening-start = بدء
screening-plain = جمل كاملة
screening-discreet = كلمات محايدة، حيث قد ينظر آخرون
screening-in-language = لغة الأسئلة
screening-place = مكانكم: بلد أو موقع
screening-card = عن هذه الأداة
screening-cards = بطاقات عن أدوات يستخدمها آخرون
screening-figures = ما وجدته الدراسات
screening-ppv = ما قد تعنيه النتيجة
screening-prevalence = كم من كل ١٠٠ شخص معنيون؟
screening-work-out = إجراء الحساب
screening-save = حفظ خلاصة في الملاحظات
screening-speak = قراءة بصوت مسموع
speak-no-voice = ليس في هذا الهاتف صوت لهذه اللغة.
screening-number-shown = أرقام يمكنكم إعطاؤها

## عندما لا يعمل شيء

error-corrupt = هذا تالف ولا يمكن قراءته.
error-full = لم يبقَ مكان.
error-invalid = لا يمكن فهم هذا. راجعوا ما كتبتموه.
error-unexpected = حدث خطأ في التطبيق. حاولوا مرة أخرى.
error-not-found = لا شيء معروف هنا بهذا الاسم.
no-app = لا تطبيق على هذا الهاتف يستطيع فعل هذا.
