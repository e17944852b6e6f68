# Interface text of Waymark, English: the source language.
# review: source
# Names of messages are listed in core/language/src/key.rs; variables must be the same in every
# language. Write for somebody under stress: short, plain, no blame, no verdict on any person.

## The language itself, as it is called in itself

language-own-name = English

## Lists and numbers

list-separator = { ", " }
sentence-separator = { "; " }
with-note = { $text } ({ $note })
number-decimal-mark = .
number-group-mark = { "," }

## Dates. "alone" stands by itself; "of" follows a word such as "since".

date-day-alone = { $day } { $month } { $year }
date-day-of = { $day } { $month } { $year }
date-month-alone = { $month } { $year }
date-month-of = { $month } { $year }
date-year-alone = { $year }
date-year-of = { $year }
month-1-alone = January
month-2-alone = February
month-3-alone = March
month-4-alone = April
month-5-alone = May
month-6-alone = June
month-7-alone = July
month-8-alone = August
month-9-alone = September
month-10-alone = October
month-11-alone = November
month-12-alone = December
month-1-of = January
month-2-of = February
month-3-of = March
month-4-of = April
month-5-of = May
month-6-of = June
month-7-of = July
month-8-of = August
month-9-of = September
month-10-of = October
month-11-of = November
month-12-of = December
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Distances and directions

distance-metres = { $number } m
distance-kilometres = { $number } km
distance-about-kilometres = about { $number } km
distance-in-town = in this town
compass-north = north
compass-north-east = north-east
compass-east = east
compass-south-east = south-east
compass-south = south
compass-south-west = south-west
compass-west = west
compass-north-west = north-west

## Hours

hours-always = 24 hours a day, 7 days a week
hours-public-holidays = public holidays
hours-school-holidays = school holidays
hours-off = closed
open-now = open now
open-now-always = open now, day and night
open-now-until = open now, until { $time }
open-now-until-day = open now, until { $day } { $time }
closed-now = closed now
closed-now-until = closed now, opens at { $time }
closed-now-until-day = closed now, opens { $day } { $time }
hours-not-known = hours not known, call first
hours-not-known-written = hours not known
hours-not-certain = hours not certain, call first
hours-emergency = hours not printed; in danger, call at once
open-holidays-differ = { $text }; other hours on public holidays
open-local-time = { $text } (local time: { $country })

## Who answers

answered-by-victim-support = support organisation
answered-by-refugee-line = line for refugees and migrants
answered-by-child-line = line for children
answered-by-state-line = state line, not the police
answered-by-police = police
answered-by-emergency = emergency service
service-all = Emergency: all services
service-police = Emergency: police
service-ambulance = Emergency: ambulance
service-fire = Emergency: fire brigade

## What for

topic-trafficking = trafficking in persons
topic-gbv = gender-based violence
topic-child = children
topic-refugee = refugees and migrants
topic-emergency = emergencies

## Languages, cost, reach

languages-not-known = languages not known
cost-free = free
cost-charged = not free
cost-not-known = cost not known
reach-abroad = can be called from abroad
reach-country-only = only from phones in { $country }
reach-home-only = not from abroad
reach-short-code = short number for phones in { $country }; from abroad: not known
reach-abroad-not-known = from abroad: not known
reach-mobile-only = only from mobile phones
reach-landline-only = only from landlines
reach-internet = needs the internet

## How sure we are

confidence-low = Doubtful number: no strong source confirms it. Try another one first.
freshness-verified = confirmed by two people, { $date }
freshness-fresh = source of { $date }
freshness-ageing = newest source: { $date }
freshness-stale = old source: { $date }. It may have changed.
freshness-unverified = source without a date. It may have changed.

## Places

site-blue-dot = Blue Dot
site-point-of-safety = Point of Safety
site-support-place = support place
status-open = open, as of { $date }
status-closed = closed
status-closed-as-of = closed, as of { $date }
status-historic = closed long ago
status-historic-as-of = closed long ago; last recorded { $date }
status-not-confirmed = not confirmed since { $date }, call first
status-not-known = state not known, call first
state-open = Open
state-closed = Closed
state-historic = Ended long ago
state-unknown = Not known
judgement-agrees = This source prints the same.
judgement-differs = This source prints something else.
judgement-superseded = This source is older. The number has changed since.
judgement-misprint = This source has a misprint.
places-none = No support place is known here.
places-none-confirmed = None of these places is confirmed as open today. Call first.
places-far = The nearest known support place is far away.
places-past-left-out =
    { $count ->
        [one] One closed place is not shown.
       *[other] { $count } closed places are not shown.
    }
