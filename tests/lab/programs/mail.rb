# Sends one message as the environment says.
require 'mail'

mode, user = ENV['LAB_MODE'], ENV['LAB_USER']
message = Mail.new(from: 'you@example.com', to: ENV['LAB_TO'], subject: 'Test', body: 'It works.')
message.delivery_method(
  :smtp,
  address: ENV['LAB_HOST'], port: ENV['LAB_PORT'].to_i, open_timeout: 8, read_timeout: 8,
  ssl: mode == 'implicit-tls', enable_starttls: mode == 'starttls', enable_starttls_auto: false,
  user_name: user.empty? ? nil : user, password: user.empty? ? nil : ENV['LAB_PASSWORD'], authentication: user.empty? ? nil : :plain
)
message.deliver!
