package balie.platform.session;

import java.util.List;

/** What a person may do, for {@code @RolesAllowed}. A person has one role. */
public final class Roles {
    /** Manages clients, people and sources; sees everything. */
    public static final String ADMIN = "admin";
    /** Leads a team: assigns, approves, sees its clients. */
    public static final String LEAD = "lead";
    /** Works at the desk for some clients. */
    public static final String AGENT = "agent";
    /** Is alerted about escalations, at any hour. */
    public static final String ON_CALL = "on-call";
    /** The client's own people. */
    public static final String CLIENT = "client";

    /** All of them, most rights first. */
    public static final List<String> ALL = List.of(ADMIN, LEAD, AGENT, ON_CALL, CLIENT);

    private Roles() {}
}
