package balie.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every topic of the house, declared here and created from here. Each has one writing service, and a dead-letter topic beside it for
 * records that a reader could not use.
 */
public enum Topic {
    CLIENT_PROFILES("client-profiles", "response", 1, null),
    MENTION_COLLECTED("mention-collected", "collector", 6, Duration.ofDays(28)),
    SOURCE_CHECKED("source-checked", "collector", 3, Duration.ofDays(28)),
    MENTION_TRIAGED("mention-triaged", "triage", 6, Duration.ofDays(400)),
    TRIAGE_CORRECTED("triage-corrected", "response", 3, Duration.ofDays(400)),
    TRIAGE_CONFIRMED("triage-confirmed", "response", 3, Duration.ofDays(400)),
    CASE_EVENTS("case-events", "response", 6, Duration.ofDays(400));

    /** The largest record a topic takes, in bytes, headers included. */
    public static final int LARGEST_RECORD = 4 * 1024 * 1024 + 64 * 1024;

    private static final String DEAD_LETTERS = ".dead-letters";
    private static final Duration DEAD_LETTERS_KEPT = Duration.ofDays(90);

    private final String topicName;
    private final String writer;
    private final int partitions;
    private final Duration retention;

    Topic(String topicName, String writer, int partitions, Duration retention) {
        this.topicName = topicName;
        this.writer = writer;
        this.partitions = partitions;
        this.retention = retention;
    }

    /** The topic's name at the broker; channels carry the same. */
    public String topicName() {
        return topicName;
    }

    /** The one service that writes it. */
    public String writer() {
        return writer;
    }

    public int partitions() {
        return partitions;
    }

    /** How long records stay, by the time they were sent; empty for a compacted topic, which keeps the last record of each key. */
    public Optional<Duration> retention() {
        return Optional.ofNullable(retention);
    }

    /** Where readers put what they could not use: the record as it came, with a cause code. */
    public String deadLetterTopicName() {
        return topicName + DEAD_LETTERS;
    }

    /** Every topic as it is to be created, the dead letters' among them. */
    public static List<Declaration> declared() {
        var declared = new ArrayList<Declaration>();
        for (var topic : values()) {
            declared.add(new Declaration(topic.topicName, topic.partitions, settings(topic.retention)));
            declared.add(new Declaration(topic.deadLetterTopicName(), 1, settings(DEAD_LETTERS_KEPT)));
        }
        return declared;
    }

    /** A record's time is the broker's, when it took it: a writer whose clock is off misleads nobody. */
    private static Map<String, String> settings(Duration kept) {
        var settings = new HashMap<String, String>();
        settings.put("max.message.bytes", Integer.toString(LARGEST_RECORD));
        settings.put("message.timestamp.type", "LogAppendTime");
        settings.put("cleanup.policy", kept == null ? "compact" : "delete");
        if (kept != null) settings.put("retention.ms", Long.toString(kept.toMillis()));
        return Map.copyOf(settings);
    }

    /**
     * A topic as the broker is to create it, with as many copies as the broker's default.
     *
     * @param settings the broker's own names and values
     */
    public record Declaration(String name, int partitions, Map<String, String> settings) {}

    /** The topic of that name. */
    public static Optional<Topic> named(String topicName) {
        for (var topic : values()) if (topic.topicName.equals(topicName)) return Optional.of(topic);
        return Optional.empty();
    }
}
