//! Which trigger does what: one table, kept in one machine word so that quick exit reads
//! it without waiting for whoever changes it.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoEnumIterator};

/// What made the app leave.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, EnumIter,
)]
#[serde(rename_all = "snake_case")]
pub enum ExitTrigger {
    /// The control that is on every screen. Always on.
    Button,
    /// The device was shaken.
    Shake,
    /// A volume key was pressed several times.
    VolumeKeys,
    /// Back was pressed several times.
    BackPresses,
    /// The screen went dark.
    ScreenOff,
    /// Another app came to the front.
    LeftApp,
    /// A trusted panic app asked for it.
    OtherApp,
}

/// What a trigger does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExitEffect {
    /// Nothing: it is switched off.
    Nothing,
    /// The notes are locked; what is public stays on the screen.
    Lock,
    /// The cover comes to the front and the notes are locked.
    Cover,
    /// As `Cover`, and then everything in the vault is destroyed. Only where opted in.
    Destroy,
}

impl ExitEffect {
    const ALL: [Self; 4] = [Self::Nothing, Self::Lock, Self::Cover, Self::Destroy];
}

/// One row of the table in the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TriggerRow {
    /// The trigger.
    pub trigger: ExitTrigger,
    /// What it does.
    pub effect: ExitEffect,
}

/// How it is until somebody changes it: nothing that can go off by accident is on, and
/// nothing destroys.
pub(crate) fn default_rows() -> Vec<TriggerRow> {
    let rows = ExitTrigger::iter().map(|trigger| TriggerRow {
        trigger,
        effect: match trigger {
            ExitTrigger::Button
            | ExitTrigger::OtherApp
            | ExitTrigger::ScreenOff
            | ExitTrigger::LeftApp => ExitEffect::Cover,
            ExitTrigger::Shake | ExitTrigger::VolumeKeys | ExitTrigger::BackPresses => {
                ExitEffect::Nothing
            }
        },
    });
    rows.collect()
}

/// The table as quick exit reads it: two bits a trigger.
#[derive(Debug)]
pub(crate) struct TriggerTable(AtomicU64);

impl TriggerTable {
    pub(crate) fn new(rows: &[TriggerRow]) -> Self {
        let table = Self(AtomicU64::new(0));
        table.set(rows);
        table
    }

    /// Takes over a whole table at once. Of two rows for one trigger the last one counts,
    /// and the button covers, whatever the table says.
    pub(crate) fn set(&self, rows: &[TriggerRow]) {
        let button = TriggerRow {
            trigger: ExitTrigger::Button,
            effect: ExitEffect::Cover,
        };
        let mut word = 0_u64;
        for row in rows.iter().chain([&button]) {
            let place = shift(row.trigger);
            word = word & !(0b11 << place) | ((row.effect as u64) << place);
        }
        self.0.store(word, Ordering::SeqCst);
    }

    pub(crate) fn effect(&self, trigger: ExitTrigger) -> ExitEffect {
        let bits = (self.0.load(Ordering::SeqCst) >> shift(trigger)) & 0b11;
        let known = ExitEffect::ALL
            .into_iter()
            .nth(usize::try_from(bits).unwrap_or(2));
        known.unwrap_or(ExitEffect::Cover)
    }
}

fn shift(trigger: ExitTrigger) -> u32 {
    2 * (trigger as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trigger_keeps_its_own_effect() {
        let rows = |turn: usize| -> Vec<TriggerRow> {
            let effects = ExitEffect::ALL.into_iter().cycle().skip(turn);
            let rows = ExitTrigger::iter().skip(1).zip(effects);
            rows.map(|(trigger, effect)| TriggerRow { trigger, effect })
                .collect()
        };
        for turn in 0..4 {
            let table = TriggerTable::new(&rows(turn));
            for row in rows(turn) {
                assert_eq!(table.effect(row.trigger), row.effect, "{row:?}");
            }
        }
    }

    #[test]
    fn the_button_covers_whatever_the_table_says() {
        for effect in ExitEffect::ALL {
            let trigger = ExitTrigger::Button;
            let table = TriggerTable::new(&[TriggerRow { trigger, effect }]);
            assert_eq!(table.effect(trigger), ExitEffect::Cover);
        }
        let none = TriggerTable::new(&[]);
        assert_eq!(none.effect(ExitTrigger::Button), ExitEffect::Cover);
        assert_eq!(none.effect(ExitTrigger::Shake), ExitEffect::Nothing);
    }

    #[test]
    fn two_rows_for_one_trigger_never_add_up_to_a_third() {
        let trigger = ExitTrigger::Shake;
        let rows =
            [ExitEffect::Lock, ExitEffect::Cover].map(|effect| TriggerRow { trigger, effect });
        assert_eq!(TriggerTable::new(&rows).effect(trigger), ExitEffect::Cover);
    }

    #[test]
    fn nothing_destroys_until_somebody_wants_it() {
        assert!(
            default_rows()
                .iter()
                .all(|row| row.effect != ExitEffect::Destroy)
        );
    }
}
