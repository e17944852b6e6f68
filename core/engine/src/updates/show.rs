//! What the screen of updates says.

use jiff::Timestamp;
use waymark_language::{Case, Key};
use waymark_update::age::Age;
use waymark_update::{Change, ChangeKind, Changed, Changes, Present, UpdateError};

use crate::EngineError;
use crate::desk::{Room, id};
use crate::handover::Code;
use crate::rules::day_of;
use crate::views::{
    ChangesView, CodesReadView, PackAge, QrKind, UpdateCodesView, UpdateMode, UpdateModeChoice,
    UpdateOutcomeView, UpdateProgressView, UpdateReason, UpdateStage, UpdatesView,
};

/// How many changes are named on a screen.
const MOST_NAMED: usize = 30;

/// What is known of updates at one moment.
pub(super) struct Facts {
    pub(super) mode: UpdateMode,
    pub(super) last_attempt: Option<Timestamp>,
    pub(super) present: Option<Present>,
    pub(super) expires: Option<Timestamp>,
    /// Until when a hand-over is taken, and whether the pack can go with it.
    pub(super) good_until: Option<(Timestamp, bool)>,
    pub(super) has_folder: bool,
    pub(super) has_publisher: bool,
    /// The host that is asked; none where there is no address.
    pub(super) host: Option<String>,
    pub(super) fell_back: bool,
    pub(super) progress: Option<(UpdateStage, u64, u64)>,
    pub(super) last: Option<UpdateReason>,
}

