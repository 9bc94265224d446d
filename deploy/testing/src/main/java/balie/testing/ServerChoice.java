package balie.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;

/**
 * Decides between containers and processes of our own: containers where a Docker engine answers, unless the environment variable
 * {@code BALIE_TEST_SERVERS} says {@code embedded} or {@code containers}.
 */
record ServerChoice(boolean containers, String reason) {
    static ServerChoice make() {
        var wish = System.getenv().getOrDefault("BALIE_TEST_SERVERS", "");
        return switch (wish) {
            case "embedded" -> new ServerChoice(false, "BALIE_TEST_SERVERS says so");
            case "containers" -> new ServerChoice(true, "BALIE_TEST_SERVERS says so");
            default ->
                dockerAnswers()
                        ? new ServerChoice(true, "a Docker engine answers")
                        : new ServerChoice(false, "no Docker engine answers");
        };
    }

    Servers start() {
        var already = SharedState.announced();
        if (!already)
            System.out.println(
                    containers
                            ? "Test servers: PostgreSQL 18 and Kafka in containers, because " + reason + "."
                            : "Test servers: embedded PostgreSQL 18 and Kafka 4.1, each a process of its own, because "
                                    + reason + ".");
        return containers ? ContainerServers.running() : EmbeddedServers.running();
    }

    /** Looks for a socket or an address first: asking Testcontainers takes seconds where there is none. */
    private static boolean dockerAnswers() {
        var hinted = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return hinted && DockerClientFactory.instance().isDockerAvailable();
    }
}
