# Texts of the cover, set-up, settings and notes, English: the source language.
# review: source

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
