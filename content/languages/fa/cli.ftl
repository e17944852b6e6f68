# واژه‌هایی که فقط خط فرمان لازم دارد.
# review: second_pass

cli-heading-emergency = در خطر، همین حالا
cli-heading-numbers = شماره‌ها برای تماس
cli-heading-places = محل‌های حمایت، به ترتیب فاصله
cli-heading-first = اول بخوانید

cli-more-entries = { $count ->
    [one] { $count } مورد دیگر؛ با --limit نشان داده می‌شود.
   *[other] { $count } مورد دیگر؛ با --limit نشان داده می‌شود.
}
cli-other-places = جاهای دیگر با همین نام: { $places }. مختصات آن‌ها را از هم جدا می‌کند.
cli-distance-unknown = موقعیت نامعلوم
cli-successor = کار آن واگذار شده است به: { $name }
cli-channel-text = پیامک
cli-channel-email = ایمیل
cli-channel-chat = گفتگوی نوشتاری
cli-channel-chat-in = گفتگوی نوشتاری در { $app }
cli-farther-places = جاهای دورتر، و بیشتر دربارهٔ این‌ها:
cli-entry-sources = { $id } · منابع: { $sources }

cli-kind-place = شهر یا روستا
cli-kind-crossing = گذرگاه مرزی
cli-kind-site = محل حمایت
cli-kind-point = نقطه
cli-matched-name = با نام { $name } پیدا شد
cli-population = { $count ->
    [one] { $count } نفر جمعیت
   *[other] { $count } نفر جمعیت
}

cli-sign-warning = پیش از هر اقدام:
cli-block-sources = منابع:
cli-source-date = تاریخ: { $date }
cli-source-licence = شرایط: { $licence }
cli-source-used-for = استفاده‌شده برای: { $used }

cli-about-pack = نسخهٔ { $version }، محتوای { $date }
cli-about-languages = راهنما به زبان‌های: { $languages }
cli-about-countries = { $count ->
    [one] شماره برای { $count } کشور
   *[other] شماره برای { $count } کشور
}
cli-about-sheets = { $count ->
    [one] { $count } برگهٔ راهنما
   *[other] { $count } برگهٔ راهنما
}
cli-about-sources = { $count ->
    [one] { $count } منبع
   *[other] { $count } منبع
}
cli-about-licence = مجوز متن‌های خود ما: { $licence }
cli-about-program = نسخهٔ برنامه { $version }

# بالای جوابی که برای زمانی جز اکنون است.
cli-at = نمایش برای زمان { $time }.
cli-at-assumed = نمایش برای زمان { $time } (منطقهٔ زمانی داده نشده بود، پس UTC گرفته شد).

# ابزارهای گفتگو، کارت‌هایشان و جمله‌ها.
cli-screen-keys-gate = شمارهٔ آنچه برقرار است (1 2 3)، و با علامت منها آنچه برقرار نیست (-2).
cli-screen-keys-observe = شمارهٔ آنچه می‌بینید (3 4)، با علامت منها برای پس گرفتن (-3)؛ برای انتخاب، شماره و حرفش (1a).
cli-screen-keys-item = شمارهٔ جواب.
cli-screen-key-enter = Enter
cli-heading-figures = چند بار درست بوده است
cli-phrase-back = واژه به واژه به انگلیسی: { $text }
