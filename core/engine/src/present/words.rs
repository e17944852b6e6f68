//! The message for each word of the pack's vocabulary. A word without a message
//! does not compile.

use waymark_language::Key;
use waymark_pack::vocabulary::{
    AnsweredBy, EmergencyService, Judgement, Offer, SiteKind, SiteState, Topic,
};

pub(super) fn answered_by(who: AnsweredBy) -> Key {
    match who {
        AnsweredBy::VictimSupport => Key::AnsweredByVictimSupport,
        AnsweredBy::RefugeeLine => Key::AnsweredByRefugeeLine,
        AnsweredBy::ChildLine => Key::AnsweredByChildLine,
        AnsweredBy::StateLine => Key::AnsweredByStateLine,
        AnsweredBy::Police => Key::AnsweredByPolice,
        AnsweredBy::Emergency => Key::AnsweredByEmergency,
    }
}

pub(super) fn service(service: EmergencyService) -> Key {
    match service {
        EmergencyService::All => Key::ServiceAll,
        EmergencyService::Police => Key::ServicePolice,
        EmergencyService::Ambulance => Key::ServiceAmbulance,
        EmergencyService::Fire => Key::ServiceFire,
    }
}

pub(crate) fn topic(topic: Topic) -> Key {
    match topic {
        Topic::Trafficking => Key::TopicTrafficking,
        Topic::Gbv => Key::TopicGbv,
        Topic::Child => Key::TopicChild,
        Topic::Refugee => Key::TopicRefugee,
        Topic::Emergency => Key::TopicEmergency,
    }
}

pub(super) fn site_kind(kind: SiteKind) -> Key {
    match kind {
        SiteKind::BlueDot => Key::SiteBlueDot,
        SiteKind::PointOfSafety => Key::SitePointOfSafety,
        SiteKind::SupportPlace => Key::SiteSupportPlace,
    }
}

pub(super) fn site_state(state: SiteState) -> Key {
    match state {
        SiteState::Open => Key::StateOpen,
        SiteState::Closed => Key::StateClosed,
        SiteState::Historic => Key::StateHistoric,
        SiteState::Unknown => Key::StateUnknown,
    }
}

pub(super) fn judgement(judgement: Judgement) -> Key {
    match judgement {
        Judgement::Agrees => Key::JudgementAgrees,
        Judgement::Differs => Key::JudgementDiffers,
        Judgement::Superseded => Key::JudgementSuperseded,
        Judgement::Misprint => Key::JudgementMisprint,
    }
}

pub(super) fn offer(offer: Offer) -> Key {
    match offer {
        Offer::Information => Key::OfferInformation,
        Offer::LegalAdvice => Key::OfferLegalAdvice,
        Offer::PsychologicalSupport => Key::OfferPsychologicalSupport,
        Offer::ChildFriendlySpace => Key::OfferChildFriendlySpace,
        Offer::MotherAndBaby => Key::OfferMotherAndBaby,
        Offer::FamilyReunification => Key::OfferFamilyReunification,
        Offer::IdentificationReferral => Key::OfferIdentificationReferral,
        Offer::FirstAidHealth => Key::OfferFirstAidHealth,
        Offer::BasicItems => Key::OfferBasicItems,
        Offer::RestPlace => Key::OfferRestPlace,
        Offer::Accommodation => Key::OfferAccommodation,
        Offer::GbvSupport => Key::OfferGbvSupport,
        Offer::RestoringFamilyLinks => Key::OfferRestoringFamilyLinks,
        Offer::EmploymentAdvice => Key::OfferEmploymentAdvice,
        Offer::Interpretation => Key::OfferInterpretation,
    }
}
