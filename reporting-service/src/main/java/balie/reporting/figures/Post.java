package balie.reporting.figures;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A post behind a figure.
 *
 * @param title null when it has none
 * @param text empty once withdrawn
 * @param permalink null when it has none, or once withdrawn
 */
public record Post(
        UUID mentionId,
        Instant publishedAt,
        ChannelType channel,
        Polarity sentiment,
        String language,
        List<Motive> motives,
        List<String> categories,
        List<Flag> flags,
        List<String> sources,
        String title,
        String text,
        String permalink,
        boolean edited,
        boolean withdrawn,
        boolean backfill) {}
