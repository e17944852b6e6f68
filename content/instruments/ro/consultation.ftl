### translation: second_pass
name = O consultație
    .neutral = Listă de vizite
about = Întâi sănătatea, fără alte persoane de față. Întrebările sunt cele care pot schimba ce faceți azi.
