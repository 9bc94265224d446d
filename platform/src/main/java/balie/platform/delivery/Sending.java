package balie.platform.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Records on their way to the broker: done once it has acknowledged every one, failed as soon as one was not. */
final class Sending implements Callback {
    private final Producer<byte[], byte[]> producer;
    private final long deadline;
    private final AtomicInteger missing;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Sending(Producer<byte[], byte[]> producer, int records, Duration timeout) {
        this.producer = producer;
        this.deadline = System.nanoTime() + timeout.toNanos();
        this.missing = new AtomicInteger(records);
        if (records == 0) done.complete(null);
    }

    Producer<byte[], byte[]> producer() {
        return producer;
    }

    /** Runs before the producer sends anything more: what it still holds would overtake what failed. */
    @Override
    public void onCompletion(RecordMetadata written, Exception failure) {
        if (failure != null) {
            producer.close(Duration.ZERO);
            done.completeExceptionally(failure);
        } else if (missing.decrementAndGet() == 0) {
            done.complete(null);
        }
    }

    void await() throws InterruptedException, ExecutionException, TimeoutException {
        done.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }
}
