# متن‌های رابط Waymark، فارسی.
# review: second_pass
# کسی که اصل را ندیده بود آن را به انگلیسی برگرداند، و با اصل مقایسه شد؛ هنوز هیچ فارسی‌زبانی آن را
# بازبینی نکرده است. کوتاه، ساده و محترمانه بنویسید: بدون سرزنش و بدون حکم دربارهٔ هیچ‌کس. خطاب به
# خواننده «شما» است؛ دکمه‌ها مصدر یا اسم‌اند.

## خود زبان، به نام خودش

language-own-name = فارسی

## فهرست‌ها و عددها

list-separator = { "، " }
sentence-separator = { "؛ " }
with-note = { $text } ({ $note })
number-decimal-mark = ٫
number-group-mark = { "٬" }
number-group-least = { "4" }

## تاریخ‌ها. «alone» تنها می‌آید؛ «of» پس از واژه‌ای مانند «از».

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = سال { $year }
month-1-alone = ژانویه
month-2-alone = فوریه
month-3-alone = مارس
month-4-alone = آوریل
month-5-alone = مه
month-6-alone = ژوئن
month-7-alone = ژوئیه
month-8-alone = اوت
month-9-alone = سپتامبر
month-10-alone = اکتبر
month-11-alone = نوامبر
month-12-alone = دسامبر
month-1-of = ژانویهٔ
month-2-of = فوریهٔ
month-3-of = مارس
month-4-of = آوریل
month-5-of = مهٔ
month-6-of = ژوئن
month-7-of = ژوئیهٔ
month-8-of = اوت
month-9-of = سپتامبر
month-10-of = اکتبر
month-11-of = نوامبر
month-12-of = دسامبر
weekday-1 = دوشنبه
weekday-2 = سه‌شنبه
weekday-3 = چهارشنبه
weekday-4 = پنجشنبه
weekday-5 = جمعه
weekday-6 = شنبه
weekday-7 = یکشنبه

## فاصله‌ها و جهت‌ها

distance-metres = { $number } متر
distance-kilometres = { $number } کیلومتر
distance-about-kilometres = حدود { $number } کیلومتر
distance-in-town = در همین شهر
compass-north = شمال
compass-north-east = شمال شرقی
compass-east = شرق
compass-south-east = جنوب شرقی
compass-south = جنوب
compass-south-west = جنوب غربی
compass-west = غرب
compass-north-west = شمال غربی

## ساعت‌ها

hours-always = شبانه‌روزی، هر هفت روز هفته
hours-public-holidays = تعطیلات رسمی
hours-school-holidays = تعطیلات مدارس
hours-off = بسته
open-now = اکنون فعال است
open-now-always = اکنون فعال است، شبانه‌روزی
open-now-until = اکنون فعال است، تا ساعت { $time }
open-now-until-day = اکنون فعال است، تا { $day } ساعت { $time }
closed-now = اکنون بسته است
closed-now-until = اکنون بسته است، ساعت { $time } باز می‌شود
closed-now-until-day = اکنون بسته است، { $day } ساعت { $time } باز می‌شود
hours-not-known = ساعت کار معلوم نیست، اول تلفن کنید
hours-not-known-written = ساعت کار معلوم نیست
hours-not-certain = ساعت کار قطعی نیست، اول تلفن کنید
hours-emergency = ساعت کار ذکر نشده؛ در خطر، بی‌درنگ تلفن کنید
open-holidays-differ = { $text }؛ در تعطیلات رسمی ساعت‌ها فرق دارد
open-local-time = { $text } (به وقت محلی: { $country })

## چه کسی جواب می‌دهد

answered-by-victim-support = سازمان حمایتی
answered-by-refugee-line = خط پناهندگان و مهاجران
answered-by-child-line = خط کودکان
answered-by-state-line = خط دولتی، نه پلیس
answered-by-police = پلیس
answered-by-emergency = خدمات اضطراری
service-all = اضطراری: همهٔ خدمات
service-police = اضطراری: پلیس
service-ambulance = اضطراری: آمبولانس
service-fire = اضطراری: آتش‌نشانی

## برای چه کاری

topic-trafficking = قاچاق انسان
topic-gbv = خشونت مبتنی بر جنسیت
topic-child = کودکان
topic-refugee = پناهندگان و مهاجران
topic-emergency = موارد اضطراری

## زبان‌ها، هزینه، دسترسی

languages-not-known = زبان‌ها معلوم نیست
cost-free = رایگان
cost-charged = غیررایگان
cost-not-known = هزینه معلوم نیست
reach-abroad = از خارج می‌توان تلفن کرد
reach-country-only = فقط از تلفن‌های { $country }
reach-home-only = نه از خارج
reach-short-code = شمارهٔ کوتاه برای تلفن‌های { $country }؛ از خارج: معلوم نیست
reach-abroad-not-known = از خارج: معلوم نیست
reach-mobile-only = فقط از تلفن همراه
reach-landline-only = فقط از تلفن ثابت
reach-internet = به اینترنت نیاز دارد

## چقدر مطمئنیم

