package balie.reporting.key;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The keys of clients: who may do what with them, in one client transaction each. */
@ApplicationScoped
@ClientTransaction
class Keys {
    private final KeyTable table;
    private final Clients clients;
    private final Caller caller;
    private final Clock clock = Clock.systemUTC();

    Keys(KeyTable table, Clients clients, Caller caller) {
        this.table = table;
        this.clients = clients;
        this.caller = caller;
    }

    /** A key that was just made, with the secret that nobody will see again. */
    record Made(ApiKey key, String secret) {}

    /** A client and its keys, newest first. */
    record Of(Client client, List<ApiKey> keys) {}

    Of of(String clientId) throws SQLException {
        return new Of(kept(clientId), table.of(clientId));
    }

    Made make(String clientId, String name, List<String> scopes) throws SQLException {
        kept(clientId);
        var wanted = KeyRules.wanted(name, scopes);
        leaveRoom(clientId);
        return add(clientId, wanted, null);
    }

    ApiKey rename(String clientId, String keyId, String name) throws SQLException {
        kept(clientId);
        return table.rename(clientId, keyId, KeyRules.name(name)).orElseThrow(Keys::noSuchKey);
    }

    void revoke(String clientId, String keyId) throws SQLException {
        kept(clientId);
        if (!table.revoke(clientId, keyId, caller.login())) throw noSuchKey();
    }

    /** A new key like the old one, which lives on for that long. A key is rotated once, so at most two of a line live. */
    Made rotate(String clientId, String keyId, String overlap) throws SQLException {
        if (!rotatesItself(keyId)) kept(clientId);
        var lasting = KeyRules.overlap(overlap);
        var old = table.locked(clientId, keyId).orElseThrow(Keys::noSuchKey);
        if (table.wasRotated(clientId, keyId))
            throw ProblemType.KEY_NOT_ROTATABLE.refusal("It was rotated before; rotate the key that replaced it.");
        leaveRoom(clientId);
        return replace(old, lasting);
    }

    private Made replace(ApiKey old, Duration overlap) throws SQLException {
        table.end(old.clientId(), old.keyId(), clock.instant().plus(overlap));
        return add(old.clientId(), new KeyRules.Wanted(old.name(), old.scopes()), old.keyId());
    }

    private Made add(String clientId, KeyRules.Wanted wanted, String replaces) throws SQLException {
        var secret = Secret.make();
        return new Made(table.add(clientId, secret, wanted, caller.login(), replaces), secret.text());
    }

    private boolean rotatesItself(String keyId) {
        return caller.may(Scope.KEYS_ROTATE)
                && caller.key().filter(key -> key.keyId().equals(keyId)).isPresent();
    }

    private void leaveRoom(String clientId) throws SQLException {
        if (table.living(clientId) >= KeyRules.MOST)
            throw ProblemType.KEY_LIMIT.refusal(
                    "A client may have " + KeyRules.MOST + " keys that live; revoke one that is not used any more.");
    }

    private Client kept(String clientId) throws SQLException {
        var client = clients.withId(clientId).orElseThrow(ProblemType::noSuchClient);
        if (!caller.keepsKeys())
            throw ProblemType.NOT_ALLOWED.refusal(
                    "Keys are managed by administrators, leads and the client's own people. A key may rotate itself if its scopes say so.");
        return client;
    }

    private static RuntimeException noSuchKey() {
        return ProblemType.NOT_FOUND.refusal("The client has no such key that lives.");
    }
}
