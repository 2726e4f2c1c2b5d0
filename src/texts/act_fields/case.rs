//! What acts of a case say.

use super::Lines;
use crate::domain::Kind;
use crate::domain::case::{
    Approval, CaseDecide, CaseRole, Committee, Factor, Measures, Open, Person, Propose, Rectified,
    Weighs,
};
use crate::texts::generated::act_fields::CASE_MEASURES;
use crate::texts::{cases, common, conflicts};

impl Lines<'_, '_> {
    pub(super) fn open(&mut self, b: &Open) {
        let Open { unit, persons, circumstance, matters, text } = b;
        let words = self.words;
        self.add(cases::UNIT, (words.unit)(unit));
        self.add(
            cases::field(Kind::Open, "circumstance"),
            cases::circumstance(*circumstance).of(words.lang).to_owned(),
        );
        let person = |Person { name, post, leader }: &Person| {
            let post = post.as_deref().map(|post| format!("{post} ")).unwrap_or_default();
            let named = format!("{post}{name}");
            if *leader {
                common::with_aside(&named, cases::LEADER.of(words.lang), words.lang)
            } else {
                named
            }
        };
        self.list(cases::PERSONS, persons.iter().map(person));
        self.matters(matters);
        self.text(cases::field(Kind::Open, "text"), text.as_deref());
    }

    pub(super) fn factor(&mut self, b: &Factor) {
        let Factor { which, text } = b;
        let words = conflicts::weight(Weighs::Circumstance(*which)).of(self.words.lang);
        self.add(cases::field(Kind::Factor, "which"), words.to_owned());
        self.text(cases::field(Kind::Factor, "text"), text.as_deref());
    }

    pub(super) fn propose(&mut self, b: &Propose) {
        let Propose { measures, by, role } = b;
        self.add(cases::field(Kind::Propose, "by"), self.in_role(by, *role));
        self.measures(measures);
    }

    pub(super) fn approval(&mut self, kind: Kind, b: &Approval) {
        let Approval { approved, by, role } = b;
        self.approved(kind, *approved);
        self.add(cases::field(kind, "by"), self.in_role(by, *role));
    }

    pub(super) fn committee(&mut self, b: &Committee) {
        let Committee { approved, number } = b;
        self.approved(Kind::Committee, *approved);
        self.text(cases::field(Kind::Committee, "number"), number.as_deref());
    }

    pub(super) fn case_decide(&mut self, b: &CaseDecide) {
        let CaseDecide { number, measures, honours_year } = b;
        self.text(cases::field(Kind::CaseDecide, "number"), Some(number));
        self.measures(measures);
        if let Some(year) = honours_year {
            self.add(cases::field(Kind::CaseDecide, "honours_year"), year.to_string());
        }
    }

    pub(super) fn rectified(&mut self, b: &Rectified) {
        let Rectified { text, accepted } = b;
        let word = cases::choice("accepted", if *accepted { "true" } else { "false" });
        self.add(cases::field(Kind::Rectified, "accepted"), word.of(self.words.lang).to_owned());
        self.text(cases::field(Kind::Rectified, "text"), Some(text));
    }

    fn in_role(&self, name: &str, role: CaseRole) -> String {
        let lang = self.words.lang;
        common::with_aside(name, cases::role(role).of(lang), lang)
    }

    fn approved(&mut self, kind: Kind, approved: bool) {
        let word = cases::choice("approved", if approved { "true" } else { "false" });
        self.add(cases::field(kind, "approved"), word.of(self.words.lang).to_owned());
    }

    fn measures(&mut self, measures: &Measures) {
        let words = self.words;
        self.list(CASE_MEASURES, words.measures(measures));
        let Measures { unit: _, persons: _, rectify_due } = measures;
        self.date(cases::RECTIFY_DUE, *rectify_due);
    }
}
