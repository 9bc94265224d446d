package balie.platform.session;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who makes this request, as the verified token says. Without a token that holds it is nobody: no login, no role, no client. Asks the
 * token check, which may wait, so not for the event loop.
 */
@RequestScoped
public class Person {
    private final SecurityIdentity identity;

    Person(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return token().isPresent();
    }

    /** The account; empty for nobody. */
    public String login() {
        return token().map(JsonWebToken::getSubject).orElse("");
    }

    /** The name that colleagues see; empty for nobody. */
    public String name() {
        return token().map(token -> token.<Object>getClaim("name"))
                .map(String::valueOf)
                .orElseGet(this::login);
    }

    /** One of {@link Roles}; empty for nobody. */
    public String role() {
        return token().flatMap(token -> token.getGroups().stream().sorted().findFirst())
                .orElse("");
    }

    public boolean hasRole(String role) {
        return role().equals(role);
    }

    /** The clients this person may see. */
    public VisibleClients clients() {
        return token().map(token -> VisibleClients.of(texts(token.getClaim("clients"))))
                .orElse(VisibleClients.NONE);
    }

    public boolean sees(String clientId) {
        return clients().includes(clientId);
    }

    public boolean seesAll() {
        return clients().all();
    }

    /** The session that the token was given in; empty for the operator's programs and for nobody. */
    public Optional<UUID> session() {
        return token().map(token -> token.<Object>getClaim("sid")).map(sid -> UUID.fromString(String.valueOf(sid)));
    }

    /** Until when the token holds, in seconds of the epoch; 0 for nobody. */
    public long holdsUntil() {
        return token().map(JsonWebToken::getExpirationTime).orElse(0L);
    }

    private Optional<JsonWebToken> token() {
        try {
            return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
        } catch (AuthenticationFailedException notOurs) {
            return Optional.empty();
        }
    }

    private static Set<String> texts(Object claim) {
        var texts = new LinkedHashSet<String>();
        if (claim instanceof JsonArray array)
            for (var value : array) if (value instanceof JsonString text) texts.add(text.getString());
        return texts;
    }
}
