//! Whatever an editor writes gives records or findings. The first byte says which file
//! it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_author::read;
use waymark_base::LanguageTag;

fuzz_target!(|input: &[u8]| {
    let Some((file, text)) = input.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    match file % 12 {
        0 => drop(read::parse_hotlines("a.toml", text)),
        1 => drop(read::parse_sites("a.toml", text)),
        2 => drop(read::parse_crossings("a.toml", text)),
        3 => drop(read::parse_sources("a.toml", text)),
        4 => drop(read::parse_library("a.toml", text)),
        5 => drop(read::parse_pack_info("a.toml", text)),
        6 => drop(read::parse_gazetteer("a.tsv", text)),
        7 => drop(read::parse_names("a.tsv", text)),
        8 => drop(read::parse_checks("a.csv", text)),
        9 => drop(read::parse_words("a.tsv", text)),
        11 => drop(read::parse_outlines("a.txt", text)),
        _ => {
            let language: LanguageTag = "en".parse().expect("a language");
            drop(read::parse_sheet("a.md", &language, text));
        }
    }
});
