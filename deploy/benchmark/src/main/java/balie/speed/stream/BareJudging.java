package balie.speed.stream;

import balie.events.MentionCollected;
import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import java.util.List;

/** Judging alone: one thread, one mention after the other, all in memory and decoded already. */
public final class BareJudging {
    private final Judge judge = new Judge();
    private final ClientView client = ClientView.of(MadeMentions.profile());
    private final List<MentionCollected> mentions;

    private BareJudging(int count) {
        mentions = MadeMentions.of(count);
    }

    /** @param arguments how many to judge each time */
    public static void main(String[] arguments) throws Exception {
        var judging = new BareJudging(Integer.parseInt(arguments[0]));
        Loop.serve(judging::rate);
    }

    private double rate() {
        long begin = System.nanoTime();
        int reactions = 0;
        for (var mention : mentions) if (judge.verdict(mention, client).advice().react()) reactions++;
        long took = System.nanoTime() - begin;
        if (reactions == 0) throw new IllegalStateException("none of them wants a reaction");
        return mentions.size() * 1e9 / took;
    }
}
