package org.waymark.app.look

import android.annotation.SuppressLint
import android.content.Context
import android.view.ActionMode
import android.view.Menu
import android.view.MenuItem
import android.widget.EditText

/** A field out of which nothing is copied, cut, shared or handed to another app. Pasting works. */
@SuppressLint("AppCompatCustomView", "ViewConstructor")
class Field(context: Context) : EditText(context) {
    init {
        customSelectionActionModeCallback = InOnly
        customInsertionActionModeCallback = InOnly
    }

    /** Also what a keyboard's shortcuts and screen readers ask for. */
    override fun onTextContextMenuItem(id: Int): Boolean = if (id in IN) super.onTextContextMenuItem(id) else true

    /** Takes everything else out of the menu over the text, other apps' entries among it. */
    private object InOnly : ActionMode.Callback {
        override fun onCreateActionMode(mode: ActionMode, menu: Menu) = true

        override fun onPrepareActionMode(mode: ActionMode, menu: Menu): Boolean {
            val others = (0 until menu.size()).map { menu.getItem(it).itemId }.filter { it !in IN }
            others.forEach(menu::removeItem)
            return others.isNotEmpty()
        }

        override fun onActionItemClicked(mode: ActionMode, item: MenuItem) = item.itemId !in IN
        override fun onDestroyActionMode(mode: ActionMode) = Unit
    }

    private companion object {
        val IN = setOf(android.R.id.paste, android.R.id.pasteAsPlainText, android.R.id.selectAll, android.R.id.undo, android.R.id.redo)
    }
}
