package org.waymark.app.journeys

import org.json.JSONObject

/** What an answer lacks, one line a rule. */
fun complaints(answer: Any?, expectations: JSONObject?): List<String> {
    if (expectations == null) return emptyList()
    return expectations.keys().asSequence().toList().mapNotNull { path ->
        val rule = expectations.getJSONObject(path)
        val verb = rule.keys().next()
        val found = at(answer, path)
        if (holds(verb, found, plain(rule.opt(verb)))) null
        else "$path: wanted $rule, found ${found.toString().take(300)}"
    }
}

private fun holds(verb: String, found: List<Any>, wanted: Any?): Boolean = when (verb) {
    "value" -> found.any { it == wanted }
    "every" -> found.isNotEmpty() && found.all { it == wanted }
    "contains" -> found.any { contains(it, wanted) }
    "length" -> found.any { length(it) == wanted }
    "at_least" -> found.any { length(it) >= wanted as Double }
    "absent" -> found.isEmpty() == wanted
    else -> error("`$verb` is no rule")
}

private fun contains(value: Any, wanted: Any?) = when (value) {
    is String -> wanted is String && wanted in value
    is List<*> -> wanted in value
    else -> false
}

private fun length(value: Any): Double = when (value) {
    is String -> value.codePointCount(0, value.length).toDouble()
    is List<*> -> value.size.toDouble()
    else -> -1.0
}
