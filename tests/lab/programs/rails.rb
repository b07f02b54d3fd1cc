# Sends one message with the settings of `config/environments/production.rb`, without the rest of an application.
require 'action_mailer'

config = Struct.new(:action_mailer).new(ActionMailer::Base)
eval(File.read('config/environments/production.rb'))

class Post < ActionMailer::Base
  def test
    mail(from: 'you@example.com', to: 'friend@example.com', subject: 'Test', body: 'It works.')
  end
end
Post.test.deliver_now
