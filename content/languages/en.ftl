# Interface text of Waymark, English: the source language.
# review: source
# Names of messages are listed in core/language/src/key.rs; variables must be the same in every
# language. Write for somebody under stress: short, plain, no blame, no verdict on any person.

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
