package balie.reporting.search;

import balie.reporting.figures.PostSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody looks for again and again among the posts of one client.
 *
 * @param savedAt since when new posts count as new; moved when what it looks for changes
 * @param feed whether it has a feed's address; the address itself is not known here
 * @param language of its mails
 */
public record SavedSearch(
        UUID searchId,
        String clientId,
        String name,
        PostSearch search,
        Instant savedAt,
        boolean feed,
        Alerts alerts,
        String language) {
    /** Its own page. */
    public String href() {
        return "/reports/" + clientId + "/searches/" + searchId;
    }

    /** The posts it finds. */
    public String posts() {
        var address = new StringBuilder("/reports/" + clientId + "/posts?search=" + searchId);
        add(address, "words", search.words());
        add(address, "sentiment", search.sentiment().map(Enum::name));
        add(address, "channel", search.channel().map(Enum::name));
        add(address, "motive", search.motive().map(Enum::name));
        add(address, "category", search.category().map(SearchChoices::written));
        add(address, "language", search.language());
        add(address, "source", search.sourceId());
        add(address, "answered", search.answered().map(String::valueOf));
        return address.toString();
    }

    private static void add(StringBuilder address, String name, Optional<String> value) {
        value.ifPresent(it ->
                address.append('&').append(name).append('=').append(URLEncoder.encode(it, StandardCharsets.UTF_8)));
    }
}
