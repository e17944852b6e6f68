package org.waymark.app.rooms

import android.content.Context
import android.telephony.TelephonyManager
import java.util.Locale
import org.waymark.app.core.systemLanguages
import org.waymark.core.ChoiceText

/** A country that the phone suggests, and by which of its parts. */
data class CountryHint(val name: String, val country: ChoiceText)

/**
 * The countries of the phone's network, of its card and of its settings; no permission is asked
 * for and no position is known. Each once, and only those of which something is known.
 */
fun countriesOfPhone(context: Context, countries: List<ChoiceText>): List<CountryHint> {
    val phone = context.getSystemService(TelephonyManager::class.java)
    val codes = listOf("country-of-phone" to phone?.networkCountryIso, "country-of-card" to phone?.simCountryIso) +
        systemLanguages(context).map { "country-of-settings" to Locale.forLanguageTag(it).country }
    return codes.mapNotNull { (name, code) ->
        countries.firstOrNull { it.id == code?.uppercase(Locale.ROOT) }?.let { CountryHint(name, it) }
    }.distinctBy { it.country.id }
}
