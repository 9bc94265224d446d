package balie.reporting.digest;

import balie.reporting.figures.Client;
import balie.reporting.mail.Subscribers.Subscriber;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One digest, kept or still to be.
 *
 * @param next when it is due next; null while it is not kept or not sent
 * @param refused whether a change could not be kept
 * @param mailServer whether mails can be sent at all
 */
record DigestPage(
        Client client,
        Digest digest,
        boolean kept,
        DigestShelf.Post post,
        Instant next,
        boolean refused,
        boolean mailServer) {
    public List<Part> parts() {
        return List.of(Part.values());
    }

    public List<DayOfWeek> days() {
        return List.of(DayOfWeek.values());
    }

    public List<Integer> hours() {
        return IntStream.range(0, 24).boxed().toList();
    }

    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public String addresses() {
        return post.subscribers().stream().map(Subscriber::address).collect(Collectors.joining(", "));
    }

    /** Those who stopped the mails. */
    public List<Subscriber> gone() {
        return post.subscribers().stream().filter(it -> it.leftAt() != null).toList();
    }

    /** Where its form goes. */
    public String action() {
        return kept ? digest.href() : "/reports/" + client.clientId() + "/digests";
    }
}
