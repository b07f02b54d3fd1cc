# Loaded before a Perl program: its SMTP connections give up after eight seconds.
package EightSeconds;

use strict;
use warnings;
use Net::SMTP;

my $new = \&Net::SMTP::new;
no warnings 'redefine';
*Net::SMTP::new = sub { $new->(@_, Timeout => 8) };

1;
