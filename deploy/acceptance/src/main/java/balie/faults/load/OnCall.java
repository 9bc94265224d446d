package balie.faults.load;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;

/** The person on call: acknowledges each escalation some seconds after seeing it. */
final class OnCall implements Runnable {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration THINKS = Duration.ofSeconds(6);
    private static final Pattern OPEN = Pattern.compile("/desk/alerts/([0-9a-f-]{36})/acknowledge");

    private final Visitor visitor;
    private final Thread thread = new Thread(this, "on-call");
    private final Map<String, Instant> seen = new HashMap<>();
    private volatile boolean stopped;

    OnCall(Visitor visitor) {
        this.visitor = visitor;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() throws InterruptedException {
        stopped = true;
        if (thread.isAlive()) thread.join();
    }

    @Override
    public void run() {
        while (!stopped) {
            round();
            Pause.of(LOOK_EVERY);
        }
    }

    private void round() {
        try {
            var board = visitor.get("/desk/alerts");
            if (board.status() != 200) return;
            var open = new HashSet<String>();
            for (var found = OPEN.matcher(board.body()); found.find(); ) open.add(found.group(1));
            seen.keySet().retainAll(open);
            for (var id : open) look(id);
        } catch (IOException e) {
            // Next time.
            return;
        }
    }

    private void look(String id) throws IOException {
        var since = seen.computeIfAbsent(id, first -> Instant.now());
        if (since.plus(THINKS).isBefore(Instant.now())) visitor.form("/desk/alerts/" + id + "/acknowledge");
    }
}
