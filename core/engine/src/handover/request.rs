//! What a worker wants to give.

use serde::{Deserialize, Serialize};

/// What is to be given to somebody. At least one contact or site has to be named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandOverRequest {
    /// Ids of contacts, in the order in which they are given.
    pub contacts: Vec<String>,
    /// Ids of sites, given after the contacts.
    pub sites: Vec<String>,
    /// The recipient's language, its code or name; left out, the reader's.
    pub language: Option<String>,
    /// Id of an ordinary note that the number is to be written as.
    pub disguise: Option<String>,
}

/// What is to stand on pocket cards.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CardRequest {
    /// A country, its code or name: its best numbers are chosen. Left aside where contacts
    /// or sites are named.
    pub country: Option<String>,
    /// Ids of contacts, in the order in which they stand.
    pub contacts: Vec<String>,
    /// Ids of sites, after the contacts.
    pub sites: Vec<String>,
    /// The recipient's language, its code or name; left out, the reader's. Whoever answers
    /// in it comes first.
    pub language: Option<String>,
    /// What is printed.
    pub layout: CardLayout,
}

/// What pocket cards are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardLayout {
    /// A page of A4 with eight cards of 85 × 54 mm, as large as a bank card.
    #[default]
    A4Eight,
    /// One strip of 54 × 120 mm, about a bus ticket.
    Strip,
}
