package balie.reporting.tally;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * One combination of dimensions within one hour of one client. Each mention counts in exactly one, so that every figure is a sum over
 * these and all figures agree. Ordered, so that everybody takes locks in the same order.
 *
 * @param motive the foremost; empty when there is none
 * @param category the foremost; empty when none fits
 */
public record HourKey(
        String clientId,
        Instant hour,
        boolean concerning,
        boolean backfill,
        boolean withdrawn,
        String channel,
        String sentiment,
        String motive,
        String category,
        String language)
        implements Comparable<HourKey> {

    private static final Comparator<HourKey> ORDER = Comparator.comparing(HourKey::clientId)
            .thenComparing(HourKey::hour)
            .thenComparing(HourKey::concerning)
            .thenComparing(HourKey::backfill)
            .thenComparing(HourKey::withdrawn)
            .thenComparing(HourKey::channel)
            .thenComparing(HourKey::sentiment)
            .thenComparing(HourKey::motive)
            .thenComparing(HourKey::category)
            .thenComparing(HourKey::language);

    static HourKey of(Content content, boolean withdrawn) {
        return new HourKey(
                content.clientId(),
                content.publishedAt().truncatedTo(ChronoUnit.HOURS),
                content.concerning(),
                content.backfill(),
                withdrawn,
                content.channel().name(),
                content.sentiment().name(),
                foremost(content.motives().stream().map(Enum::name).toList()),
                foremost(content.categories()),
                content.language());
    }

    private static String foremost(List<String> ranked) {
        return ranked.isEmpty() ? "" : ranked.get(0);
    }

    @Override
    public int compareTo(HourKey other) {
        return ORDER.compare(this, other);
    }
}
