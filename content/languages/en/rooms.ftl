# What screens say that no answer of the engine says: titles, buttons, spoken words. English: the
# source language.
# review: source
# Messages without variables only. A name that begins with "neutral-" can be seen by others and
# says nothing of what the app is for. Any screen may use any of these; add names as you need them,
# to every language.

neutral-title = Reference

## Titles of screens

room-home = Start
room-numbers = Numbers
room-number = Number
room-places = Places
room-place = Place
room-map = Sketch map
room-ask = Ask safely
room-guide = Guide
room-sheet = Guidance
room-phrases = Phrases
room-phrase = Phrase
room-notes = Notes
room-note = Note
room-settings = Settings
room-updates = Newer content
room-about = About this content
room-sources = Sources
room-hand-over = Hand over
room-library = Library

## The big buttons of the first screen

home-numbers = Find a number
home-places = Find a place
home-ask = Ask safely
home-guide = Guide
home-phrases = Phrases
home-notes = Notes
home-settings = Settings

## On every screen. "leave" is the exit button.

leave = Exit
leave-spoken = Exit now
back = Back
done = Done
next = Next
working = Working. Wait a moment.
save = Save
cancel = Cancel
on = On
off = Off
copied = Copied

## After a number. Short, because the number stands before it.

seconds = seconds

## Choosing

choose-country = Choose a country
any-country = Any country
choose-topic = Topic
any-topic = Any topic
choose-language = Language
any-language = Any language
country-of-phone = Country of this phone’s network
country-of-card = Country of this phone’s card
country-of-settings = Country in this phone’s settings
include-doubtful = Show doubtful numbers, too

## Places

place-name = Town, crossing, or coordinates
place-find = Find
place-not-found = No place of this name is known here.
place-similar = Names that are spelt nearly so
place-others = Other places of this name
place-read-first = Read this first
place-sites = Support places
place-include-past = Show closed places, too
place-kind = What it is
place-address = Address
place-copy-address = Copy the address
place-offers = What it offers
place-successor = This took over
place-history = What was said over time
show-sketch = Show a sketch map
map-larger = Show it larger
map-smaller = Show it smaller
map-crossings = Border crossings

## Numbers

call-notice-title = Before you call
call-notice = A call stays in the phone’s call list. If it is not free, it may also stand on the bill.
write-notice-title = Before you write
write-notice = What you write stays in this phone, and with whoever gets it, until somebody deletes it. A text message may also stand on the bill.
call-now = Call now
write-now = Write now
number-answered-by = Who answers
number-run-by = Who runs it
number-country = Country
number-for = What it is for
number-hours = Hours
number-languages = Languages
number-cost = What it costs
number-reach = From where it can be called
sources-of = Where this comes from
evidence = What other sources say
correction = Something is wrong here
correction-means = This makes a short text with what the app shows. Write what is wrong, and send it in your own way. It stays in the app with which you send it. Name nobody.
correction-send = Send this text

## Handing over

hand-over-title = What you hand over
hand-over-language = In which language
hand-over-disguise = As an ordinary note
hand-over-plain = As a plain message
hand-over-qr = As a code for a camera
hand-over-card = As a card to print
hand-over-share = Hand this text on
card-title = Cards to print
card-page = A page with eight cards
card-strip = One strip
card-size = Print at the actual size. Do not fit it to the page.
card-print = Print
card-file = Hand the page on as a file

## Guide, library, phrases

search-hint = A word or two
other-language = This part does not exist in this language yet.
library-open = Open the web page. This needs the internet.
phrases-language = Language of the phrases
phrase-flip = Turn it round for the other person
phrase-speak = Read aloud
phrase-previous = Previous

## Notes

note-new = New note
note-title = Title
note-untitled = Without a title
note-change = Change
note-links = Points to
note-given = Handed on
note-body = Text
note-label = Made-up name of the person
note-suggest-label = Suggest a made-up name
note-use-label = Use this made-up name:
note-days = Keep for
note-empty = This note is empty. Write something first.
note-too-long = This note is too long. Write less, or make two notes of it.
note-unsaved = This is not saved yet. Press back once more to drop it.
note-search = Search the notes
notes-room-for = Notes that still fit:
notes-give-up = Remove what is damaged
notes-give-up-means = The damaged notes are removed for good. The other notes stay.
note-export = Hand on, encrypted
note-pick = Choose the notes to hand on.
note-recipient = Key of the recipient
note-who-agreed = Who agreed? Write the made-up name.
note-to-whom = Who gets it?
note-what = What did the person agree to?
export-notes = The notes
export-answers = Only the answers of conversation aids, for another program
export-recipient-wrong = This is not a key. A key begins with age1.
export-consent-missing = Write who agreed, who gets it, and what the person agreed to.
export-no-answers = One of these notes holds no answers of a conversation aid.
export-ready = The file is ready. Only the recipient can open it. It is handed on once.

