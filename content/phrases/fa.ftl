### translation: draft
# خطاب به بزرگسال «شما» است و در بخش کودک «تو». فارسی جنس دستوری ندارد. .back همان جمله است، واژه به
# واژه به انگلیسی.

## من که هستم و آیا می‌توانیم صحبت کنیم

who-i-am-health = من اینجا از کادر درمان هستم.
    .back = I am of the medical staff here.
    .note = نام کوچکتان را بگویید، اگر برای شما امن است.
who-i-am-outreach = من در سازمانی کار می‌کنم که به مردم کمک می‌کند. از پلیس نیستم.
    .back = I work in an organisation that helps people. I am not from the police.
    .note = این را فقط وقتی نشان دهید که هر دو جمله دربارهٔ شما درست باشد.
who-i-am-border = من اینجا در مرز کار می‌کنم. اول به شما می‌گویم چه چیزهایی را باید گزارش کنم.
    .back = I work here at the border. First I tell you which things I must report.
    .note = پیش از هر پرسشی این را کامل بگویید.
may-i-talk = می‌توانم یک لحظه با شما صحبت کنم؟ می‌توانید بگویید نه.
    .back = Can I talk with you for a moment? You can say no.
    .note = اگر جواب «نه» بود، از شخص تشکر کنید و چیزی نپرسید.
which-language = به چه زبانی می‌خواهید صحبت کنید؟
    .back = In which language do you want to talk?
    .note = از خود شخص بپرسید، نه از کسی که همراه او آمده است.
interpreter-by-phone = اگر موافق باشید، تلفنی از یک مترجم کمک می‌گیرم.
    .back = If you agree, I take help from an interpreter by telephone.
    .note = هرگز نگذارید کسی که همراه شخص آمده ترجمه کند.
woman-or-man = ترجیح می‌دهید با زن صحبت کنید یا با مرد؟ یا برایتان فرقی ندارد؟
    .back = Do you prefer to talk with a woman or with a man? Or is there no difference for you?
    .note = این را دربارهٔ مترجم بپرسید و، اگر انتخابی هست، دربارهٔ خودتان هم.

## چه چیزی بین ما می‌ماند و چه چیزی نمی‌تواند بماند

what-i-tell-others = حرف شما را به دیگران نمی‌گویم. اما شاید مجبور باشم بعضی چیزها را گزارش کنم.
    .back = I do not tell your words to others. But perhaps I am obliged to report some things.
    .note = پیش از آنکه شخص چیزی بگوید، بگویید کدام چیزها؛ اگر نمی‌دانید، اول معلوم کنید.
child-in-danger = اگر کودکی در خطر باشد، باید به کسانی که از کودکان حمایت می‌کنند بگویم.
    .back = If a child is in danger, I must tell those who protect children.
    .note = اول وظیفهٔ خودتان را بررسی کنید و این را فقط وقتی نشان دهید که چنین وظیفه‌ای دارید.
no-call-without-you = بدون شما به پلیس تلفن نمی‌کنم. اگر قانون مجبورم کند، اول به شما می‌گویم.
    .back = Without you I do not telephone the police. If the law obliges me, I tell you first.
    .note = اول وظیفهٔ خودتان را بررسی کنید، دربارهٔ کودک و خطر جانی هم؛ اگر از پلیس یا مرزبانی هستید این را نشان ندهید.
no-promise = نمی‌توانم قول بدهم که نتیجه بدهد، اما سعی می‌کنم. می‌گویم چه کاری می‌توانم و چه کاری نمی‌توانم.
    .back = I cannot promise that it will have a result, but I try. I say which things I can do and which I cannot.
    .note = دربارهٔ آنچه دیگران تصمیم می‌گیرند هیچ قولی ندهید.
i-believe-you = حرف شما را باور می‌کنم. تقصیر شما نیست.
    .back = I believe your words. It is not your fault.
    .note = این را وقتی بگویید که شخص چیزی به شما گفته است، و بیشتر نپرسید.

## امن بودن، تنها بودن، و آنچه یک کارت یا تماس می‌تواند لو بدهد

safe-to-talk = آیا حالا صحبت کردن برای شما امن است؟
    .back = Is talking safe for you now?
    .note = اگر امن نیست، دیگر چیزی نپرسید؛ کمک معمول را بدهید و دنبال فرصت دیگری باشید.
