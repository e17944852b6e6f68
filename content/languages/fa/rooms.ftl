# آنچه صفحه‌ها می‌گویند و هیچ جوابی نمی‌گوید: عنوان‌ها، دکمه‌ها، واژه‌های خواندنی با صدا.
# review: second_pass
# فقط پیام‌های بدون متغیر. آنچه نامش با «neutral-» آغاز می‌شود شاید به چشم دیگران بیاید: هیچ چیزی
# اینجا نباید بگوید برنامه برای چیست.

neutral-title = کتاب مرجع

## عنوان صفحه‌ها

room-home = آغاز
room-numbers = شماره‌ها
room-number = شماره
room-places = مکان‌ها
room-place = مکان
room-map = طرح نقشه
room-ask = پرسیدن ایمن
room-guide = راهنما
room-sheet = برگهٔ راهنما
room-phrases = جمله‌ها
room-phrase = جمله
room-notes = یادداشت‌ها
room-note = یادداشت
room-settings = تنظیمات
room-updates = محتوای تازه‌تر
room-about = دربارهٔ این محتوا
room-sources = منابع
room-hand-over = سپردن به شخص
room-library = کتابخانه

## دکمه‌های بزرگ صفحهٔ اول

home-numbers = یافتن شماره
home-places = یافتن مکان
home-ask = پرسیدن ایمن
home-guide = راهنما
home-phrases = جمله‌ها
home-notes = یادداشت‌ها
home-settings = تنظیمات

## در هر صفحه. «leave» دکمهٔ خروج است.

leave = خروج
leave-spoken = خروج فوری
back = بازگشت
done = انجام شد
next = بعدی
working = در حال کار. یک لحظه صبر کنید.
save = ذخیره
cancel = لغو
on = روشن
off = خاموش
copied = کپی شد

## پس از عدد. کوتاه، چون عدد پیش از آن می‌آید.

seconds = ثانیه

## انتخاب

choose-country = انتخاب کشور
any-country = هر کشوری
choose-topic = موضوع
any-topic = هر موضوعی
choose-language = زبان
any-language = هر زبانی
country-of-phone = کشور شبکهٔ این تلفن
country-of-card = کشور سیم‌کارت این تلفن
country-of-settings = کشور در تنظیمات این تلفن
include-doubtful = شماره‌های نامطمئن هم نمایش داده شود

## مکان‌ها

place-name = شهر، گذرگاه یا مختصات
place-find = یافتن
place-not-found = جایی با این نام اینجا شناخته نیست.
place-similar = نام‌هایی با املای نزدیک
place-others = جاهای دیگر با همین نام
place-read-first = اول این را بخوانید
place-sites = محل‌های حمایت
place-include-past = مکان‌های بسته هم نمایش داده شود
place-kind = نوع مکان
place-address = نشانی
place-copy-address = کپی نشانی
place-offers = چه ارائه می‌دهد
place-successor = جانشین این مکان
place-history = آنچه در طول زمان گفته شده
show-sketch = نمایش طرح نقشه
map-larger = بزرگ‌تر کردن
map-smaller = کوچک‌تر کردن
map-crossings = گذرگاه‌های مرزی

## شماره‌ها

call-notice-title = پیش از تماس
call-notice = تماس در فهرست تماس‌های تلفن می‌ماند. اگر رایگان نباشد، شاید در صورتحساب هم بیاید.
write-notice-title = پیش از نوشتن
write-notice = آنچه می‌نویسید در این تلفن و نزد گیرنده می‌ماند، تا وقتی کسی پاکش کند. پیامک شاید در صورتحساب هم بیاید.
call-now = تماس
write-now = نوشتن
number-answered-by = جواب‌دهنده
number-run-by = اداره‌کننده
number-country = کشور
number-for = برای چیست
number-hours = ساعت‌ها
number-languages = زبان‌ها
number-cost = هزینه
number-reach = از کجا می‌توان تلفن کرد
sources-of = این از کجا آمده است
evidence = منابع دیگر چه می‌گویند
correction = اشتباهی اینجا دیده‌ام
correction-means = این کار متن کوتاهی می‌سازد با آنچه برنامه نشان می‌دهد. بنویسید چه اشتباه است و به روش خودتان بفرستید. در برنامه‌ای که با آن می‌فرستید می‌ماند. نام کسی را نبرید.
correction-send = فرستادن این متن

## دادن

