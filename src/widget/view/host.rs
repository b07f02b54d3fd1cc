//! What the host says of itself: where its customers find their settings, and how to reach its support.

use super::Scene;
use super::localizer::Text;
use super::markup::{El, el, maybe, of};
use crate::profile::Place;
use crate::text::Ui;

/// The host's pointers from its profile, and those that the page has put into the element.
pub(super) fn pointers(scene: &Scene<'_>) -> El {
    let profile = scene.state.page.profile.as_ref();
    let list = |heading: Ui, places: Option<&Vec<Place>>| {
        let places = places.filter(|places| !places.is_empty())?;
        let place = |place: &Place| el("li").add(link(place));
        let heading = el("h3").say(scene.words.ui(heading));
        Some(of("section", "card").add(heading).add(el("ul").add_all(places.iter().map(place).collect())))
    };
    let settings = profile.and_then(|profile| list(Ui::YourSettings, profile.settings.as_ref()));
    let support = profile.and_then(|profile| list(Ui::HostSupport, profile.support.as_ref()));
    let slot = el("slot").set("name", "host");
    of("div", "host").add(maybe(settings)).add(maybe(support)).add(slot)
}

/// The reader of profiles lets only links pass that lead somewhere. The host's words may run another way than ours.
fn link(place: &Place) -> El {
    let label = Text::from(place.label.clone());
    match &place.url {
        Some(url) => el("a").set("dir", "auto").set_words("href", url.clone().into()).say(label),
        None => el("span").set("dir", "auto").say(label),
    }
}
