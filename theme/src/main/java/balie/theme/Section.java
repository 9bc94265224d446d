package balie.theme;

import java.util.Set;
import java.util.stream.Stream;

/** A section of the house: the main ones stand in the top bar, the others in the menu of who is signed in. Those that a visitor may not use are left out. */
public enum Section {
    DESK("/desk", true, Roles.EVERYBODY),
    MENTIONS("/desk/mentions", true, Roles.EVERYBODY),
    ALERTS("/desk/alerts", true, Roles.STAFF),
    DASHBOARDS("/reports", true, Roles.EVERYBODY),
    SOURCES("/sources", true, Roles.LEADS),
    MODELS("/triage/models", false, Roles.LEADS),
    ON_CALL("/desk/on-call", false, Roles.STAFF),
    MUTES("/desk/mutes", false, Roles.STAFF),
    PEOPLE("/desk/people", false, Roles.LEADS),
    AUDIT("/desk/audit", false, Roles.LEADS);

    private final String path;
    private final boolean main;
    private final Set<String> roles;

    Section(String path, boolean main, Set<String> roles) {
        this.path = path;
        this.main = main;
        this.roles = roles;
    }

    /** Who is offered what, by the names of roles in tokens. What a page shows or refuses it decides itself. */
    private static final class Roles {
        static final Set<String> LEADS = Set.of("admin", "lead");
        static final Set<String> STAFF = Set.of("admin", "lead", "agent", "on-call");
        static final Set<String> EVERYBODY = Set.of("admin", "lead", "agent", "on-call", "client");
    }

    /** Whether it is offered to somebody of that role. */
    boolean isFor(String role) {
        return roles.contains(role);
    }

    /** Whether the top bar offers it; the menu does otherwise. */
    public boolean isMain() {
        return main;
    }

    /** Where it starts. */
    public String path() {
        return path;
    }

    /** Whether a page at this path belongs to it, and to no section within it. */
    public boolean holds(String pagePath) {
        return reaches(pagePath)
                && Stream.of(values()).noneMatch(other -> other.within(this) && other.reaches(pagePath));
    }

    private boolean reaches(String pagePath) {
        return pagePath.equals(path) || pagePath.startsWith(path + "/");
    }

    private boolean within(Section other) {
        return path.startsWith(other.path + "/");
    }
}
