package org.waymark.app.look

/** A whole number in these ten digits, from nought to nine. */
fun inDigits(digits: String, count: Any): String =
    count.toString().map { sign -> if (sign in '0'..'9') digits.getOrElse(sign - '0') { sign } else sign }.joinToString("")
