//! Odd values, the same ones for the same seed.

use waymark_engine::views::ScreeningAct;
use waymark_engine::{ExitEffect, ExitTrigger, Pad, ScreeningEvent, SetUpEvent, SettingChange};

/// What somebody might hand in by accident or on purpose.
const TEXTS: &[&str] = &[
    "",
    " ",
    "0",
    "=",
    "equals",
    "7",
    "clear",
    "PL",
    "uk",
    "Medyka",
    "49.8,22.94",
    "91,181",
    "pl-przemysl-open",
    "handbook-2009",
    "pl-police-phone",
    "guide",
    "talk-alone",
    "sixty-seconds",
    "Шегині",
    "ﷺ",
    "a\0b",
    "\u{202e}\u{2066}",
    "👩‍👩‍👧‍👦",
    "'; drop table notes; --",
    "NEAR(a b) OR \"",
    "{ $count -> ",
    "../../data",
    "2026-11-21T22:00:00+01:00",
    "age1nosuchrecipient",
    "32ab01",
    "000102030405060708090a0b0c0d0e0f",
    "emergency",
    "calculator",
    "units",
];

/// A source of odd values.
pub(crate) struct Odd {
    state: u64,
    /// Ids of notes that exist or existed.
    pub(crate) known: Vec<String>,
}

impl Odd {
    pub(crate) fn new(seed: u64) -> Self {
        let known = Vec::new();
        Self { state: seed, known }
    }

    /// The next number: SplitMix64.
    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound.max(1)
    }

    pub(crate) fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    pub(crate) fn one_of<T: Clone>(&mut self, choices: &[T]) -> T {
        let at = self.below(choices.len() as u64);
        let at = usize::try_from(at).unwrap_or_default();
        choices.get(at).cloned().expect("something to choose from")
    }

    pub(crate) fn text(&mut self) -> String {
        match self.below(20) {
            0 => self.one_of(TEXTS).repeat(400),
            1 => {
                let letters = self.below(40);
                let letter =
                    |odd: &mut Self| char::from_u32(u32::try_from(odd.below(0x3000)).unwrap_or(0));
                (0..letters).filter_map(|_| letter(self)).collect()
            }
            _ => self.one_of(TEXTS).to_owned(),
        }
    }

    pub(crate) fn texts(&mut self) -> Vec<String> {
        (0..self.below(4)).map(|_| self.text()).collect()
    }

    pub(crate) fn maybe_text(&mut self) -> Option<String> {
        self.one_in(2).then(|| self.text())
    }

    /// An id of a note, mostly one that exists or existed.
    pub(crate) fn id(&mut self) -> String {
        if self.known.is_empty() || self.one_in(5) {
            return self.text();
        }
        let known = std::mem::take(&mut self.known);
        let id = self.one_of(&known);
        self.known = known;
        id
    }

    pub(crate) fn bytes(&mut self) -> Vec<u8> {
        match self.below(6) {
            0 => vec![0xff, 0xfe, 0x00, 0xc3],
            1 => self.text().into_bytes().repeat(20),
            _ => self.text().into_bytes(),
        }
    }

    pub(crate) fn byte(&mut self) -> u8 {
        self.one_of(&[b'0', b'1', b'4', b'8', b'9', 0, 0xff, b' ', 0xc3, b'x'])
    }

    pub(crate) fn number(&mut self) -> u32 {
        self.one_of(&[
            0,
            1,
            2,
            3,
            7,
            10,
            90,
            91,
            255,
            4096,
            86_400,
            u32::MAX - 1,
            u32::MAX,
        ])
    }

    pub(crate) fn maybe_number(&mut self) -> Option<u32> {
        self.one_in(2).then(|| self.number())
    }

    pub(crate) fn truth(&mut self) -> bool {
        self.one_in(2)
    }

    pub(crate) fn pad(&mut self) -> Pad {
        self.one_of(&[Pad::First, Pad::Again, Pad::Present])
    }

    pub(crate) fn trigger(&mut self) -> ExitTrigger {
        self.one_of(&[
            ExitTrigger::Button,
            ExitTrigger::Shake,
            ExitTrigger::VolumeKeys,
            ExitTrigger::BackPresses,
            ExitTrigger::ScreenOff,
            ExitTrigger::LeftApp,
            ExitTrigger::OtherApp,
        ])
    }

    fn effect(&mut self) -> ExitEffect {
        self.one_of(&[
            ExitEffect::Nothing,
            ExitEffect::Lock,
            ExitEffect::Cover,
            ExitEffect::Destroy,
        ])
    }

    pub(crate) fn event(&mut self) -> SetUpEvent {
        self.one_of(&[
            SetUpEvent::Read,
            SetUpEvent::SecretTyped,
            SetUpEvent::SecretRepeated,
            SetUpEvent::WantSecond,
            SetUpEvent::SkipSecond,
            SetUpEvent::SecondTyped,
            SetUpEvent::SecondRepeated,
            SetUpEvent::Skip,
            SetUpEvent::Finish,
        ])
    }

    pub(crate) fn instrument(&mut self) -> String {
        match self.below(4) {
            0 => self.text(),
            1 => "card".to_owned(),
            _ => "example".to_owned(),
        }
    }

    /// Mostly something that leads on.
    pub(crate) fn screening_event(&mut self) -> ScreeningEvent {
        let item = self.one_of(&[
            "age",
            "company",
            "watched",
            "leave",
            "owes",
            "",
            "child-trust",
        ]);
        let item = item.to_owned();
        match self.below(6) {
            0 => ScreeningEvent::Gate {
                gate: self.one_of(&["private", "referral", "x"]).to_owned(),
                holds: !self.one_in(5),
            },
            1 | 2 => ScreeningEvent::Answer {
                item,
                answer: self
                    .one_of(&[
                        "yes", "no", "unsure", "declined", "adult", "child", "\u{202e}",
                    ])
                    .to_owned(),
            },
            3 => ScreeningEvent::Skip { item },
            _ => ScreeningEvent::Act {
                // Mostly on: otherwise nobody gets far.
                act: match self.truth() {
                    true => ScreeningAct::Continue,
                    false => self.one_of(&ScreeningAct::ALL),
                },
            },
        }
    }

    pub(crate) fn change(&mut self) -> SettingChange {
        match self.below(6) {
            0 => SettingChange::Discreet(self.truth()),
            1 => SettingChange::Cover(self.text()),
            2 => SettingChange::Trigger {
                trigger: self.trigger(),
                effect: self.effect(),
            },
            3 => SettingChange::LockAfter(self.number()),
            4 => SettingChange::DestroyAfterTries(self.maybe_number()),
            _ => SettingChange::Languages(self.texts()),
        }
    }
}
