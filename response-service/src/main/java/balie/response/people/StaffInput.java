package balie.response.people;

import balie.platform.session.FieldError;
import balie.platform.session.Roles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An account as an administrator writes it.
 *
 * @param password null keeps the present one
 * @param clients ids, or {@code *} for all; an administrator sees all in any case
 * @param active false closes the account and keeps its history; null is true
 * @param mail where the person's alerts go; null for nowhere
 */
record StaffInput(
        String password, String name, String role, List<String> clients, String language, Boolean active, String mail) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]+@[\\p{Alnum}][\\p{Alnum}.-]*");
    private static final int LONGEST_MAIL = 254;
    private static final Set<String> LANGUAGES = Set.of("en", "nl");
    private static final Set<String> RESERVED = Set.of("operator");

    StaffInput {
        clients = clients == null
                ? List.of()
                : clients.stream().map(String::valueOf).toList();
        if (Roles.ADMIN.equals(role)) clients = List.of(StaffMember.ALL_CLIENTS);
        if (active == null) active = true;
        if (language == null) language = "en";
    }

    /** What is wrong; {@code isNew} asks for a password. */
    List<FieldError> errors(String login, boolean isNew, Collection<String> knownClients) {
        var errors = new ArrayList<FieldError>();
        if (!LOGIN.matcher(login).matches() || RESERVED.contains(login))
            errors.add(new FieldError("login", "must be of small letters, digits, dots and dashes, such as sanne"));
        if (name == null || name.isBlank() || name.length() > 120 || name.indexOf('\0') >= 0)
            errors.add(new FieldError("name", "must be the person's name, at most 120 characters"));
        if (role == null || !Roles.ALL.contains(role))
            errors.add(new FieldError("role", "must be one of " + String.join(", ", Roles.ALL)));
        if (!LANGUAGES.contains(language)) errors.add(new FieldError("language", "must be en or nl"));
        if (mail != null && (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches()))
            errors.add(new FieldError("mail", "must be a mail address, such as sanne@agency.example"));
        checkPassword(isNew, errors);
        checkClients(knownClients, errors);
        return errors;
    }

    Set<String> clientSet() {
        return new TreeSet<>(clients);
    }

    private void checkPassword(boolean isNew, List<FieldError> errors) {
        if (password == null && isNew) errors.add(new FieldError("password", "is missing: a new account needs one"));
        if (password != null && !Passwords.isAcceptable(password))
            errors.add(new FieldError(
                    "password",
                    "must have at least %d characters and at most %d bytes; a few unrelated words are good"
                            .formatted(Passwords.SHORTEST, Passwords.LONGEST_BYTES)));
    }

    private void checkClients(Collection<String> known, List<FieldError> errors) {
        var sees = clientSet();
        if (sees.contains(StaffMember.ALL_CLIENTS)) {
            if (Roles.CLIENT.equals(role))
                errors.add(new FieldError("clients", "must name the person's own client: role client never sees all"));
            return;
        }
        for (int i = 0; i < clients.size(); i++)
            if (!known.contains(clients.get(i)))
                errors.add(new FieldError(
                        "clients[" + i + "]", "is no client: apply the client first, or correct the id"));
    }
}
