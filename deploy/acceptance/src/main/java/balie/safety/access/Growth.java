package balie.safety.access;

import balie.safety.Ask;
import balie.safety.Entry;
import balie.safety.Ground;
import balie.safety.Tally;
import balie.safety.World;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Another client gets more of everything; whatever is shown to those of one's own, lists' counts among it, stays as it was. */
final class Growth {
    private static final String COMPLAINT = "Waar blijft mijn bestelling? Schandalig, @%s";

    /** A post of which the reports know, and its case. */
    private static final String REPORTED =
            "select 1 from reporting.mention_fact join reporting.case_mention using (generation, mention_id) where permalink = ?";

    private final Ground ground;
    private final Furniture furniture;
    private final Map<String, Ask> asked;

    /** @param asked who asks what of the own client, by a name for those who read the outcome */
    Growth(Ground ground, Furniture furniture, Map<String, Ask> asked) {
        this.ground = ground;
        this.furniture = furniture;
        this.asked = asked;
    }

    /** What changes by itself meanwhile does not do so with the next growth too. */
    void tellsNothing(Tally tally) throws Exception {
        var changed = changedBy("groei-1");
        if (!changed.isEmpty()) changed.keySet().retainAll(changedBy("groei-2").keySet());
        for (var view : asked.keySet())
            tally.attack(
                    !changed.containsKey(view),
                    "%s tells of another client's growth: %s".formatted(view, changed.get(view)));
    }

    private Map<String, String> changedBy(String growth) throws Exception {
        var before = look();
        // Numbers that count everybody's transactions move.
        ground.signIn(World.STRANGER);
        var steady = before.steady(look());
        grow(growth);
        return steady.changedIn(look());
    }

    private Views look() throws IOException, InterruptedException {
        var views = new Views();
        for (var view : asked.entrySet()) views.add(view.getKey(), ground.door().send(view.getValue()));
        return views;
    }

    /** A post and so a case, one more of all that one may have many of, one more person, and one more client beside them. */
    private void grow(String name) throws Exception {
        var post = new Entry(name, "", "schrijver van " + World.FOREIGN, COMPLAINT.formatted(World.FOREIGN));
        World.publish(ground, World.FOREIGN, List.of(post));
        furniture.more(World.FOREIGN, name);
        World.person(ground, name, "lead", World.FOREIGN);
        World.client(ground, name, name);
        World.awaitRow(ground, REPORTED, post.url());
    }
}