crossing-state = { $name }. As of { $date }: { $says }
crossing-state-undated = { $name }. Undated: { $says }
crossing-state-not-known = { $name }: state not known
offer-information = information
offer-legal-advice = legal advice
offer-psychological-support = psychological support
offer-child-friendly-space = space for children
offer-mother-and-baby = space for mothers with babies
offer-family-reunification = help to find family members
offer-identification-referral = referral for people at risk
offer-first-aid-health = first aid and health care
offer-basic-items = basic items
offer-rest-place = place to rest
offer-accommodation = place to stay
offer-gbv-support = support after violence
offer-restoring-family-links = contact with separated family
offer-employment-advice = advice on work
offer-interpretation = interpretation

## Lists of numbers

contacts-none = No number is known for this.
contacts-only-doubtful = Only doubtful numbers are known for this.
contacts-more =
    { $count ->
        [one] One more number.
       *[other] { $count } more numbers.
    }
contacts-doubtful-left-out =
    { $count ->
        [one] One doubtful number is not shown.
       *[other] { $count } doubtful numbers are not shown.
    }

## Guidance

search-none = Nothing found. Try fewer or other words.
translation-draft = This translation is a draft. Nobody has reviewed it yet.
translation-second-pass = This translation was checked a second time, but not by a native speaker.
translation-other-language = This text does not exist in your language yet.
translation-mixed = Some parts do not exist in your language yet.

## About the content

age-days =
    { $count ->
        [0] Content of { $date }: today's.
        [one] Content of { $date }: one day old.
       *[other] Content of { $date }: { $count } days old.
    }
age-months =
    { $count ->
        [one] Content of { $date }: one month old.
       *[other] Content of { $date }: { $count } months old. Ask for newer content.
    }

## What can be done

action-call = Call { $number }
action-message = Write to { $number }
action-chat = Open the chat
action-email = Write an e-mail
action-copy-number = Copy the number
action-copy-address = Copy the address
action-share = Share number and hours
action-map = Show on a map
action-map-town = Show the town on a map

## Headings of screens

heading-numbers = Numbers
heading-places = Support places
heading-read-first = Read first
heading-sources = Sources
heading-other-places = Other places of this name

## Covers: a calculator and a unit converter. Nothing here may say what else the app is.
## The digits stand in one row, zero first. Units are short, as beside a number.

number-digits = 0123456789
cover-title-calculator = Calculator
cover-title-units = Unit converter
cover-cannot-divide = Cannot divide by 0
cover-too-large = Number too large
cover-pair = { $from } → { $to }
cover-conversion = { $amount } { $from } = { $result } { $to }
cover-key-point = point
cover-key-add = plus
cover-key-subtract = minus
cover-key-multiply = times
cover-key-divide = divided by
cover-key-equals = equals
cover-key-percent = percent
cover-key-sign = change sign
cover-key-backspace = delete last digit
cover-key-clear = clear
cover-key-clear-entry = clear entry
cover-key-memory-clear = clear memory
cover-key-memory-recall = recall memory
cover-key-memory-add = add to memory
cover-key-memory-subtract = subtract from memory
cover-key-next-pair = next units
cover-key-previous-pair = previous units
cover-key-swap = swap units
cover-unit-inch = in
cover-unit-centimetre = cm
cover-unit-foot = ft
cover-unit-metre = m
cover-unit-yard = yd
cover-unit-mile = mi
cover-unit-kilometre = km
cover-unit-nautical-mile = nmi
cover-unit-square-foot = sq ft
cover-unit-square-metre = m²
cover-unit-pound = lb
cover-unit-kilogram = kg
cover-unit-ounce = oz
cover-unit-gram = g
cover-unit-us-gallon = US gal
cover-unit-imperial-gallon = imp gal
cover-unit-litre = l
cover-unit-celsius = °C
cover-unit-fahrenheit = °F
cover-unit-mile-per-hour = mph
cover-unit-kilometre-per-hour = km/h
cover-unit-kilocalorie = kcal
cover-unit-kilojoule = kJ
cover-unit-kilowatt-hour = kWh
cover-unit-megajoule = MJ

## Set-up. $kind is "phrase" where the phone asks for a phrase in place of a PIN.

