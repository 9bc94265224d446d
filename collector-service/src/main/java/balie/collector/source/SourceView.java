package balie.collector.source;

import balie.collector.recipe.Recipe;
import balie.events.ChannelType;
import balie.events.SourceChecked.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A source as REST shows it: what was sent, and how the last check ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceView(
        String id,
        String name,
        String url,
        String kind,
        Recipe recipe,
        String channel,
        String owner,
        Duration every,
        String language,
        SourceState state,
        Outcome outcome,
        String cause,
        String detail,
        int failures,
        Instant checkedAt,
        Instant nextDueAt) {

    static SourceView of(Source source) {
        var check = source.check();
        return new SourceView(
                source.id(),
                source.name(),
                source.url(),
                source.kind().name().toLowerCase(Locale.ROOT),
                source.recipe(),
                channel(source.channel()),
                source.owner(),
                source.every(),
                source.language(),
                source.state(),
                check.outcome(),
                check.cause(),
                check.detail(),
                check.failures(),
                check.checkedAt(),
                check.nextDueAt());
    }

    private static String channel(ChannelType channel) {
        return channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
