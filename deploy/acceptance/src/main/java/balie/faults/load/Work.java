package balie.faults.load;

import balie.faults.journal.Deed;
import balie.faults.journal.Deed.Kind;
import balie.faults.journal.Deed.Told;
import balie.faults.journal.Journal;
import balie.faults.load.Visitor.Answer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** Carries out an agent's commands, each sent until the desk says what came of it. Every try stands in the journal. */
final class Work {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final Pattern NEWEST_POST = Pattern.compile("name=\"mention\" value=\"([0-9a-f-]{36})\"");

    private final Visitor agent;
    private final Journal journal;
    private final Tempo tempo;

    Work(Visitor agent, Journal journal, Tempo tempo) {
        this.agent = agent;
        this.journal = journal;
        this.tempo = tempo;
    }

    /** Sends a command once. */
    @FunctionalInterface
    private interface Sending {
        Answer send() throws IOException;
    }

    boolean claim(UUID caseId) {
        return carryOut(Kind.CLAIM, caseId, null, () -> agent.post(api(caseId, "claim"), ""));
    }

    boolean reply(UUID caseId) {
        var replyId = UUID.randomUUID();
        var reply = """
                {"replyId":"%s","way":"answer","audience":"public","text":"Dank voor het bericht, we kijken ernaar. (%s)"}""".formatted(replyId, replyId);
        return carryOut(Kind.REPLY, caseId, replyId, () -> agent.post(api(caseId, "reply"), reply));
    }

    boolean letWait(UUID caseId) {
        return carryOut(
                Kind.WAIT, caseId, null, () -> agent.post(api(caseId, "wait"), "{\"waitingFor\":\"customer\"}"));
    }

    boolean resolve(UUID caseId) {
        return carryOut(Kind.RESOLVE, caseId, null, () -> agent.post(api(caseId, "resolve"), ""));
    }

    /** Says of the case's newest post that its tone is positive. */
    boolean correct(UUID caseId) {
        var mention = newestPost(caseId);
        if (mention == null) return false;
        return carryOut(
                Kind.CORRECT,
                caseId,
                null,
                () -> agent.form(
                        "/desk/cases/" + caseId + "/correct",
                        "mention",
                        mention,
                        "tag",
                        "sentiment",
                        "to",
                        "POSITIVE"));
    }

    private String newestPost(UUID caseId) {
        try {
            var found = NEWEST_POST.matcher(agent.get("/desk/cases/" + caseId).body());
            return found.find() ? found.group(1) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static String api(UUID caseId, String command) {
        return "/desk/api/cases/" + caseId + "/" + command;
    }

    private boolean carryOut(Kind kind, UUID caseId, UUID id, Sending sending) {
        while (!Thread.currentThread().isInterrupted()) {
            tempo.next();
            var told = attempt(kind, caseId, id, sending);
            if (told != Told.NOTHING) return told == Told.DONE;
            Pause.of(BETWEEN_TRIES);
        }
        return false;
    }

    /** One that was not let in at all did nothing, so there is nothing to write down. */
    private Told attempt(Kind kind, UUID caseId, UUID id, Sending sending) {
        var at = Instant.now();
        var told = Told.NOTHING;
        try {
            var answer = sending.send();
            if (answer.isSignedOut()) return Told.NOTHING;
            told = told(answer.status());
        } catch (IOException e) {
            told = Told.NOTHING;
        }
        journal.did(new Deed(agent.login(), caseId, kind, id, at, told));
        return told;
    }

    private static Told told(int status) {
        if (status == 200 || status == 303) return Told.DONE;
        return status >= 500 || status == 408 || status == 429 ? Told.NOTHING : Told.REFUSED;
    }
}
