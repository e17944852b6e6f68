//! Every state of an instrument that can be reached, by every event that is offered and by
//! every one that is not. Where an event leads elsewhere than the last time, something is
//! hidden behind what is known of a state, and that is a finding.

use std::collections::{HashMap, VecDeque};

use waymark_engine::{Engine, ScreeningEvent, ScreeningRequest};

use super::checks::Known;
use super::walk::Walk;

/// What came out of a walk.
#[derive(Default)]
pub struct Walked {
    pub states: u64,
    /// States at which something was not tried any more, because there was no time.
    pub open: u64,
    pub taken: u64,
    pub refused: u64,
    pub findings: Vec<String>,
}

impl Walked {
    pub fn add(&mut self, other: Self) {
        self.states += other.states;
        self.open += other.open;
        self.taken += other.taken;
        self.refused += other.refused;
        self.findings.extend(other.findings);
    }
}

struct State {
    /// What was not tried yet: the event, and whether it is offered.
    left: Vec<(ScreeningEvent, bool)>,
    /// Where what was tried leads.
    edges: Vec<(ScreeningEvent, usize)>,
}

struct Map<'a> {
    walk: Walk<'a>,
    states: Vec<State>,
    numbers: HashMap<String, usize>,
}

/// Walks until everything was tried, or until so many events were taken.
pub fn explore(engine: &Engine, known: &Known<'_>, most: u64) -> Result<Walked, String> {
    let starts = [false, true].map(|discreet| ScreeningRequest {
        instrument: known.instrument.id.to_string(),
        discreet,
        ..ScreeningRequest::default()
    });
    let walk = Walk::begin(engine, known, &starts[0])?;
    let mut map = Map {
        walk,
        states: Vec::new(),
        numbers: HashMap::new(),
    };
    for start in &starts {
        map.walk.begin_again(start)?;
        map.all_from(start, most)?;
    }
    let open = map.states.iter().filter(|state| !state.left.is_empty());
    Ok(Walked {
        open: open.count() as u64,
        states: map.states.len() as u64,
        taken: map.walk.taken,
        refused: map.walk.refused,
        findings: map.walk.findings,
    })
}

impl Map<'_> {
    fn all_from(&mut self, start: &ScreeningRequest, most: u64) -> Result<(), String> {
        let first = self.here();
        let mut at = first;
        while self.walk.taken < most {
            if let Some((event, is_offered)) = self.states[at].left.pop() {
                let taken = self.walk.tell(&event, is_offered);
                if taken.map_err(|error| error.to_string())? {
                    let next = self.here();
                    self.states[at].edges.push((event, next));
                    at = next;
                }
                continue;
            }
            let way = self.way(at);
            let way = match way {
                Some(way) => way,
                None => {
                    let Some(way) = self.way(first) else {
                        return Ok(());
                    };
                    self.walk.begin_again(start)?;
                    at = first;
                    way
                }
            };
            at = self.follow(at, &way)?;
        }
        Ok(())
    }

    /// The number of the present state, which may be new.
    fn here(&mut self) -> usize {
        let key = self.walk.key();
        if let Some(number) = self.numbers.get(&key) {
            return *number;
        }
        let not_offered = self
            .walk
            .not_offered()
            .into_iter()
            .map(|event| (event, false));
        let offered = self.walk.offered().into_iter().map(|event| (event, true));
        self.walk.look_again();
        self.states.push(State {
            // From the end: what is not offered is tried first, as it is mostly refused.
            left: offered.chain(not_offered).collect(),
            edges: Vec::new(),
        });
        self.numbers.insert(key, self.states.len() - 1);
        self.states.len() - 1
    }

    /// The shortest way to a state at which something is left to try.
    fn way(&self, from: usize) -> Option<Vec<(ScreeningEvent, usize)>> {
        let mut came: HashMap<usize, Option<(usize, usize)>> = HashMap::from([(from, None)]);
        let mut waiting = VecDeque::from([from]);
        while let Some(at) = waiting.pop_front() {
            if !self.states[at].left.is_empty() {
                let mut way = Vec::new();
                let mut back = at;
                while let Some(Some((before, edge))) = came.get(&back) {
                    way.push(self.states[*before].edges[*edge].clone());
                    back = *before;
                }
                way.reverse();
                return Some(way);
            }
            for (edge, (_, next)) in self.states[at].edges.iter().enumerate() {
                came.entry(*next).or_insert_with(|| {
                    waiting.push_back(*next);
                    Some((at, edge))
                });
            }
        }
        None
    }

    fn follow(&mut self, from: usize, way: &[(ScreeningEvent, usize)]) -> Result<usize, String> {
        let mut at = from;
        for (event, expected) in way {
            let before = at;
            let taken = self.walk.tell(event, true);
            taken.map_err(|error| error.to_string())?;
            at = self.here();
            if at != *expected {
                self.walk
                    .found("an event leads elsewhere than the last time");
                let edges = &mut self.states[before].edges;
                edges.retain(|(other, _)| other != event);
                edges.push((event.clone(), at));
                return Ok(at);
            }
        }
        Ok(at)
    }
}
