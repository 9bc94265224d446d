package balie.reporting.search;

import balie.reporting.mail.Subscribers.Subscriber;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One saved search.
 *
 * @param address of its feed without the ending; null unless it was just made
 * @param refused whether a change could not be kept
 * @param mailServer whether mails can be sent at all
 */
record SearchPage(
        SavedSearch saved,
        SearchChoices choices,
        SearchShelf.Post post,
        String address,
        boolean refused,
        boolean mailServer) {
    public String addresses() {
        return post.subscribers().stream().map(Subscriber::address).collect(Collectors.joining(", "));
    }

    /** Those who stopped the mails. */
    public List<Subscriber> gone() {
        return post.subscribers().stream().filter(it -> it.leftAt() != null).toList();
    }

    public List<Alerts> paces() {
        return List.of(Alerts.values());
    }
}
