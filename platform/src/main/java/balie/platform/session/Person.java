package balie.platform.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request, as the verified token says. A request without a token is nobody: no login, no role, no client. */
@RequestScoped
public class Person {
    private final SecurityIdentity identity;

    Person(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return token() != null;
    }

    /** The account; empty for nobody. */
    public String login() {
        var token = token();
        return token == null ? "" : token.getSubject();
    }

    /** The name that colleagues see; empty for nobody. */
    public String name() {
        var token = token();
        return token == null || !(token.getClaim("name") instanceof String name) ? login() : name;
    }

    /** One of {@link Roles}; empty for nobody. */
    public String role() {
        return identity.getRoles().stream().sorted().findFirst().orElse("");
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The clients this person may see. */
    public VisibleClients clients() {
        var token = token();
        return token == null ? VisibleClients.NONE : VisibleClients.of(texts(token.getClaim("clients")));
    }

    public boolean sees(String clientId) {
        return clients().includes(clientId);
    }

    public boolean seesAll() {
        return clients().all();
    }

    private JsonWebToken token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? token : null;
    }

    private static Set<String> texts(Object claim) {
        var texts = new LinkedHashSet<String>();
        if (claim instanceof JsonArray array)
            for (var value : array) if (value instanceof JsonString text) texts.add(text.getString());
        return texts;
    }
}
