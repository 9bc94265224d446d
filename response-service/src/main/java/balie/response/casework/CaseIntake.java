package balie.response.casework;

import balie.events.CaseEvent.WaitingFor;
import balie.events.MentionTriaged;
import balie.response.cases.CaseFile;
import balie.response.cases.CaseTerms;
import balie.response.cases.MentionIntake;
import balie.response.cases.MentionIntake.Effect;
import balie.response.escalation.Reason;
import balie.response.mentions.MentionWatcher;
import balie.response.mutes.MuteList;
import balie.response.mutes.Mutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets mentions open, join and reopen cases, in the transaction that stores them, so that each does it once. */
@ApplicationScoped
class CaseIntake implements MentionWatcher {
    private final AgreedTerms agreed;
    private final Mutes mutes;
    private final CaseBook book;

    CaseIntake(AgreedTerms agreed, Mutes mutes, CaseBook book) {
        this.agreed = agreed;
        this.mutes = mutes;
        this.book = book;
    }

    @Override
    public void kept(Connection connection, List<MentionTriaged> mentions) throws SQLException {
        var conversations = mentions.stream()
                .map(triaged -> Conversation.of(triaged.mention()))
                .distinct()
                .toList();
        var rows = new CaseRows(connection);
        var held = rows.lockLatest(conversations);
        if (held.isEmpty() && mentions.stream().noneMatch(CaseIntake::wantsReaction)) return;
        var clients =
                conversations.stream().map(Conversation::clientId).distinct().toList();
        var taking =
                new Taking(connection, rows.now(), agreed.of(connection, clients), mutes.inForce(connection, clients));
        for (var stored : held) taking.resume(stored);
        for (var triaged : mentions) taking.take(triaged);
        book.keep(connection, taking.works, taking.at);
        CaseMarks.refresh(
                connection,
                mentions.stream().map(triaged -> triaged.mention().mentionId()).toList());
    }

    private static boolean wantsReaction(MentionTriaged triaged) {
        return triaged.verdict().advice().react();
    }

    /**
     * The cases of one batch, each as the mentions before left it.
     *
     * @param latest by conversation, the case that its next mention meets
     * @param works all of them: one that a mention joined is kept, also where a later mention opened the conversation's next
     */
    private record Taking(
            Connection connection,
            Instant at,
            Map<String, CaseTerms> terms,
            MuteList mutes,
            Map<Conversation, CaseWork> latest,
            List<CaseWork> works) {
        Taking(Connection connection, Instant at, Map<String, CaseTerms> terms, MuteList mutes) {
            this(connection, at, terms, mutes, new HashMap<>(), new ArrayList<>());
        }

        void resume(StoredCase stored) {
            var conversation = Conversation.of(stored.file().key());
            add(conversation, CaseWork.on(stored, terms.get(conversation.clientId()), at));
        }

        private void add(Conversation conversation, CaseWork work) {
            latest.put(conversation, work);
            works.add(work);
        }

        void take(MentionTriaged triaged) throws SQLException {
            var conversation = Conversation.of(triaged.mention());
            var agreed = terms.get(conversation.clientId());
            if (agreed == null) return;
            var met = Optional.ofNullable(latest.get(conversation)).map(CaseWork::file);
            var effect = MentionIntake.effect(triaged, met, agreed);
            if (effect == Effect.NOTHING || (wakes(effect) && mutes.silences(triaged.mention()))) return;
            MentionIntake.take(triaged, isFromCustomer(triaged, met), met, at, agreed)
                    .ifPresent(accepted -> {
                        if (effect == Effect.OPENS) add(conversation, CaseWork.opening(accepted, agreed));
                        else latest.get(conversation).take(accepted);
                        if (Reason.in(triaged).isPresent())
                            latest.get(conversation).urgent();
                    });
        }

        private static boolean wakes(Effect effect) {
            return effect == Effect.OPENS || effect == Effect.REOPENS;
        }

        /** Asked only where it matters: whether the answer that a case waits for has come. */
        private boolean isFromCustomer(MentionTriaged triaged, Optional<CaseFile> met) throws SQLException {
            var waits = met.filter(file -> file.standing().waitingFor() == WaitingFor.CUSTOMER);
            if (waits.isEmpty()) return false;
            return Customers.of(connection, waits.get())
                    .include(triaged.mention().author());
        }
    }
}
