package balie.triage.motive;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.triage.text.Table;
import java.util.EnumMap;
import java.util.Map;

/** How likely each motive is on a kind of channel before the text is read; each channel's shares sum to 1. */
record ChannelPriors(Map<ChannelType, Map<Motive, Double>> shares) {

    static ChannelPriors shipped() {
        var shares = new EnumMap<ChannelType, Map<Motive, Double>>(ChannelType.class);
        for (var row : Table.rows(ChannelPriors.class, "priors.tsv"))
            shares.computeIfAbsent(ChannelType.valueOf(row[0]), none -> new EnumMap<>(Motive.class))
                    .put(Motive.valueOf(row[1]), Double.valueOf(row[2]));
        return new ChannelPriors(shares);
    }

    double of(ChannelType channel, Motive motive) {
        return shares.get(channel).get(motive);
    }
}