confidence-low = شمارهٔ نامطمئن: هیچ منبع محکمی آن را تأیید نمی‌کند. اول شمارهٔ دیگری را امتحان کنید.
freshness-verified = تأیید دو نفر، { $date }
freshness-fresh = تاریخ منبع: { $date }
freshness-ageing = تازه‌ترین منبع: { $date }
freshness-stale = منبع قدیمی: { $date }. شاید تغییر کرده باشد.
freshness-unverified = منبع بدون تاریخ. شاید تغییر کرده باشد.

## مکان‌ها

site-blue-dot = نقطهٔ آبی (Blue Dot)
site-point-of-safety = نقطهٔ امن (Point of Safety)
site-support-place = محل حمایت
status-open = باز، بنا بر اطلاعات { $date }
status-closed = بسته
status-closed-as-of = بسته، بنا بر اطلاعات { $date }
status-historic = مدت‌هاست بسته است
status-historic-as-of = مدت‌هاست بسته است؛ آخرین ثبت: { $date }
status-not-confirmed = از { $date } تأیید نشده، اول تلفن کنید
status-not-known = وضعیت معلوم نیست، اول تلفن کنید
state-open = باز
state-closed = بسته
state-historic = مدت‌هاست پایان یافته
state-unknown = نامعلوم
judgement-agrees = این منبع همین را می‌گوید.
judgement-differs = این منبع چیز دیگری می‌گوید.
judgement-superseded = این منبع قدیمی‌تر است. شماره پس از آن تغییر کرده است.
judgement-misprint = این منبع اشتباه چاپی دارد.
places-none = اینجا هیچ محل حمایتی شناخته نیست.
places-none-confirmed = تأیید نشده که هیچ‌یک از این مکان‌ها امروز باز باشد. اول تلفن کنید.
places-far = نزدیک‌ترین محل حمایتِ شناخته‌شده دور است.
places-past-left-out =
    { $count ->
        [one] { $count } مکان بسته اینجا نیامده است.
       *[other] { $count } مکان بسته اینجا نیامده است.
    }
crossing-state = { $name }. بنا بر اطلاعات { $date }: { $says }
crossing-state-undated = { $name }. بدون تاریخ: { $says }
crossing-state-not-known = { $name }: وضعیت معلوم نیست
offer-information = اطلاعات
offer-legal-advice = مشاورهٔ حقوقی
offer-psychological-support = حمایت روانی
offer-child-friendly-space = فضای کودکان
offer-mother-and-baby = فضای مادر و نوزاد
offer-family-reunification = کمک به یافتن اعضای خانواده
offer-identification-referral = ارجاع افراد در معرض خطر
offer-first-aid-health = کمک‌های اولیه و درمان
offer-basic-items = وسایل ضروری
offer-rest-place = جای استراحت
offer-accommodation = جای اقامت
offer-gbv-support = حمایت پس از خشونت
offer-restoring-family-links = تماس با خانوادهٔ جداشده
offer-employment-advice = مشاورهٔ کار
offer-interpretation = ترجمهٔ شفاهی

## فهرست شماره‌ها

contacts-none = برای این کار شماره‌ای شناخته نیست.
contacts-only-doubtful = برای این کار فقط شماره‌های نامطمئن شناخته است.
contacts-more =
    { $count ->
        [one] { $count } شمارهٔ دیگر.
       *[other] { $count } شمارهٔ دیگر.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] { $count } شمارهٔ نامطمئن اینجا نیامده است.
       *[other] { $count } شمارهٔ نامطمئن اینجا نیامده است.
    }

## راهنما

search-none = چیزی پیدا نشد. واژه‌های کمتر یا دیگری را امتحان کنید.
translation-draft = این ترجمه پیش‌نویس است. هنوز کسی آن را بازبینی نکرده است.
translation-second-pass = این ترجمه یک بار دیگر بررسی شده، اما نه به دست گویشور بومی.
translation-other-language = این متن هنوز به زبان شما وجود ندارد.
translation-mixed = بعضی بخش‌ها هنوز به زبان شما وجود ندارد.

## دربارهٔ محتوا

age-days =
    { $count ->
        [0] محتوای { $date }: همین امروز.
        [one] محتوای { $date }: { $count } روز از آن گذشته.
       *[other] محتوای { $date }: { $count } روز از آن گذشته.
    }
age-months =
    { $count ->
        [one] محتوای { $date }: { $count } ماه از آن گذشته.
       *[other] محتوای { $date }: { $count } ماه از آن گذشته. محتوای تازه‌تر بخواهید.
    }

## چه می‌توان کرد

action-call = تماس: { $number }
action-message = پیام: { $number }
action-chat = باز کردن گفتگو
action-email = نوشتن ایمیل
action-copy-number = کپی شماره
action-copy-address = کپی نشانی
action-share = فرستادن شماره و ساعت‌ها
action-map = نمایش روی نقشه
action-map-town = نمایش شهر روی نقشه

## عنوان صفحه‌ها

heading-numbers = شماره‌ها
heading-places = محل‌های حمایت
heading-read-first = اول بخوانید
heading-sources = منابع
heading-other-places = جاهای دیگر با همین نام

