package balie.response.casework;

import balie.events.ClientProfile.Category;
import balie.events.Topic;
import balie.events.TriageCorrected;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.platform.delivery.Outbox;
import balie.platform.delivery.Outgoing;
import balie.platform.session.VisibleClients;
import balie.response.cases.CaseTerms;
import balie.response.cases.Recategorise;
import balie.response.mentions.ChangeHints;
import balie.response.mentions.Corrected;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets people correct what triage said of a mention, in the caller's transaction: the mention shows it from then on, its case follows the
 * targets of its new categories, and {@code triage-corrected} tells it.
 */
@ApplicationScoped
public class Corrections {
    private static final int MOST_MOTIVES = 3;

    private final AgroalDataSource source;
    private final AgreedTerms agreed;
    private final CaseBook book;
    private final Outbox outbox;

    Corrections(AgroalDataSource source, AgreedTerms agreed, CaseBook book, Outbox outbox) {
        this.source = source;
        this.agreed = agreed;
        this.book = book;
        this.outbox = outbox;
    }

    /** What came of a correction. */
    public enum Outcome {
        CORRECTED,
        /** It was so already. */
        UNCHANGED,
        /** There is none, or it may not be seen. */
        NO_SUCH_MENTION,
        /** The tag does not take such values, or cannot be corrected. */
        NOT_A_VALUE
    }

    /**
     * Sets a tag as a whole.
     *
     * @param tag {@code sentiment}, {@code categories}, {@code flags} or {@code motives}
     * @param to its constants, or ids of categories, most important first
     */
    public Outcome correct(VisibleClients visible, UUID mentionId, String tag, List<String> to, String by)
            throws SQLException {
        if (!Corrected.TAGS.contains(tag)) return Outcome.NOT_A_VALUE;
        try (var connection = source.getConnection()) {
            var tags = new MentionTags(connection);
            var seen = tags.lock(mentionId, tag).filter(mention -> visible.includes(mention.clientId()));
            if (seen.isEmpty()) return Outcome.NO_SUCH_MENTION;
            var found = seen.get();
            var terms = agreed.of(connection, List.of(found.clientId())).get(found.clientId());
            if (!accepts(tag, to, terms)) return Outcome.NOT_A_VALUE;
            if (found.values().equals(to)) return Outcome.UNCHANGED;
            tags.set(mentionId, tag, to);
            tell(connection, found, mentionId, tag, to, by);
            if (tag.equals("categories")) recategorise(connection, mentionId, terms, by);
            CaseMarks.refresh(connection, List.of(mentionId));
            ChangeHints.give(connection);
            return Outcome.CORRECTED;
        }
    }

    private static boolean accepts(String tag, List<String> to, CaseTerms terms) {
        if (new LinkedHashSet<>(to).size() != to.size()) return false;
        return switch (tag) {
            case "sentiment" -> to.size() == 1 && names(Polarity.values()).containsAll(to);
            case "flags" -> names(Flag.values()).containsAll(to);
            case "motives" ->
                !to.isEmpty()
                        && to.size() <= MOST_MOTIVES
                        && names(Motive.values()).containsAll(to);
            default ->
                terms.profile().categories().stream().map(Category::id).toList().containsAll(to);
        };
    }

    private void tell(
            Connection connection, MentionTags.Found found, UUID mentionId, String tag, List<String> to, String by)
            throws SQLException {
        var id = UUID.randomUUID();
        var corrected = new TriageCorrected(
                id,
                mentionId,
                Math.max(1, found.revision()),
                found.clientId(),
                found.conversationId(),
                tag,
                found.values(),
                to,
                by,
                new CaseRows(connection).now(),
                found.modelVersion(),
                found.seen());
        var key = found.clientId() + ":" + found.conversationId();
        outbox.add(connection, List.of(Outgoing.of(Topic.TRIAGE_CORRECTED, key, id.toString(), mentionId, corrected)));
    }

    /** The case is about what its mentions are about, in the order of their joining. */
    private void recategorise(Connection connection, UUID mentionId, CaseTerms terms, String by) throws SQLException {
        var rows = new CaseRows(connection);
        var held = rows.lockHolding(mentionId);
        if (held.isEmpty()) return;
        var at = rows.now();
        var work = CaseWork.on(held.get(), terms, at);
        var categories = new MentionTags(connection).categoriesOf(work.file().mentions());
        work.decide(new Recategorise(by, categories, at));
        book.keep(connection, List.of(work), at);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toSet());
    }
}