impl Room<'_> {
    pub(super) fn updates_view(&self, facts: &Facts) -> Result<UpdatesView, EngineError> {
        let info = self.pack().info();
        let idle = facts.progress.is_none() && facts.has_folder;
        let built_in = facts.present.is_none();
        let changes = facts.present.as_ref().and_then(|one| one.changes.as_ref());
        let (until, has_pack) = facts.good_until.unzip();
        Ok(UpdatesView {
            mode: facts.mode,
            modes: self.modes(facts.mode),
            pack_version: info.version,
            pack_date: info.date.to_string(),
            pack_text: self.pack_text(built_in),
            built_in,
            age: self.age.into(),
            age_text: self.pack_age_text(facts.expires),
            checked_text: self.checked_text(facts.last_attempt),
            changes: changes
                .map(|changes| self.changes_view(changes))
                .transpose()?,
            publisher_known: facts.has_publisher,
            network_text: self.network_text(facts),
            can_check: idle && facts.host.is_some() && facts.mode != UpdateMode::Off,
            can_share: idle && has_pack == Some(true),
            can_show_codes: idle && until.is_some(),
            share_text: until.map(|until| self.with_day(Key::UpdatesShareUntil, until)),
            can_import: idle && facts.has_publisher,
            progress: facts.progress.map(|(stage, done, all)| UpdateProgressView {
                stage,
                text: self.text(stage_key(stage)),
                done,
                all,
            }),
            problem_text: self.problem(facts),
            last: facts.last.map(|reason| self.update_outcome(reason)),
        })
    }

    fn modes(&self, present: UpdateMode) -> Vec<UpdateModeChoice> {
        let choice = |(mode, text, means)| UpdateModeChoice {
            mode,
            text: self.text(text),
            means_text: self.text(means),
            chosen: mode == present,
        };
        let modes = [
            (UpdateMode::Off, Key::UpdatesOff, Key::UpdatesOffMeans),
            (
                UpdateMode::ByHand,
                Key::UpdatesByHand,
                Key::UpdatesByHandMeans,
            ),
            (UpdateMode::Daily, Key::UpdatesDaily, Key::UpdatesDailyMeans),
        ];
        modes.into_iter().map(choice).collect()
    }

    fn pack_text(&self, built_in: bool) -> String {
        let info = self.pack().info();
        let version = self.reader.text.digits(&info.version.to_string());
        let date = self.reader.text.date(info.date, Case::Alone);
        let key = if built_in {
            Key::UpdatesPackBuiltIn
        } else {
            Key::UpdatesPack
        };
        self.format(
            key,
            &[("version", (&version).into()), ("date", (&date).into())],
        )
    }

    fn pack_age_text(&self, expires: Option<Timestamp>) -> String {
        let expires = expires.unwrap_or(self.desk.standing.expires);
        let key = match self.age {
            Age::Red => Key::UpdatesAgeRed,
            Age::Amber => Key::UpdatesAgeAmber,
            Age::Fresh if expires <= self.now => Key::UpdatesAgeDue,
            Age::Fresh => Key::UpdatesAgeFresh,
        };
        self.with_day(key, expires)
    }

    /// That a number should be confirmed by a call, where the pack is old.
    pub(crate) fn confirm_text(&self) -> Option<String> {
        match self.age {
            Age::Fresh => None,
            Age::Amber => Some(self.text(Key::UpdatesConfirmAmber)),
            Age::Red => Some(self.text(Key::UpdatesConfirmRed)),
        }
    }

    fn checked_text(&self, last: Option<Timestamp>) -> String {
        match last {
            None => self.text(Key::UpdatesCheckedNever),
            Some(last) => self.with_day(Key::UpdatesChecked, last),
        }
    }

    fn network_text(&self, facts: &Facts) -> String {
        match &facts.host {
            _ if !facts.has_publisher => self.text(Key::UpdatesNoPublisher),
            None => self.text(Key::UpdatesNoAddress),
            Some(host) => self.format(Key::UpdatesNetwork, &[("host", host.into())]),
        }
    }

    fn problem(&self, facts: &Facts) -> Option<String> {
        if !facts.has_folder {
            return Some(self.text(Key::UpdatesNoFolder));
        }
        facts.fell_back.then(|| self.text(Key::UpdatesFellBack))
    }

    fn with_day(&self, key: Key, moment: Timestamp) -> String {
        let date = self.reader.text.date(day_of(moment).into(), Case::Of);
        self.format(key, &[("date", (&date).into())])
    }

    fn changes_view(&self, changes: &Changes) -> Result<ChangesView, EngineError> {
        let from = self.reader.text.digits(&changes.from.to_string());
        let counts = changes.counts.iter().map(|(kind, what, count)| {
            self.format(
                count_key(*kind, *what),
                &[("count", u64::from(*count).into())],
            )
        });
        let named = changes.named.iter().take(MOST_NAMED);
        let named = named
            .map(|change| self.named(change))
            .collect::<Result<Vec<_>, _>>()?;
        let all: usize = changes
            .counts
            .iter()
            .map(|(_, _, count)| usize::try_from(*count).unwrap_or(usize::MAX))
            .sum();
        let more = all.saturating_sub(named.len()) as u64;
        let counts: Vec<String> = counts.collect();
        Ok(ChangesView {
            title: self.format(Key::UpdatesChanges, &[("version", (&from).into())]),
            counts: if counts.is_empty() {
                vec![self.text(Key::UpdatesChangesNone)]
            } else {
                counts
            },
            named,
            more_text: (more > 0)
                .then(|| self.format(Key::UpdatesChangesMore, &[("count", more.into())])),
        })
    }

    /// One change: what became of it, and its name in the reader's language where the pack
    /// still has it.
    fn named(&self, change: &Change) -> Result<String, EngineError> {
        let mut parts = vec![self.changed_name(change)?];
        parts.extend(change.number.clone());
        if let Some(country) = &change.country
            && let Ok(code) = country.parse()
        {
            parts.push(self.country(code)?);
        }
        parts.retain(|part| !part.is_empty());
        let key = match change.what {
            Changed::Gone => Key::UpdatesNamedGone,
            Changed::Differs => Key::UpdatesNamedDiffers,
            Changed::New => Key::UpdatesNamedNew,
        };
        let name = self.reader.text.list(&parts);
        Ok(self.format(key, &[("name", (&name).into())]))
    }

    fn changed_name(&self, change: &Change) -> Result<String, EngineError> {
        let Ok(id) = id(&change.id) else {
            return Ok(change.name.clone());
        };
        let found = match change.kind {
            ChangeKind::Number => {
                let found = self.pack().contact(&id)?;
                found.map(|(hotline, _)| self.hotline_name(&hotline))
            }
            ChangeKind::Place => {
                let found = self.pack().site(&id)?;
                found.map(|site| self.pick(&site.name, &site.names).to_owned())
            }
            ChangeKind::Sheet => {
                let mut sheets = self.sheet_list()?.iter();
                let found = sheets.find(|sheet| sheet.id == change.id);
                found.map(|sheet| sheet.title.clone())
            }
        };
        Ok(found.unwrap_or_else(|| change.name.clone()))
    }

    pub(super) fn update_outcome(&self, reason: UpdateReason) -> UpdateOutcomeView {
        UpdateOutcomeView {
            reason,
            text: self.text(reason_key(reason)),
            pack_version: self.pack().info().version,
        }
    }

    pub(super) fn update_codes(
        &self,
        texts: &[String],
        until: Timestamp,
    ) -> Result<UpdateCodesView, EngineError> {
        let count = texts.len() as u64;
        let mut codes = Vec::with_capacity(texts.len());
        for (number, text) in (1_u64..).zip(texts) {
            let code = Code::of(text).ok_or(UpdateError::HandOverTooLong)?;
            let parts = [("number", number.into()), ("count", count.into())];
            let said = self.format(Key::UpdatesCode, &parts);
            codes.push(code.view(QrKind::Text, None, said));
        }
        Ok(UpdateCodesView {
            text: self.format(Key::UpdatesCodesHow, &[("count", count.into())]),
            until_text: self.with_day(Key::UpdatesShareUntil, until),
            codes,
        })
    }

    pub(super) fn codes_read(
        &self,
        (have, of): (usize, usize),
        wrong: Option<UpdateError>,
        outcome: Option<UpdateOutcomeView>,
    ) -> CodesReadView {
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let text = match (&outcome, wrong) {
            (Some(outcome), _) => outcome.text.clone(),
            (None, Some(UpdateError::OtherCodes)) => self.text(Key::UpdatesCodeOther),
            (None, Some(UpdateError::BadCode)) => self.text(Key::UpdatesCodeBad),
            (None, Some(_)) => self.text(Key::UpdatesCodesWrong),
            (None, None) => {
                let parts = [
                    ("have", (have as u64).into()),
                    ("count", (of as u64).into()),
                ];
                self.format(Key::UpdatesCodesHave, &parts)
            }
        };
        CodesReadView {
            have: count(have),
            of: count(of),
            text,
            outcome,
        }
    }
}

