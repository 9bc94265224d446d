package balie.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The posts of one schedule on one site, each a pure function of its number. */
final class Series {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Site site;
    private final Schedule schedule;
    private final Library library;
    private final Slots slots;
    private final Lanes lanes;

    Series(Site site, Schedule schedule, Lanes lanes, Library library, Slots slots) {
        this.site = site;
        this.schedule = schedule;
        this.lanes = lanes;
        this.library = library;
        this.slots = slots;
    }

    List<Post> shownAt(Instant now) {
        return schedule.shownAt(now).stream().map(this::post).toList();
    }

    /** A post that has appeared by that moment, however long ago. */
    Optional<Post> find(String id, Instant now) {
        if (!id.startsWith(schedule.letter())) return Optional.empty();
        var number = id.substring(1);
        if (!NUMBER.matcher(number).matches()) return Optional.empty();
        return Optional.of(post(Long.parseLong(number)))
                .filter(post -> post.id().equals(id) && !post.publishedAt().isAfter(now));
    }

    private Post post(long number) {
        var place = lanes.place(number);
        var line = line(place);
        var editedAt = lanes.isEdited(number) ? schedule.at(number).plusSeconds(40) : null;
        var withdrawnAt = lanes.isWithdrawn(number) ? schedule.at(number).plusSeconds(50) : null;
        return new Post(
                site,
                schedule.id(number),
                line.client(),
                line.tone(),
                line.language(),
                author(place),
                slots.fill(line.title(), place.first()),
                slots.fill(line.text(), place.first()),
                schedule.at(number),
                editedAt == null
                        ? null
                        : slots.fill(
                                Dice.pick(library.edits(line), "edit", number).text(), number),
                editedAt,
                withdrawnAt,
                place.part() == 0 ? null : schedule.id(place.answered()));
    }

    private Line line(Lanes.Place place) {
        if (!place.isConversation()) return Dice.deal(library.singles(site), schedule.purpose(), place.turn());
        return Dice.deal(library.conversations(site), schedule.purpose() + " talk", place.turn())
                .get(place.part());
    }

    /** Who began also ends a conversation; somebody else answers in between. */
    private Author author(Lanes.Place place) {
        var asks = place.first() * 2 + (place.part() == 1 ? 1 : 0);
        return Dice.deal(library.authors(), schedule.purpose() + " author", asks);
    }
}
