### translation: source
name = Operational indicators of trafficking in human beings (ILO and European Commission, 2009)
    .neutral = Card L
about = A card about four lists of indicators on which experts agreed, for collecting data. The indicators themselves are not here.
population = Experts from the European Union agreed on the lists in two rounds of a survey (2008). We know of no test with people, in any language, and so of none at a border.
structure = Four lists: adults and children, labour and sexual exploitation. Each has six dimensions, from deceptive recruitment to abuse of a weak position at the destination; each indicator is strong, medium or weak. The list on adults and labour has 10 + 10 + 16 + 9 + 15 + 7 = 67 indicators.
decides = How indicators add up to a dimension we have not seen at the source, so no rule is printed here; the file format of this app can express one. Indicators that fit are a reason to offer support, never a finding about a person.
licence = As we know it, ILO lets others print short excerpts with the source; a whole list is more than that, in our reading, and so it is not here. An agency that has ILO's permission can load its own version in the same format.
not-for = Not for deciding about one person: the lists were made for collecting data. Nobody has printed, as far as we know, how often they are right.