talk-alone = می‌خواهید فقط با من صحبت کنید، بدون دیگران؟
    .back = Do you want to talk only with me, without others?
    .note = این را فقط جایی نشان دهید که هیچ همراهی آن را نبیند؛ وگرنه دلیلی عادی برای تنها بودن پیدا کنید.
quieter-place = برویم جایی آرام‌تر؟
    .back = Shall we go to a calmer place?
    .note = فقط جایی بروید که دیگران شما را نبینند و نشنوند، و اگر شخص ترجیح می‌دهد همان‌جا بمانید.
who-came = چه کسی اینجا با شماست؟
    .back = Who is with you here?
    .note = این را فقط وقتی بپرسید که با شخص تنها هستید.
somebody-waiting = آیا کسی منتظر شماست؟
    .back = Is somebody waiting for you?
    .note = اگر بله، بپرسید چقدر می‌توانید بدون خطر صحبت کنید.
safe-here = آیا اینجا برای شما امن است؟
    .back = Is it safe for you here?
    .note = جواب را باور کنید: خود شخص اغلب خطرها را بهتر از همه می‌شناسد.
phone-seen = آیا کس دیگری داخل تلفن شما را نگاه می‌کند؟
    .back = Does somebody else look inside your telephone?
    .note = اگر بله، به این تلفن چیزی نفرستید و شماره‌ای در آن ذخیره نکنید.
carry-card = آیا برای شما امن است که این کارت را همراه داشته باشید؟
    .back = Is it safe for you to have this card with you?
    .note = اگر امن نیست، شماره را با صدا بگویید و کمک کنید شخص آن را به یاد بسپارد.
call-traces = تماس در فهرست تماس‌ها می‌ماند. در صورتحساب هم شاید بیاید.
    .back = A call stays in the list of calls. It may also come on the bill.
    .note = این را پیش از پیشنهاد تماس بگویید؛ پاک کردن فهرست، صورتحساب را تغییر نمی‌دهد.
way-home = آیا می‌توانید بدون خطر به خانه برگردید، یا به جایی که شب می‌خوابید؟
    .back = Can you go back home without danger, or to the place where you sleep at night?
    .note = قول ایمنی ندهید؛ بپرسید چه چیزی راه را امن‌تر می‌کند.

## دکتر، درد، دارو

need-doctor = آیا به دکتر نیاز دارید؟
    .back = Do you need a doctor?
    .note = درمان را پیشنهاد کنید، جواب پرسش‌های دیگر هرچه باشد.
in-pain = آیا درد دارید؟ می‌توانید جایش را نشان بدهید.
    .back = Do you have pain? You can show its place.
medicine = آیا به دارو نیاز دارید؟
    .back = Do you need medicine?
pregnant = آیا باردار هستید، یا ممکن است باشید؟ لازم نیست جواب بدهید.
    .back = Are you pregnant, or is it possible that you are? It is not necessary to answer.
    .note = این را فقط وقتی بپرسید که با شخص تنها هستید و درمان به آن نیاز دارد؛ از روی ظاهر تصمیم نگیرید از چه کسی بپرسید.

## آنچه کسی حالا لازم دارد

what-worries = حالا بیشتر از همه نگران چه هستید؟ هرقدر می‌خواهید بگویید، کم یا زیاد.
    .back = What are you most worried about now? Say as much as you want, little or much.
    .note = گوش بدهید؛ برای شنیدن ماجرا فشار نیاورید.
water-food-sleep = آیا آب، غذا یا جای خواب لازم دارید؟
    .back = Do you need water, food or a place to sleep?
    .note = هیچ‌یک از این‌ها نباید به آنچه شخص به شما می‌گوید بستگی داشته باشد.
your-papers = آیا مدارک شما همراه خودتان است؟
    .back = Are your documents with yourself?
    .note = بگویید چرا می‌پرسید و چه کسی جواب را می‌بیند؛ با مدارک شروع نکنید.

## شماره‌ها، مکان‌ها، افراد دیگر

people-here = اینجا کسانی هستند که می‌توانند کمک کنند. هزینه‌ای ندارد.
    .back = Here there are people who can help. It has no cost.
    .note = این را فقط وقتی نشان دهید که می‌دانید هر دو امروز درست است.
number-free = می‌توانید به این شماره رایگان تلفن کنید.
    .back = You can telephone this number free of charge.
    .note = این را فقط وقتی نشان دهید که برنامه چنین می‌گوید، و برای همان تلفنی که شخص به کار خواهد برد.
