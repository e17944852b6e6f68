//! Lines as they stand in a pack: for each point the steps in latitude and longitude from
//! the one before, the first from 0, 0. A step is a zigzag number in LEB128, so that most
//! take two bytes.

/// A line as bytes.
#[cfg(feature = "build")]
pub(crate) fn write(points: &[[i32; 2]]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(points.len() * 4);
    let mut before = [0_i32; 2];
    for point in points {
        for (now, before) in point.iter().zip(before) {
            let step = now.wrapping_sub(before);
            put(&mut bytes, ((step << 1) ^ (step >> 31)).cast_unsigned());
        }
        before = *point;
    }
    bytes
}

#[cfg(feature = "build")]
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while let (low, rest @ 1..) = (number.to_le_bytes()[0] & 0x7f, number >> 7) {
        bytes.push(low | 0x80);
        number = rest;
    }
    bytes.push(number.to_le_bytes()[0]);
}

/// The line again; `None` where the bytes end within a point or count too far.
pub(crate) fn read(bytes: &[u8]) -> Option<Vec<[i32; 2]>> {
    let mut rest = bytes.iter();
    let mut points = Vec::new();
    let mut at = [0_i32; 2];
    while !rest.as_slice().is_empty() {
        for coordinate in &mut at {
            *coordinate = coordinate.checked_add(step(&mut rest)?)?;
        }
        points.push(at);
    }
    Some(points)
}

fn step(bytes: &mut std::slice::Iter<'_, u8>) -> Option<i32> {
    let mut number = 0_u64;
    for shift in [0, 7, 14, 21, 28] {
        let byte = *bytes.next()?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            let zigzag = u32::try_from(number).ok()?;
            return Some((zigzag >> 1).cast_signed() ^ -(zigzag & 1).cast_signed());
        }
    }
    None
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MOST: i32 = 1_800_000;

    #[test]
    fn a_step_of_a_few_kilometres_takes_two_bytes() {
        assert_eq!(write(&[[1, -1]]), [2, 1]);
        assert_eq!(write(&[[300, -300]]), [0xd8, 0x04, 0xd7, 0x04]);
    }

    #[test]
    fn bytes_that_end_early_or_count_too_far_are_no_line() {
        for bytes in [
            &[2][..],
            &[2, 0x80],
            &[0xff, 0xff, 0xff, 0xff, 0x7f, 0],
            &[0x80, 0x80, 0x80, 0x80, 0x80, 0, 0],
        ] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
        assert_eq!(read(&[]), Some(vec![]));
    }

    proptest! {
        #[test]
        fn a_line_comes_back(points in prop::collection::vec([-MOST..=MOST, -MOST..=MOST], 0..40)) {
            prop_assert_eq!(read(&write(&points)), Some(points));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
            let _ = read(&bytes);
        }
    }
}
