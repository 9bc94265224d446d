package balie.response.people;

import balie.platform.session.Roles;
import balie.response.people.StaffAccounts.Applied.Refused;
import balie.response.people.StaffAccounts.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account as the form shows it, filled in as it was sent where something is wrong.
 *
 * @param isNew whether the login is still to be chosen
 * @param wrong names of the fields that cannot be accepted
 * @param loginTaken whether the login is wrong because somebody has it
 */
record StaffForm(
        boolean isNew,
        String login,
        String name,
        String role,
        String language,
        String mail,
        boolean active,
        Set<String> clients,
        List<Choice> choices,
        Set<String> wrong,
        boolean lastAdministrator,
        boolean loginTaken) {
    /** A client that can be ticked. */
    record Choice(String id, String name) {}

    static StaffForm empty(List<Choice> choices) {
        return new StaffForm(true, "", "", Roles.AGENT, "nl", "", true, Set.of(), choices, Set.of(), false, false);
    }

    static StaffForm of(StaffMember member, List<Choice> choices) {
        return new StaffForm(
                false,
                member.login,
                member.name,
                member.role,
                member.language,
                member.mail,
                member.active,
                Set.copyOf(member.clients),
                choices,
                Set.of(),
                false,
                false);
    }

    static StaffForm of(String login, boolean isNew, StaffInput input, List<Choice> choices, Refused refused) {
        return new StaffForm(
                isNew,
                login,
                input.name(),
                input.role(),
                input.language(),
                input.mail(),
                input.active(),
                input.clientSet(),
                choices,
                refused.errors().stream()
                        .map(error -> error.field().replaceFirst("\\[.*", ""))
                        .collect(Collectors.toSet()),
                refused.reason() == Reason.LAST_ADMINISTRATOR,
                refused.reason() == Reason.LOGIN_TAKEN);
    }

    public List<String> roles() {
        return Roles.ALL;
    }

    public boolean seesAll() {
        return clients.contains(StaffMember.ALL_CLIENTS);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }
}
