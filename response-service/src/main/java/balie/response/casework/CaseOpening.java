package balie.response.casework;

import balie.events.ChannelType;
import balie.platform.session.VisibleClients;
import balie.response.cases.CaseKey;
import balie.response.cases.CaseLife;
import balie.response.cases.CaseTerms;
import balie.response.cases.IncomingMention;
import balie.response.cases.JoinMention;
import balie.response.cases.Reopen;
import balie.response.mentions.ClippedMentions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens cases by hand, in the caller's transaction. The clocks start when a person does. */
@ApplicationScoped
public class CaseOpening {
    private final AgroalDataSource source;
    private final AgreedTerms agreed;
    private final CaseBook book;

    CaseOpening(AgroalDataSource source, AgreedTerms agreed, CaseBook book) {
        this.source = source;
        this.agreed = agreed;
        this.book = book;
    }

    /** The cases that hold some mentions, by mention; what cannot be seen is missing. */
    public Map<UUID, UUID> casesOf(VisibleClients visible, Collection<UUID> mentionIds) throws SQLException {
        try (var connection = source.getConnection();
                var query = connection.prepareStatement("""
                        select mention_id, case_id from case_mention
                        where mention_id = any (?) and (? = '*' or client_id = any (string_to_array(?, ',')))
                        """)) {
            query.setArray(1, connection.createArrayOf("uuid", mentionIds.toArray()));
            query.setString(2, visible.setting());
            query.setString(3, visible.setting());
            var cases = new HashMap<UUID, UUID>();
            var rows = query.executeQuery();
            while (rows.next()) cases.put(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            return cases;
        }
    }

    /**
     * Opens a case for a post that a person brings in; for one that the house knows already by its address, that mention's case.
     *
     * @return the case's id; empty when there is no such client, or it may not be seen
     */
    public Optional<UUID> open(VisibleClients visible, Clip clip, String by) throws SQLException {
        try (var connection = source.getConnection()) {
            var terms = agreed.of(connection, List.of(clip.clientId())).get(clip.clientId());
            if (terms == null || !visible.includes(clip.clientId())) return Optional.empty();
            var known = clip.url() == null
                    ? Optional.<UUID>empty()
                    : ClippedMentions.at(connection, clip.clientId(), clip.url());
            if (known.isPresent()) return open(visible, known.get(), by);
            var at = new CaseRows(connection).now();
            var clipped = ClippedMention.of(clip, at, terms.profile().version());
            ClippedMentions.add(connection, clipped);
            return open(visible, clipped.mention().mentionId(), by);
        }
    }

    /** Opens the case of a mention, or opens it again; where it is open already, that is the case. */
    public Optional<UUID> open(VisibleClients visible, UUID mentionId, String by) throws SQLException {
        try (var connection = source.getConnection()) {
            var found = Seen.lock(connection, mentionId).filter(seen -> visible.includes(seen.clientId()));
            if (found.isEmpty()) return Optional.empty();
            var seen = found.get();
            var terms = agreed.of(connection, List.of(seen.clientId())).get(seen.clientId());
            var rows = new CaseRows(connection);
            var holding = rows.lockHolding(mentionId);
            var held = holding.isPresent()
                    ? holding
                    : rows.lockLatest(List.of(seen.conversation())).stream().findFirst();
            var at = rows.now();
            var work = held.isEmpty()
                    ? opening(seen, by, at, terms)
                    : goingOn(CaseWork.on(held.get(), terms, at), seen, by, at);
            book.keep(connection, List.of(work), at);
            CaseMarks.refresh(connection, List.of(mentionId));
            return Optional.of(work.file().key().caseId());
        }
    }

    private static CaseWork opening(Seen seen, String by, Instant at, CaseTerms terms) {
        var key = CaseKey.of(seen.clientId(), seen.conversationId(), 1);
        return CaseWork.opening(CaseLife.open(key, seen.incoming(at), by, at, terms), terms);
    }

    private static CaseWork goingOn(CaseWork work, Seen seen, String by, Instant at) {
        work.decide(new JoinMention(seen.incoming(at), at));
        if (!work.file().standing().open()) work.decide(new Reopen(by, at));
        return work;
    }

    /** A mention as its case needs it. */
    private record Seen(
            UUID mentionId,
            String clientId,
            String conversationId,
            Instant publishedAt,
            ChannelType channel,
            List<String> categories) {

        static Optional<Seen> lock(Connection connection, UUID mentionId) throws SQLException {
            try (var query = connection.prepareStatement("""
                    select client_id, conversation_id, published_at, channel, categories from mention
                    where mention_id = ? for update
                    """)) {
                query.setObject(1, mentionId);
                var rows = query.executeQuery();
                if (!rows.next()) return Optional.empty();
                return Optional.of(new Seen(
                        mentionId,
                        rows.getString("client_id"),
                        rows.getString("conversation_id"),
                        rows.getTimestamp("published_at").toInstant(),
                        ChannelType.valueOf(rows.getString("channel")),
                        List.of((String[]) rows.getArray("categories").getArray())));
            }
        }

        Conversation conversation() {
            return new Conversation(clientId, conversationId);
        }

        IncomingMention incoming(Instant at) {
            return IncomingMention.clipped(mentionId, publishedAt, at, channel, categories);
        }
    }
}
