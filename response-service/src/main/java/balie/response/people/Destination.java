package balie.response.people;

/** Decides where somebody goes after signing in: only to our own pages, never back to the door. */
final class Destination {
    static final String DEFAULT = "/desk";

    private Destination() {}

    /** The wished path where it is one of ours, else the desk. */
    static String of(String wished) {
        return wished != null && isOurs(wished) ? wished : DEFAULT;
    }

    private static boolean isOurs(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/session/")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