impl From<Age> for PackAge {
    fn from(age: Age) -> Self {
        match age {
            Age::Fresh => Self::Fresh,
            Age::Amber => Self::Amber,
            Age::Red => Self::Red,
        }
    }
}

fn stage_key(stage: UpdateStage) -> Key {
    match stage {
        UpdateStage::Checking => Key::UpdatesChecking,
        UpdateStage::Fetching => Key::UpdatesFetching,
        UpdateStage::Verifying => Key::UpdatesVerifying,
        UpdateStage::Installing => Key::UpdatesInstalling,
    }
}

fn count_key(kind: ChangeKind, what: Changed) -> Key {
    match (kind, what) {
        (ChangeKind::Number, Changed::Gone) => Key::UpdatesNumbersGone,
        (ChangeKind::Number, Changed::Differs) => Key::UpdatesNumbersDiffer,
        (ChangeKind::Number, Changed::New) => Key::UpdatesNumbersNew,
        (ChangeKind::Place, Changed::Gone) => Key::UpdatesPlacesGone,
        (ChangeKind::Place, Changed::Differs) => Key::UpdatesPlacesDiffer,
        (ChangeKind::Place, Changed::New) => Key::UpdatesPlacesNew,
        (ChangeKind::Sheet, Changed::Gone) => Key::UpdatesSheetsGone,
        (ChangeKind::Sheet, Changed::Differs) => Key::UpdatesSheetsDiffer,
        (ChangeKind::Sheet, Changed::New) => Key::UpdatesSheetsNew,
    }
}

fn reason_key(reason: UpdateReason) -> Key {
    match reason {
        UpdateReason::Installed => Key::UpdateInstalled,
        UpdateReason::NothingNew => Key::UpdateNothingNew,
        UpdateReason::CalledOff => Key::UpdateCalledOff,
        UpdateReason::Offline => Key::UpdateOffline,
        UpdateReason::SomethingElseAnswered => Key::UpdateSomethingElse,
        UpdateReason::Untrusted => Key::UpdateUntrusted,
        UpdateReason::Older => Key::UpdateOlder,
        UpdateReason::OutOfDate => Key::UpdateOutOfDate,
        UpdateReason::Mixed => Key::UpdateMixed,
        UpdateReason::WrongFile => Key::UpdateWrongFile,
        UpdateReason::TooLong => Key::UpdateTooLong,
        UpdateReason::Malformed => Key::UpdateMalformed,
        UpdateReason::AppTooOld => Key::UpdateAppTooOld,
        UpdateReason::NoGoodAnswer => Key::UpdateNoGoodAnswer,
        UpdateReason::NotAnUpdate => Key::UpdateNotAnUpdate,
        UpdateReason::Full => Key::UpdateFull,
        UpdateReason::Busy => Key::UpdateBusy,
        UpdateReason::Folder => Key::UpdateFolder,
    }
}
