package org.waymark.app.rooms

/** Where the PIN is typed. Until that room is there the aid ends, and the answers with it. */
fun toUnlock(house: House) {
    house.desk.ask({ it.endScreening() }, {}, {})
    house.startWith(HomeRoom())
}