limits-found =
    { $kind ->
        [phrase] A search of this phone will find that this app is installed. It will not find your notes without your phrase.
       *[pin] A search of this phone will find that this app is installed. It will not find your notes without your PIN.
    }
limits-forced =
    { $kind ->
        [phrase] If somebody makes you open the app, the second phrase may or may not be believed.
       *[pin] If somebody makes you open the app, the second PIN may or may not be believed.
    }
limits-one-look = It helps against one look only. Somebody who copies the phone’s storage twice can see that something has changed.
limits-known =
    { $kind ->
        [phrase] Other people know this app, too. They know that there can be a second phrase.
       *[pin] Other people know this app, too. They know that there can be a second PIN.
    }
limits-key-date = “Purge” makes old copies of your notes unreadable. After it, the phone shows a newer date for the app’s key.
limits-watching = The app cannot protect you from somebody who sees the screen, from a camera, or from a spying app on this phone.
limits-software = This phone has no safe place for keys. Somebody who copies its storage can try PINs without end. So the app asks for a phrase.
limits-any-number = On this phone, any number of 6 digits or more and then = leads from the cover to the numbers and guides. Only the phrase opens the notes.
set-up-limits-title = Before you begin
set-up-choose-title =
    { $kind ->
        [phrase] Choose a phrase
       *[pin] Choose a PIN
    }
set-up-choose-how =
    { $kind ->
        [phrase] Take five words or more that do not belong together.
       *[pin] Take 6 to 16 digits. No birthday, and no row such as 123456.
    }
set-up-choose-use =
    { $kind ->
        [phrase] The phrase opens your notes.
       *[pin] The PIN and then the key = bring you from the cover back into the app, and they open your notes.
    }
set-up-forgotten =
    { $kind ->
        [phrase] Nobody can tell you a forgotten phrase. Without it your notes are lost.
       *[pin] Nobody can tell you a forgotten PIN. Without it your notes are lost, and you have to install the app again.
    }
set-up-before =
    { $kind ->
        [phrase] Did you use this app on this phone before? Type the phrase that you had, and your notes stay. With any other phrase they are gone for ever.
       *[pin] Did you use this app on this phone before? Type the PIN that you had, and your notes stay. With any other PIN they are gone for ever.
    }
set-up-repeat-title =
    { $kind ->
        [phrase] Type the phrase again
       *[pin] Type the PIN again
    }
set-up-repeat = So that a slip of the finger does not lock you out.
set-up-second-title =
    { $kind ->
        [phrase] A second phrase?
       *[pin] A second PIN?
    }
set-up-second-what =
    { $kind ->
        [phrase] A second phrase opens the same app with other notes, empty at first. If somebody makes you open the app, you can type this one.
       *[pin] A second PIN opens the same app with other notes, empty at first. If somebody makes you open the app, you can type this one.
    }
set-up-second-later =
    { $kind ->
        [phrase] You do not need it. You can also set it later.
       *[pin] You do not need it. You can also set it later.
    }
set-up-second-choose-title =
    { $kind ->
        [phrase] Choose the second phrase
       *[pin] Choose the second PIN
    }
set-up-second-choose =
    { $kind ->
        [phrase] Take five words or more, other ones than before.
       *[pin] Take as many digits as the first PIN has, but other ones.
    }
set-up-second-repeat-title =
    { $kind ->
        [phrase] Type the second phrase again
       *[pin] Type the second PIN again
    }
set-up-exit-title = Practise: leave
set-up-exit-now = Press the exit button now. The cover comes at once.
set-up-back-with-pin = To come back, type your PIN on the cover and then =. A moment later the app opens. Nothing shows whether a number was right.
set-up-back-with-any = To come back, type any number of 6 digits or more on the cover and then =. A moment later the app opens.
set-up-return-title = Practise: come back
set-up-practise-second-title =
    { $kind ->
        [phrase] Practise: the second phrase
       *[pin] Practise: the second PIN
    }
set-up-practise-second =
    { $kind ->
        [phrase] Lock the notes, and open them with the second phrase. The same app opens, with other notes.
       *[pin] Leave once more. On the cover, type the second PIN and then =. The same app opens, with other notes.
    }
set-up-practise-second-skip =
    { $kind ->
        [phrase] If you have none, pass over this step.
       *[pin] If you have none, pass over this step.
    }
