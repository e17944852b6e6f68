//! `waymark-rehearsal CONTENT PACK FOLDER`: the publisher, the sites and the files for journeys
//! in other languages than Rust.

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use waymark_tests::rehearsal::rehearse;

fn main() -> ExitCode {
    let given: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [content, pack, folder] = given.as_slice() else {
        eprintln!("usage: waymark-rehearsal CONTENT PACK FOLDER");
        return ExitCode::FAILURE;
    };
    match rehearse(folder, content, pack) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("waymark-rehearsal: {reason}");
            ExitCode::FAILURE
        }
    }
}
