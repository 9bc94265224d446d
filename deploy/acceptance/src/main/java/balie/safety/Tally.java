package balie.safety;

import java.util.ArrayList;
import java.util.List;

/** What a check has tried and found. Findings name addresses and rows of tables, never a secret. Threads may share it. */
public final class Tally {
    private final List<String> findings = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private int attacks;
    private int harmless;
    private int passed;

    /** An attack was tried. */
    public synchronized void tried() {
        attacks++;
    }

    /** Something harmless was tried. @param good whether it came through as it should; when not, that is found */
    public synchronized void harmless(boolean good, String what) {
        harmless++;
        if (good) passed++;
        else findings.add("harmless, and did not pass: " + what);
    }

    /** An attack was tried. @param held whether it achieved nothing; when not, that is found */
    public synchronized void attack(boolean held, String what) {
        attacks++;
        if (!held) findings.add(what);
    }

    /** Something is not as it should be. */
    public synchronized void found(String what) {
        findings.add(what);
    }

    /** Something that was measured, for those who read the outcome. */
    public synchronized void figure(String what) {
        figures.add(what);
    }

    synchronized Judged judged(String check, java.time.Duration took) {
        return new Judged(check, attacks, harmless, passed, List.copyOf(findings), List.copyOf(figures), took);
    }
}