## Set-up

set-up-read = I have read this
set-up-want-second = Yes, set one now
set-up-no-second = Go on without it
set-up-skip = Pass over this step

## Opening the notes

unlock-title = Open the notes
unlock-type = Type your PIN
unlock-now = Open
unlock-wait = Too many wrong tries. Wait, then try again.
unlock-wrong = This opens nothing. Try again.
pin-forgotten = Nobody can tell you a forgotten PIN. Without it your notes are lost.
pin-present = Type the PIN you have now
pin-new = Type the new PIN
pin-new-again = Type the new PIN again
pin-set = The PIN is set.
pin-refused = This cannot be used: it is too easy, in use already, of another length, or not the same twice. Type it again.
passphrase-type = Type your phrase
passphrase-forgotten = Nobody can tell you a forgotten phrase. Without it your notes are lost.
keypad-typed = Typed so far:
key-delete = delete the last digit
key-delete-letter = delete the last letter
key-space = space
key-other-letters = other letters

## Settings

settings-language = Language
language-of-phone = As on this phone
settings-cover = Cover
settings-discreet = Start behind the cover
settings-triggers = Ways to leave
way-destroy = Show the cover, and destroy everything
way-always = This one is always on. It cannot be changed.
settings-other-app = Another app that may ask to leave
other-app-means = One other app can ask this app to leave. You connect it from that other app, and allow it here.
other-app-none = No app is connected, and none asks.
other-app-asks = This app asks to be connected
other-app-connected = This app is connected
other-app-accept = Allow it
other-app-refuse = Refuse it
other-app-forget = Disconnect it
settings-lock-after = Lock the notes after
settings-pins = PINs
settings-change-pin = Change the PIN
settings-second-pin = Set a second PIN
settings-remove-second = Remove the second PIN
remove-second-means = The second PIN opens nothing any more. The notes that it opened are gone.
settings-destroy-pin = Set a PIN that destroys
settings-remove-destroy = Remove the PIN that destroys
remove-destroy-means = The PIN that destroys does nothing any more.
settings-destroy-after = Destroy everything after wrong tries
settings-practise = Practise leaving and coming back
settings-read = To read
settings-limits = What the app cannot do
settings-what-stays = What stays on the phone after destroying
settings-sources = Sources of the content
settings-licence = Licences
settings-icon = Icon of the app
settings-icon-means = The name and the picture under which the phone shows this app. The phone may take a moment to show the new one.
settings-icon-tells = The phone shows a window of its own that says it has changed the icon. Whoever sees the screen sees that, too. Change it when you are alone.
icon-waymark = Waymark
icon-calculator = Calculator
icon-notes = Notes
icon-converter = Unit converter
hold-to-destroy = Press and hold to destroy
destroy-really = Yes, destroy everything now

## Newer content

updates-when = When to look
updates-look = Look now
updates-stop = Stop
updates-by-hand-on = From phone to phone
updates-share-file = Hand this content on as a file
updates-show-codes = Show it as codes for a camera
updates-take-file = Take newer content from a file
updates-take-codes = Take it from codes
updates-read-how = Read each code with the camera app of this phone. Copy its text, come back, and put it in here.
updates-code-text = Text of a code
updates-code-take = Take it
updates-codes-forget = Forget these codes

## Conversation aids

screening-start = Begin
screening-plain = Whole sentences
screening-discreet = Neutral words, where others may look
screening-in-language = Language of the questions
screening-place = Where you are: a country or a place
screening-card = About this aid
screening-cards = Cards of what others use
screening-figures = What studies found
screening-ppv = What a result can mean
screening-prevalence = How many of 100 people are concerned?
screening-work-out = Work it out
screening-save = Save a summary in the notes
screening-speak = Read aloud
speak-no-voice = This phone has no voice for this language.
screening-number-shown = Numbers that you can give

## When something does not work

error-corrupt = This is damaged and cannot be read.
error-full = There is no room left.
error-invalid = This cannot be understood. Check what you typed.
error-unexpected = Something went wrong in the app. Try again.
error-not-found = Nothing is known here by this name.
no-app = No app on this phone can do this.
