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
number-group-least = { "4" }

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
