package balie.response.escalation;

/**
 * Somebody to be told: a person of the staff or a mail address.
 *
 * @param login null for an address
 * @param address null for a person
 */
public record Recipient(String login, String address) {

    public static Recipient person(String login) {
        return new Recipient(login, null);
    }

    public static Recipient mail(String address) {
        return new Recipient(null, address);
    }
}
