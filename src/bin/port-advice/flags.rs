//! Flags that several commands share.

use clap::{Args, value_parser};
use port_advice::model::{
    Client, Locale, Network, NetworkKind, Observation, OwnService, Policy, PortMode, Role, Service, Situation,
};
use port_advice::text::{Catalogue, English, locales};

use super::failure::Failure;
use super::{Format, clock, words};

/// Who sends.
#[derive(Args)]
pub struct Sender {
    /// Who opens the connection
    #[arg(long, value_parser = words::word::<Role>())]
    pub role: Option<Role>,
    /// Whether the sender logs in
    #[arg(long, value_parser = words::yes_or_no())]
    pub authenticates: Option<bool>,
    /// The program cannot begin with TLS
    #[arg(long)]
    no_implicit_tls: bool,
    /// The program cannot upgrade with STARTTLS
    #[arg(long)]
    no_starttls: bool,
}

impl Sender {
    /// What the sending program can do; none if nothing was said.
    pub fn client(&self) -> Option<Client> {
        let client =
            Client { implicit_tls: self.no_implicit_tls.then_some(false), starttls: self.no_starttls.then_some(false) };
        (client != Client::default()).then_some(client)
    }
}

/// Where the connection starts.
#[derive(Args)]
pub struct Start {
    /// The sort of network the connection starts from
    #[arg(long, value_parser = words::word::<NetworkKind>())]
    network_kind: Option<NetworkKind>,
    /// A network of the register, see `port-advice networks`, by its id or name
    #[arg(long, value_name = "ID", value_parser = words::network)]
    network: Option<String>,
    /// A port that this network is known to block; may be repeated
    #[arg(long, value_name = "PORT", value_parser = value_parser!(u16).range(1..))]
    blocked: Vec<u16>,
}

impl Start {
    /// The network; none if nothing was said.
    pub fn network(&self) -> Option<Network> {
        let network = Network { kind: self.network_kind, id: self.network.clone(), blocked: given(&self.blocked) };
        (network != Network::default()).then_some(network)
    }
}

/// Who accepts the mail.
#[derive(Args)]
pub struct Receiver {
    /// Who accepts the mail: an id of `port-advice services`, a mail address or a server's name
    #[arg(long, value_name = "ID|ADDRESS|HOST", value_parser = words::service)]
    service: Option<Service>,
    /// A pair that the mail service offers, such as 587/starttls, the preferred one first; may be repeated
    #[arg(long, value_name = "PORT/MODE", value_parser = words::pair, conflicts_with = "service")]
    offers: Vec<PortMode>,
}

impl Receiver {
    /// The service; none if nothing was said.
    pub fn service(&self) -> Option<Service> {
        let own = || given(&self.offers).map(|options| Service::Own(OwnService { host: None, options }));
        self.service.clone().or_else(own)
    }
}

/// The situation, in flags; all are optional.
#[derive(Args)]
pub struct Known {
    #[command(flatten)]
    sender: Sender,
    #[command(flatten)]
    start: Start,
    #[command(flatten)]
    receiver: Receiver,
    /// What breaks the tie between 465 and 587
    #[arg(long, value_parser = words::word::<Policy>())]
    policy: Option<Policy>,
    /// What was seen, such as 587=timeout or 465/implicit-tls=works; may be repeated, the last one counts
    #[arg(long, value_name = "PORT[/MODE]=OUTCOME", value_parser = words::observation)]
    observe: Vec<Observation>,
    /// The day to answer for, YYYY-MM-DD; that of this machine if not given
    #[arg(long, value_name = "DATE", value_parser = words::today)]
    today: Option<String>,
}

impl Known {
    /// The situation, as far as it was said.
    pub fn situation(&self) -> Situation {
        Situation {
            role: self.sender.role,
            network: self.start.network(),
            client: self.sender.client(),
            service: self.receiver.service(),
            authenticates: self.sender.authenticates,
            policy: self.policy,
            observations: given(&self.observe),
            today: self.today.clone(),
        }
    }

    /// The situation today, for people: JSON answers only what it was asked.
    pub fn situation_today(&self) -> Situation {
        let situation = self.situation();
        Situation { today: situation.today.or_else(clock::today), ..situation }
    }
}

/// Who reads the answer.
#[derive(Args)]
pub struct Reader {
    /// The language of the text, such as `de` or `pt-BR`; English if not given
    #[arg(long, value_name = "TAG", value_parser = words::locale)]
    locale: Option<Locale>,
}

impl Reader {
    /// The words of the answer.
    pub fn catalogue(&self, format: Format) -> Result<&'static dyn Catalogue, Failure> {
        match self.locale {
            Some(_) if format != Format::Text => {
                Err(Failure::Usage("JSON has codes, not words: leave out --locale".to_owned()))
            }
            Some(locale) => Ok(locales::catalogue(locale)),
            None => Ok(&English),
        }
    }
}

/// None where a flag was not given at all.
pub fn given<T: Clone>(values: &[T]) -> Option<Vec<T>> {
    (!values.is_empty()).then(|| values.to_vec())
}
