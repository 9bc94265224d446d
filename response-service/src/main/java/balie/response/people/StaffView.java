package balie.response.people;

import java.time.Instant;
import java.util.List;

/** An account as administrators see it: without its password. */
record StaffView(
        String login,
        String name,
        String role,
        List<String> clients,
        String language,
        boolean active,
        String mail,
        Instant changedAt) {
    static StaffView of(StaffMember member) {
        return new StaffView(
                member.login,
                member.name,
                member.role,
                member.clients.stream().sorted().toList(),
                member.language,
                member.active,
                member.mail,
                member.changedAt);
    }
}
