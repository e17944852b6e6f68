package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.choice
import org.waymark.core.NumberChoice

/** For how long something is kept: what the engine offers, until somebody chooses as it proposes. */
fun Column.days(house: House, offered: List<NumberChoice>, now: UInt?, choose: (UInt?) -> Unit) {
    heading(house.words("note-days"))
    add(Column(house.look), above = 0).choices(offered, now, choose)
}

private fun Column.choices(offered: List<NumberChoice>, now: UInt?, choose: (UInt?) -> Unit) {
    clear()
    for (days in offered) {
        add(
            look.choice(days.text, days.value == now) {
                choose(days.value)
                choices(offered, days.value, choose)
            },
        )
    }
}