set-up-trigger-title = Practise: another way to leave
set-up-trigger = Leave in another way, then come back as before. These ways are switched on:
set-up-trigger-none = No other way to leave is switched on. Pass over this step.
set-up-trigger-destroys = Careful: this destroys everything, in a practice too: { $way }
set-up-ready-title = Ready
set-up-ready = You can leave and come back. Practise it again now and then; you find it in the settings.
set-up-done-title = Done
set-up-done = The app is set up.

## What went wrong with an entry

problem-not-the-same = The two were not the same. Type it once more.
problem-no-vault = This phone’s place for keys does not work now, so no notes can be kept. Go on without notes, and try again later.
problem-other-pin = That was another PIN. Leave again, and come back with the first one.
problem-no-pin = The app opened without your PIN. Leave again, and come back with it.
weak-too-short = Too short. Take 6 digits or more.
weak-too-long =
    { $kind ->
        [phrase] Too long. Take a shorter phrase.
       *[pin] Too long. Take 16 digits or fewer.
    }
weak-not-digits = Take digits only.
weak-all-the-same = All digits are the same. Mix them.
weak-sequence = The digits stand in a row, as in 123456. Mix them.
weak-repeated = The same digits come again and again. Mix them.
weak-common = Many people take this PIN, so it is tried first. Take another one.
weak-date = This looks like a date. Dates are tried first. Take another one.
weak-too-few-words = Too few words. Take five different words or more.
weak-not-text = This cannot be read as text. Type it again.
weak-other-length = Take as many digits as the first PIN has.
weak-already-used = This is in use already. Take another one.

## Settings

trigger-button = Exit button
trigger-shake = The phone is shaken
trigger-volume-keys = A volume key is pressed several times
trigger-back-presses = Back is pressed several times
trigger-screen-off = The screen turns off
trigger-left-app = You go to another app
trigger-other-app = Another app that you trust asks for it
lock-after-seconds =
    { $count ->
        [one] After one second
       *[other] After { $count } seconds
    }
lock-after-minutes =
    { $count ->
        [one] After one minute
       *[other] After { $count } minutes
    }
tries-never = Never
tries-count =
    { $count ->
        [one] After one wrong try
       *[other] After { $count } wrong tries
    }
keep-days =
    { $count ->
        [one] One day
       *[other] { $count } days
    }
keep-as-usual =
    { $count ->
        [one] As usual: one day
       *[other] As usual: { $count } days
    }
keep-as-before = As before
effect-nothing = Nothing happens.
effect-lock = The notes are locked. Numbers and guides stay open.
effect-cover = The cover comes, and the notes are locked.
effect-destroy = The cover comes, and all notes, PINs and settings are destroyed for ever.
hardware-element = The keys lie in a chip of their own. They cannot be copied.
hardware-trusted = The keys lie in a protected part of the phone’s processor. They cannot be copied.
hardware-software = This phone has no safe place for keys. Only your phrase protects the notes.
vault-set-aside = The file with your notes was damaged. It was put aside as it is, and a new, empty one was made. Set the app up again to keep notes.
vault-newer = A newer version of the app wrote your notes. Update the app to open them. Nothing was changed.
vault-unavailable = The notes cannot be reached now. Numbers and guides work. Close the app and open it again.
vault-settings-lost =
    { $kind ->
        [phrase] The settings could not be read and are the usual ones again. Your notes are still there: open them with your phrase.
       *[pin] The settings could not be read and are the usual ones again. Your notes are still there: open them with your PIN.
    }
stays-app = The app itself, with its public numbers and guides.
stays-traces = What the phone remembers by itself: that the app was installed, and when it was used.
stays-store = What the app store knows: that the app was installed with your account.
stays-key-date = A newer date on the app’s keys.
stays-copies = Copies that somebody made before: pictures of the screen, notes that were handed on.

## Notes. "Delete" and "purge" are two different things and have two different words.

notes-empty = No notes yet.
notes-none-found = No note has all of these words.
notes-damaged =
    { $count ->
        [one] One note is damaged and cannot be read.
       *[other] { $count } notes are damaged and cannot be read.
    }
