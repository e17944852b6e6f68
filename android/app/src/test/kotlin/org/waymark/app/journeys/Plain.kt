package org.waymark.app.journeys

import java.lang.reflect.Modifier
import org.json.JSONArray
import org.json.JSONObject

/** A record of the binding as plain maps and lists, which a journey's paths walk through. */
fun plain(value: Any?): Any? = when (value) {
    null, Unit -> null
    is String, is Boolean -> value
    is Enum<*> -> value.name.lowercase()
    is UInt -> value.toDouble()
    is ULong -> value.toDouble()
    is UByte -> value.toInt().toDouble()
    is Number -> value.toDouble()
    is ByteArray -> value.decodeToString()
    is List<*> -> value.map(::plain)
    is Map<*, *> -> value.entries.associate { (name, one) -> name.toString() to plain(one) }
    is JSONArray -> (0 until value.length()).map { plain(value.opt(it)) }
    is JSONObject -> if (value == JSONObject.NULL) null else value.keys().asSequence().associateWith { plain(value.opt(it)) }
    else -> if (value == JSONObject.NULL) null else fields(value)
}

private fun fields(record: Any): Any {
    val kind = record.javaClass
    val own = kind.declaredFields.filter { !Modifier.isStatic(it.modifiers) }
    val all = own.associate { field ->
        field.isAccessible = true
        field.name.substringBefore('-') to plain(field.get(record))
    }
    // A variant that holds something is a class inside that of its enum.
    return if (kind.enclosingClass == null) all else mapOf(kind.simpleName.lowercase() to all)
}

/** Everything at a path: names and numbers separated by dots, `*` for every entry. */
fun at(answer: Any?, path: String): List<Any> =
    path.split('.').filter(String::isNotEmpty)
        .fold(listOf(answer)) { found, part -> found.flatMap { into(it, part) } }
        .filterNotNull()

private fun into(value: Any?, part: String): List<Any?> = when {
    value is List<*> && part == "*" -> value
    value is List<*> -> part.toIntOrNull()?.let { value.getOrNull(it) }.let(::listOfNotNull)
    value is Map<*, *> -> listOfNotNull(value[part] ?: value[camel(part)])
    else -> emptyList()
}

/** `per_100_positive` as the generator writes it: `per100Positive`. */
private fun camel(name: String) =
    name.split('_').mapIndexed { at, part -> if (at == 0) part else part.replaceFirstChar(Char::uppercase) }.joinToString("")
