//! `waymark repo publish`

use std::path::Path;

use waymark_author::publish::{
    Desk, Plan, PublishError, Release, SecretKey, Settings, Which, refresh,
};

use super::{moment, secrets, show};
use crate::arguments::PublishArguments;
use crate::failure::Failure;
use crate::output;

pub(super) fn publish(arguments: &PublishArguments) -> Result<(), Failure> {
    let now = moment(&arguments.when)?;
    let online = arguments.online_key.iter();
    let online = online.map(|file| secrets::open(file, &arguments.passphrase));
    let online: Vec<SecretKey> = online.collect::<Result<_, _>>()?;
    let released = match (Desk::open(&arguments.desk), &arguments.out) {
        (Ok(desk), Some(out)) => desk.release(&plan(arguments, out, &online, now))?,
        (Ok(_), None) => {
            return Err(Failure::usage(
                "name the folder that the web server hands out, after the desk",
            ));
        }
        (Err(PublishError::NoDesk(_)), None) if arguments.refresh => {
            let days = Settings::default();
            refresh(&arguments.desk, &days, &online, now, arguments.dry_run)?
        }
        (Err(error), _) => return Err(error.into()),
    };
    tell(&released, arguments.json)
}

fn plan<'a>(
    arguments: &PublishArguments,
    out: &'a Path,
    online: &'a [SecretKey],
    now: jiff::Timestamp,
) -> Plan<'a> {
    let which = match (arguments.refresh, arguments.role) {
        (true, _) => Which::None,
        (false, Some(role)) => Which::Only(role),
        (false, None) => Which::All,
    };
    Plan {
        out,
        which,
        online,
        now,
        dry_run: arguments.dry_run,
    }
}

fn tell(released: &Release, json: bool) -> Result<(), Failure> {
    if json {
        return output::print_json(released);
    }
    output::print(&show::release(released))
}
