//! Gate 1: is this port for this job?

use super::{Effect, Rule, when};
use crate::engine::case::Job;
use crate::knowledge::{Login, Standing};
use crate::model::{Code, Gate};

pub(super) const RULES: &[Rule] = &[
    PORT_25_IS_FOR_SERVERS,
    SERVERS_DELIVER_TO_25,
    SUBMISSION_NEEDS_LOGIN,
    RELAY_BY_ADDRESS,
    OWN_RELAY,
    PORT_FOR_THE_JOB,
];

/// Port 25 for somebody who logs in.
///
/// **Why**: 25 is where servers take mail from servers; submission was moved away from it in 1998, and many networks
/// close it to everybody else.
/// **Example**: a mail program with port 25.
const PORT_25_IS_FOR_SERVERS: Rule = Rule {
    code: Code::Port25IsForServers,
    effect: Effect::Reject(Gate::Role),
    sources: &["rfc6409-3.1", "rfc5321-4.5.4.2"],
    fires: |case, option| when(option.port() == 25 && case.job() == Job::Submit),
};

/// Any other port for a server that delivers to other domains.
///
/// **Why**: an MX record has no room for a port, so a server takes mail from strangers on 25 only; its other ports are for
/// its own users.
/// **Example**: a Postfix without a smarthost, told to deliver to 587.
const SERVERS_DELIVER_TO_25: Rule = Rule {
    code: Code::ServersDeliverTo25,
    effect: Effect::Reject(Gate::Role),
    sources: &["rfc8314-7.3", "rfc5321-4.5.4.2"],
    fires: |case, option| when(option.port() != 25 && case.job() == Job::Deliver),
};

/// A submission port without a login.
///
/// **Why**: a submission server refuses mail from somebody it does not know, unless it says otherwise.
/// **Example**: a scanner without user name and password on 587.
const SUBMISSION_NEEDS_LOGIN: Rule = Rule {
    code: Code::SubmissionNeedsLogin,
    effect: Effect::Reject(Gate::Role),
    sources: &["rfc6409-4.3"],
    fires: |case, option| {
        let wants_no_login = case.service.is_none_or(|service| service.login == Login::None);
        let vouched_for = wants_no_login && option.is_offered() || case.takes_mail_by_address(option);
        when(option.port() != 25 && !case.authenticates && case.job() != Job::Deliver && !vouched_for)
    },
};

/// Port 25 without a login, for a program or device.
///
/// **Why**: a relay may trust an address of its own network instead of a login.
/// **Example**: a printer and the office's own mail server.
const RELAY_BY_ADDRESS: Rule = Rule {
    code: Code::RelayByAddress,
    effect: Effect::Caution,
    sources: &["rfc6409-4.3", "rfc5321-4.5.4.2"],
    fires: |case, option| {
        let elsewhere = !case.whereto.is_own();
        when(option.port() == 25 && case.job() == Job::RelayByAddress && elsewhere)
    },
};

/// A relay or a catcher of one's own, without a login.
///
/// **Why**: nobody else can reach it, so it needs to know nobody, whatever its port.
/// **Example**: a website that hands its mail to `localhost` on 25, or to a container on 1025.
const OWN_RELAY: Rule = Rule {
    code: Code::OwnRelay,
    effect: Effect::Support,
    sources: &["rfc6409-4.3"],
    fires: |case, _| when(case.whereto.is_own() && !case.authenticates),
};

/// The port that is registered for the job.
///
/// **Why**: 465 and 587 are registered for submission, 25 for mail between servers.
/// **Example**: a mail program with 465.
const PORT_FOR_THE_JOB: Rule = Rule {
    code: Code::PortForTheJob,
    effect: Effect::Support,
    sources: &["rfc8314-3.3", "rfc6409-3.1"],
    fires: |case, option| {
        let wanted = match case.job() {
            Job::Submit => Standing::Submission,
            Job::RelayByAddress | Job::Deliver => Standing::Relay,
        };
        when(option.standing() == Some(wanted))
    },
};
