package balie.response.desk;

import balie.events.ChannelType;
import balie.events.ClientProfile;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import balie.response.filter.Filter;
import balie.response.mentions.Counts;
import java.util.List;
import java.util.Map;

/**
 * What the page of the stream shows.
 *
 * @param matching how many mentions the filter leaves
 * @param next the address of the following mentions; null at the end
 * @param first whether this is the newest part of the stream
 * @param asOf the position in the changes from which the page is to be followed
 */
record StreamView(
        Filter filter,
        Counts counts,
        Map<String, ClientProfile> clients,
        List<StreamEntry> entries,
        long matching,
        String next,
        boolean first,
        String asOf,
        boolean administrates) {

    public List<StreamLink> streams() {
        return StreamLink.of(filter, counts.of(filter.client()));
    }

    /** A client in the list at the side. */
    record ClientLink(String name, String href, long count, boolean current) {}

    public List<ClientLink> clientLinks() {
        return clients.values().stream()
                .map(profile -> new ClientLink(
                        profile.name(),
                        filter.withClient(profile.clientId()).href(),
                        counts.of(profile.clientId()).all(),
                        profile.clientId().equals(filter.client())))
                .toList();
    }

    public String allClientsHref() {
        return filter.withClient(null).href();
    }

    /** The name of the client that is looked at; empty for all. */
    public String client() {
        var profile = filter.client() == null ? null : clients.get(filter.client());
        return profile == null ? "" : profile.name();
    }

    public List<Choice<Polarity>> sentiments() {
        return Choice.of(Polarity.class, filter.sentiment());
    }

    public List<Choice<ChannelType>> channels() {
        return Choice.of(ChannelType.class, filter.channel());
    }

    public List<Choice<Flag>> flags() {
        return Choice.of(Flag.class, filter.flag());
    }

    /** An entry of a choice list. */
    record Choice<E extends Enum<E>>(E constant, String code, boolean chosen) {
        static <E extends Enum<E>> List<Choice<E>> of(Class<E> type, E chosen) {
            return java.util.Arrays.stream(type.getEnumConstants())
                    .map(constant -> new Choice<>(constant, Filter.code(constant), constant == chosen))
                    .toList();
        }
    }
}
