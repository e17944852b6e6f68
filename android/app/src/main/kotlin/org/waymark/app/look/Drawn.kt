package org.waymark.app.look

import android.view.View
import android.view.ViewGroup
import android.widget.TextView
import java.lang.ref.WeakReference

/**
 * All pages that were drawn and are not gone yet. The system may hold a view for a second or
 * two after it was taken away (a scroll bar that fades, the keyboard's service): what stands
 * in it must not stay for as long.
 */
class Drawn {
    private val pages = mutableListOf<WeakReference<View>>()

    fun add(page: View) {
        pages.removeAll { it.get() == null }
        pages.add(WeakReference(page))
    }

    /** Empties every text of every page but this one. */
    fun wipe(except: View? = null) {
        for (page in pages) page.get()?.let { if (it !== except) empty(it) }
        pages.removeAll { it.get().let { page -> page == null || page !== except } }
    }

    private fun empty(view: View) {
        if (view is ViewGroup) for (place in 0 until view.childCount) empty(view.getChildAt(place))
        view.contentDescription = null
        // A field forgets with this what could be undone as well.
        if (view is TextView) view.text = ""
    }
}
