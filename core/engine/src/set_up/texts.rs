//! What each step of the set-up says.

use waymark_language::{Argument, Key, Localizer};
use waymark_vault::WeakSecret;

use super::{Problem, SetUp};
use crate::preferences::trigger_text;
use crate::private::Private;
use crate::views::{SetUpStep, SetUpView};
use crate::{ExitEffect, ExitTrigger, TriggerRow};

/// The words of one reader on one device: a PIN, or a phrase where a PIN is not enough.
pub(crate) struct Wording<'a> {
    text: &'a Localizer,
    phrase: bool,
}

impl<'a> Wording<'a> {
    pub(crate) fn new(text: &'a Localizer, phrase: bool) -> Self {
        Self { text, phrase }
    }

    pub(crate) fn say(&self, key: Key) -> String {
        let kind = if self.phrase { "phrase" } else { "pin" };
        self.text.format(key, &[("kind", Argument::Text(kind))])
    }

    pub(crate) fn all(&self, keys: &[Key]) -> Vec<String> {
        keys.iter().map(|key| self.say(*key)).collect()
    }

    /// What the app cannot protect from; on a device without a safe place for keys, that
    /// comes first.
    pub(crate) fn limits(&self) -> Vec<String> {
        const ALWAYS: [Key; 6] = [
            Key::LimitsFound,
            Key::LimitsForced,
            Key::LimitsOneLook,
            Key::LimitsKnown,
            Key::LimitsKeyDate,
            Key::LimitsWatching,
        ];
        let mut limits = Vec::new();
        if self.phrase {
            limits = self.all(&[Key::LimitsSoftware, Key::LimitsAnyNumber]);
        }
        limits.extend(self.all(&ALWAYS));
        limits
    }

    /// The ways to leave other than the button that are switched on. What destroys does so
    /// in a practice too: a rehearsal that disarmed it could be the one that nobody ended.
    fn other_ways(&self, private: &Private) -> Vec<String> {
        let triggers = private.settings().triggers;
        let of = |row: &TriggerRow| self.text.text(trigger_text(row.trigger));
        let (mut ways, mut careful) = (Vec::new(), Vec::new());
        for row in &triggers {
            match row.effect {
                _ if row.trigger == ExitTrigger::Button => {}
                ExitEffect::Nothing => {}
                ExitEffect::Lock | ExitEffect::Cover => ways.push(of(row)),
                ExitEffect::Destroy => careful.push(
                    self.text
                        .format(Key::SetUpTriggerDestroys, &[("way", (&of(row)).into())]),
                ),
            }
        }
        let first = match ways.is_empty() {
            true => Key::SetUpTriggerNone,
            false => Key::SetUpTrigger,
        };
        let mut texts = vec![self.text.text(first)];
        texts.extend(ways.into_iter().chain(careful));
        texts
    }
}

impl SetUp {
    /// The present step as a screen.
    pub(super) fn view(&self, private: &Private, text: &Localizer) -> SetUpView {
        let wording = Wording::new(text, private.vault.needs_passphrase());
        let facts = self.facts(private);
        SetUpView {
            step: self.step,
            title: wording.say(title(self.step)),
            texts: match self.step {
                SetUpStep::Limits => wording.limits(),
                SetUpStep::PractiseTrigger => wording.other_ways(private),
                _ => wording.all(&self.paragraphs(private)),
            },
            problem_text: self.problem.map(|problem| wording.say(said(problem))),
            passphrase: wording.phrase,
            can_skip: match self.step {
                SetUpStep::PractiseSecond | SetUpStep::PractiseTrigger => true,
                SetUpStep::ChooseSecret => !facts.vault_works,
                SetUpStep::OfferSecond | SetUpStep::ChooseSecond | SetUpStep::RepeatSecond => true,
                _ => false,
            },
            practising: matches!(
                self.step,
                SetUpStep::PractiseExit
                    | SetUpStep::PractiseReturn
                    | SetUpStep::PractiseSecond
                    | SetUpStep::PractiseTrigger
                    | SetUpStep::Ready
            ),
            has_returned: self.has_returned,
        }
    }

