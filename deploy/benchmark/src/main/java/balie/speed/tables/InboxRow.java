package balie.speed.tables;

import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Medians;
import balie.speed.Row;
import balie.speed.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Whether somebody at the desk feels how many cases there are: the inbox and its search, as an agent of three of twenty clients. */
public final class InboxRow implements Row {
    private static final int FEW = 10_000;
    private static final int MANY = 1_000_000;
    private static final int LOOKS = 300;
    private static final List<String> PAGES =
            List.of("/desk", "/desk?stream=unassigned", "/desk?stream=questions", "/desk?client=" + MadeClients.id(7));

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String what() {
        return "the inbox's page and search with 1,000,000 open cases ÷ with 10,000, p99, row-level security on; clocks of 1,000,000 cases";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        try (var desk = MeasuredDesk.start(Map.of())) {
            var cases = MadeCases.of(desk);
            // Fewer would not fill a page of whom three clients concern, however short the run.
            cases.growTo(FEW);
            var visitor = Visitor.agent(
                    desk.desk(), "response", List.of(MadeClients.id(2), MadeClients.id(7), MadeClients.id(13)));
            look(visitor, run);
            var before = look(visitor, run);
            int many = run.count(MANY);
            run.say().accept("  filling up to %,d cases".formatted(many));
            cases.growTo(many);
            look(visitor, run);
            var after = look(visitor, run);
            var figures = new ArrayList<Figure>();
            figures.add(growth("inbox page p99, " + many + " ÷ " + FEW + " cases", after.pages(), before.pages()));
            figures.add(
                    growth("inbox search p99, " + many + " ÷ " + FEW + " cases", after.searches(), before.searches()));
            figures.addAll(new Clocks(desk, run, many).measure());
            return figures;
        }
    }

    /** Milliseconds, look by look. */
    private record Looks(List<Double> pages, List<Double> searches) {}

    private static Looks look(Visitor visitor, Run run) throws Exception {
        var looks = new Looks(new ArrayList<>(), new ArrayList<>());
        var words = new Random(7);
        for (int look : IntStream.range(0, Math.max(40, run.count(LOOKS))).toArray()) {
            looks.pages().add(visitor.milliseconds(200, PAGES.get(look % PAGES.size())));
            looks.searches().add(visitor.milliseconds(200, "/desk?words=" + word(words)));
        }
        return looks;
    }

    /** Any but the few that stand in most posts: rare ones are asked for as often as frequent ones. */
    private static String word(Random random) {
        double share = 0.25 + 0.75 * random.nextDouble();
        return "w" + (int) Math.exp(share * Math.log(MadeCases.WORDS));
    }

    private static Figure growth(String name, List<Double> after, List<Double> before) {
        double late = Medians.quantile(after, 0.99);
        double early = Medians.quantile(before, 0.99);
        return new Figure(
                name,
                late / early,
                "×",
                Bar.atMost(2),
                String.format(
                        Locale.ROOT,
                        "%d looks; p99 %.0f ÷ %.0f ms; p50 %.0f ÷ %.0f ms",
                        after.size(),
                        late,
                        early,
                        Medians.of(after),
                        Medians.of(before)));
    }
}
