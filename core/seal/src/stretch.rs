//! From a PIN to a key: Argon2id, version 0x13 (RFC 9106).

use std::time::Duration;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use waymark_base::Clock;
use zeroize::Zeroize;

use crate::{Cost, Key, SealError, scrub_stack};

/// Stretches a PIN or passphrase. Takes as long as `cost` says; cannot be interrupted. Its
/// memory is wiped before it is given back.
///
/// # Errors
/// [`SealError::Memory`] where the device cannot spare the memory.
pub fn stretch(secret: &[u8], salt: &[u8; 16], cost: Cost) -> Result<Key, SealError> {
    let params = Params::new(
        cost.memory_kib(),
        cost.passes(),
        cost.lanes(),
        Some(Key::LENGTH),
    )
    .map_err(|_| SealError::Memory)?;
    let mut memory: Vec<Block> = Vec::new();
    let blocks = params.block_count();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| SealError::Memory)?;
    memory.resize_with(blocks, Block::new);
    let mut key = Key::zero();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let done = argon2.hash_password_into_with_memory(secret, salt, key.bytes_mut(), &mut memory);
    memory.iter_mut().for_each(Zeroize::zeroize);
    scrub_stack();
    done.map(|()| key).map_err(|_| SealError::Memory)
}

/// How long an unlock should take.
const AIM: Duration = Duration::from_millis(500);

/// The cost at which one guess takes about half a second on this device: never below the
/// floor, however slow it is, and never above the limits, however fast.
///
/// # Errors
/// [`SealError::Memory`] where not even the floor fits.
pub fn calibrated(clock: &dyn Clock) -> Result<Cost, SealError> {
    let salt = [0; 16];
    let mut took = Duration::MAX;
    // The first run also pays for fresh memory pages; the better of two counts.
    for _ in 0..2 {
        let start = clock.uptime();
        stretch(b"calibration", &salt, Cost::FLOOR)?;
        took = took.min(clock.uptime().saturating_sub(start));
    }
    Ok(for_speed(took))
}

/// Time grows with memory × passes.
fn for_speed(floor_took: Duration) -> Cost {
    let work = |cost: Cost| f64::from(cost.memory_kib()) * f64::from(cost.passes());
    let seconds_each = floor_took.as_secs_f64().max(1e-6) / work(Cost::FLOOR);
    let affordable = AIM.as_secs_f64() / seconds_each;
    let usual = Cost::USUAL;
    let passes = affordable / f64::from(usual.memory_kib());
    if passes >= f64::from(usual.passes()) {
        let passes = clamped(passes, usual.passes(), Cost::MOST_PASSES);
        return Cost::new(usual.memory_kib(), passes, 1).unwrap_or(usual);
    }
    let memory = affordable / f64::from(usual.passes());
    if memory >= f64::from(Cost::FLOOR.memory_kib()) {
        let memory = clamped(memory, Cost::FLOOR.memory_kib(), usual.memory_kib());
        return Cost::new(memory, usual.passes(), 1).unwrap_or(Cost::FLOOR);
    }
    Cost::FLOOR
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the bounds first"
)]
fn clamped(value: f64, least: u32, most: u32) -> u32 {
    value.clamp(f64::from(least), f64::from(most)) as u32
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[test]
    fn a_fast_device_takes_more_passes_and_a_slow_one_less_memory() {
        for (floor_took, memory_mib, passes) in [
            // The reference machine: 64 MiB in three passes take about 0.15 s.
            (29, 64, 10),
            (1, 64, 16),
            (18, 64, 16),
            (98, 64, 3),
            (120, 52, 3),
            (200, 31, 3),
            // Here the floor alone takes the half second, or longer.
            (334, 19, 2),
            (500, 19, 2),
            (10_000, 19, 2),
        ] {
            let cost = for_speed(Duration::from_millis(floor_took));
            let told = (cost.memory_kib() / 1024, cost.passes(), cost.lanes());
            assert_eq!(told, (memory_mib, passes, 1), "{floor_took} ms");
        }
    }

    #[test]
    fn whatever_was_measured_the_cost_is_one_that_a_reader_accepts() {
        let odd = [Duration::ZERO, Duration::from_nanos(1), Duration::MAX];
        let usual = (0..3000).map(Duration::from_millis);
        for took in usual.chain(odd) {
            let cost = for_speed(took);
            let again = Cost::new(cost.memory_kib(), cost.passes(), cost.lanes());
            assert_eq!(again, Ok(cost), "{took:?}");
        }
    }

    #[test]
    fn a_guess_takes_about_half_a_second_where_the_device_can_do_it() {
        let work = |cost: Cost| f64::from(cost.memory_kib()) * f64::from(cost.passes());
        for floor_took in 20..330 {
            let took = Duration::from_millis(floor_took);
            let factor = work(for_speed(took)) / work(Cost::FLOOR);
            let expected = took.mul_f64(factor);
            let close = Duration::from_millis(250)..=Duration::from_millis(750);
            assert!(close.contains(&expected), "{floor_took} ms: {expected:?}");
        }
    }

    /// Every question is this much later than the one before.
    struct Steps(Mutex<Vec<u64>>);

    impl Clock for Steps {
        fn now(&self) -> jiff::Timestamp {
            jiff::Timestamp::UNIX_EPOCH
        }

        fn uptime(&self) -> Duration {
            let mut moments = self.0.lock().unwrap();
            Duration::from_millis(moments.pop().unwrap())
        }
    }

    #[test]
    fn the_better_of_two_runs_is_the_measure() {
        // Start and end of two runs, last first: 900 ms, then 98 ms.
        let clock = Steps(Mutex::new(vec![1_998, 1_900, 900, 0]));
        assert_eq!(calibrated(&clock), Ok(Cost::USUAL));
    }
}
