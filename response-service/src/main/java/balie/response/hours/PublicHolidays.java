package balie.response.hours;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * The public holidays that hold in the whole of one country, as the library jollyday knows them. Holidays of a region, and days that are
 * merely observed, are not among them: a client that closes on those names them as special days. Reckoned once for each year.
 */
public final class PublicHolidays implements Holidays {
    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes().stream()
            .filter(code -> code.length() == 2)
            .collect(Collectors.toUnmodifiableSet());
    private static final ConcurrentMap<String, PublicHolidays> KNOWN = new ConcurrentHashMap<>();

    private final HolidayManager country;
    private final ConcurrentMap<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private PublicHolidays(HolidayManager country) {
        this.country = country;
    }

    /** Whether the holidays of a country (ISO 3166-1, two capitals) are known: to be asked before a profile is accepted. */
    public static boolean areKnownOf(String country) {
        return COUNTRIES.contains(country);
    }

    /** The holidays of a country, or none for null. A country that is not known is a bug of whoever accepted the profile. */
    public static Holidays of(String country) {
        if (country == null) return NONE;
        if (!areKnownOf(country)) throw new IllegalArgumentException("no holidays are known of the country " + country);
        return KNOWN.computeIfAbsent(country, PublicHolidays::load);
    }

    @Override
    public boolean include(LocalDate date) {
        return in(date.getYear()).containsKey(date);
    }

    /** What a holiday is called in a language; empty where it is none. */
    public Optional<String> nameOf(LocalDate date, Locale language) {
        return Optional.ofNullable(in(date.getYear()).get(date)).map(holiday -> holiday.getDescription(language));
    }

    private Map<LocalDate, Holiday> in(int year) {
        return years.computeIfAbsent(year, this::reckon);
    }

    private Map<LocalDate, Holiday> reckon(int year) {
        return country.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .collect(Collectors.toUnmodifiableMap(Holiday::getDate, holiday -> holiday, (one, other) -> one));
    }

    private static PublicHolidays load(String country) {
        return new PublicHolidays(HolidayManager.getInstance(ManagerParameters.create(country)));
    }
}
