package org.waymark.app.pictures

import android.view.ViewGroup
import org.waymark.app.look.Code
import org.waymark.app.rooms.CardRoom
import org.waymark.app.rooms.HandOverRoom
import org.waymark.app.rooms.NumberLinkRoom
import org.waymark.app.rooms.NumberNoticeRoom
import org.waymark.app.rooms.NumberOwner
import org.waymark.app.rooms.NumberRoom
import org.waymark.app.rooms.NumberSlipRoom
import org.waymark.app.rooms.NumbersChoiceRoom
import org.waymark.app.rooms.NumbersFilter
import org.waymark.app.rooms.NumbersPart
import org.waymark.app.rooms.NumbersRoom
import org.waymark.app.support.said
import org.waymark.core.ActionKind

private const val KCIK = "pl-kcik-phone"
private val CONTACTS = listOf(KCIK, "pl-lastrada-phone")

/** From the list of numbers to a card in somebody's pocket. */
val numberScenes = listOf(
    Scene("numbers") { at(NumbersRoom()) },
    Scene("numbers-country") { at(NumbersRoom("PL")) },
    Scene("numbers-doubtful") {
        pressWord("include-doubtful")
        scrollToEnd()
    },
    Scene("numbers-choose-country") { at(NumbersChoiceRoom(NumbersFilter("PL"), NumbersPart.COUNTRY)) },
    Scene("numbers-choose-topic") { at(NumbersChoiceRoom(NumbersFilter(), NumbersPart.TOPIC)) },
    Scene("numbers-choose-language") { at(NumbersChoiceRoom(NumbersFilter(), NumbersPart.LANGUAGE)) },
    Scene("numbers-of-service") { at(NumberLinkRoom("pl-kcik")) },
    Scene("number") { at(NumberRoom(KCIK)) },
    Scene("number-facts") { scrollTo(views().first { said(it).startsWith(house.words("number-for")) }) },
    Scene("number-notice") { at(NumberNoticeRoom(NumberOwner(KCIK), ActionKind.CALL)) },
    Scene("number-notice-write") { at(NumberNoticeRoom(NumberOwner("pl-kcik-email"), ActionKind.MESSAGE)) },
    Scene("number-slip") { at(NumberSlipRoom(NumberOwner(KCIK))) },
    Scene("hand-over") { at(HandOverRoom(CONTACTS, emptyList())) },
    Scene("hand-over-message") {
        val below = views().first { said(it) == house.words("hand-over-share") }
        val column = below.parent as ViewGroup
        scrollTo(column.getChildAt(column.indexOfChild(below) - 1))
    },
    Scene("hand-over-code") { scrollTo(views().first { it is Code }) },
    Scene("card-page") { at(CardRoom(CONTACTS, emptyList(), engine.language())) },
    Scene("card-strip") { pressWord("card-strip") },
)
