### translation: draft
hello = Укр: May I talk with you?
    .back = May I talk with you?
    .note = Укр: Smile.
    .speech = Укр: May I talk with you please?
safe = Укр: Are you safe here?
    .back = Are you safe here?
yes = Укр: Yes
    .back = Yes
