package org.waymark.app.core

import java.io.OutputStream
import org.waymark.core.PackSink

/** Passes a file on as it comes out of the engine. */
class PackPipe(private val out: OutputStream) : PackSink {
    override fun take(piece: ByteArray) = out.write(piece)
}
