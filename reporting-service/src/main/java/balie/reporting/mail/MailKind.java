package balie.reporting.mail;

/** What a mail is about. */
public enum MailKind {
    /** New posts of a saved search. */
    ALERT,
    DIGEST
}
