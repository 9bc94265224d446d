package balie.triage.models;

import balie.platform.session.ClientTransaction;
import balie.triage.head.HeadState;
import balie.triage.head.HeadTable;
import balie.triage.head.HeadVersion;
import balie.triage.judge.Judge;
import balie.triage.judge.Learnable;
import balie.triage.learning.Tutor;
import balie.triage.models.ClientLearning.Change;
import balie.triage.models.ClientLearning.OfTag;
import balie.triage.models.ClientLearning.TagCode;
import balie.triage.models.ClientLearning.Version;
import balie.triage.models.LearningQueries.Counts;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what was learnt of one client, which the one who asks must be known to see, in one client transaction. */
@ApplicationScoped
@ClientTransaction
class LearningReader {
    private final AgroalDataSource database;

    LearningReader(AgroalDataSource database) {
        this.database = database;
    }

    ClientLearning read(String clientId, ZoneId zone) throws SQLException {
        try (var connection = database.getConnection()) {
            var queries = new LearningQueries(connection, clientId);
            var counts = queries.counts();
            var weeks = queries.weeks(zone);
            var confusion = queries.confusion();
            var versions = new HeadTable(connection).of(clientId);
            var tags = new ArrayList<OfTag>();
            for (var tag : Learnable.values()) {
                var count = counts.getOrDefault(tag, Counts.NONE);
                tags.add(new OfTag(
                        TagCode.of(tag),
                        answering(tag, versions),
                        count.lessons(),
                        count.waiting(),
                        told(tag, versions),
                        weeks.getOrDefault(tag, List.of()),
                        confusion.getOrDefault(tag, List.of())));
            }
            return new ClientLearning(clientId, Judge.MODEL_VERSION, Tutor.FEWEST, tags, lastChange(versions));
        }
    }

    private static Integer answering(Learnable tag, List<HeadVersion> versions) {
        return versions.stream()
                .filter(version -> version.tag() == tag && version.isActive() && version.isUsable())
                .map(HeadVersion::version)
                .findFirst()
                .orElse(null);
    }

    private static List<Version> told(Learnable tag, List<HeadVersion> versions) {
        return versions.stream()
                .filter(version -> version.tag() == tag)
                .map(version -> new Version(
                        version.version(),
                        version.learntAt(),
                        version.learntBy(),
                        version.lessons(),
                        version.held(),
                        rounded(version.rightBefore()),
                        rounded(version.rightAfter()),
                        version.modelVersion(),
                        version.state(),
                        version.changedAt(),
                        version.changedBy()))
                .toList();
    }

    /** A try that came to nothing changed nothing. */
    private static Change lastChange(List<HeadVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() != HeadState.NOT_BETTER)
                .max(Comparator.comparing(HeadVersion::changedAt).thenComparing(HeadVersion::version))
                .map(version -> new Change(
                        TagCode.of(version.tag()),
                        version.version(),
                        version.state(),
                        version.changedAt(),
                        version.changedBy()))
                .orElse(null);
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
