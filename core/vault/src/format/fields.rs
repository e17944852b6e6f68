//! Reading and writing fields one after the other.

/// What is still to be read.
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.bytes(N)?.try_into().ok()
    }

    pub(super) fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    pub(super) fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    pub(super) fn i64(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    /// Passes over zeros; `None` where there is anything else.
    pub(super) fn zeros(&mut self, length: usize) -> Option<()> {
        self.bytes(length)?
            .iter()
            .all(|byte| *byte == 0)
            .then_some(())
    }
}

/// Fills a buffer of the right length from its beginning.
pub(super) struct Writer<'a> {
    buffer: &'a mut [u8],
    at: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn new(buffer: &'a mut [u8]) -> Self {
        Self { buffer, at: 0 }
    }

    pub(super) fn bytes(mut self, bytes: &[u8]) -> Self {
        put(self.buffer, self.at, bytes);
        self.at += bytes.len();
        self
    }

    pub(super) fn zeros(mut self, length: usize) -> Self {
        for byte in self.buffer.iter_mut().skip(self.at).take(length) {
            *byte = 0;
        }
        self.at += length;
        self
    }
}

/// Copies `bytes` to their place. All places are fixed by the format.
pub(super) fn put(buffer: &mut [u8], at: usize, bytes: &[u8]) {
    let place = buffer.get_mut(at..at + bytes.len());
    debug_assert!(place.is_some(), "places are fixed by the format");
    if let Some(place) = place {
        place.copy_from_slice(bytes);
    }
}

/// The bytes of a place, or none where the buffer is too short.
pub(super) fn part(buffer: &[u8], at: usize, length: usize) -> &[u8] {
    buffer.get(at..at + length).unwrap_or_default()
}
