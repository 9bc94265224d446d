package balie.safety;

import balie.acceptance.RunningDesk;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What checks run against: a desk of its own with two clients and their people, a site it may fetch from, and a mail server. */
public final class Ground implements AutoCloseable {
    private final Measure measure;
    private final Site site;
    private final GreenMail mail;
    private final Path data;
    private final RunningDesk desk;
    private final Door door;
    private boolean closed;

    private Ground(Measure measure) throws IOException {
        this.measure = measure;
        site = new Site();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        data = Files.createTempDirectory("balie-safety-").toAbsolutePath();
        desk = new RunningDesk(data, RunningDesk.freePorts(), settings(), "--no-demo");
        door = new Door(desk.origin());
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAtTheEnd, "end"));
    }

    static Ground open(Measure measure) throws Exception {
        var ground = new Ground(measure);
        World.furnish(ground);
        return ground;
    }

    private Map<String, String> settings() {
        return Map.of(
                "BALIE_OUTBOUND_ALLOW",
                site.address(),
                "BALIE_SMTP_HOST",
                "127.0.0.1",
                "BALIE_SMTP_PORT",
                String.valueOf(mail.getSmtp().getPort()));
    }

    /** How much of each table is to be tried. */
    public Measure measure() {
        return measure;
    }

    public RunningDesk desk() {
        return desk;
    }

    /** Where the desk keeps everything, its logs and secrets among it. */
    public Path data() {
        return data;
    }

    public String origin() {
        return desk.origin();
    }

    /** The way in for requests made by hand. */
    public Door door() {
        return door;
    }

    /** Somebody of the {@link World} signs in anew. */
    public Door.Session signIn(String login) throws IOException, InterruptedException {
        return door.signIn(login, World.PASSWORD);
    }

    public Site site() {
        return site;
    }

    public GreenMail mail() {
        return mail;
    }

    /** Whoever breaks off the proof leaves no desk behind. */
    private void closeAtTheEnd() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("The desk in " + data + " could not be stopped: " + e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws Exception {
        if (closed) return;
        closed = true;
        desk.close();
        site.close();
        mail.stop();
    }
}
