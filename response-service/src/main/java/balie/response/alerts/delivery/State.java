package balie.response.alerts.delivery;

/** What became of a message. */
public enum State {
    /** It is to be sent, now or again later. */
    PENDING,
    DELIVERED,
    /** It cannot be delivered, or could not for too long. */
    FAILED,
    /** It was not needed any more: somebody acknowledged, a later one says the same, or its cases were settled. */
    NEEDLESS
}
