package balie.response;

import balie.events.ChannelType;
import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Interval;
import balie.events.ClientProfile.OpeningHours;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import balie.events.ClientProfile.SpecialDay;
import balie.events.ClientProfile.Target;
import balie.response.hours.BusinessHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A client for a test: a Dutch shop with a desk that is never open until hours are given. */
public final class AClient {
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final List<OpeningHours> hours = new ArrayList<>();
    private final List<SpecialDay> specialDays = new ArrayList<>();
    private final List<Target> exceptions = new ArrayList<>();
    private ServiceMode mode = ServiceMode.FULL;
    private String zone = "Europe/Amsterdam";
    private String holidayCountry;
    private Duration firstResponse = Duration.ofHours(2);
    private Duration resolution = Duration.ofHours(24);
    private int version = 1;

    private AClient() {}

    public static AClient aClient() {
        return new AClient();
    }

    /** Hours as one line: week, country, special days and zone, such as {@code mon-fri 09:00-17:00; NL; 2026-12-05 09:00-16:00}. */
    public static AClient withHours(String agreed) {
        var client = aClient();
        for (var part : agreed.split(";")) client.agree(part.strip());
        return client;
    }

    private void agree(String part) {
        if (part.matches("[A-Z]{2}")) holidaysOf(part);
        else if (part.contains("/")) in(part);
        else if (Character.isDigit(part.charAt(0))) special(part);
        else open(part);
    }

    /** Days and intervals, such as {@code mon-fri 09:00-12:30 13:00-17:00, sat 10:00-16:00}. */
    public AClient open(String week) {
        for (var part : week.split(",")) {
            var words = part.strip().split(" ");
            for (var day : days(words[0]))
                for (var interval : intervals(words)) hours.add(new OpeningHours(day, interval.from(), interval.to()));
        }
        return this;
    }

    public AClient openAlways() {
        return open("mon-sun 00:00-00:00");
    }

    public AClient in(String zone) {
        this.zone = zone;
        return this;
    }

    public AClient holidaysOf(String country) {
        holidayCountry = country;
        return this;
    }

    /** A date and its intervals, such as {@code 2026-12-05 09:00-16:00}; the date alone for a closed day. */
    public AClient special(String day) {
        var words = day.split(" ");
        specialDays.add(new SpecialDay(LocalDate.parse(words[0]), "special", intervals(words)));
        return this;
    }

    public AClient targets(String firstResponse, String resolution) {
        this.firstResponse = Duration.parse(firstResponse);
        this.resolution = Duration.parse(resolution);
        return this;
    }

    public AClient except(ChannelType channel, String category, String firstResponse, String resolution) {
        exceptions.add(new Target(channel, category, durationOf(firstResponse), durationOf(resolution)));
        return this;
    }

    public AClient mode(ServiceMode mode) {
        this.mode = mode;
        return this;
    }

    public AClient version(int version) {
        this.version = version;
        return this;
    }

    public ClientProfile profile() {
        return new ClientProfile(
                "floor-house",
                version,
                Instant.parse("2026-01-01T00:00:00Z"),
                "FloorHouse",
                mode,
                zone,
                List.of("nl"),
                List.of(),
                hours,
                holidayCountry,
                specialDays,
                new Sla(firstResponse, resolution, exceptions),
                List.of(new Category("delivery", "Delivery", List.of()), new Category("damage", "Damage", List.of())),
                List.of(),
                List.of("FloorHouse"),
                List.of(),
                List.of(),
                List.of(),
                10_000,
                null);
    }

    public BusinessHours hours() {
        return BusinessHours.of(profile());
    }

    private static Duration durationOf(String text) {
        return text == null ? null : Duration.parse(text);
    }

    private static List<DayOfWeek> days(String range) {
        var ends = range.split("-");
        var first = DAYS.indexOf(ends[0]);
        var last = DAYS.indexOf(ends[ends.length - 1]);
        return Arrays.stream(DayOfWeek.values()).toList().subList(first, last + 1);
    }

    private static List<Interval> intervals(String[] words) {
        return Arrays.stream(words).skip(1).map(AClient::interval).toList();
    }

    private static Interval interval(String text) {
        var ends = text.split("-");
        return new Interval(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }
}
