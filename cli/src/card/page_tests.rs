//! The page as a file.

use waymark_engine::views::{PocketCard, TextWeight};

use super::*;

fn text(y_mm: f64, weight: TextWeight, right_to_left: bool, text: &str) -> TextBox {
    TextBox {
        x_mm: 20.0,
        y_mm,
        width_mm: 60.0,
        height_mm: 9.0,
        size_pt: 11.0,
        min_size_pt: 6.0,
        most_lines: 3,
        weight,
        align: TextAlign::Right,
        right_to_left,
        text: text.to_owned(),
    }
}

fn card() -> PocketCard {
    let facts = "من الاثنين إلى الجمعة \u{2068}09:00–17:00\u{2069}؛ مجاني؛ العربية، \
                 الفارسية، \u{2068}English\u{2069}";
    let place = "شارع پارک، \u{2068}ul. Pawia 5a\u{2069}";
    PocketCard {
        x_mm: 0.0,
        y_mm: 0.0,
        width_mm: 85.0,
        height_mm: 54.0,
        texts: vec![
            text(4.0, TextWeight::Bold, false, "+48 22 628 01 20"),
            text(10.0, TextWeight::Regular, true, facts),
            text(22.0, TextWeight::Bold, true, place),
        ],
        qr: vec![QrBox {
            x_mm: 4.0,
            y_mm: 4.0,
            side_mm: 14.0,
            modules: 2,
            rows: vec!["10".to_owned(), "01".to_owned()],
            payload: String::new(),
        }],
    }
}

/// A card in Arabic, as it would be if there were texts in Arabic.
fn arabic() -> CardsView {
    CardsView {
        language: "ar".to_owned(),
        right_to_left: true,
        page_width_mm: 85.0,
        page_height_mm: 54.0,
        line_spacing: 1.2,
        cards: vec![card()],
        cut_marks: Vec::new(),
        warnings: Vec::new(),
        left_out: Vec::new(),
        empty_text: None,
    }
}

#[test]
fn the_same_cards_make_the_same_bytes_which_say_nothing_of_their_maker() {
    let made = pdf(&arabic()).unwrap();
    assert_eq!(made, pdf(&arabic()).unwrap());
    let text = String::from_utf8_lossy(&made).to_lowercase();
    for word in [
        "date", "producer", "creator", "author", "title", "waymark", "krilla",
    ] {
        assert!(!text.contains(word), "{word}");
    }
    assert!(text.contains("notosansarabic"));
}

#[test]
fn only_the_letters_that_are_needed_ride_in_the_file() {
    assert!(pdf(&arabic()).unwrap().len() < 40_000);
}

#[test]
fn a_text_that_does_not_fit_stops_the_page() {
    let mut view = arabic();
    view.cards[0].texts[0].width_mm = 4.0;
    let told = pdf(&view).err().unwrap();
    assert!(told.contains("too long"));
}

#[test]
fn modules_beside_each_other_are_one_run() {
    let lengths: Vec<(bool, u32)> = runs("11010")
        .iter()
        .map(|run| (run.dark, run.length))
        .collect();
    assert_eq!(lengths, [(true, 2), (false, 1), (true, 1), (false, 1)]);
}
