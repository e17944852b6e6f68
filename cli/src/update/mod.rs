//! Updates in a terminal: what a phone does, on a folder of packs.

mod show;

use std::sync::Arc;

use waymark_engine::views::{UpdateMode, UpdateOutcomeView, UpdateReason, UpdateStage};
use waymark_engine::{Engine, EngineError, Publisher, SystemEntropy, UpdateConfig, UpdateObserver};

use crate::answer::Desk;
use crate::arguments::{Mode, UpdateCommand, UpdateOptions};
use crate::failure::Failure;
use crate::output;

/// How a text of a code begins.
const CODE: &[u8] = b"WM1/";
/// Bytes handed in at a time.
const PIECE: usize = 64 * 1024;

/// `waymark update`
pub(crate) fn update(command: &UpdateCommand) -> Result<(), Failure> {
    match command {
        UpdateCommand::Status { options } => {
            let desk = open(options)?;
            let view = desk.engine.updates()?;
            desk.answer(&view, |page, _| show::updates(page, &view))
        }
        UpdateCommand::Check { options } => {
            let desk = open(options)?;
            let outcome = desk.engine.check_for_updates(&Silent);
            came_to(&desk, &outcome.map_err(with_the_command)?)
        }
        UpdateCommand::Mode { mode, options } => {
            let desk = open(options)?;
            let view = desk.engine.set_update_mode((*mode).into())?;
            desk.answer(&view, |page, _| show::updates(page, &view))
        }
        UpdateCommand::Export { file, options } => {
            let desk = open(options)?;
            let mut bytes = Vec::new();
            desk.engine.export_pack(&mut |piece| {
                bytes.extend_from_slice(piece);
                true
            })?;
            output::write_file(file, &bytes)
        }
        UpdateCommand::Import { file, options } => {
            let desk = open(options)?;
            let bytes = output::read_bytes(file)?;
            let outcome = if bytes.starts_with(CODE) {
                take_codes(
                    &desk.engine,
                    output::as_text(bytes, &file.display().to_string())?,
                )?
            } else {
                take_file(&desk.engine, &bytes)?
            };
            came_to(&desk, &outcome)
        }
        UpdateCommand::Codes { options } => {
            let desk = open(options)?;
            let view = desk.engine.export_codes()?;
            if desk.json {
                return desk.answer(&view, |_, _| {});
            }
            let lines = view.codes.iter().map(|code| format!("{}\n", code.payload));
            output::print(&lines.collect::<String>())
        }
    }
}

/// The engine on the folder of packs.
fn open(options: &UpdateOptions) -> Result<Desk, Failure> {
    let publisher = publisher(options)?;
    let desk = Desk::open(&options.reader)?;
    Ok(desk.with_updates(UpdateConfig {
        folder: options.packs.clone(),
        publisher,
        proxy: options.proxy.clone(),
        entropy: Arc::new(SystemEntropy),
        plain_localhost: options.plain_localhost,
    }))
}

/// What the folder of the publisher holds; none where there is no root in it.
fn publisher(options: &UpdateOptions) -> Result<Option<Publisher>, Failure> {
    let root = options.publisher.join("root.json");
    if !root.is_file() {
        return Ok(None);
    }
    let address = options.publisher.join("address.txt");
    let address = if address.is_file() {
        Some(output::read_text(&address)?.trim().to_owned())
    } else {
        None
    };
    Ok(Some(Publisher {
        root: output::read_bytes(&root)?,
        address: address.filter(|address| !address.is_empty()),
    }))
}

fn take_file(engine: &Engine, bytes: &[u8]) -> Result<UpdateOutcomeView, Failure> {
    engine.import_begin()?;
    for piece in bytes.chunks(PIECE) {
        engine.import_piece(piece)?;
    }
    Ok(engine.import_finish(&Silent)?)
}

fn take_codes(engine: &Engine, texts: String) -> Result<UpdateOutcomeView, Failure> {
    let mut said = String::new();
    for line in texts.lines().filter(|line| !line.trim().is_empty()) {
        let read = engine.import_code(line, &Silent)?;
        if let Some(outcome) = read.outcome {
            return Ok(outcome);
        }
        said = read.text;
    }
    Err(Failure::other(said))
}

/// Says what an update came to, with an exit code that says whether it went well.
fn came_to(desk: &Desk, outcome: &UpdateOutcomeView) -> Result<(), Failure> {
    let well = matches!(
        outcome.reason,
        UpdateReason::Installed | UpdateReason::NothingNew
    );
    if well || desk.json {
        desk.answer(outcome, |page, _| show::outcome(page, outcome))?;
    }
    match (well, desk.json) {
        (true, _) => Ok(()),
        (false, true) => Err(Failure::other("")),
        (false, false) => Err(Failure::other(&outcome.text)),
    }
}

/// What can be done about it, in a terminal.
fn with_the_command(error: EngineError) -> Failure {
    match error {
        EngineError::UpdatesOff => {
            Failure::other("updates are off; choose first with `waymark update mode by-hand`")
        }
        other => other.into(),
    }
}

/// Whoever types a command waits for its answer.
struct Silent;

impl UpdateObserver for Silent {
    fn progress(&self, _: UpdateStage, _: u64, _: u64) {}
}

impl From<Mode> for UpdateMode {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Off => Self::Off,
            Mode::ByHand => Self::ByHand,
            Mode::Daily => Self::Daily,
        }
    }
}
