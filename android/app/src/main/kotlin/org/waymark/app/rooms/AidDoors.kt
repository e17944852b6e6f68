package org.waymark.app.rooms

/** Where the PIN is typed, and from there back into the aid; a step back leads to the person again. */
fun toUnlock(house: House) = house.go(UnlockRoom { AidAloneRoom(returning = true) })