note-expires = gone on { $date }
note-consent = { $date }: { $who } agreed that { $whom } gets this: { $what }
note-warning-name = This looks like a name. If somebody else reads the note, a name leads to the person. Write a made-up name.
note-warning-phone = This looks like a phone number. If somebody else reads the note, they can call it. Leave it out if you can.
note-warning-document = This looks like the number of a document. It leads to one person only. Leave it out if you can.
note-warning-email = This looks like an e-mail address. If somebody else reads the note, it leads to the person. Leave it out if you can.
note-delete = Delete
note-delete-means = The note goes now, and its place is free. Somebody who copied the phone’s storage before could still read it, with your PIN and on this phone.
notes-purge = Purge
notes-purge-means = What you deleted, and every older copy of your notes, can never be read again. The notes you have now stay.
destroy-everything = Destroy everything
destroy-everything-means = All notes, all PINs and all settings are gone for ever, also the notes that another PIN opens.
second-pin-means = A new second PIN opens other notes, empty at first. What an earlier second PIN opened is gone.
destroy-pin-means = This PIN destroys the notes that your present PIN opens, for ever, and then opens the app without notes. That can put you in danger, or be against the law where you are.

## What is handed over, in the recipient's language: messages, cards, codes. Others may read it.
## Nothing here may say what a number is for, or whose it is.

handed-call = Call { $number }
handed-labelled = { $label }: { $number }
handed-line = { $what } – { $facts }
handed-emergency = Emergency number
handed-ambulance = Ambulance
handed-fire = Fire brigade
handed-text-message = Text message
handed-whatsapp = WhatsApp
handed-viber = Viber
handed-signal = Signal
handed-telegram = Telegram
handed-call-first = call first
handed-in-country = for phones in { $country }
handed-languages-more =
    { $count ->
        [one] { $languages } and one more
       *[other] { $languages } and { $count } more
    }
handed-note-tailor = Tailor, shorten trousers: { $number }
handed-note-dentist = Dentist, ask for a check-up: { $number }
handed-note-x-ray = X-ray, ask for a date: { $number }
handed-note-parcel = Parcel, ask where it is: { $number }
handed-note-repair = Washing machine, repair: { $number }

## Handing over, for the one who gives. $what is a number, an address or a name.

disguise-tailor = a tailor
disguise-dentist = a dentist
disguise-x-ray = an X-ray appointment
disguise-parcel = a parcel
disguise-repair = a repair
hand-over-safe = Ask first: is it safe for this person to carry it? If not, give nothing in writing.
hand-over-history = A call stays in the phone’s call history and may stand on the bill. Deleting it in one place does not delete it in the other.
hand-over-messages = A message or chat stays on the phone, and with the other side, until somebody deletes it.
hand-over-answers = Whoever calls the number hears who answers. A note that looks ordinary helps only against a look.
hand-over-about = { $what }: { $text }
hand-over-police = { $what }: the police answer. Say so before you give it.
hand-over-other-language = There are no texts in this language yet ({ $language }). What you give is in English.
hand-over-note-most = Only two numbers are in the note. A longer list would not look ordinary.
hand-over-note-short = { $what }: not in the note. Such a number does not look ordinary.
hand-over-note-none = No number here can be written as an ordinary note.
hand-over-long = The text is too long for a code. Send or write it instead.
hand-over-left-address = { $what }: not given. The address itself says whose it is.
hand-over-left-closed = { $what }: not given. It is closed.
hand-over-left-nothing = { $what }: not given. No number and no address is known.
hand-over-left-room = { $what }: not on the card. There is no room for more.
hand-over-left-facts = { $what }: not all on the card. No room for: { $facts }
hand-over-none = Nothing here can be put on a card.

## A note on a mistake, for whoever looks after the content. Sent by any means, so others may read it.

slip-title = Correction: { $id }
slip-entry = Entry: { $id }
slip-hours = Hours: { $text }
slip-content = Content: version { $version }, { $date }
slip-wrong = What is wrong? Write it below. Name nobody, and write nothing about a person you met.

## A sketch of what lies around a place

sketch-spoken =
    Sketch of { $across } around { $place }. { $sites ->
        [0] No support place
        [one] One support place
       *[other] { $sites } support places
    } and { $crossings ->
        [0] no border crossing
        [one] one border crossing
       *[other] { $crossings } border crossings
    } on it; they are listed below.
sketch-north = North is at the top.
sketch-standpoint = Where you look from
sketch-crossing = Border crossing
sketch-caution = A sketch and no map. Borders and coasts are rough, and most points are the middle of a town.
sketch-no-lines = No border and no coast is known here.
sketch-left-out =
    { $count ->
        [one] One place is not on the sketch.
       *[other] { $count } places are not on the sketch.
    }
