### translation: draft
name = O consultație
    .neutral = Lista vizitei
about = Întâi sănătatea, fără alte persoane de față. Întrebările sunt cele care pot schimba ce faceți azi.
