# Updates: what is in use, how old it is, and how newer content gets here. English.
# review: source

## When to look

updates-off = Off
updates-off-means = The app does not use the network at all.
updates-by-hand = When I ask for it
updates-by-hand-means = The app uses the network only when you press the button.
updates-daily = Once a day
updates-daily-means = The app looks about once a day while it is open, at a time by chance. What you do in the app changes nothing about when.
updates-network = Whoever runs the network can see that this phone asks { $host }, when, and how much comes. What you read stays on the phone. The app asks in the same way on every phone.
updates-no-publisher = This app knows no publisher. It uses the content that came with it.
updates-no-address = This app takes newer content from another phone only. It does not use the network.

## What is in use

updates-pack = Version { $version }, { $date }
updates-pack-built-in = Version { $version }, { $date }. It came with the app.
updates-age-fresh = The publisher vouches for it until { $date }.
updates-age-due = The publisher vouched for it until { $date }. Look for newer content when you can.
updates-age-amber = Old: the publisher vouched for it until { $date }. Call to confirm before you rely on a number. Look for newer content.
updates-age-red = Very old: the publisher vouched for it until { $date }. Numbers may have changed. Call to confirm before you rely on one. Look for newer content.
updates-confirm-amber = This content is old. Call to confirm.
updates-confirm-red = This content is very old. The number may have changed. Call to confirm.
updates-checked-never = Nobody has looked for newer content yet.
updates-checked = Looked for newer content last on { $date }.
updates-no-folder = The app cannot keep newer content on this phone. It uses the content that came with it. Free some room, then start the app again.
updates-fell-back = The newest content on this phone was damaged. Older content is in use. Look for newer content.

## What an update is doing

updates-checking = Looking for newer content
updates-fetching = Fetching
updates-verifying = Checking that it is genuine
updates-installing = Putting it in place

## What is different from before

updates-changes = What is different from version { $version }
updates-changes-none = No number, place or sheet is different.
updates-changes-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
updates-numbers-gone =
    { $count ->
        [one] One number is gone.
       *[other] { $count } numbers are gone.
    }
updates-numbers-differ =
    { $count ->
        [one] One number has changed.
       *[other] { $count } numbers have changed.
    }
updates-numbers-new =
    { $count ->
        [one] One number is new.
       *[other] { $count } numbers are new.
    }
updates-places-gone =
    { $count ->
        [one] One place is gone.
       *[other] { $count } places are gone.
    }
updates-places-differ =
    { $count ->
        [one] One place has changed.
       *[other] { $count } places have changed.
    }
updates-places-new =
    { $count ->
        [one] One place is new.
       *[other] { $count } places are new.
    }
updates-sheets-gone =
    { $count ->
        [one] One sheet is gone.
       *[other] { $count } sheets are gone.
    }
updates-sheets-differ =
    { $count ->
        [one] One sheet has changed.
       *[other] { $count } sheets have changed.
    }
updates-sheets-new =
    { $count ->
        [one] One sheet is new.
       *[other] { $count } sheets are new.
    }
updates-named-gone = Gone: { $name }
updates-named-differs = Changed: { $name }
updates-named-new = New: { $name }

## What an update came to

update-installed = Newer content is in use now.
update-nothing-new = You have the newest content.
update-called-off = Stopped. Nothing has changed.
update-offline = There is no good connection. Nothing has changed. Try again where the network is better.
update-something-else = Something else answered, perhaps a login page of this network. Nothing has changed. Try again on another network.
update-untrusted = This does not come from the publisher. It was refused. The content you have stays in use.
update-older = This is older than what you have. It was refused.
update-out-of-date = This is past its date, so nobody vouches for it any more. It was refused. Check the date on this phone, or try again later.
update-mixed = These files do not belong together. They were refused. Try again later.
update-wrong-file = This is not the file that the publisher signed. It was refused. The content you have stays in use.
update-too-long = This is longer than any update. It was refused.
update-malformed = This cannot be read. It was refused. The content you have stays in use.
update-app-too-old = The newer content needs a newer app. Update the app first.
update-no-good-answer = The newer content did not work on this phone. The content you have stays in use.
update-not-an-update = This is no update, or a part of it is missing. Choose another file.
update-full = There is no room left on this phone. Nothing has changed. Free some room, then try again.
update-busy = Another update is under way. Try again in a moment.
update-folder = The app could not write on this phone. Nothing has changed. Start the app again, then try again.

## From phone to phone

updates-share-until = Another phone takes this until { $date }.
updates-code = Code { $number } of { $count }
updates-codes-how =
    { $count ->
        [one] Read this code with the camera app of the other phone. Copy its text into the app there.
       *[other] Read these { $count } codes with the camera app of the other phone, in any order. Copy each text into the app there.
    }
updates-codes-have = { $have } of { $count } codes are here.
updates-code-bad = This is no code of an update. Read it again.
updates-code-other = This code belongs to other codes. Go on with the first ones, or forget them and begin again.
updates-codes-wrong = These codes do not belong together. Begin again.
