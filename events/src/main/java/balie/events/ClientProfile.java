package balie.events;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What was agreed with one client: the whole of it at each change. Key on the topic: {@code clientId}; a tombstone removes the client.
 *
 * @param version from 1, one higher for each change
 * @param serviceMode who replies
 * @param timeZone IANA name; hours and days are meant in it
 * @param languages ISO 639-1, the client's own first
 * @param hours business hours; several intervals a day are allowed, a day without one is closed
 * @param holidayCountry ISO 3166-1 of the public holidays that are closed; null for none
 * @param specialDays days whose hours differ, before holidays and weekdays
 * @param accounts the client's own accounts, as handles; a post that names one is addressed to the client
 * @param brandNames words or phrases that mean this client
 * @param influentialFollowers from how many followers an author counts as influential
 * @param toneOfVoice how replies should sound, in the client's own words; null when not agreed
 */
public record ClientProfile(
        String clientId,
        int version,
        Instant changedAt,
        String name,
        ServiceMode serviceMode,
        String timeZone,
        List<String> languages,
        List<Goal> goals,
        List<OpeningHours> hours,
        String holidayCountry,
        List<SpecialDay> specialDays,
        Sla sla,
        List<Category> categories,
        List<String> accounts,
        List<String> brandNames,
        List<Competitor> competitors,
        List<Need> needs,
        List<LadderStep> ladder,
        long influentialFollowers,
        String toneOfVoice) {

    public ClientProfile {
        Objects.requireNonNull(clientId, "clientId");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(serviceMode, "serviceMode");
        Objects.requireNonNull(timeZone, "timeZone");
        languages = listOf(languages);
        goals = listOf(goals);
        hours = listOf(hours);
        specialDays = listOf(specialDays);
        Objects.requireNonNull(sla, "sla");
        categories = listOf(categories);
        accounts = listOf(accounts);
        brandNames = listOf(brandNames);
        competitors = listOf(competitors);
        needs = listOf(needs);
        ladder = listOf(ladder);
    }

    /** Whether it holds from now on where the other was known. Versions begin lower again where the desk's database was set back. */
    public boolean supersedes(ClientProfile known) {
        return version >= known.version || changedAt.isAfter(known.changedAt);
    }

    private static <T> List<T> listOf(List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** Who replies for the client. */
    public enum ServiceMode {
        /** The agency replies. */
        FULL,
        /** The client's own people reply at the same desk; the agency monitors, trains and evaluates. */
        PARTIAL,
        /** Nobody replies; the agency reports. */
        MONITOR_ONLY
    }

    /** What the client wants from webcare; decides between public and one-to-one. */
    public enum Goal {
        REPUTATION,
        HELP_INDIVIDUALS,
        SEARCH_RESULTS,
        EXPLAIN_PRODUCTS
    }

    /** Open from {@code from} until {@code to}, local time; {@code to} 00:00 is the end of the day, and 00:00-00:00 the whole day. */
    public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime to) {
        public OpeningHours {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /** A day whose hours differ from its weekday's; no intervals means closed. */
    public record SpecialDay(LocalDate date, String name, List<Interval> hours) {
        public SpecialDay {
            Objects.requireNonNull(date, "date");
            hours = listOf(hours);
        }
    }

    /** Local times; {@code to} 00:00 is the end of the day. */
    public record Interval(LocalTime from, LocalTime to) {
        public Interval {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Targets in business time.
     *
     * @param firstResponse from the later of publication and first collection to the first reply
     * @param resolution until the case is resolved, not counting time spent waiting
     * @param exceptions targets that differ; of those that fit and set a target, the one that names most holds for it, and the first
     *     of equals
     */
    public record Sla(Duration firstResponse, Duration resolution, List<Target> exceptions) {
        public Sla {
            Objects.requireNonNull(firstResponse, "firstResponse");
            Objects.requireNonNull(resolution, "resolution");
            exceptions = listOf(exceptions);
        }
    }

    /**
     * Targets for one channel type, one category, or both.
     *
     * @param channel null for every channel type
     * @param category null for every category
     * @param firstResponse null where it sets none: an exception that names less, or the general target, holds
     * @param resolution null where it sets none: an exception that names less, or the general target, holds
     */
    public record Target(ChannelType channel, String category, Duration firstResponse, Duration resolution) {}

    /**
     * One theme of the client's own taxonomy.
     *
     * @param words words or phrases that point to it
     */
    public record Category(String id, String name, List<String> words) {
        public Category {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            words = listOf(words);
        }
    }

    /** Another brand, for share of voice. */
    public record Competitor(String name, List<String> words) {
        public Competitor {
            Objects.requireNonNull(name, "name");
            words = listOf(words);
        }
    }

    /**
     * A problem that people have and this client solves: a post that tells of it is an opportunity, also where it does not name the brand.
     *
     * @param phrases words or phrases in which people tell of the problem
     * @param page the client's page that helps with it, as an address; null when there is none
     */
    public record Need(String name, List<String> phrases, String page) {
        public Need {
            Objects.requireNonNull(name, "name");
            phrases = listOf(phrases);
        }
    }

    /**
     * One rung of the escalation ladder.
     *
     * @param after how long after the escalation, in calendar time, unless it was acknowledged by then
     * @param whom {@code on-call}, {@code lead}, or a mail address
     */
    public record LadderStep(Duration after, String whom) {
        public LadderStep {
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(whom, "whom");
        }
    }
}
