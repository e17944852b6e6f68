//! Whatever a reader types gives an answer or an error. The first byte says where it
//! is typed.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_engine::{Engine, HotlineFilter, NearRequest};
use waymark_fuzz::{open, small_pack};

static ENGINE: LazyLock<Engine> =
    LazyLock::new(|| open(small_pack().leak()).expect("the small pack opens"));

fuzz_target!(|input: &[u8]| {
    let Some((room, text)) = input.split_first() else { return };
    let text = String::from_utf8_lossy(text).into_owned();
    let wish = Some(text.clone());
    let near = NearRequest { place: "Medyka".into(), ..NearRequest::default() };
    let all = HotlineFilter { include_low: true, ..HotlineFilter::default() };
    match room % 8 {
        0 => drop(ENGINE.search(&text, 10)),
        1 => drop(ENGINE.place(&text, 5)),
        2 => drop(ENGINE.near(&NearRequest { place: text, ..near })),
        3 => drop(ENGINE.near(&NearRequest { language_wanted: wish.clone(), topic: wish, ..near })),
        4 => drop(ENGINE.hotlines(&HotlineFilter { country: wish, ..all })),
        5 => drop(ENGINE.hotlines(&HotlineFilter { open_at: wish, ..all })),
        6 => drop(ENGINE.hotlines(&HotlineFilter { languages: vec![text], ..all })),
        _ => {
            ENGINE.set_languages(&text.split(',').map(str::to_owned).collect::<Vec<_>>());
            drop(ENGINE.sheet("talk-alone"));
        }
    }
});
