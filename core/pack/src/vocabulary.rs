//! The fixed words of the content: what a field may say, and nothing else.
//!
//! Each word is written in the pack and in `content/` exactly as in its
//! `snake_case` name here. A reader of another version meets a word it does not
//! know as a typed error, never as a guess.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            Display, EnumString, IntoStaticStr, VariantArray,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word),+ }
    };
}

vocabulary! {
    /// Who picks up. The order is the order of preference when somebody may be
    /// in front of a person who is being trafficked: support before police.
    AnsweredBy {
        /// An organisation that supports victims.
        VictimSupport,
        /// A line for refugees and migrants.
        RefugeeLine,
        /// A line for children.
        ChildLine,
        /// A line of a ministry or another public body that is not the police.
        StateLine,
        /// The police, or a police line against trafficking.
        Police,
        /// An emergency number.
        Emergency,
    }
}

vocabulary! {
    /// What a hotline is for.
    Topic {
        /// Trafficking in persons.
        Trafficking,
        /// Gender-based violence.
        Gbv,
        /// Children.
        Child,
        /// Refugees and migrants.
        Refugee,
        /// Danger to life now.
        Emergency,
    }
}

vocabulary! {
    /// Which emergency service answers an emergency number.
    EmergencyService {
        /// One number for every service.
        All,
        /// Police.
        Police,
        /// Ambulance.
        Ambulance,
        /// Fire brigade.
        Fire,
    }
}

vocabulary! {
    /// How a contact is reached.
    Channel {
        /// A telephone call.
        Phone,
        /// A text message.
        Text,
        /// A chat, in an app or on the web.
        Chat,
        /// E-mail.
        Email,
    }
}

vocabulary! {
    /// The app of a chat.
    ChatApp {
        /// WhatsApp.
        Whatsapp,
        /// Viber.
        Viber,
        /// Telegram.
        Telegram,
        /// Signal.
        Signal,
        /// A chat in a web page.
        Web,
    }
}

vocabulary! {
    /// Which kind of phone can reach a number, where that is limited.
    PhoneKind {
        /// A mobile phone.
        Mobile,
        /// A fixed line.
        Landline,
    }
}

vocabulary! {
    /// What a call costs.
    Cost {
        /// Nothing.
        Free,
        /// Something.
        Charged,
    }
}

vocabulary! {
    /// How well a number is vouched for: who printed it, not whether it works.
    Confidence {
        /// An official source or the operator, with nothing against it.
        High,
        /// A source of the second hand, or an older official one.
        Medium,
        /// Doubtful: shown only when asked for, and then marked.
        Low,
    }
}

vocabulary! {
    /// What became of something that another source prints.
    Judgement {
        /// It says the same.
        Agrees,
        /// It says something else, and neither is known to be wrong.
        Differs,
        /// It was right and is not any more.
        Superseded,
        /// It is a printing error.
        Misprint,
    }
}

vocabulary! {
    /// What kind of support place a site is.
    SiteKind {
        /// A Blue Dot of UNHCR and UNICEF.
        BlueDot,
        /// A Point of Safety of a municipality (Slovakia).
        PointOfSafety,
        /// Another place of support.
        SupportPlace,
    }
}

vocabulary! {
    /// What a source says of a site at a date.
    SiteState {
        /// It works.
        Open,
        /// It has closed.
        Closed,
        /// It belonged to an operation that ended long ago.
        Historic,
        /// Nothing can be said.
        Unknown,
    }
}

vocabulary! {
    /// How exactly a place is known.
    Precision {
        /// The door.
        Exact,
        /// Only the town: distances are rounded accordingly.
        Town,
    }
}

vocabulary! {
    /// What a site offers.
    Offer {
        /// Information.
        Information,
        /// Legal advice.
        LegalAdvice,
        /// Psychological support.
        PsychologicalSupport,
        /// A space for children.
        ChildFriendlySpace,
        /// A space for mothers with small children.
        MotherAndBaby,
        /// Help to find the family again.
        FamilyReunification,
        /// Identification of people at risk, and referral.
        IdentificationReferral,
        /// First aid and basic health care.
        FirstAidHealth,
        /// Blankets, clothes, hygiene articles, food for babies.
        BasicItems,
        /// A place to rest.
        RestPlace,
        /// A place to stay.
        Accommodation,
        /// Support after gender-based violence.
        GbvSupport,
        /// Restoring contact within families (Red Cross, Red Crescent).
        RestoringFamilyLinks,
        /// Advice on work.
        EmploymentAdvice,
        /// Interpretation.
        Interpretation,
    }
}

