package balie.reporting.rebuild;

import balie.events.CaseEvent;
import balie.events.ClientProfile;
import balie.events.MentionTriaged;
import balie.events.SourceChecked;
import balie.events.Topic;
import balie.events.TriageCorrected;
import balie.platform.delivery.Intake;
import balie.reporting.intake.CaseTable;
import balie.reporting.intake.ClientTable;
import balie.reporting.intake.CorrectionTable;
import balie.reporting.intake.Generations;
import balie.reporting.intake.MentionTable;
import balie.reporting.intake.Recount;
import balie.reporting.intake.SourceTable;
import balie.reporting.intake.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * One rebuild: reads what live intake has applied into a new generation, then, with live intake held, reads the rest, counts, carries over,
 * compares and shows it, all in one transaction. Its connection holds the lock that keeps other rebuilds away.
 */
final class Rebuild {
    private static final List<Topic> TOPICS = List.of(
            Topic.CLIENT_PROFILES,
            Topic.SOURCE_CHECKED,
            Topic.MENTION_TRIAGED,
            Topic.TRIAGE_CORRECTED,
            Topic.CASE_EVENTS);

    private final Connection connection;
    private final RebuildRow row;
    private final Replay replay;
    private final Goals goals;

    Rebuild(Connection connection, RebuildRow row, Replay replay, Goals goals) {
        this.connection = connection;
        this.row = row;
        this.replay = replay;
        this.goals = goals;
    }

    void run() throws SQLException {
        clearLeftovers();
        readBeside();
        Transaction.run(connection, this::finish);
    }

    private void clearLeftovers() throws SQLException {
        var shown = Generations.shown(connection);
        NextGeneration.clear(connection, 0, shown);
        NextGeneration.clear(connection, shown + 1, row.generation());
    }

    /** Reads most of it while everything goes on; each handful of records is a transaction. */
    private void readBeside() throws SQLException {
        var all = new HashMap<Topic, Map<TopicPartition, Long>>();
        for (var topic : TOPICS) all.put(topic, goals.of(topic, replay, connection));
        row.expect(
                connection,
                all.values().stream().mapToLong(replay::recordsUntil).sum());
        for (var topic : TOPICS)
            replay.read(all.get(topic), records -> Transaction.run(connection, () -> apply(topic, records)));
    }

    private void finish() throws SQLException {
        var shown = Generations.holdShownAlone(connection);
        for (var topic : TOPICS) replay.read(goals.of(topic, replay, connection), records -> apply(topic, records));
        var carried = new CarryOver(connection, shown, row.generation()).run(replay.retained(Topic.MENTION_TRIAGED))
                + new CarriedCases(connection, shown, row.generation()).run(replay.retained(Topic.CASE_EVENTS));
        new CarriedCorrections(connection, shown, row.generation()).run(replay.retained(Topic.TRIAGE_CORRECTED));
        Recount.fill(connection, row.generation());
        row.done(connection, carried, Comparison.of(connection, shown, row.generation()));
        NextGeneration.show(connection, row.generation());
    }

    private void apply(Topic topic, List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable =
                switch (topic) {
                    case CLIENT_PROFILES -> clients(records);
                    case SOURCE_CHECKED -> sources(records);
                    case MENTION_TRIAGED -> mentions(records);
                    case TRIAGE_CORRECTED -> corrections(records);
                    case CASE_EVENTS -> cases(records);
                    default -> throw new IllegalArgumentException(topic.topicName());
                };
        row.read(connection, records.size(), records.size() - usable);
    }

    private int clients(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable = Intake.usableCompacted(records, ClientProfile.class);
        new ClientTable(connection, row.generation()).apply(usable);
        return usable.size();
    }

    private int sources(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable = Intake.usable(records, SourceChecked.class);
        new SourceTable(connection, row.generation()).apply(usable);
        return usable.size();
    }

    /** Facts only: counters are recounted from them at the end. */
    private int mentions(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable = Intake.usable(records, MentionTriaged.class);
        new MentionTable(connection, row.generation()).apply(usable);
        return usable.size();
    }

    private int corrections(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable = Intake.usable(records, TriageCorrected.class);
        new CorrectionTable(connection, row.generation()).apply(usable);
        return usable.size();
    }

    private int cases(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        var usable = Intake.usable(records, CaseEvent.class);
        new CaseTable(connection, row.generation()).apply(usable);
        return usable.size();
    }
}
