package balie.response.clients;

import balie.events.ClientProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The clients that the caller's transaction sees, for the other rooms of the desk. */
@ApplicationScoped
public class ClientDirectory {
    private final ClientProfiles profiles;

    ClientDirectory(ClientProfiles profiles) {
        this.profiles = profiles;
    }

    /** Profiles by client id, ordered by name. */
    public Map<String, ClientProfile> visible() throws SQLException {
        var visible = new LinkedHashMap<String, ClientProfile>();
        for (var profile : profiles.all()) visible.put(profile.clientId(), profile);
        return visible;
    }
}
