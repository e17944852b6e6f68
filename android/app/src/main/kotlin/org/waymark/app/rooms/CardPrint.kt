package org.waymark.app.rooms

import android.graphics.pdf.PdfDocument
import android.os.Bundle
import android.os.CancellationSignal
import android.os.ParcelFileDescriptor
import android.print.PageRange
import android.print.PrintAttributes
import android.print.PrintDocumentAdapter
import android.print.PrintDocumentInfo
import java.io.ByteArrayOutputStream
import java.io.FileOutputStream
import java.io.IOException
import kotlin.math.roundToInt
import org.waymark.app.look.CardDrawing
import org.waymark.core.CardsView

/** The page as a file, which says nothing of who made it. */
fun cardPdf(view: CardsView): ByteArray {
    val drawing = CardDrawing(view)
    val document = PdfDocument()
    val page = document.startPage(
        PdfDocument.PageInfo.Builder(drawing.width.roundToInt(), drawing.height.roundToInt(), 1).create(),
    )
    drawing.draw(page.canvas)
    document.finishPage(page)
    return ByteArrayOutputStream().also {
        document.writeTo(it)
        document.close()
    }.toByteArray()
}

/** Gives the page to the system's print dialog, out of memory. */
class CardPrint(
    private val name: String,
    private val view: CardsView,
    private val pdf: (CardsView) -> ByteArray,
) : PrintDocumentAdapter() {
    override fun onLayout(
        old: PrintAttributes?,
        new: PrintAttributes,
        cancel: CancellationSignal?,
        callback: LayoutResultCallback,
        extras: Bundle?,
    ) = callback.onLayoutFinished(
        PrintDocumentInfo.Builder(name).setContentType(PrintDocumentInfo.CONTENT_TYPE_DOCUMENT).setPageCount(1).build(),
        true,
    )

    override fun onWrite(
        pages: Array<out PageRange>,
        target: ParcelFileDescriptor,
        cancel: CancellationSignal?,
        callback: WriteResultCallback,
    ) = try {
        FileOutputStream(target.fileDescriptor).use { it.write(pdf(view)) }
        callback.onWriteFinished(arrayOf(PageRange.ALL_PAGES))
    } catch (_: IOException) {
        callback.onWriteFailed(null)
    }

    companion object {
        private const val MILS_IN_MM = 1000 / 25.4

        /** Paper of the page's own size where it is no A4, so that nothing is scaled. */
        fun paper(view: CardsView): PrintAttributes {
            val (width, height) = listOf(view.pageWidthMm, view.pageHeightMm).map { (it * MILS_IN_MM).roundToInt() }
            val a4 = PrintAttributes.MediaSize.ISO_A4
            val size = if (view.pageWidthMm == A4_WIDTH_MM) a4
            else PrintAttributes.MediaSize("strip", "$width × $height", width, height)
            return PrintAttributes.Builder().setMediaSize(size).setMinMargins(PrintAttributes.Margins.NO_MARGINS).build()
        }

        private const val A4_WIDTH_MM = 210.0
    }
}