vocabulary! {
    /// For whom a sheet or a resource is written.
    Audience {
        /// Everybody.
        Everyone,
        /// Outreach workers.
        Outreach,
        /// Staff at border points.
        Border,
        /// Clinicians.
        Clinician,
        /// Managers of services.
        Manager,
        /// Child-protection staff.
        ChildProtection,
        /// Police, prosecutors and courts.
        Justice,
    }
}

vocabulary! {
    /// What stands in a block, beyond plain text.
    BlockClass {
        /// Ordinary text.
        Plain,
        /// Read before acting.
        Warning,
        /// Steps in order.
        Steps,
        /// What the sources do not cover, and where to ask.
        Gap,
    }
}

vocabulary! {
    /// How far a translation has been checked.
    ReviewState {
        /// The language in which the text was written.
        Source,
        /// Translated, not checked.
        Draft,
        /// Checked by a second pass, not by a native speaker.
        SecondPass,
        /// Reviewed by a native speaker.
        NativeReviewed,
    }
}

vocabulary! {
    /// What kind of source vouches for a fact.
    SourceKind {
        /// A public authority or an intergovernmental body.
        Official,
        /// The organisation that runs the service.
        Operator,
        /// A network of organisations.
        Network,
        /// Another non-governmental organisation.
        Ngo,
        /// News.
        News,
        /// A list kept by volunteers.
        Crowd,
        /// A data set.
        Dataset,
        /// A publication or guideline.
        Publication,
        /// Our own editors: a conclusion of ours, marked as such.
        Editors,
    }
}

vocabulary! {
    /// What kind of instrument.
    InstrumentKind {
        /// An aid of our own, for use with a person. Not validated.
        Aid,
        /// A check to learn with, on cases that are made up or long past.
        Training,
        /// An instrument that others have published.
        Published,
    }
}

vocabulary! {
    /// Whose words the items of an instrument have.
    Wording {
        /// Ours.
        Own,
        /// Its authors', who allow that.
        Licensed,
        /// None: its authors' terms are not known to allow it, so only the card is here.
        NotHere,
    }
}

vocabulary! {
    /// Who knows whether a condition of the gate holds.
    GateCheck {
        /// The worker says so.
        Worker,
        /// The pack knows a number or a place for the country.
        Referral,
    }
}

vocabulary! {
    /// What kind of answer an item takes.
    ItemKind {
        /// Seen or not; nobody is asked.
        Observation,
        /// Yes, no, not sure, prefers not to say.
        Question,
        /// One of several options.
        Choice,
    }
}

vocabulary! {
    /// When an item is looked at.
    ItemPhase {
        /// Before the first word.
        Observe,
        /// In the conversation.
        Ask,
    }
}

vocabulary! {
    /// How strong an indicator is, by whoever made the instrument.
    Strength {
        /// Strong.
        Strong,
        /// Medium.
        Medium,
        /// Weak.
        Weak,
    }
}

vocabulary! {
    /// Where a piece of a result stands. The order is that of the screen.
    OutcomePart {
        /// Danger or health, now.
        Urgent,
        /// What else holds for a child.
        Child,
        /// What to offer.
        Offer,
        /// Safety.
        Safety,
        /// Whom to bring in, with consent.
        Referral,
        /// Asylum and protection, beside everything else.
        Protection,
        /// What to do if the person declines.
        Decline,
        /// What this cannot tell.
        Caution,
    }
}

vocabulary! {
    /// What a phrase is for. The order is that of a conversation.
    PhraseTopic {
        /// Who I am, and may we talk.
        Opening,
        /// What stays between us, and what cannot.
        Confidence,
        /// Being safe, being alone.
        Safety,
        /// A doctor, pain, medicine.
        Health,
        /// What somebody needs now.
        Needs,
        /// Numbers, places, other people.
        Help,
        /// Choosing, stopping, leaving.
        Choice,
        /// With a child.
        Child,
        /// What the person can point to.
        Reply,
    }
}