hand-over-title = آنچه می‌دهید
hand-over-language = به کدام زبان
hand-over-disguise = به صورت یادداشت عادی
hand-over-plain = به صورت پیام ساده
hand-over-qr = به صورت کد برای دوربین
hand-over-card = به صورت کارت برای چاپ
hand-over-share = فرستادن این متن
card-title = کارت‌ها برای چاپ
card-page = یک صفحه با هشت کارت
card-strip = یک نوار کاغذی
card-size = در اندازهٔ واقعی چاپ کنید. آن را به اندازهٔ صفحه درنیاورید.
card-print = چاپ
card-file = فرستادن صفحه به صورت فایل

## راهنما، کتابخانه، جمله‌ها

search-hint = یکی دو واژه
other-language = این بخش هنوز به این زبان وجود ندارد.
library-open = باز کردن صفحهٔ وب. به اینترنت نیاز دارد.
phrases-language = زبان جمله‌ها
phrase-flip = چرخاندن رو به شخص مقابل
phrase-speak = خواندن با صدا
phrase-previous = قبلی

## یادداشت‌ها

note-new = یادداشت تازه
note-title = عنوان
note-untitled = بدون عنوان
note-change = ویرایش
note-links = اشاره دارد به
note-given = به دیگران داده شده
note-body = متن
note-label = نام ساختگی شخص
note-suggest-label = پیشنهاد نام ساختگی
note-use-label = استفاده از این نام ساختگی:
note-days = مدت نگهداری
note-empty = این یادداشت خالی است. اول چیزی بنویسید.
note-too-long = این یادداشت بیش از حد طولانی است. کمتر بنویسید یا آن را دو یادداشت کنید.
note-unsaved = این هنوز ذخیره نشده است. برای دور انداختن، یک بار دیگر بازگشت را بزنید.
note-search = جستجو در یادداشت‌ها
notes-room-for = تعداد یادداشت‌هایی که هنوز جا می‌شود:
notes-give-up = برداشتن خراب‌ها
notes-give-up-means = یادداشت‌های خراب برای همیشه برداشته می‌شود. بقیه می‌ماند.
note-export = فرستادن رمزگذاری‌شده
note-pick = یادداشت‌هایی را که می‌فرستید انتخاب کنید.
note-recipient = کلید گیرنده
note-who-agreed = چه کسی موافقت کرد؟ نام ساختگی را بنویسید.
note-to-whom = چه کسی آن را می‌گیرد؟
note-what = شخص با چه چیزی موافقت کرد؟
export-notes = یادداشت‌ها
export-answers = فقط جواب‌های ابزار گفتگو، برای برنامه‌ای دیگر
export-recipient-wrong = این کلید نیست. کلید با age1 آغاز می‌شود.
export-consent-missing = بنویسید چه کسی موافقت کرد، چه کسی آن را می‌گیرد، و شخص با چه چیزی موافقت کرد.
export-no-answers = یکی از این یادداشت‌ها جواب ابزار گفتگو ندارد.
export-ready = فایل آماده است. فقط گیرنده می‌تواند بازش کند. فقط یک بار فرستاده می‌شود.

## راه‌اندازی

set-up-read = این را خواندم
set-up-want-second = بله، همین حالا یکی تعیین می‌کنم
set-up-no-second = ادامه بدون آن
set-up-skip = گذشتن از این گام

## باز کردن یادداشت‌ها

unlock-title = باز کردن یادداشت‌ها
unlock-type = رمز PIN را بنویسید
unlock-now = باز کردن
unlock-wait = تلاش نادرست زیاد بود. صبر کنید، سپس دوباره امتحان کنید.
unlock-wrong = این چیزی را باز نمی‌کند. دوباره امتحان کنید.
pin-forgotten = هیچ‌کس نمی‌تواند رمز PIN فراموش‌شده را به شما بگوید. بدون آن یادداشت‌هایتان از دست می‌رود.
pin-present = رمز PIN کنونی را بنویسید
pin-new = رمز PIN تازه را بنویسید
pin-new-again = تکرار رمز PIN تازه
pin-set = رمز PIN گذاشته شد.
pin-refused = این را نمی‌شود به کار برد: بیش از حد ساده است، یا از قبل به کار رفته، یا طول دیگری دارد، یا دو بار یکی نبود. دوباره بنویسید.
passphrase-type = عبارت رمز را بنویسید
passphrase-forgotten = هیچ‌کس نمی‌تواند عبارت رمز فراموش‌شده را به شما بگوید. بدون آن یادداشت‌هایتان از دست می‌رود.
keypad-typed = نوشته‌شده تا اینجا:
key-delete = پاک کردن آخرین رقم
key-delete-letter = پاک کردن آخرین حرف
key-space = فاصله
key-other-letters = حروف دیگر

## تنظیمات

