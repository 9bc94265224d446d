package balie.response.inbox;

import balie.events.ChannelType;
import balie.events.ClientProfile;
import balie.response.filter.Filter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The page on which a case is opened by hand.
 *
 * @param faults what must be put right, by name
 */
public record ClipView(ClipForm form, Collection<ClientProfile> clients, Set<String> faults, String bookmarklet) {
    /** A kind of channel to choose. */
    public record Channel(ChannelType type, String code) {}

    public List<Channel> channels() {
        return Arrays.stream(ChannelType.values())
                .map(type -> new Channel(type, Filter.code(type)))
                .toList();
    }

    public boolean wrong(String fault) {
        return faults.contains(fault);
    }
}
