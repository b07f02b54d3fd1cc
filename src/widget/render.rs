//! The element drawn ahead of time: HTML that is complete and readable before any script, and where no script may run.

use std::{borrow::Cow, io, rc::Rc};

use tokio::{runtime::Builder, task::LocalSet};
use yew::{Callback, LocalServerRenderer};

use super::state::Page;
use super::view::{App, Props, Words};
use crate::model::{Code, Locale, Vocabulary};
use crate::profile::Profile;
use crate::text::{Catalogue, Message, locales};

/// What can be pressed or typed into does nothing before the script is there; `element.js` takes this back.
const CONTROLS: [&str; 4] = ["button", "input", "select", "textarea"];

/// The element as it is written into a page.
#[derive(Clone, Copy, Debug)]
pub struct Element<'a> {
    /// Its attributes. A value that cannot be read is said in the widget, as it is in the browser.
    pub attributes: &'a [(&'a str, &'a str)],
    /// The address of `style.css`, as the page would ask for it.
    pub style: &'a str,
    /// The host's profile: it becomes an attribute, for the widget that follows.
    pub profile: Option<&'a Profile>,
    /// Its children, as HTML: the article for browsers that know no declarative shadow root, the host's own pointers.
    pub children: &'a str,
    /// Today's date, `YYYY-MM-DD`, for what depends on the age of a fact.
    pub today: Option<&'a str>,
}

impl Element<'_> {
    /// The element as HTML, with its shadow root.
    pub fn html(&self) -> io::Result<String> {
        let attributes: String =
            self.attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escaped(value))).collect();
        let (style, inside, children) = (escaped(self.style), without_script(self.inside()?), self.children);
        let profile =
            self.profile.map(|profile| format!(" profile=\"{}\"", escaped(&profile.json()))).unwrap_or_default();
        Ok(format!(
            "<port-advice{attributes}{profile}><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{style}\">\
             <div part=\"root\">{inside}</div></template>{children}</port-advice>\n"
        ))
    }

    /// What the script would draw first.
    fn inside(&self) -> io::Result<String> {
        let attribute = |name: &str| {
            let given = self.attributes.iter().find(|(known, _)| *known == name);
            given.map(|(_, value)| (*value).to_owned())
        };
        let mut page = Page::read(attribute, self.today.map(str::to_owned));
        page.profile = self.profile.map(|profile| Rc::new(profile.clone()));
        let locale = attribute("locale").and_then(|tag| Locale::parse(&tag)).unwrap_or(Locale::En);
        let language = InWordsOf { profile: page.profile.clone(), language: locales::catalogue(locale) };
        let words = Words { language: Rc::new(language), tag: locale.as_str().into() };
        let props = Props {
            turn: Some(0),
            page,
            words,
            said: String::new(),
            has_all: true,
            notify: Callback::noop(),
            request: Callback::noop(),
        };
        let drawing = LocalServerRenderer::<App>::with_props(props).hydratable(false).render();
        Ok(LocalSet::new().block_on(&Builder::new_current_thread().build()?, drawing))
    }
}

/// A language with the host's own sentences in it, each on one line, as the element puts them in.
struct InWordsOf<C> {
    profile: Option<Rc<Profile>>,
    language: C,
}

impl<C: Catalogue> Catalogue for InWordsOf<C> {
    fn find(&self, kind: &str, word: &str) -> Option<Cow<'_, str>> {
        let code = if kind == Code::KIND { Code::parse(word) } else { None };
        let own = self.profile.as_ref().zip(code).and_then(|(profile, code)| profile.sentence(code));
        let own = own.map(|own| own.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|own| !own.is_empty());
        own.map(Cow::Owned).or_else(|| self.language.find(kind, word))
    }
    fn is_right_to_left(&self) -> bool {
        self.language.is_right_to_left()
    }
}

/// Text in the markup is escaped, so a control's name after `<` is a control.
fn without_script(markup: String) -> String {
    CONTROLS.iter().fold(markup, |markup, name| markup.replace(&format!("<{name} "), &format!("<{name} disabled ")))
}

/// Braces as well: the template languages of help centres look for them.
fn escaped(value: &str) -> String {
    let value = value.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
    value.replace('{', "&#123;").replace('}', "&#125;")
}
