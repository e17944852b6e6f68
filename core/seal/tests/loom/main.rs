//! The lock core under every interleaving of two or three threads, by loom:
//! `RUSTFLAGS="--cfg loom" cargo test -p waymark-seal --release --test loom`
//! (`cargo xtask test loom` does that in a target folder of its own).
#![cfg(loom)]

mod digits;
mod keys;
mod locks;

/// Tries every interleaving with at most this many forced changes of thread. Three are
/// enough for every known fault of such code, and more take hours.
fn everywhere(preemptions: usize, body: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.check(body);
}