    fn paragraphs(&self, private: &Private) -> Vec<Key> {
        let back = if private.cover_checks_a_pin() {
            Key::SetUpBackWithPin
        } else {
            Key::SetUpBackWithAny
        };
        match self.step {
            SetUpStep::Limits | SetUpStep::PractiseTrigger => Vec::new(),
            SetUpStep::ChooseSecret => choosing(private),
            SetUpStep::RepeatSecret | SetUpStep::RepeatSecond => vec![Key::SetUpRepeat],
            SetUpStep::OfferSecond => vec![
                Key::SetUpSecondWhat,
                Key::LimitsOneLook,
                Key::LimitsForced,
                Key::SetUpSecondLater,
            ],
            SetUpStep::ChooseSecond => vec![Key::SetUpSecondChoose],
            SetUpStep::PractiseExit => vec![Key::SetUpExitNow, back],
            SetUpStep::PractiseReturn => vec![back],
            SetUpStep::PractiseSecond if self.is_rehearsal => {
                vec![Key::SetUpPractiseSecond, Key::SetUpPractiseSecondSkip]
            }
            SetUpStep::PractiseSecond => vec![Key::SetUpPractiseSecond],
            SetUpStep::Ready => vec![Key::SetUpReady],
            SetUpStep::Done => vec![Key::SetUpDone],
        }
    }
}

/// Somebody who used the app before, and whose settings are lost, must not lose the notes.
fn choosing(private: &Private) -> Vec<Key> {
    let settings = private.settings();
    let used_before = settings.has_pin || settings.lost;
    let mut keys = vec![
        Key::SetUpChooseHow,
        Key::SetUpChooseUse,
        Key::SetUpForgotten,
    ];
    if used_before {
        keys.insert(0, Key::SetUpBefore);
    }
    keys
}

fn title(step: SetUpStep) -> Key {
    match step {
        SetUpStep::Limits => Key::SetUpLimitsTitle,
        SetUpStep::ChooseSecret => Key::SetUpChooseTitle,
        SetUpStep::RepeatSecret => Key::SetUpRepeatTitle,
        SetUpStep::OfferSecond => Key::SetUpSecondTitle,
        SetUpStep::ChooseSecond => Key::SetUpSecondChooseTitle,
        SetUpStep::RepeatSecond => Key::SetUpSecondRepeatTitle,
        SetUpStep::PractiseExit => Key::SetUpExitTitle,
        SetUpStep::PractiseReturn => Key::SetUpReturnTitle,
        SetUpStep::PractiseSecond => Key::SetUpPractiseSecondTitle,
        SetUpStep::PractiseTrigger => Key::SetUpTriggerTitle,
        SetUpStep::Ready => Key::SetUpReadyTitle,
        SetUpStep::Done => Key::SetUpDoneTitle,
    }
}

fn said(problem: Problem) -> Key {
    match problem {
        Problem::NotTheSame => Key::ProblemNotTheSame,
        Problem::NoVault => Key::ProblemNoVault,
        Problem::OtherPin => Key::ProblemOtherPin,
        Problem::NoPin => Key::ProblemNoPin,
        Problem::Weak(reason) => weak(reason),
    }
}

fn weak(reason: WeakSecret) -> Key {
    match reason {
        WeakSecret::TooShort => Key::WeakTooShort,
        WeakSecret::TooLong => Key::WeakTooLong,
        WeakSecret::NotDigits => Key::WeakNotDigits,
        WeakSecret::AllTheSame => Key::WeakAllTheSame,
        WeakSecret::Sequence => Key::WeakSequence,
        WeakSecret::Repeated => Key::WeakRepeated,
        WeakSecret::Common => Key::WeakCommon,
        WeakSecret::Date => Key::WeakDate,
        WeakSecret::TooFewWords => Key::WeakTooFewWords,
        WeakSecret::NotText => Key::WeakNotText,
        WeakSecret::OtherLength => Key::WeakOtherLength,
        WeakSecret::AlreadyUsed => Key::WeakAlreadyUsed,
    }
}
