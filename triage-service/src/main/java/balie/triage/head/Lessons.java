package balie.triage.head;

import balie.triage.client.ClientView;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.Lesson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The lessons of one tag, and how many of them a head that was learnt at some moment has learnt from. */
record Lessons(List<Lesson> all, List<Instant> arrived) {
    static Lessons of(List<Material> material, Learnable tag, Judge judge, ClientView client) {
        var all = new ArrayList<Lesson>();
        var arrived = new ArrayList<Instant>();
        for (var one : material)
            one.lesson(tag, judge, client).ifPresent(lesson -> {
                all.add(lesson);
                arrived.add(one.arrivedAt());
            });
        return new Lessons(all, arrived);
    }

    int size() {
        return all.size();
    }

    int before(Instant moment) {
        int before = 0;
        while (before < arrived.size() && !arrived.get(before).isAfter(moment)) before++;
        return before;
    }
}
