package balie.response.sla;

import balie.events.CaseEvent.ClockKind;
import balie.events.ChannelType;
import balie.events.ClientProfile.Sla;
import balie.events.ClientProfile.Target;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The targets that a case must meet, in business time. Each is decided for itself: of the exceptions that fit the case and say something
 * about it, the one that names most holds, and the first of equals; where none does, the general target.
 */
public record Targets(Duration firstResponse, Duration resolution) {

    /** The targets for a channel type and a case's categories. */
    public static Targets of(Sla sla, ChannelType channel, Collection<String> categories) {
        return new Targets(
                decide(sla, channel, categories, Target::firstResponse, sla.firstResponse()),
                decide(sla, channel, categories, Target::resolution, sla.resolution()));
    }

    public Duration of(ClockKind kind) {
        return kind == ClockKind.FIRST_RESPONSE ? firstResponse : resolution;
    }

    private static Duration decide(
            Sla sla,
            ChannelType channel,
            Collection<String> categories,
            Function<Target, Duration> target,
            Duration general) {
        return sla.exceptions().stream()
                .filter(exception -> fits(exception, channel, categories))
                .filter(exception -> target.apply(exception) != null)
                .min(Comparator.comparingInt(Targets::leftOpen))
                .map(target)
                .orElse(general);
    }

    private static boolean fits(Target exception, ChannelType channel, Collection<String> categories) {
        return (exception.channel() == null || exception.channel() == channel)
                && (exception.category() == null || categories.contains(exception.category()));
    }

    private static int leftOpen(Target exception) {
        return (exception.channel() == null ? 1 : 0) + (exception.category() == null ? 1 : 0);
    }
}
