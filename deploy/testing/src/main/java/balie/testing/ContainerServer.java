package balie.testing;

import com.github.dockerjava.api.DockerClient;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/** One server in a container. */
record ContainerServer(String id, BooleanSupplier answers) implements Server {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void kill() {
        if (isRunning()) docker().killContainerCmd(id).exec();
    }

    @Override
    public void stop() {
        if (isRunning()) docker().stopContainerCmd(id).exec();
    }

    @Override
    public void freeze() {
        docker().pauseContainerCmd(id).exec();
    }

    @Override
    public void thaw() {
        docker().unpauseContainerCmd(id).exec();
    }

    @Override
    public void start() {
        if (!isRunning()) docker().startContainerCmd(id).exec();
        var deadline = Instant.now().plus(PATIENCE);
        while (!answers.getAsBoolean()) {
            if (Instant.now().isAfter(deadline))
                throw new IllegalStateException("container " + id + " does not answer");
            pause();
        }
    }

    private boolean isRunning() {
        return Boolean.TRUE.equals(
                docker().inspectContainerCmd(id).exec().getState().getRunning());
    }

    private static DockerClient docker() {
        return DockerClientFactory.instance().client();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
