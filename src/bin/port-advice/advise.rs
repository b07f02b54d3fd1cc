//! `port-advice advise`

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Args as ClapArgs, value_parser};
use port_advice::engine;
use port_advice::input;
use port_advice::model::{
    Client, Network, NetworkKind, Observation, OwnService, Policy, PortMode, Role, Service, Situation,
};

use super::failure::Failure;
use super::{Format, lines, words, write};

/// The situation, in flags. All are optional: without any, a mail program whose user logs in.
#[derive(ClapArgs)]
pub struct Args {
    /// How to answer; `jsonl` reads situations from standard input and takes no other flag
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    flags: Flags,
}

#[derive(ClapArgs)]
struct Flags {
    /// Who opens the connection
    #[arg(long, value_parser = words::word::<Role>())]
    role: Option<Role>,
    /// The sort of network the connection starts from
    #[arg(long, value_parser = words::word::<NetworkKind>())]
    network_kind: Option<NetworkKind>,
    /// A network of the register, see `port-advice networks`
    #[arg(long, value_name = "ID", value_parser = words::network)]
    network: Option<String>,
    /// A port that this network is known to block; may be repeated
    #[arg(long, value_name = "PORT", value_parser = value_parser!(u16).range(1..))]
    blocked: Vec<u16>,
    /// Who accepts the mail, see `port-advice services`
    #[arg(long, value_name = "ID", value_parser = words::service)]
    service: Option<String>,
    /// A pair that the mail service offers, such as 587/starttls, the preferred one first; may be repeated
    #[arg(long, value_name = "PORT/MODE", value_parser = words::pair, conflicts_with = "service")]
    offers: Vec<PortMode>,
    /// The program cannot begin with TLS
    #[arg(long)]
    no_implicit_tls: bool,
    /// The program cannot upgrade with STARTTLS
    #[arg(long)]
    no_starttls: bool,
    /// Whether the sender logs in
    #[arg(long, value_parser = words::yes_or_no())]
    authenticates: Option<bool>,
    /// What breaks the tie between 465 and 587
    #[arg(long, value_parser = words::word::<Policy>())]
    policy: Option<Policy>,
    /// What was seen, such as 587=timeout or 465/implicit-tls=works; may be repeated, the last one counts
    #[arg(long, value_name = "PORT[/MODE]=OUTCOME", value_parser = words::observation)]
    observe: Vec<Observation>,
    /// Today's date, YYYY-MM-DD, to judge how old facts are
    #[arg(long, value_name = "DATE", value_parser = words::today)]
    today: Option<String>,
}

/// Answers one situation from flags, or every line of standard input.
pub fn run(args: &Args) -> Result<ExitCode, Failure> {
    if args.format == Format::Jsonl {
        if !args.flags.is_empty() {
            let message = "--format jsonl reads situations from standard input and takes no other flag";
            return Err(Failure::Usage(message.to_owned()));
        }
        return lines::answer_all(|question| input::situation(question).map(|situation| engine::advise(&situation)));
    }
    let advice = engine::advise(&args.flags.situation());
    let mut out = io::stdout().lock();
    match args.format {
        Format::Text => write::advice(&mut out, &advice)?,
        Format::Json | Format::Jsonl => write::json(&mut out, &advice)?,
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

impl Flags {
    fn is_empty(&self) -> bool {
        self.situation() == Situation::default()
    }

    fn situation(&self) -> Situation {
        Situation {
            role: self.role,
            network: self.network(),
            client: self.client(),
            service: self.service(),
            authenticates: self.authenticates,
            policy: self.policy,
            observations: given(&self.observe),
            today: self.today.clone(),
        }
    }

    fn network(&self) -> Option<Network> {
        let network = Network { kind: self.network_kind, id: self.network.clone(), blocked: given(&self.blocked) };
        (network != Network::default()).then_some(network)
    }

    fn client(&self) -> Option<Client> {
        let client =
            Client { implicit_tls: self.no_implicit_tls.then_some(false), starttls: self.no_starttls.then_some(false) };
        (client != Client::default()).then_some(client)
    }

    fn service(&self) -> Option<Service> {
        let own = || given(&self.offers).map(|options| Service::Own(OwnService { host: None, options }));
        self.service.clone().map(Service::Id).or_else(own)
    }
}

/// None where a flag was not given at all.
fn given<T: Clone>(values: &[T]) -> Option<Vec<T>> {
    (!values.is_empty()).then(|| values.to_vec())
}
