package balie.speed.tables;

import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Ratio;
import balie.speed.Row;
import balie.speed.Run;
import balie.speed.tables.Stored.Lot;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What taking in costs beside the writing itself, at the desk and at the reports. */
public final class IntakeRow implements Row {
    private static final int POSTS = 20_000;
    /** Fewer are taken in by so few transactions that their times tell no rate. */
    private static final int LEAST = 8_000;

    /** Posts of a turn lie within hours that no other turn touches. */
    private static final Duration STEP = Duration.ofHours(4);

    private static final Duration LONG_AGO = Duration.ofHours(40);

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public String what() {
        return "taking mentions in, one transaction per batch, at the desk and at the reports ÷ bare array inserts of the same rows";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        try (var desk = MeasuredDesk.start(Map.of());
                var connection = desk.database()) {
            var response = new Turns("response intake ÷ bare inserts", new ResponseIntake(connection));
            var reporting = new Turns("reporting intake ÷ bare inserts", new ReportingIntake(connection));
            var began = Instant.now().truncatedTo(ChronoUnit.HOURS).minus(LONG_AGO);
            for (int turn = 0; turn <= run.pairs(); turn++) {
                var lot = new Lot(began.plus(STEP.multipliedBy(turn)), Math.max(LEAST, run.count(POSTS)));
                take(desk, lot, response, reporting);
                // The first turn warms up.
                if (turn > 0) run.say().accept("  " + response.keep() + "\n  " + reporting.keep());
            }
            return List.of(
                    response.ratio().figure(Bar.atLeast(0.5)), reporting.ratio().figure(Bar.atLeast(0.5)));
        }
    }

    /** The posts wait on the topic; the desk takes them in, then the reports, each while the other is frozen; then bare JDBC writes them. */
    private static void take(MeasuredDesk desk, Lot lot, Turns response, Turns reporting) throws Exception {
        desk.freeze("response");
        desk.freeze("reporting");
        new TriagedTopic(desk.desk()).fill(lot.since(), lot.posts());
        desk.thaw("response");
        response.takeIn(lot);
        desk.freeze("response");
        desk.thaw("reporting");
        reporting.takeIn(lot);
        response.writeBare(lot);
        reporting.writeBare(lot);
        desk.thaw("response");
    }

    /** Both sides of one ratio. */
    private static final class Turns {
        private final String name;
        private final MeasuredIntake intake;
        private final List<Double> ours = new ArrayList<>();
        private final List<Double> floor = new ArrayList<>();
        private double taken;
        private double written;

        Turns(String name, MeasuredIntake intake) {
            this.name = name;
            this.intake = intake;
        }

        void takeIn(Lot lot) throws Exception {
            var stored = intake.stored(lot);
            stored.await();
            taken = stored.rate();
        }

        void writeBare(Lot lot) throws Exception {
            written = intake.bare(lot).rate();
        }

        String keep() {
            ours.add(taken);
            floor.add(written);
            return String.format(
                    java.util.Locale.ROOT, "%s: %,.0f ÷ %,.0f = %.3f", name, taken, written, taken / written);
        }

        Ratio ratio() {
            return new Ratio(name, ours, floor);
        }
    }
}
