# Sends one message as the environment says.
require 'net/smtp'

smtp = Net::SMTP.new(ENV['LAB_HOST'], ENV['LAB_PORT'].to_i)
smtp.open_timeout = smtp.read_timeout = 8
case ENV['LAB_MODE']
when 'implicit-tls' then smtp.enable_tls
when 'starttls' then smtp.enable_starttls
else smtp.disable_starttls
end
login = ENV['LAB_USER'].empty? ? [] : [ENV['LAB_USER'], ENV['LAB_PASSWORD'], :plain]
smtp.start('localhost', *login) do |server|
  text = "From: you@example.com\r\nTo: #{ENV['LAB_TO']}\r\nSubject: Test\r\n\r\nIt works.\r\n"
  server.send_message(text, 'you@example.com', ENV['LAB_TO'])
end
