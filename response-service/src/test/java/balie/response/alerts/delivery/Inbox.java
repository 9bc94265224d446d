package balie.response.alerts.delivery;

import balie.response.House;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A real mail server, where the desk looks for it. Addresses need no account. */
public final class Inbox implements AutoCloseable {
    private final GreenMail server =
            new GreenMail(new ServerSetup(House.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public Inbox() {
        server.start();
    }

    /** What came for an address, in order. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isFor(mail, address))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that it says, words and markup. */
    public static String text(MimeMessage mail) {
        try {
            var parts = (jakarta.mail.Multipart) mail.getContent();
            var text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++)
                text.append(parts.getBodyPart(i).getContent());
            return text.toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