shall-i-call = من به جای شما تلفن کنم؟ فقط اگر شما بگویید بله.
    .back = Shall I telephone in your place? Only if you say yes.
    .note = اول بگویید این تماس برای شخص چه چیزی را تغییر می‌دهد و با هم قرار بگذارید چه می‌توانید بگویید.
call-together = می‌خواهید با هم به این شماره تلفن کنیم؟
    .back = Do you want us to telephone this number together?
    .note = اول بگویید چه کسی جواب می‌دهد: سازمان حمایتی، ادارهٔ دولتی یا پلیس.
official-report = می‌خواهید چیزی را به پلیس گزارش کنید؟ می‌توانم کمک کنم. می‌توانید هم بگویید نه.
    .back = Do you want to report something to the police? I can help. You can also say no.
    .note = اول حقوق شخص را توضیح دهید؛ رفتن نزد پلیس برای بعضی‌ها امن نیست.
ask-protection = اینجا می‌توانید به عنوان پناهنده درخواست محافظت کنید.
    .back = Here you can make a request for protection as a refugee.
    .note = قاعده‌ها فرق دارد: اول بدانید کجا باید درخواست کرد و چه کسی می‌تواند توضیح دهد.
come-back = هر وقت بخواهید می‌توانید برگردید، حتی اگر امروز بگویید نه.
    .back = Whenever you want you can come back, even if you say no today.
    .note = بگویید در چه ساعت‌هایی کسی اینجاست؛ جایی که این قطعی نیست نشان ندهید.

## انتخاب، توقف، رفتن

no-need-to-tell = لازم نیست چیزی به من بگویید.
    .back = It is not necessary that you tell me anything.
you-can-stop = می‌توانید بگویید نه، و هر وقت بخواهید می‌توانید تمام کنید.
    .back = You can say no, and whenever you want you can finish.
    .note = پس از «نه»، کمکی را که شخص برایش آمده کامل بدهید.
you-decide = تصمیم با شماست. من می‌توانم بگویم چه چیزهایی ممکن است.
    .back = The decision is with you. I can say which things are possible.
    .note = دربارهٔ کودک، و جایی که جان کسی در خطر است، شاید قاعده‌های دیگری باشد: اول وظیفهٔ خودتان را بررسی کنید.

## با کودک: واژه‌های ساده، و نه قولی که نتوان نگه داشت

child-my-name = سلام، اسم من …
    .speech = سلام، اسم من
    .back = Hello, my name is …
    .note = سپس نامی را بگویید که کودک می‌تواند شما را به آن صدا بزند.
child-not-in-trouble = من تو را سرزنش نمی‌کنم. تو هیچ کار بدی نکرده‌ای.
    .back = I do not blame you. You have done nothing bad.
    .note = دربارهٔ آنچه دیگران تصمیم خواهند گرفت هیچ قولی ندهید.
child-trusted-adult = آیا آدم بزرگی هست که به او اعتماد داری؟
    .back = Is there a grown-up whom you trust?
    .note = به بودن پدر یا مادر یا همراه اصرار نکنید: شاید همان شخص آسیب می‌زند.
child-ask-helper = باید از کسی که به بچه‌ها کمک می‌کند بپرسم. پیش از این کار به تو می‌گویم.
    .back = I must ask somebody who helps children. Before doing this I tell you.
    .note = اول وظیفهٔ خودتان را بررسی کنید؛ هرگز به کودک قول ندهید که به هیچ‌کس نمی‌گویید.
child-i-stay = حالا پیش تو می‌مانم. پیش از رفتن به تو می‌گویم.
    .back = Now I stay with you. Before going I tell you.
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
    .back = Please write this.
    .note = اول بپرسید آیا همراه داشتن کاغذ امن است.
reply-call = می‌خواهم به کسی تلفن کنم.
    .back = I want to telephone somebody.
    .note = اول بگویید که تماس رد به جا می‌گذارد؛ شاید شخص بتواند از تلفن شما استفاده کند.
reply-woman = ترجیح می‌دهم با یک زن صحبت کنم.
    .back = I prefer to talk with a woman.
reply-man = ترجیح می‌دهم با یک مرد صحبت کنم.
    .back = I prefer to talk with a man.
reply-pain = درد دارم. جایش را نشان می‌دهم.
    .back = I have pain. I will show its place.
reply-water = آب، لطفاً.
    .back = Water, please.
reply-toilet = باید به دستشویی بروم.
    .back = I must go to the toilet.
