//! Which numbers are shown where there is no room for all.

use waymark_base::CountryCode;
use waymark_pack::vocabulary::Topic;

use super::order::Candidate;

/// Chooses at most `limit` of the contacts, which come best first, and keeps
/// their order. Shown are, while there is room:
///
/// 1. the best emergency number of the reader's own side, so that however many
///    other numbers there are, one to call in danger is always there;
/// 2. the best number of that side;
/// 3. the same two of the other side of the border;
/// 4. the best contact of each service, before the second one of any;
/// 5. the rest.
pub(crate) fn select<'a, 'c>(
    candidates: &'c [Candidate<'a>],
    countries: &[CountryCode],
    limit: usize,
) -> Vec<&'c Candidate<'a>> {
    let mut chosen = vec![false; candidates.len()];
    let mut room = limit;
    let mut choose = |place: Option<usize>| {
        if let Some(flag) = place.and_then(|place| chosen.get_mut(place))
            && room > 0
            && !*flag
        {
            *flag = true;
            room -= 1;
        }
    };
    for country in countries {
        let of_country = |c: &Candidate<'_>| c.hotline.country == *country;
        let emergency = |c: &Candidate<'_>| c.hotline.topics.contains(&Topic::Emergency);
        choose(
            candidates
                .iter()
                .position(|c| of_country(c) && emergency(c)),
        );
        choose(candidates.iter().position(of_country));
    }
    for (place, candidate) in candidates.iter().enumerate() {
        let id = &candidate.hotline.id;
        let is_first = candidates.iter().position(|c| c.hotline.id == *id) == Some(place);
        choose(is_first.then_some(place));
    }
    (0..candidates.len()).for_each(|place| choose(Some(place)));
    candidates
        .iter()
        .zip(chosen)
        .filter(|(_, chosen)| *chosen)
        .map(|(c, _)| c)
        .collect()
}
