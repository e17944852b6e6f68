package org.waymark.app.rooms

import android.content.Context
import android.telephony.TelephonyManager
import java.util.Locale
import org.waymark.core.ChoiceText

/**
 * The country of the network that the phone is in, else of its card; no permission is asked
 * for and no position is known. `null` where there is neither, or nothing is known there.
 */
fun countryOfPhone(context: Context, countries: List<ChoiceText>): ChoiceText? {
    val phone = context.getSystemService(TelephonyManager::class.java) ?: return null
    val codes = listOfNotNull(phone.networkCountryIso, phone.simCountryIso)
    val code = codes.firstOrNull { it.isNotBlank() }?.uppercase(Locale.ROOT)
    return countries.firstOrNull { it.id == code }
}
