package balie.reporting.page;

import balie.events.ChannelType;
import balie.events.Verdict.Motive;
import balie.reporting.figures.Client;
import balie.reporting.figures.Figures;
import java.util.Map;

/** What one sentence says of motives and of themes. */
final class Sentences {
    private final Vocabulary vocabulary;

    Sentences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each null where there is nothing to say. */
    record Said(String ofMotives, String ofCategories) {}

    Said of(Client client, Figures figures) {
        return new Said(ofMotives(figures), ofCategories(client, figures));
    }

    private String ofMotives(Figures figures) {
        ChannelType channel = null;
        Motive motive = null;
        var most = 0;
        for (var where : ChannelType.values())
            for (var why : Motive.values())
                if (figures.of(where, why) > most) {
                    most = figures.of(where, why);
                    channel = where;
                    motive = why;
                }
        if (most == 0) return null;
        var word = vocabulary.word();
        return vocabulary.report().mostMotives(word.motive(motive), word.channel(channel), most, figures.mentions());
    }

    private String ofCategories(Client client, Figures figures) {
        return figures.byCategory().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(entry -> vocabulary
                        .report()
                        .mostCategories(client.category(entry.getKey()), entry.getValue(), figures.mentions()))
                .orElse(null);
    }
}
