<?php
// Sends one message as the environment says. With debugging, since without it most failures read alike.
require 'libphp-phpmailer/autoload.php';

$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->isSMTP();
$mail->SMTPDebug = 2;
$mail->Timeout = $mail->getSMTPInstance()->Timelimit = 8;
$mail->Host = getenv('LAB_HOST');
$mail->Port = getenv('LAB_PORT');
$mail->SMTPSecure = ['implicit-tls' => 'ssl', 'starttls' => 'tls', 'none' => ''][getenv('LAB_MODE')];
$mail->SMTPAutoTLS = false;
$mail->SMTPAuth = getenv('LAB_USER') !== '';
$mail->Username = getenv('LAB_USER');
$mail->Password = getenv('LAB_PASSWORD');
$mail->setFrom('you@example.com');
$mail->addAddress(getenv('LAB_TO'));
$mail->Subject = 'Test';
$mail->Body = 'It works.';
$mail->send();
