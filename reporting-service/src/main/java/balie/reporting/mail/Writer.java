package balie.reporting.mail;

import java.util.Optional;

/** Puts mails of one kind into words at the moment of sending, so that what was withdrawn meanwhile is not told. */
public interface Writer {
    MailKind kind();

    /** The letter, with a way to leave; empty where there is nothing to tell any more. */
    Optional<Letter> write(PendingMail mail, String leave);
}
