//! The framework that Xcode links: one static library a platform, with its headers.

use std::fs;
use std::path::{Path, PathBuf};

use super::engine::{clean, copy};
use super::package;
use crate::run::program;
use crate::steps::python;

const NAME: &str = "WaymarkFFI";
const LIBRARY: &str = "libwaymark_ffi.a";

/// Lays the libraries out as Xcode wants them. The headers lie in a folder of their own: Xcode
/// throws those of all packages together, and a second `module.modulemap` would collide.
pub(super) fn assemble(headers: &Path, slices: &[(&str, &PathBuf)]) -> Result<(), String> {
    let place = package().join(format!("Frameworks/{NAME}.xcframework"));
    clean(&place)?;
    for (slice, library) in slices {
        let into = place.join(slice);
        let own = into.join("Headers").join(NAME);
        clean(&own)?;
        copy(headers, "WaymarkFFI.h", &own)?;
        copy(headers, "module.modulemap", &own)?;
        fs::copy(library, into.join(LIBRARY)).map_err(|error| error.to_string())?;
    }
    let names: Vec<&str> = slices.iter().map(|(name, _)| *name).collect();
    fs::write(place.join("Info.plist"), plist(&names)).map_err(|error| error.to_string())?;
    if cfg!(target_os = "macos") {
        return Ok(());
    }
    program(python::interpreter(), &["tests/python/ios_framework.py"])
        .args(&[place.display().to_string()])
        .done()
}

/// What Xcode reads of it.
fn plist(slices: &[&str]) -> String {
    let libraries: String = slices.iter().map(|slice| library(slice)).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \
         \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
         <plist version=\"1.0\">\n<dict>\n<key>AvailableLibraries</key>\n<array>\n{libraries}</array>\n\
         <key>CFBundlePackageType</key>\n<string>XFWK</string>\n\
         <key>XCFrameworkFormatVersion</key>\n<string>1.0</string>\n</dict>\n</plist>\n"
    )
}

fn library(slice: &str) -> String {
    let pair = |key: &str, value: &str| format!("<key>{key}</key>\n<string>{value}</string>\n");
    let variant = if slice.ends_with("-simulator") {
        pair("SupportedPlatformVariant", "simulator")
    } else {
        String::new()
    };
    [
        "<dict>\n".to_owned(),
        pair("BinaryPath", LIBRARY),
        pair("HeadersPath", "Headers"),
        pair("LibraryIdentifier", slice),
        pair("LibraryPath", LIBRARY),
        "<key>SupportedArchitectures</key>\n<array>\n<string>arm64</string>\n</array>\n".to_owned(),
        pair("SupportedPlatform", "ios"),
        variant,
        "</dict>\n".to_owned(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_simulators_library_says_that_it_is_one() {
        assert!(!plist(&["ios-arm64"]).contains("SupportedPlatformVariant"));
        let both = plist(&["ios-arm64", "ios-arm64-simulator"]);
        assert_eq!(both.matches("SupportedPlatformVariant").count(), 1);
        assert_eq!(both.matches("<key>LibraryPath</key>").count(), 2);
    }
}
