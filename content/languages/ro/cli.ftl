# Cuvinte de care are nevoie numai linia de comandă. Tot restul vine din program
# și din pachet.
# review: second_pass

cli-heading-emergency = În pericol acum
cli-heading-numbers = Numere la care se poate suna
cli-heading-places = Locuri de sprijin, după distanță
cli-heading-first = De citit întâi

cli-more-entries = { $count ->
    [one] Încă unul; îl arată --limit.
    [few] Încă { $count }; le arată --limit.
   *[other] Încă { $count }; le arată --limit.
}
cli-other-places = Alte locuri cu acest nume: { $places }. Coordonatele le deosebesc.
cli-distance-unknown = fără poziție
cli-successor = Munca este continuată de: { $name }
cli-channel-text = SMS
cli-channel-email = e-mail
cli-channel-chat = chat
cli-channel-chat-in = chat în { $app }
cli-farther-places = Locuri mai îndepărtate și mai multe despre acestea:
cli-entry-sources = { $id } · surse: { $sources }

cli-kind-place = localitate
cli-kind-crossing = punct de trecere a frontierei
cli-kind-site = loc de sprijin
cli-kind-point = punct
cli-matched-name = găsit ca { $name }
cli-population = { $count ->
    [one] un locuitor
    [few] { $count } locuitori
   *[other] { $count } de locuitori
}

cli-sign-warning = Înainte de a acționa:
cli-block-sources = Surse:
cli-source-date = Data: { $date }
cli-source-licence = Condiții: { $licence }
cli-source-used-for = Folosit pentru: { $used }

cli-about-pack = Versiunea { $version }, conținut din { $date }
cli-about-languages = Ghid în: { $languages }
cli-about-countries = { $count ->
    [one] Numere pentru o țară
    [few] Numere pentru { $count } țări
   *[other] Numere pentru { $count } de țări
}
cli-about-sheets = { $count ->
    [one] O fișă de îndrumare
    [few] { $count } fișe de îndrumare
   *[other] { $count } de fișe de îndrumare
}
cli-about-sources = { $count ->
    [one] O sursă
    [few] { $count } surse
   *[other] { $count } de surse
}
cli-about-licence = Licența textelor noastre: { $licence }
cli-about-program = Versiunea programului { $version }

# Deasupra unui răspuns pentru alt moment decât acum.
cli-at = Arătat pentru { $time }.
cli-at-assumed = Arătat pentru { $time } (fără fus orar, deci s-a luat UTC).

# Liste ajutătoare, fișele lor și fraze.
cli-screen-keys-gate = Scrieți numerele condițiilor îndeplinite (1 2 3), iar pe cele neîndeplinite cu minus (-2).
cli-screen-keys-observe = Scrieți numerele a ceea ce vedeți (3 4), cu minus ca să retrageți (-3); la o alegere, numărul și litera (1a).
cli-screen-keys-item = Numărul răspunsului.
cli-screen-key-enter = Enter
cli-heading-figures = Cât de des a fost corect
cli-phrase-back = Cuvânt cu cuvânt, în engleză: { $text }
