import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Sends one message as the environment says. */
public class Send {
    public static void main(String[] arguments) throws Exception {
        String mode = System.getenv("LAB_MODE");
        String user = System.getenv("LAB_USER");
        Properties properties = new Properties();
        properties.put("mail.smtp.host", System.getenv("LAB_HOST"));
        properties.put("mail.smtp.port", System.getenv("LAB_PORT"));
        properties.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(mode.equals("implicit-tls")));
        properties.put("mail.smtp.starttls.enable", String.valueOf(mode.equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(mode.equals("starttls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", "8000");
        properties.put("mail.smtp.timeout", "8000");
        Session session = Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, System.getenv("LAB_PASSWORD"));
            }
        });
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("you@example.com"));
        message.setRecipients(Message.RecipientType.TO, System.getenv("LAB_TO"));
        message.setSubject("Test");
        message.setText("It works.");
        Transport.send(message);
    }
}
