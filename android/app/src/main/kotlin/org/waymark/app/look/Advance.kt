package org.waymark.app.look

import android.content.res.ColorStateList
import android.widget.ProgressBar

/** How far something is; of something whose end nobody knows, only that it goes on. */
fun Column.progress(done: ULong, all: ULong): ProgressBar {
    val bar = ProgressBar(context, null, android.R.attr.progressBarStyleHorizontal)
    bar.isIndeterminate = all == 0UL
    bar.max = WHOLE
    bar.progress = if (all == 0UL) 0 else (done.toDouble() / all.toDouble() * WHOLE).toInt()
    bar.progressTintList = ColorStateList.valueOf(look.accent)
    return add(bar)
}

private const val WHOLE = 1_000
