# كلمات لا يحتاج إليها إلا سطر الأوامر.
# review: second_pass

cli-heading-emergency = في خطر الآن
cli-heading-numbers = أرقام للاتصال
cli-heading-places = أماكن الدعم، بحسب المسافة
cli-heading-first = اقرؤوا أولًا

cli-more-entries = { $count ->
    [zero] لا مزيد.
    [one] هناك واحد آخر؛ يعرضه --limit.
    [two] هناك اثنان آخران؛ يعرضهما --limit.
    [few] هناك { $count } أخرى؛ يعرضها --limit.
    [many] هناك { $count } أخرى؛ يعرضها --limit.
   *[other] هناك { $count } أخرى؛ يعرضها --limit.
}
cli-other-places = أماكن أخرى بهذا الاسم: { $places }. تميز الإحداثيات بينها.
cli-distance-unknown = الموقع غير معروف
cli-successor = انتقل عمله إلى: { $name }
cli-channel-text = رسالة نصية
cli-channel-email = بريد إلكتروني
cli-channel-chat = دردشة
cli-channel-chat-in = دردشة في { $app }
cli-farther-places = أماكن أبعد، والمزيد عن هذه الأماكن:
cli-entry-sources = { $id } · المصادر: { $sources }

cli-kind-place = بلدة
cli-kind-crossing = معبر حدودي
cli-kind-site = مكان دعم
cli-kind-point = نقطة
cli-matched-name = وُجد باسم { $name }
cli-population = { $count ->
    [zero] بلا سكان
    [one] ساكن واحد
    [two] ساكنان
    [few] { $count } سكان
    [many] { $count } ساكنًا
   *[other] { $count } ساكن
}

cli-sign-warning = قبل أن تتصرفوا:
cli-block-sources = المصادر:
cli-source-date = التاريخ: { $date }
cli-source-licence = الشروط: { $licence }
cli-source-used-for = استُخدم من أجل: { $used }

cli-about-pack = الإصدار { $version }، محتوى { $date }
cli-about-languages = الإرشادات باللغات: { $languages }
cli-about-countries = { $count ->
    [zero] لا أرقام لأي بلد
    [one] أرقام لبلد واحد
    [two] أرقام لبلدين
    [few] أرقام لـ { $count } بلدان
    [many] أرقام لـ { $count } بلدًا
   *[other] أرقام لـ { $count } بلد
}
cli-about-sheets = { $count ->
    [zero] لا أوراق إرشاد
    [one] ورقة إرشاد واحدة
    [two] ورقتا إرشاد
    [few] { $count } أوراق إرشاد
    [many] { $count } ورقة إرشاد
   *[other] { $count } ورقة إرشاد
}
cli-about-sources = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
cli-about-licence = ترخيص نصوصنا: { $licence }
cli-about-program = إصدار البرنامج { $version }

# فوق جواب عن وقت غير الآن.
cli-at = معروض بحسب الوقت { $time }.
cli-at-assumed = معروض بحسب الوقت { $time } (لم تُذكر منطقة زمنية، فاستُخدم التوقيت العالمي UTC).

# أدوات المحادثة وبطاقاتها والعبارات.
cli-screen-keys-gate = أرقام ما تحقق (1 2 3)، ومع علامة ناقص لما لم يتحقق (-2).
cli-screen-keys-observe = أرقام ما ترونه (3 4)، ومع علامة ناقص لسحبه (-3)؛ وللاختيار: الرقم وحرفه (1a).
cli-screen-keys-item = رقم الجواب.
cli-screen-key-enter = Enter
cli-heading-figures = كم مرة كانت النتيجة صحيحة
cli-phrase-back = حرفيًا بالإنجليزية: { $text }
