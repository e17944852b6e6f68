package org.waymark.app.support

import java.io.File
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import kotlin.concurrent.thread

/** What the rehearsal has published: sites, files for handing on, and whose packs are taken. */
val rehearsal = File(System.getProperty("pack.path")!!).resolveSibling("rehearsal")

/** A web server for one folder on this machine. Without a folder it hangs up on everybody. */
class Site(@Volatile var folder: File?) : AutoCloseable {
    private val socket = ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())
    val address = "http://localhost:${socket.localPort}/"

    init {
        thread(isDaemon = true) { while (!socket.isClosed) runCatching { socket.accept().use(::answer) } }
    }

    private fun answer(asked: Socket) {
        val lines = asked.getInputStream().bufferedReader()
        val path = lines.readLine()?.split(' ')?.getOrNull(1)?.removePrefix("/") ?: return
        while (lines.readLine()?.isNotEmpty() == true) Unit
        val file = folder?.resolve(path) ?: return
        val (status, body) = if (file.isFile) "200 OK" to file.readBytes() else "404 Not Found" to ByteArray(0)
        val head = "HTTP/1.1 $status\r\nContent-Length: ${body.size}\r\nConnection: close\r\n\r\n"
        asked.getOutputStream().apply { write(head.encodeToByteArray()); write(body); flush() }
    }

    override fun close() = socket.close()

    private companion object {
        const val BACKLOG = 8
    }
}
