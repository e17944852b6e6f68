//! What befalls a device: a key store that fails or forgets, files that are damaged, gone
//! or something else altogether.

use std::fs;

use waymark_ffi::HardwareKeyError;
use waymark_tests::journeys::device::Device;

use crate::odd::Odd;

const FILES: &[&str] = &[
    "data", "data", "tries", "settings", "erase", "lock", "data.new",
];

/// Something goes wrong. Whatever it is, the library must open and answer.
pub(crate) fn happens(device: &Device, odd: &mut Odd) {
    match odd.below(8) {
        0..=3 => device.keys.fail_with(odd.one_of(&[
            None,
            Some(HardwareKeyError::Gone),
            Some(HardwareKeyError::Locked),
            Some(HardwareKeyError::Failed),
        ])),
        4 => device.keys.lose_all(),
        _ => befalls_a_file(device, odd),
    }
}

fn befalls_a_file(device: &Device, odd: &mut Odd) {
    let path = device.folder.path().join(odd.one_of(FILES));
    // What cannot be damaged stays as it is.
    let _ = match odd.below(6) {
        0 => fs::remove_file(&path),
        1 => fs::write(&path, odd.bytes()),
        2 => fs::write(&path, b""),
        3 => fs::remove_file(&path).and_then(|()| fs::create_dir(&path)),
        4 => fs::remove_dir_all(&path),
        _ => fs::read(&path).and_then(|mut bytes| {
            let at = usize::try_from(odd.below(bytes.len() as u64)).unwrap_or_default();
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 0x10;
            }
            fs::write(&path, bytes)
        }),
    };
}
