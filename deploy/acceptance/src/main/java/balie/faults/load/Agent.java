package balie.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.regex.Pattern;

/** Works the cases of a few clients: looks what nobody has, claims it in competition with others, and does what is planned. Goes on after every outage. */
final class Agent implements Runnable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(1_500);
    private static final Duration NAP = Duration.ofMillis(100);
    private static final Pattern ROW = Pattern.compile("id=\"c-([0-9a-f-]{36})\"");
    private static final int REMEMBERED = 5_000;

    private final Visitor visitor;
    private final Work work;
    private final List<Client> clients;
    private final Thread thread;
    private final PriorityQueue<Step> agenda = new PriorityQueue<>(Comparator.comparing(Step::at));
    private final Map<UUID, Boolean> met = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private volatile boolean stopped;
    private Instant lookAt = Instant.EPOCH;
    private int turn;

    Agent(Visitor visitor, Work work, List<Client> clients) {
        this.visitor = visitor;
        this.work = work;
        this.clients = clients;
        this.thread = new Thread(this, visitor.login());
        thread.setDaemon(true);
    }

    /** What is to be done with a case when. */
    private record Step(Instant at, UUID caseId, Act act) {}

    /** What can be done with a case. */
    private enum Act {
        CLAIM,
        CORRECT,
        REPLY,
        WAIT,
        RESOLVE
    }

    void start() {
        thread.start();
    }

    /** Begins nothing more; what was sent is sent until it is told. */
    void stop() {
        stopped = true;
    }

    /** Whether he was told of everything in time. */
    boolean await(Duration time) throws InterruptedException {
        thread.join(time.toMillis());
        if (!thread.isAlive()) return true;
        thread.interrupt();
        thread.join();
        return false;
    }

    @Override
    public void run() {
        while (!stopped) {
            if (!Instant.now().isBefore(lookAt)) look();
            doWhatIsDue();
            Pause.of(NAP);
        }
    }

    private void look() {
        lookAt = Instant.now().plus(LOOK_EVERY);
        var client = clients.get(turn++ % clients.size());
        try {
            var rows = ROW.matcher(
                    visitor.get("/desk?stream=unassigned&client=" + client.id()).body());
            while (rows.find()) meet(UUID.fromString(rows.group(1)));
        } catch (IOException e) {
            lookAt = Instant.now().plus(LOOK_EVERY);
        }
    }

    private void meet(UUID caseId) {
        if (met.putIfAbsent(caseId, true) != null) return;
        agenda.add(new Step(new Plan(caseId).claimAt(Instant.now()), caseId, Act.CLAIM));
    }

    private void doWhatIsDue() {
        while (!stopped && !agenda.isEmpty() && !agenda.peek().at().isAfter(Instant.now())) {
            var step = agenda.poll();
            if (carryOut(step)) follow(step);
        }
    }

    private boolean carryOut(Step step) {
        return switch (step.act()) {
            case CLAIM -> work.claim(step.caseId());
            case CORRECT -> work.correct(step.caseId());
            case REPLY -> work.reply(step.caseId());
            case WAIT -> work.letWait(step.caseId());
            case RESOLVE -> work.resolve(step.caseId());
        };
    }

    private void follow(Step done) {
        var plan = new Plan(done.caseId());
        switch (done.act()) {
            case CLAIM -> begin(plan);
            case REPLY -> {
                if (plan.waits()) plan(plan, Act.WAIT, Duration.ofSeconds(1));
                else plan(plan, Act.RESOLVE, plan.pauseBeforeResolving());
            }
            case WAIT -> plan(plan, Act.RESOLVE, plan.pauseBeforeResolving());
            case CORRECT, RESOLVE -> {}
        }
    }

    private void begin(Plan plan) {
        if (plan.corrects()) plan(plan, Act.CORRECT, Duration.ofMillis(500));
        switch (plan.course()) {
            case PROMPT, LATE -> plan(plan, Act.REPLY, plan.pauseAfterClaim());
            case SILENT -> plan(plan, Act.RESOLVE, plan.pauseAfterClaim());
            case LEFT -> {}
        }
    }

    private void plan(Plan plan, Act act, Duration in) {
        agenda.add(new Step(Instant.now().plus(in), plan.caseId(), act));
    }
}
