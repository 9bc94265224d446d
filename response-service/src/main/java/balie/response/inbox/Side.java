package balie.response.inbox;

import balie.events.ClientProfile;
import balie.response.queue.QueueCounts;
import balie.response.queue.QueueFilter;
import balie.response.queue.QueueStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The list at the side: streams and clients with what they hold.
 *
 * @param lead whether the person gives cases to colleagues
 */
public record Side(
        QueueFilter filter, QueueCounts counts, Collection<ClientProfile> profiles, boolean works, boolean lead) {

    /** A stream; {@code count} is null where it is not counted. */
    public record StreamLink(QueueStream stream, String href, Long count, boolean current) {
        /** Whether something is in it that should not be. */
        public boolean late() {
            return stream == QueueStream.BREACHED && count > 0;
        }
    }

    /** A client with what it has in this stream; {@code count} is null where it is not counted. */
    public record ClientLink(String name, String href, Long count, boolean current) {}

    public List<StreamLink> streams() {
        return Arrays.stream(QueueStream.values())
                .filter(stream -> stream != QueueStream.ALL)
                .map(this::link)
                .toList();
    }

    public List<ClientLink> clients() {
        return profiles.stream()
                .map(profile -> new ClientLink(
                        profile.name(),
                        filter.withClient(profile.clientId()).href(),
                        count(filter.stream(), profile.clientId()),
                        profile.clientId().equals(filter.client())))
                .toList();
    }

    public String allClientsHref() {
        return filter.withClient(null).href();
    }

    private StreamLink link(QueueStream stream) {
        var to = filter.to(stream);
        return new StreamLink(stream, to.href(), count(stream, filter.client()), stream == filter.stream());
    }

    private Long count(QueueStream stream, String clientId) {
        return stream == QueueStream.CLOSED || stream == QueueStream.ALL ? null : counts.of(stream, clientId);
    }
}
