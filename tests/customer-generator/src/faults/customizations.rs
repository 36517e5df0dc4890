//! Faults: customizations by the customer or a partner, modules from other suppliers, and a retired product.

use super::super::customization::{Customization, Kind, Nature};
use super::super::licences::Licence;
use super::super::tables::{OTHER_OWNERS, OTHER_RIGHTS};
use super::super::truth::Severity;
use super::Scene;

/// Maximum number of customizations of one kind. Real customers have only a few.
const MOST: usize = 3;

/// Selects some kinds of customizations at random, and adds one customization of each selected kind.
pub(super) fn of_every_kind(scene: &mut Scene<'_>) -> Option<()> {
    let later = scene.customer.era.is_later();
    let mut planted = None;
    for kind in Kind::ALL {
        let known = &scene.customer.advice.customizations;
        let known = known.iter().filter(|each| each.kind == kind).count();
        if known == MOST || (kind.came_later() && !later) || scene.dice.per_cent(40) {
            continue;
        }
        let nature = if scene.dice.per_cent(50) {
            Nature::Internal
        } else {
            Nature::Public
        };
        let own = Customization { kind, nature };
        scene.customer.advice.customizations.push(own);
        let number = known + 1;
        expect(scene, kind.rule(), kind.key(number));
        expect_consequences(scene, own, number);
        planted = Some(());
    }
    planted
}

/// Adds the expected findings of other rules that also report the customization. `number` is the number of the
/// customization within its kind.
fn expect_consequences(scene: &mut Scene<'_>, own: Customization, number: usize) {
    match own.kind {
        // Plans limit the number of custom objects such as extra tables. One finding of `Severity::Info` covers all
        // extra tables.
        Kind::ExtraTable if number == 1 => {
            let key = "extra tables".to_owned();
            let truth = &mut scene.customer.truth;
            truth.expect("plan-limit", Severity::Info, key);
        }
        // Online also sends mail from the sender domain of a template, so the rule about mailings reports this domain.
        Kind::Template if scene.customer.era.has("senderEmailAddress") => {
            if let Some(domain) = own.sender_domain(number) {
                expect(scene, "mailing-sender", format!("sender {domain}"));
            }
        }
        _ => (),
    }
}

/// Adds a functional right that belongs to a module from another supplier.
pub(super) fn partner_right(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.rights;
    let id = another(known.len(), OTHER_RIGHTS)?;
    known.push(format!("tillegg-{id}"));
    expect(scene, "partner-module", format!("FunctionRight {id}"));
    Some(())
}

/// Adds a supplier whose licences have expired. The supplier is not SuperOffice.
pub(super) fn partner(scene: &mut Scene<'_>) -> Option<()> {
    let known = &mut scene.customer.advice.owners;
    let id = another(known.len(), OTHER_OWNERS)?;
    known.push(format!("Tillegg {id} AS"));
    expect(scene, "partner-module", format!("ModuleOwner {id}"));
    expect(scene, "licence-owner-expired", format!("owner {id}"));
    Some(())
}

/// Adds a licence for a retired product.
pub(super) fn retired_product(scene: &mut Scene<'_>) -> Option<()> {
    let catalogue = &mut scene.customer.catalogue;
    let retired = catalogue
        .licences
        .iter()
        .any(|known| known.id == Licence::RETIRED.id);
    if retired {
        return None;
    }
    catalogue.licences.push(Licence::RETIRED);
    let key = format!("ModuleLicense {}", Licence::RETIRED.id.0);
    expect(scene, "retired-product", key);
    Some(())
}

/// Returns the number of the next item, or `None` if there are enough items. `known` is the number of existing items,
/// which are numbered from `first` on.
fn another(known: usize, first: i64) -> Option<i64> {
    let more = i64::try_from(known).expect("few");
    (known < MOST).then_some(first + more)
}

fn expect(scene: &mut Scene<'_>, rule: &'static str, key: String) {
    scene.customer.truth.expect(rule, Severity::Review, key);
}
