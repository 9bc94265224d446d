package balie.response.inbox;

import java.util.Map;

/** The names of colleagues, by login. */
record People(Map<String, String> names) {
    /** Empty for nobody; a login of which no name is known is shown itself. */
    String name(String login) {
        return login == null ? "" : names.getOrDefault(login, login);
    }
}
