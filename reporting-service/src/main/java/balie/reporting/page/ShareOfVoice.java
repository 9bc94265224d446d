package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.Client.Competitor;
import balie.reporting.remark.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of what is said is said about the client, beside its competitors.
 *
 * @param told false while no profile has told of competitors: then nothing is known
 * @param voices the client first; empty where no competitor is named
 */
record ShareOfVoice(boolean told, List<Voice> voices) {
    /** What was counted of a stretch of time. */
    record Count(int own, Map<Competitor, Integer> others) {
        int total() {
            return own + others.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static ShareOfVoice unknown(Client client) {
        return new ShareOfVoice(client.competitors().isPresent(), List.of());
    }

    static ShareOfVoice of(Client client, Count now, Optional<Count> before, Links links) {
        var voices = new ArrayList<Voice>();
        voices.add(voice(
                client.name(), true, now.own(), now, before.map(Count::own).orElse(0), before, links.posts()));
        now.others().forEach((competitor, mentions) -> {
            var then = before.map(count -> count.others().get(competitor)).orElse(0);
            voices.add(voice(competitor.name(), false, mentions, now, then, before, links.naming(competitor)));
        });
        return new ShareOfVoice(true, voices);
    }

    private static Voice voice(
            String name, boolean own, int mentions, Count now, int then, Optional<Count> before, String href) {
        var total = now.total();
        return new Voice(
                name,
                own,
                mentions,
                total == 0 ? null : mentions / (double) total,
                before.flatMap(count -> Change.ofShare(then, count.total(), mentions, total))
                        .orElse(null),
                href);
    }

    /** All the brands' mentions. */
    public int total() {
        return voices.stream().mapToInt(Voice::mentions).sum();
    }

    /** The client's own; only where there are any voices. */
    public Voice own() {
        return voices.get(0);
    }
}
