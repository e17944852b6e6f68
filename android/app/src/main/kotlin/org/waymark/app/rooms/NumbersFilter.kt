package org.waymark.app.rooms

import org.waymark.core.ChoiceText
import org.waymark.core.DirectoryChoicesView
import org.waymark.core.HotlineFilter

/** Which numbers the reader wants to see: what was chosen, by its ids. */
class NumbersFilter(country: String? = null) {
    private val chosen = mutableMapOf<NumbersPart, String>()
    var doubtful = false
    private var limit = FEW

    init {
        set(NumbersPart.COUNTRY, country)
    }

    operator fun get(part: NumbersPart): String? = chosen[part]

    operator fun set(part: NumbersPart, id: String?) {
        if (id == null) chosen.remove(part) else chosen[part] = id
        limit = FEW
    }

    fun showMore() {
        limit += MORE
    }

    fun clear() {
        chosen.clear()
        doubtful = false
        limit = FEW
    }

    fun request() = HotlineFilter(
        country = this[NumbersPart.COUNTRY],
        languages = listOfNotNull(this[NumbersPart.LANGUAGE]),
        topic = this[NumbersPart.TOPIC],
        includeLow = doubtful,
        limit = limit,
    )

    private companion object {
        const val FEW = 10u
        const val MORE = 30u
    }
}

/** What numbers can be chosen by. */
enum class NumbersPart(val title: String, val any: String, val choices: (DirectoryChoicesView) -> List<ChoiceText>) {
    COUNTRY("choose-country", "any-country", { it.countries }),
    TOPIC("choose-topic", "any-topic", { it.topics }),
    LANGUAGE("choose-language", "any-language", { it.languages }),
}
