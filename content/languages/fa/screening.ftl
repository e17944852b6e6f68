# متن‌های ابزارهای گفتگو و کارت‌های جمله، فارسی.
# review: second_pass

## ابزارهای گفتگو: شرط‌ها، موارد، نتیجه. هرگز برچسبی برای یک شخص نیست.

screening-kind-aid = ابزار خود ما. آزموده نشده است.
screening-kind-training = برای یادگیری. نه برای کار با یک شخص.
screening-kind-published = منتشرشده به دست دیگران
gate-holds = بله
gate-holds-not = نه
gate-referral-found = برنامه برای { $place } شماره یا مکان می‌شناسد.
gate-referral-none = برنامه برای { $place } نه شماره‌ای می‌شناسد و نه مکانی.
gate-referral-unknown = جایی را نام نبردید. آیا می‌دانید شخص می‌تواند به کجا رو کند؟
answer-yes = بله
answer-no = نه
answer-unsure = مطمئن نیستم
answer-declined = ترجیح می‌دهد نگوید
answer-declined-self = نمی‌خواهم بگویم
answer-seen = دیده شد
answer-not-seen = دیده نشد
act-continue = ادامه
act-back = بازگشت
act-stop = توقف و دیدن پیشنهادها
act-skip = گذشتن از این
act-show = نمایش
act-hand-over = شخص خودش تنها جواب دهد
act-worker-is-back = تلفن دوباره دست من است
act-discreet = واژه‌های خنثی
act-plain = طولانی‌تر
act-end = پایان، بدون نگه داشتن چیزی
neutral-hand-over = نوبت نفر بعد
neutral-end = پایان
neutral-declined = گفته نشد
self-stop = توقف
self-skip = بعدی
lead-gate = پیش از دیدن یا پرسیدن هر چیز، همهٔ این‌ها باید برقرار باشد.
lead-instead = حالا نه. به جایش این کارها را می‌توان کرد.
lead-observe = بدون حرف نگاه کنید. آنچه را می‌بینید علامت بزنید.
lead-ask = یکی یکی. شخص می‌تواند از هر کدام بگذرد و می‌تواند تمامش کند.
handed-back = سپاسگزاریم. لطفاً تلفن را پس بدهید.
done-neutral = پایان فهرست.
result-title = حالا چه پیشنهاد کنیم
result-noticed = آنچه دیده و گفته شد
result-nothing-noticed = هیچ‌یک از نشانه‌های این فهرست نبود.
result-points = این به چه می‌تواند اشاره کند
point-met = چیزی به این اشاره می‌کند.
point-not-met = هیچ چیزی به این اشاره نمی‌کند.
point-not-asked = پرسیده نشد.
point-not-needed = برای کودک لازم نیست.
part-urgent = اول
part-child = برای کودک
part-offer = پیشنهاد کنید
part-safety = ایمنی
part-referral = خدمات دیگر
part-protection = محافظت
part-decline = اگر شخص بگوید «نه»
part-caution = آنچه این نمی‌تواند بگوید
result-here = شماره‌ها و مکان‌ها برای { $place }
result-here-none = برنامه برای { $place } نه شماره‌ای می‌شناسد و نه مکانی.
result-here-unnamed = جایی را نام نبردید. شماره‌ها و مکان‌ها را در فهرست برنامه پیدا کنید.
result-kept = هیچ‌یک از این‌ها نگه داشته نمی‌شود. وقتی خارج شوید از بین می‌رود، مگر آنکه خلاصه‌ای در یادداشت‌هایتان ذخیره کنید.
card-population = آزموده‌شده با
card-structure = این چیست
card-decides = قاعدهٔ خودش
card-licence = شرایط
card-not-for = مناسب نیست برای
card-tested-in = آزموده‌شده به زبان
card-wording = پرسش‌هایش
wording-own = اینجا، با واژه‌های خود ما.
wording-licensed = اینجا، با واژه‌های نویسندگانش که اجازه داده‌اند.
wording-not-here = در این برنامه نیست.
figures-none = عددی نمی‌شناسیم که بگوید چند بار درست است.
figure-both = { $sensitivity }٪ از افرادی را که موضوع به آن‌ها مربوط بود علامت زد، و { $specificity }٪ از بقیه را علامت نزد.
figure-sensitivity = { $sensitivity }٪ از افرادی را که موضوع به آن‌ها مربوط بود علامت زد. نمی‌دانیم چند نفر از بقیه را علامت زد.
figure-specificity = { $specificity }٪ از افرادی را که موضوع به آن‌ها مربوط نبود علامت نزد. نمی‌دانیم چند نفر از بقیه را علامت زد.
figure-neither = درصدی ذکر نشده است.
figure-common = در میان افراد بررسی‌شده، موضوع به { $prevalence }٪ مربوط بود.
predictive-positive = اگر موضوع به { $prevalence } نفر از هر ۱۰۰ نفر مربوط باشد: از هر ۱۰۰ نفر با نتیجهٔ مثبت، به { $concerned ->
    [0] کمتر از یک نفر
    [one] حدود { $concerned } نفر
   *[other] حدود { $concerned } نفر
} مربوط است. به بقیه، حدود { $others } نفر، مربوط نیست.
predictive-negative = { $concerned ->
    [0] از هر ۱۰۰ نفر با نتیجهٔ منفی، باز هم به کمتر از یک نفر مربوط است.
    [one] از هر ۱۰۰ نفر با نتیجهٔ منفی، باز هم به حدود { $concerned } نفر مربوط است.
   *[other] از هر ۱۰۰ نفر با نتیجهٔ منفی، باز هم به حدود { $concerned } نفر مربوط است.
}
predictive-nobody = با این عددها هیچ‌کس نتیجهٔ مثبت نمی‌گیرد.
predictive-ppv = ارزش اخباری مثبت: { $share }٪.
predictive-npv = ارزش اخباری منفی: { $share }٪.
predictive-caution = این را خود ما از پژوهشی که اینجا نام برده شده حساب کردیم. در جای دیگر، به زبان دیگر یا با گروه دیگری از مردم می‌تواند کاملاً فرق کند. نتیجه دلیلی است برای پیشنهاد حمایت، و نه هیچ چیز دیگر.
summary-title = گفتگوی { $date }
summary-aid = { $name }، نسخهٔ { $version }، { $date }
summary-observed = آنچه دیده و گفته شد:
summary-points = این می‌تواند اشاره کند به:
summary-caution = هیچ‌یک از این‌ها چیزی را ثابت نمی‌کند.

## کارت‌های جمله

phrase-topic-opening = آغاز
phrase-topic-confidence = آنچه پیش خود نگه می‌دارم، آنچه باید گزارش کنم
phrase-topic-safety = امن بودن، تنها بودن
phrase-topic-health = سلامت
phrase-topic-needs = آنچه حالا لازم است
phrase-topic-help = شماره‌ها، مکان‌ها، افراد دیگر
phrase-topic-choice = تصمیم با شماست
phrase-topic-child = با کودک
phrase-topic-reply = برای نشان دادن با انگشت
phrases-other-language = هنوز جمله‌ای به این زبان نیست: { $language }. این‌ها به انگلیسی است.
