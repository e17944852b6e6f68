### translation: second_pass
# خطاب به بزرگسال «شما» است و در بخش کودک «تو». فارسی جنس دستوری ندارد. .back همان جمله است، واژه به
# واژه به انگلیسی.

## من که هستم و آیا می‌توانیم صحبت کنیم

who-i-am-health = من اینجا از کادر درمان هستم.
    .back = I am one of the medical staff here.
    .note = نام کوچک خودتان را به شخص بگویید، اگر برایتان امن است.
who-i-am-outreach = من در سازمانی کار می‌کنم که به مردم کمک می‌کند. از پلیس نیستم.
    .back = I work in an organisation that helps people. I am not from the police.
    .note = این را فقط وقتی نشان دهید که هر دو جمله دربارهٔ شما درست باشد.
who-i-am-border = من اینجا در مرز کار می‌کنم. اول به شما می‌گویم چه چیزهایی را باید گزارش کنم.
    .back = I work here at the border. First I will tell you which things I have to report.
    .note = پیش از هر پرسشی این را کامل بگویید.
may-i-talk = می‌توانم یک لحظه با شما صحبت کنم؟ می‌توانید بگویید نه.
    .back = Can I talk with you for a moment? You can say no.
    .note = اگر جواب «نه» بود، از شخص تشکر کنید و چیزی نپرسید.
which-language = به چه زبانی می‌خواهید صحبت کنید؟
    .back = In which language do you want to talk?
    .note = از خود شخص بپرسید، نه از کسی که همراه او آمده است.
interpreter-by-phone = اگر موافق باشید، تلفنی از یک مترجم کمک می‌گیرم.
    .back = If you agree, I will get help from an interpreter by phone.
    .note = هرگز نگذارید کسی که همراه شخص آمده ترجمه کند.
woman-or-man = ترجیح می‌دهید با زن صحبت کنید یا با مرد؟ یا برایتان فرقی ندارد؟
    .back = Do you prefer to talk with a woman or with a man? Or does it make no difference to you?
    .note = این را دربارهٔ مترجم بپرسید و، اگر انتخابی هست، دربارهٔ خودتان هم.

## چه چیزی بین ما می‌ماند و چه چیزی نمی‌تواند بماند

what-i-tell-others = حرف شما را به دیگران نمی‌گویم. اما شاید مجبور باشم بعضی چیزها را گزارش کنم.
    .back = I do not tell others what you say. But I may be forced to report some things.
    .note = پیش از آنکه شخص چیزی بگوید، بگویید کدام چیزها؛ اگر نمی‌دانید، اول معلوم کنید.
child-in-danger = اگر کودکی در خطر باشد، باید به کسانی که از کودکان حمایت می‌کنند بگویم.
    .back = If a child is in danger, I have to tell the people who protect children.
    .note = اول وظیفهٔ خودتان را بررسی کنید و این را فقط وقتی نشان دهید که چنین وظیفه‌ای دارید.
no-call-without-you = بدون موافقت شما به پلیس تلفن نمی‌کنم. اگر قانون مجبورم کند، اول به شما می‌گویم.
    .back = Without your agreement I do not phone the police. If the law forces me, I will tell you first.
    .note = اول وظیفهٔ خودتان را بررسی کنید، دربارهٔ کودک و خطر جانی هم؛ اگر از پلیس یا مرزبانی هستید این را نشان ندهید.
no-promise = نمی‌توانم قول بدهم که نتیجه بدهد، اما سعی می‌کنم. می‌گویم چه کاری می‌توانم بکنم و چه کاری نمی‌توانم.
    .back = I cannot promise that it will have a result, but I will try. I will say what I can do and what I cannot.
    .note = دربارهٔ آنچه دیگران تصمیم می‌گیرند هیچ قولی ندهید.
i-believe-you = حرف شما را باور می‌کنم. تقصیر شما نیست.
    .back = I believe what you say. It is not your fault.
    .note = این را وقتی بگویید که شخص چیزی به شما گفته است، و بیشتر نپرسید.

## امن بودن، تنها بودن، و آنچه یک کارت یا تماس می‌تواند لو بدهد

safe-to-talk = آیا حالا صحبت کردن برای شما امن است؟
    .back = Is it safe for you to talk now?
    .note = اگر امن نیست، دیگر چیزی نپرسید؛ کمک معمول را بدهید و دنبال فرصت دیگری باشید.
talk-alone = می‌خواهید فقط با من صحبت کنید، بدون دیگران؟
    .back = Do you want to talk only with me, without the others?
    .note = این را فقط جایی نشان دهید که هیچ همراهی آن را نبیند؛ وگرنه دلیلی عادی برای تنها بودن پیدا کنید.
quieter-place = برویم جایی آرام‌تر؟
    .back = Shall we go somewhere quieter?
    .note = فقط جایی بروید که دیگران نتوانند شما و شخص را ببینند یا بشنوند، و اگر شخص ترجیح می‌دهد بماند، همان‌جا بمانید.