settings-language = زبان
language-of-phone = مثل همین تلفن
settings-cover = پوشش
settings-discreet = شروع از پشت پوشش
settings-triggers = راه‌های خروج
way-destroy = نمایش پوشش و نابودی همه چیز
way-always = این همیشه روشن است. نمی‌توان آن را تغییر داد.
settings-other-app = برنامهٔ دیگری که می‌تواند درخواست خروج کند
other-app-means = یک برنامهٔ دیگر می‌تواند از این برنامه بخواهد که خارج شود. از همان برنامه وصلش می‌کنید و اینجا اجازه می‌دهید.
other-app-none = هیچ برنامه‌ای وصل نیست و هیچ برنامه‌ای درخواست نکرده است.
other-app-asks = این برنامه می‌خواهد وصل شود
other-app-connected = این برنامه وصل است
other-app-accept = اجازه دادن
other-app-refuse = رد کردن
other-app-forget = قطع کردن
settings-lock-after = قفل کردن یادداشت‌ها پس از
settings-pins = رمزهای PIN
settings-change-pin = تغییر رمز PIN
settings-second-pin = گذاشتن رمز PIN دوم
settings-remove-second = برداشتن رمز PIN دوم
remove-second-means = رمز PIN دوم دیگر چیزی را باز نمی‌کند. یادداشت‌هایی که باز می‌کرد از بین رفته است.
settings-destroy-pin = گذاشتن رمز PIN نابودکننده
settings-remove-destroy = برداشتن رمز PIN نابودکننده
remove-destroy-means = رمز PIN نابودکننده دیگر کاری نمی‌کند.
settings-destroy-after = نابودی همه چیز پس از تلاش نادرست
settings-practise = تمرین خروج و برگشتن
settings-read = خواندنی
settings-limits = آنچه برنامه نمی‌تواند بکند
settings-what-stays = آنچه پس از نابودی روی تلفن می‌ماند
settings-sources = منابع محتوا
settings-licence = مجوزها
settings-icon = نماد برنامه
settings-icon-means = نام و تصویری که تلفن این برنامه را با آن نشان می‌دهد. شاید لحظه‌ای طول بکشد تا تلفن نام و تصویر تازه را نشان دهد.
settings-icon-tells = تلفن پنجره‌ای از خودش نشان می‌دهد که می‌گوید نماد را عوض کرده است. هرکس صفحه را ببیند، این را هم می‌بیند. وقتی تنها هستید عوضش کنید.
icon-waymark = Waymark
icon-calculator = ماشین حساب
icon-notes = یادداشت‌ها
icon-converter = مبدل واحد
hold-to-destroy = برای نابود کردن، فشار دهید و نگه دارید
destroy-really = بله، همه چیز همین حالا نابود شود

## محتوای تازه‌تر

updates-when = کی جستجو شود
updates-look = حالا جستجو شود
updates-stop = توقف
updates-by-hand-on = از تلفنی به تلفن دیگر
updates-share-file = فرستادن این محتوا به صورت فایل
updates-show-codes = نمایش آن به صورت کدهایی برای دوربین
updates-take-file = گرفتن محتوای تازه‌تر از فایل
updates-take-codes = گرفتن آن از کدها
updates-read-how = هر کد را با برنامهٔ دوربین همین تلفن بخوانید. متنش را کپی کنید، برگردید و اینجا بگذارید.
updates-code-text = متن کد
updates-code-take = وارد کردن این کد
updates-codes-forget = کنار گذاشتن این کدها

## ابزارهای گفتگو

screening-start = شروع
screening-plain = جمله‌های کامل
screening-discreet = واژه‌های خنثی، جایی که شاید دیگران ببینند
screening-in-language = زبان پرسش‌ها
screening-place = جای شما: کشور یا مکان
screening-card = دربارهٔ این ابزار
screening-cards = کارت‌هایی دربارهٔ ابزارهای دیگران
screening-figures = یافته‌های پژوهش‌ها
screening-ppv = نتیجه چه معنایی می‌تواند داشته باشد
screening-prevalence = به چند نفر از هر ۱۰۰ نفر مربوط است؟
screening-work-out = حساب کردن
screening-save = ذخیرهٔ خلاصه در یادداشت‌ها
screening-speak = خواندن با صدا
speak-no-voice = این تلفن برای این زبان صدا ندارد.
screening-number-shown = شماره‌هایی که می‌توانید بدهید

## وقتی چیزی کار نمی‌کند

error-corrupt = این خراب است و خوانده نمی‌شود.
error-full = دیگر جا نیست.
error-invalid = این فهمیده نمی‌شود. نوشته‌تان را بررسی کنید.
error-unexpected = در برنامه اشکالی پیش آمد. دوباره امتحان کنید.
error-not-found = چیزی با این نام اینجا شناخته نیست.
no-app = هیچ برنامه‌ای روی این تلفن این کار را نمی‌کند.
