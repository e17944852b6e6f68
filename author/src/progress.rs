//! Telling a progress bar how far the work is.

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reading the files.
    Read,
    /// Checking what they say.
    Check,
    /// Writing the pack.
    Write,
}

/// Called with the stage, how much of it is done, and how much there is.
pub type Progress<'p> = dyn FnMut(Stage, usize, usize) + 'p;
