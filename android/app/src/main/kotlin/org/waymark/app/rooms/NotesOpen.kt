package org.waymark.app.rooms

/** Marks a room that shows or changes what only a PIN opens: it is left as soon as that is locked. */
interface NotesOpen
