<?php
// Sends one message as the environment says. STARTTLS is used where the server offers it, in this version whatever is set.
require 'Symfony/Component/Mailer/autoload.php';

use Symfony\Component\Mailer\{Mailer, Transport};
use Symfony\Component\Mime\Email;

$scheme = getenv('LAB_MODE') === 'implicit-tls' ? 'smtps' : 'smtp';
$login = getenv('LAB_USER') === '' ? '' : rawurlencode(getenv('LAB_USER')).':'.getenv('LAB_PASSWORD').'@';
$mailer = new Mailer(Transport::fromDsn("$scheme://$login".getenv('LAB_HOST').':'.getenv('LAB_PORT')));
$mailer->send((new Email())->from('you@example.com')->to(getenv('LAB_TO'))->subject('Test')->text('It works.'));