## آنچه داده می‌شود، به زبان گیرنده: پیام، کارت، کد. شاید دیگران هم بخوانند.
## هیچ چیزی اینجا نباید بگوید شماره برای چیست یا مال کیست.

handed-call = تلفن: { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = شمارهٔ اضطراری
handed-ambulance = آمبولانس
handed-fire = آتش‌نشانی
handed-text-message = پیامک
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = اول تلفن کنید
handed-in-country = برای تلفن‌های { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } و { $count } زبان دیگر
       *[other] { $languages } و { $count } زبان دیگر
    }
handed-note-tailor = خیاط، کوتاه کردن شلوار: { $number }
handed-note-dentist = دندان‌پزشک، وقت معاینه: { $number }
handed-note-x-ray = رادیولوژی، گرفتن وقت: { $number }
handed-note-parcel = بستهٔ پستی، پرسیدن که کجاست: { $number }
handed-note-repair = ماشین لباس‌شویی، تعمیر: { $number }

## دادن، برای کسی که می‌دهد. $what شماره، نشانی یا نام است.

disguise-tailor = خیاط
disguise-dentist = دندان‌پزشک
disguise-x-ray = وقت رادیولوژی
disguise-parcel = بستهٔ پستی
disguise-repair = تعمیر
hand-over-safe = اول بپرسید: آیا برای این شخص امن است که این را همراه داشته باشد؟ اگر نه، هیچ چیز نوشته‌ای ندهید.
hand-over-history = تماس در فهرست تماس‌های تلفن می‌ماند و شاید در صورتحساب هم بیاید. پاک کردن از یکی، آن را از دیگری پاک نمی‌کند.
hand-over-messages = پیام یا گفتگو در تلفن و نزد طرف دیگر می‌ماند، تا وقتی کسی پاکش کند.
hand-over-answers = هرکس به شماره تلفن کند می‌شنود چه کسی جواب می‌دهد. یادداشتی که عادی به نظر می‌رسد فقط در برابر یک نگاه کمک می‌کند.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: پلیس جواب می‌دهد. پیش از دادن شماره این را بگویید.
hand-over-other-language = هنوز متنی به این زبان نیست ({ $language }). آنچه می‌دهید به انگلیسی است.
hand-over-note-most = در یادداشت فقط دو شماره هست. فهرست طولانی‌تر عادی به نظر نمی‌رسد.
hand-over-note-short = { $what }: در یادداشت نیست. چنین شماره‌ای عادی به نظر نمی‌رسد.
hand-over-note-none = هیچ شماره‌ای را اینجا نمی‌توان مثل یادداشتی عادی نوشت.
hand-over-long = متن برای کد بیش از حد طولانی است. به جایش آن را بفرستید یا بنویسید.
hand-over-left-address = { $what }: داده نشد. خود نشانی می‌گوید مال کیست.
hand-over-left-closed = { $what }: داده نشد. بسته است.
hand-over-left-nothing = { $what }: داده نشد. نه شماره‌ای شناخته است و نه نشانی.
hand-over-left-room = { $what }: روی کارت نیست. جای بیشتری نیست.
hand-over-left-facts = { $what }: کامل روی کارت نیست. جا نبود برای: { $facts }
hand-over-none = هیچ چیزی از اینجا را نمی‌توان روی کارت گذاشت.

## یادداشتی دربارهٔ یک اشتباه، برای کسی که از محتوا نگهداری می‌کند. با هر وسیله‌ای فرستاده می‌شود، پس شاید دیگران بخوانند.

slip-title = تصحیح: { $id }
slip-entry = مورد: { $id }
slip-hours = ساعت‌ها: { $text }
slip-content = محتوا: نسخهٔ { $version }، { $date }
slip-wrong = چه چیزی اشتباه است؟ پایین بنویسید. نام کسی را نبرید و دربارهٔ کسی که دیده‌اید چیزی ننویسید.

## طرحی از آنچه دور یک جا هست

sketch-spoken =
    طرحی به پهنای { $across } دور { $place }. روی آن { $sites ->
        [0] هیچ محل حمایتی نیست
        [one] { $sites } محل حمایت هست
       *[other] { $sites } محل حمایت هست
    } و { $crossings ->
        [0] هیچ گذرگاه مرزی نیست
        [one] { $crossings } گذرگاه مرزی هست
       *[other] { $crossings } گذرگاه مرزی هست
    }؛ همه در فهرست زیر آمده است.
sketch-north = شمال در بالاست.
sketch-standpoint = جایی که از آن نگاه می‌کنید
sketch-crossing = گذرگاه مرزی
sketch-caution = این طرح است، نه نقشه. مرزها و ساحل‌ها تقریبی‌اند و بیشتر نقطه‌ها وسط یک شهرند.
sketch-no-lines = برنامه اینجا نه مرزی می‌شناسد و نه ساحلی.
sketch-left-out =
    { $count ->
        [one] { $count } مکان روی طرح نیست.
       *[other] { $count } مکان روی طرح نیست.
    }