who-came = چه کسی اینجا با شماست؟
    .back = Who is here with you?
    .note = این را فقط وقتی بپرسید که با شخص تنها هستید.
somebody-waiting = آیا کسی منتظر شماست؟
    .back = Is someone waiting for you?
    .note = اگر بله، از شخص بپرسید چه مدت می‌توانید با هم بدون خطر صحبت کنید.
safe-here = آیا اینجا برای شما امن است؟
    .back = Is it safe for you here?
    .note = جواب را باور کنید: خود شخص اغلب خطرها را بهتر از همه می‌شناسد.
phone-seen = آیا کس دیگری داخل تلفن شما را نگاه می‌کند؟
    .back = Does anyone else look inside your phone?
    .note = اگر بله، به این تلفن چیزی نفرستید و شماره‌ای در آن ذخیره نکنید.
carry-card = آیا برای شما امن است که این کارت را همراه داشته باشید؟
    .back = Is it safe for you to have this card with you?
    .note = اگر امن نیست، شماره را با صدا بگویید و کمک کنید شخص آن را به یاد بسپارد.
call-traces = تماس در فهرست تماس‌ها می‌ماند. در صورتحساب هم شاید بیاید.
    .back = The call stays in the call list. It may also come on the bill.
    .note = این را پیش از پیشنهاد تماس بگویید؛ پاک کردن فهرست، صورتحساب را تغییر نمی‌دهد.
way-home = آیا می‌توانید بدون خطر به خانه برگردید، یا به جایی که شب می‌خوابید؟
    .back = Can you go back home without danger, or to the place where you sleep at night?
    .note = قول ایمنی ندهید؛ بپرسید چه چیزی راه را امن‌تر می‌کند.

## دکتر، درد، دارو

need-doctor = آیا به دکتر نیاز دارید؟
    .back = Do you need a doctor?
    .note = درمان را پیشنهاد کنید، جواب پرسش‌های دیگر هرچه باشد.
in-pain = آیا درد دارید؟ می‌توانید جایش را نشان بدهید.
    .back = Are you in pain? You can show where.
medicine = آیا به دارو نیاز دارید؟
    .back = Do you need medicine?
pregnant = آیا باردار هستید، یا ممکن است باشید؟ لازم نیست جواب بدهید.
    .back = Are you pregnant, or might you be? You do not have to answer.
    .note = این را فقط وقتی بپرسید که با شخص تنها هستید و درمان به آن نیاز دارد؛ از روی ظاهر تصمیم نگیرید از چه کسی بپرسید.

## آنچه کسی حالا لازم دارد

what-worries = حالا بیشتر از همه نگران چه هستید؟ می‌توانید هرقدر می‌خواهید بگویید، کم یا زیاد.
    .back = What are you most worried about now? You can say as much as you like, little or much.
    .note = گوش بدهید؛ برای شنیدن ماجرا فشار نیاورید.
water-food-sleep = آیا آب، غذا یا جای خواب لازم دارید؟
    .back = Do you need water, food or a place to sleep?
    .note = هیچ‌یک از این‌ها نباید به آنچه شخص به شما می‌گوید بستگی داشته باشد.
your-papers = آیا مدارک شما همراه خودتان است؟
    .back = Are your papers with you yourself?
    .note = بگویید چرا می‌پرسید و چه کسی جواب را می‌بیند؛ با مدارک شروع نکنید.

## شماره‌ها، مکان‌ها، افراد دیگر

people-here = اینجا کسانی هستند که می‌توانند کمک کنند. هزینه‌ای ندارد.
    .back = There are people here who can help. It costs nothing.
    .note = این را فقط وقتی نشان دهید که می‌دانید هر دو امروز درست است.
number-free = می‌توانید به این شماره رایگان تلفن کنید.
    .back = You can phone this number free of charge.
    .note = این را فقط وقتی نشان دهید که برنامه چنین می‌گوید، و برای همان تلفنی که شخص به کار خواهد برد.
shall-i-call = من به جای شما تلفن کنم؟ فقط اگر شما بگویید بله، این کار را می‌کنم.
    .back = Shall I phone in your place? I do this only if you say yes.
    .note = اول بگویید این تماس برای شخص چه چیزی را تغییر می‌دهد و با هم قرار بگذارید چه می‌توانید بگویید.
call-together = می‌خواهید با هم به این شماره تلفن کنیم؟
    .back = Do you want us to phone this number together?
    .note = اول بگویید چه کسی جواب می‌دهد: سازمان حمایتی، ادارهٔ دولتی یا پلیس.
official-report = می‌خواهید چیزی را به پلیس گزارش کنید؟ می‌توانم کمک کنم. می‌توانید «نه» هم بگویید.
    .back = Do you want to report something to the police? I can help. You can also say "no".
    .note = اول حقوق شخص را توضیح دهید؛ رفتن نزد پلیس برای بعضی‌ها امن نیست.
