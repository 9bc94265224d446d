package balie.safety;

import balie.acceptance.RunningDesk;
import balie.local.folder.Secrets;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What checks run against: a desk of its own with two clients and their people, a site it may fetch from, and a mail server. */
public final class Ground implements AutoCloseable {
    private static final int OTHERS = 5;
    private static final int FIRST_OTHER = 21;
    /** Kept, or their levels would be forgotten. */
    private static final List<Logger> TALKATIVE =
            List.of(Logger.getLogger("com.icegreen"), Logger.getLogger("org.apache.kafka"));

    private final Measure measure;
    private final Names names;
    private final Site site;
    private final List<Site> others = new ArrayList<>();
    private final GreenMail mail;
    private final Path data;
    private final RunningDesk desk;
    private final Door door;
    private final Map<String, Door> inside = new ConcurrentHashMap<>();
    private boolean closed;

    private Ground(Measure measure) throws IOException {
        this.measure = measure;
        names = new Names();
        site = new Site("127.0.0.1");
        for (int host = 0; host < OTHERS; host++) others.add(new Site("127.0.0." + (FIRST_OTHER + host)));
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
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
                "BALIE_MAIL_TICK",
                "1s",
                "BALIE_OUTBOUND_ALLOW",
                Stream.concat(Stream.of(site), others.stream())
                        .map(Site::address)
                        .collect(Collectors.joining(",")),
                "BALIE_SMTP_HOST",
                "127.0.0.1",
                "BALIE_SMTP_PORT",
                String.valueOf(mail.getSmtp().getPort()),
                "JDK_JAVA_OPTIONS",
                names.option());
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

    /** A service past the front door, where it believes what is told of who asks. */
    public Door inside(String service) {
        return inside.computeIfAbsent(service, one -> new Door(desk.inside(one)));
    }

    /** The desk's own secrets. */
    public Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    /** Somebody of the {@link World} signs in anew. */
    public Door.Session signIn(String login) throws IOException, InterruptedException {
        return door.signIn(login, World.PASSWORD);
    }

    /** The names that the desk knows. */
    public Names names() {
        return names;
    }

    public Site site() {
        return site;
    }

    /** More sites that the desk may fetch from, each a host of its own. */
    public List<Site> others() {
        return others;
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
        others.forEach(Site::close);
        mail.stop();
        names.close();
    }
}
