package balie.reporting.mail;

/** What became of a mail. */
public enum MailState {
    PENDING,
    DELIVERED,
    /** Nobody needs it any more: the reader left, or there was nothing to tell. */
    NEEDLESS,
    FAILED
}
