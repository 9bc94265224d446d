package balie.response.queue;

import balie.events.ClientProfile;
import balie.response.cases.CaseFile;
import balie.response.hours.BusinessHours;
import balie.response.hours.HoursVersions;
import balie.response.sla.Stretch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.stream.Stream;

/** The business hours by which a case's clocks were ever reckoned. */
final class AgreedHours {
    private AgreedHours() {}

    static HoursVersions of(Connection connection, CaseFile file) throws SQLException {
        var versions = file.clocks().stream()
                .flatMap(clock -> Stream.concat(
                        clock.course().stretches().stream().map(Stretch::profileVersion),
                        Stream.of(clock.profileVersion())))
                .distinct()
                .toArray();
        var hours = new HashMap<Integer, BusinessHours>();
        try (var query = connection.prepareStatement(
                "select profile from client_version where client_id = ? and version = any (?)")) {
            query.setString(1, file.key().clientId());
            query.setArray(2, connection.createArrayOf("int4", versions));
            var rows = query.executeQuery();
            while (rows.next()) {
                var profile = StoredJson.read(rows, "profile", ClientProfile.class);
                hours.put(profile.version(), BusinessHours.of(profile));
            }
        }
        return hours::get;
    }
}