ask-protection = اینجا می‌توانید به عنوان پناهنده درخواست محافظت کنید.
    .back = Here you can ask for protection as a refugee.
    .note = قاعده‌ها فرق دارد: اول بدانید کجا باید درخواست کرد و چه کسی می‌تواند توضیح دهد.
come-back = هر وقت بخواهید می‌توانید برگردید، حتی اگر امروز بگویید نه.
    .back = You can come back whenever you want, even if you say no today.
    .note = بگویید در چه ساعت‌هایی کسی اینجاست؛ جایی که این قطعی نیست نشان ندهید.

## انتخاب، توقف، رفتن

no-need-to-tell = لازم نیست چیزی به من بگویید.
    .back = You do not have to tell me anything.
you-can-stop = می‌توانید بگویید نه، و هر وقت بخواهید می‌توانید تمام کنید.
    .back = You can say no, and you can finish whenever you want.
    .note = پس از «نه»، کمکی را که شخص برایش آمده کامل بدهید.
you-decide = تصمیم با شماست. من می‌توانم بگویم چه چیزهایی ممکن است.
    .back = The decision is yours. I can say what is possible.
    .note = دربارهٔ کودک، و جایی که جان کسی در خطر است، شاید قاعده‌های دیگری باشد: اول وظیفهٔ خودتان را بررسی کنید.

## با کودک: واژه‌های ساده، و نه قولی که نتوان نگه داشت

child-my-name = سلام، اسم من …
    .speech = سلام، اسم من
    .back = Hello, my name is …
    .note = سپس نامی را بگویید که کودک می‌تواند شما را به آن صدا بزند.
child-not-in-trouble = من تو را سرزنش نمی‌کنم. تو هیچ کار بدی نکرده‌ای.
    .back = I do not blame you. You have done nothing bad.
    .note = دربارهٔ آنچه دیگران تصمیم خواهند گرفت هیچ قولی ندهید.
child-trusted-adult = آیا یکی از بزرگ‌ترها هست که به او اعتماد داری؟
    .back = Is there one of the grown-ups whom you trust?
    .note = به بودن پدر یا مادر یا همراه اصرار نکنید: شاید همان شخص آسیب می‌زند.
child-ask-helper = باید از کسی که به بچه‌ها کمک می‌کند بپرسم. پیش از آنکه از او بپرسم، به تو می‌گویم.
    .back = I have to ask someone who helps children. Before I ask them, I will tell you.
    .note = اول وظیفهٔ خودتان را بررسی کنید؛ هرگز به کودک قول ندهید که به هیچ‌کس نمی‌گویید.
child-i-stay = حالا پیش تو می‌مانم. پیش از رفتن به تو می‌گویم.
    .back = I am staying with you now. I will tell you before I go.
    .note = این را فقط وقتی نشان دهید که می‌توانید به آن عمل کنید، و بگویید پس از شما چه کسی می‌ماند.

## آنچه شخص می‌تواند به آن اشاره کند

reply-yes = بله.
    .back = Yes.
reply-no = نه.
    .back = No.
    .note = فوری بپذیرید؛ نپرسید چرا و دوباره نپرسید.
reply-not-sure = مطمئن نیستم.
    .back = I am not sure.
reply-no-answer = نمی‌خواهم جواب بدهم.
    .back = I do not want to answer.
    .note = این پرسش را برای همیشه کنار بگذارید.
reply-not-understood = نمی‌فهمم.
    .back = I do not understand.
    .note = با واژه‌های دیگری بگویید یا مترجم بخواهید.
reply-stop = لطفاً ادامه ندهید.
    .back = Please do not go on.
    .note = فوری بس کنید و نپرسید چرا.
reply-later = حالا نه. بعداً.
    .back = Not now. Later.
reply-not-here = اینجا نه.
    .back = Not here.
reply-alone = می‌خواهم تنها باشم.
    .back = I want to be alone.
    .note = فرصت و فاصله بدهید؛ کودک پریشان را تنها نگذارید.
reply-write = لطفاً این را بنویسید.
    .back = Please write this down.
    .note = اول بپرسید آیا همراه داشتن کاغذ امن است.
reply-call = می‌خواهم به کسی تلفن کنم.
    .back = I want to phone someone.
    .note = اول بگویید که از تماس اثری به جا می‌ماند؛ شاید شخص بتواند از تلفن شما استفاده کند.
reply-woman = ترجیح می‌دهم با یک زن صحبت کنم.
    .back = I prefer to talk with a woman.
reply-man = ترجیح می‌دهم با یک مرد صحبت کنم.
    .back = I prefer to talk with a man.
reply-pain = درد دارم. جایش را نشان می‌دهم.
    .back = I am in pain. I will show where.
reply-water = آب، لطفاً.
    .back = Water, please.
reply-toilet = باید به دستشویی بروم.
    .back = I have to go to the toilet.
