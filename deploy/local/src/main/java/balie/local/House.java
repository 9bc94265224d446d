package balie.local;

import balie.demo.DemoWeb;
import balie.local.folder.DataFolder;
import balie.local.folder.Secrets;
import balie.local.frontdoor.FrontDoor;
import balie.local.process.Program;
import balie.servers.BrokerFolder;
import balie.servers.Database;
import balie.servers.Java;
import balie.servers.PostgresBinaries;
import balie.servers.PostgresFolder;
import balie.servers.Signal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The processes that make up a desk, each as a program to run. */
record House(Path home, DataFolder folder, Ports ports, boolean demo) {
    static final String POSTGRES = "postgres";
    static final String BROKER = "broker";
    static final String FRONT_DOOR = "front-door";
    static final String DEMO_WEB = "demo-web";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** The collector may hold a body of 6 MB for each source that it checks, and what reading makes of one. */
    private static final String ROOM_FOR_LARGE_BODIES = "-Xmx320m";

    private static final List<String> TINY =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xms16m", "-Xmx64m", "-Xss512k");

    /** The order in which the desk ends; what stands together ends together. */
    static List<List<String>> endingOrder() {
        var services = new ArrayList<String>();
        for (var service : Service.values()) services.add(service.label());
        return List.of(List.of(FRONT_DOOR), services, List.of(DEMO_WEB, BROKER), List.of(POSTGRES));
    }

    Secrets secrets() {
        return new Secrets(folder.secrets());
    }

    Database database() {
        return new Database(postgresAddress(), "postgres", secrets().database().of("postgres"));
    }

    BrokerFolder brokerFolder() {
        return new BrokerFolder(
                folder.broker(),
                ports.broker(),
                ports.controller(),
                via("BALIE_BROKER_VIA", "127.0.0.1:" + ports.broker()));
    }

    Program postgres() {
        return new Program(POSTGRES, this::postgresCommand, Map.of(), database()::answers, Signal.INT, PATIENCE);
    }

    private List<String> postgresCommand() {
        var password = secrets().database().of("postgres");
        return PostgresFolder.prepare(PostgresBinaries.userCache(), folder.postgres(), ports.postgres(), password)
                .command();
    }

    Program broker() {
        var broker = brokerFolder();
        return new Program(BROKER, broker::command, Map.of(), broker::answers, Signal.TERM, PATIENCE);
    }

    Program service(Service service) {
        var port = ports.of(service);
        return new Program(
                service.label(),
                () -> serviceCommand(service),
                new ServiceEnvironment(this, service).variables(),
                () -> Web.listens("127.0.0.1", port) && Web.isGood("http://127.0.0.1:" + port + "/q/health/ready"),
                () -> Web.isUnwell("http://127.0.0.1:" + port + "/q/health/live"),
                Signal.TERM,
                PATIENCE);
    }

    private List<String> serviceCommand(Service service) {
        var command = new ArrayList<String>();
        command.add(Java.program());
        command.addAll(Java.quietly());
        command.addAll(Java.SERVICE);
        if (service == Service.COLLECTOR) command.add(ROOM_FOR_LARGE_BODIES);
        command.addAll(List.of("-jar", service.jar(home).toString()));
        return command;
    }

    Program frontDoor() {
        var arguments = new ArrayList<String>(List.of(String.valueOf(ports.frontDoor())));
        for (var service : Service.values()) arguments.add(String.valueOf(ports.of(service)));
        return new Program(
                FRONT_DOOR,
                () -> Java.command(FrontDoor.class, TINY, arguments.toArray(String[]::new)),
                Map.of(),
                () -> Web.listens("127.0.0.1", ports.frontDoor()),
                Signal.TERM,
                PATIENCE);
    }

    Program demoWeb() {
        return new Program(
                DEMO_WEB,
                () -> Java.command(DemoWeb.class, TINY, String.valueOf(ports.demo()), Ports.DEMO_ADDRESS),
                Map.of(),
                () -> Web.listens(Ports.DEMO_ADDRESS, ports.demo()),
                Signal.TERM,
                PATIENCE);
    }

    /** Where the services reach the database. */
    String databaseAddress() {
        return via("BALIE_DATABASE_VIA", postgresAddress());
    }

    /** Something may stand between the services and a server, such as a proxy; whoever starts the desk names its {@code host:port}. */
    private static String via(String variable, String otherwise) {
        return System.getenv().getOrDefault(variable, otherwise);
    }

    String postgresAddress() {
        return "127.0.0.1:" + ports.postgres();
    }
}
