//! Faults of the requirements `licence` and `administrator`.

use super::super::licences::{OTHER_PLANS, SALES};
use super::super::truth::Severity;
use super::super::user::RoleId;
use super::Scene;

/// Removes all licences of a user who can log in.
pub(super) fn user_without_licence(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take()?;
    scene.take_licence(user);
    Some(())
}

/// Gives a plan to a former user.
pub(super) fn licence_on_inactive_user(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_former()?;
    scene.user_mut(user).licences.push(SALES);
    scene.expect("licence-on-inactive-user", Severity::Review, user);
    Some(())
}

/// Gives a second plan to a user.
pub(super) fn several_plans(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take()?;
    let has = scene.user(user).licences.clone();
    let other = OTHER_PLANS.into_iter().find(|plan| !has.contains(plan))?;
    scene.user_mut(user).licences.push(other);
    scene.expect("several-plans", Severity::Review, user);
    Some(())
}

/// Makes the number of bought licences for a plan smaller than the number of assigned licences.
pub(super) fn licence_overbooked(scene: &mut Scene<'_>) -> Option<()> {
    // If more than ten users without a fault are left, some users keep the plan `SALES` even if other faults remove
    // plans.
    let fits = scene.customer.catalogue.short.is_none() && scene.ordinary.len() > 10;
    fits.then(|| {
        let by = 1 + i64::from(scene.dice.per_cent(50));
        scene.customer.catalogue.short = Some((SALES, by));
        let code = scene.customer.catalogue.code(SALES);
        let truth = &mut scene.customer.truth;
        truth.expect(
            "licence-overbooked",
            Severity::Review,
            format!("licence {code}"),
        );
    })
}

/// Gives a user a role that is named like an administrator role, but does not have the right `admin-users`.
pub(super) fn administrator_by_role_name(scene: &mut Scene<'_>) -> Option<()> {
    let user = scene.take_any()?;
    scene.user_mut(user).role = Some(RoleId::ADMINISTRATOR_IN_NAME);
    scene.expect("administrator-by-role-name", Severity::Review, user);
    Some(())
}
