//! Every piece of the heap is wiped when it is freed: what the library held, and the
//! buffers in which answers and bytes travel to the other language. SQLite has a heap of
//! its own, which this does not reach; nothing private ever enters it.
//! `tests/wiping.rs` looks for itself.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);
