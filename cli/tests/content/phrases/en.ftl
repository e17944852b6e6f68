### translation: source
hello = May I talk with you?
    .note = Smile.
    .speech = May I talk with you please?
safe = Are you safe here?
yes = Yes
