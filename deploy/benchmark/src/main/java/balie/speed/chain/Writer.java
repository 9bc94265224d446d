package balie.speed.chain;

import java.util.List;
import java.util.Random;

/** Publishes at a steady rate, in ticks of a tenth of a second; one post in twenty wants an answer and so opens a case. */
final class Writer implements AutoCloseable {
    private static final int WANTS_ANSWER = 20;
    private static final long TICK = 100;
    private static final List<String> CALM = List.of(
            "De winkel van %s in Oudezijl heeft een nieuwe gevel, de kleur past goed bij de straat.",
            "%s staat zaterdag met een kraam op de markt in Westermeer, naast de bloemen.",
            "Een bestelbus van %s reed vanmiddag door Lindhoven, het was rustig op de weg.",
            "The %s branch in Groterade is next to the library, across from the bakery.",
            "There is a poster of the village fair at %s in Kleibeek, with the dates on it.");
    private static final List<String> CALLS = List.of(
            "Mijn bestelling bij %s is nog steeds niet geleverd. Wanneer komt de lamp?",
            "Kapot geleverd door %s: een kast met een barst. Kunnen jullie dit oplossen?",
            "My order from %s still has not arrived. When will I get the table?",
            "Waar blijft mijn pakket van %s? Ik wacht al weken op de klok.");

    private final List<Outlet> outlets;
    private final Random random = new Random(5);
    private final Thread thread = new Thread(this::run, "writer");
    private volatile int rate;
    private volatile boolean open = true;
    private double owed;
    private int number;

    Writer(List<Outlet> outlets) {
        this.outlets = outlets;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Posts a second from here on. */
    void write(int rate) {
        this.rate = rate;
    }

    private void run() {
        long next = System.nanoTime();
        try {
            while (open) {
                for (owed += rate * TICK / 1e3; owed >= 1; owed--) publish();
                next += TICK * 1_000_000;
                Thread.sleep(Math.max(0, (next - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void publish() {
        int outlet = number++ % outlets.size();
        var texts = random.nextInt(WANTS_ANSWER) == 0 ? CALLS : CALM;
        var text = texts.get(random.nextInt(texts.size())).formatted(Clients.NAMES.get(outlet));
        outlets.get(outlet).publish(text + " (" + number + ")");
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
    }
}
