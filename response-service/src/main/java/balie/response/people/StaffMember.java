package balie.response.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;

/** An account: a person, a role, and the clients that the person may see. */
@Entity
@Table(name = "staff")
class StaffMember {
    /** Stands for every client, present and future. */
    static final String ALL_CLIENTS = "*";

    @Id
    String login;

    String name;
    String role;
    String language;
    String mail;
    boolean active;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "changed_at")
    Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "staff_client", joinColumns = @JoinColumn(name = "login"))
    @Column(name = "client_id")
    Set<String> clients = new TreeSet<>();
}
