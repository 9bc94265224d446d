package balie.response.inbox;

import balie.events.CaseEvent.Status;
import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Way;
import balie.response.cases.Refused;
import balie.response.cases.Standing;
import balie.response.desk.MentionLine;
import balie.response.people.Colleague;
import balie.response.queue.CaseFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One case as its page shows it.
 *
 * @param profile null for a client that is not known here
 * @param colleagues to whom it can be given; none for those who may not
 * @param me login of the person who looks
 * @param works whether that person may work it
 * @param query the end of an address that leads back to the queue
 * @param toast null when nothing was just done
 * @param refused why what was asked for was not done; null when nothing was refused
 */
public record CasePane(
        CaseFolder folder,
        ClientProfile profile,
        People people,
        List<Colleague> colleagues,
        String me,
        boolean works,
        String query,
        Toast toast,
        Refused refused,
        Instant now) {
    private static final List<Flag> MARKS = List.of(Flag.QUESTION, Flag.COMPLAINT, Flag.OPPORTUNITY);

    public UUID caseId() {
        return folder.row().caseId();
    }

    /** Where the case's forms are posted to: {@code action} is put between the two halves. */
    public String action(String action) {
        return "/desk/cases/" + caseId() + "/" + action + query;
    }

    public Standing standing() {
        return folder.file().standing();
    }

    public String client() {
        return profile == null ? folder.row().clientId() : profile.name();
    }

    /** Who began it; empty when no source tells. */
    public String author() {
        return posts().isEmpty() ? "" : posts().get(0).author();
    }

    public String places() {
        return posts().isEmpty() ? "" : posts().get(0).places();
    }

    public List<String> categories() {
        return QueueLine.of(folder.row(), profile, now, "", true, false).categories();
    }

    public boolean open() {
        return standing().open();
    }

    public boolean mine() {
        return standing().assignedTo(me);
    }

    public boolean othersCase() {
        return standing().assigned() && !mine();
    }

    public boolean waits() {
        return standing().status() == Status.WAITING;
    }

    public String assignee() {
        return people.name(standing().assignee());
    }

    public String closedBy() {
        return people.name(standing().closedBy());
    }

    /** Whom the refusal is due to; empty for nobody. */
    public String refusedFor() {
        return refused == null ? "" : people.name(refused.who());
    }

    public List<MentionLine> posts() {
        return folder.mentions().stream()
                .map(mention -> MentionLine.of(mention, profile))
                .toList();
    }

    /** Posts, replies and notes, the oldest first. */
    public List<TalkLine> talk() {
        var talk = new ArrayList<TalkLine>();
        posts().forEach(post -> talk.add(TalkLine.of(post)));
        folder.replies().forEach(reply -> talk.add(TalkLine.of(reply, people)));
        folder.notes().forEach(note -> talk.add(TalkLine.of(note, people)));
        talk.sort(Comparator.comparing(TalkLine::at));
        return talk;
    }

    /** The post that is to be answered: the newest that is still there; null when all are gone. */
    public MentionLine newest() {
        var posts = posts();
        for (int i = posts.size() - 1; i >= 0; i--) if (!posts.get(i).mention().withdrawn()) return posts.get(i);
        return posts.isEmpty() ? null : posts.get(posts.size() - 1);
    }

    /** The clocks that count now, or did last. */
    public List<ClockLine> clocks() {
        var last = generation();
        return clockLines().stream()
                .filter(line -> line.clock().generation() == last)
                .toList();
    }

    /** Those of the times before it was reopened. */
    public List<ClockLine> formerClocks() {
        var last = generation();
        return clockLines().stream()
                .filter(line -> line.clock().generation() != last)
                .toList();
    }

    /** The latest first. */
    public List<HistoryLine> history() {
        var lines = new ArrayList<HistoryLine>();
        folder.events().forEach(event -> lines.add(0, HistoryLine.of(event, people)));
        return lines;
    }

    public List<Polarity> sentiments() {
        return List.of(Polarity.values());
    }

    public List<Category> allCategories() {
        return profile == null ? List.of() : profile.categories();
    }

    public List<Flag> marks() {
        return MARKS;
    }

    /** Of the reply that is being written, so that a form that is sent twice records one. */
    public UUID replyId() {
        return UUID.randomUUID();
    }

    /** How to react, as advised. */
    public Way way() {
        var newest = newest();
        var advised =
                newest == null ? Way.WATCH : newest.mention().verdict().advice().way();
        return advised == Way.WATCH || advised == null ? Way.ANSWER : advised;
    }

    public List<Way> ways() {
        return List.of(Way.ANSWER, Way.ACKNOWLEDGE, Way.ACT);
    }

    public Audience audience() {
        var newest = newest();
        var advised =
                newest == null ? null : newest.mention().verdict().advice().audience();
        return advised == null ? Audience.PUBLIC : advised;
    }

    public List<Audience> audiences() {
        return List.of(Audience.PUBLIC, Audience.ONE_TO_ONE);
    }

    private int generation() {
        return folder.file().clocks().stream()
                .mapToInt(clock -> clock.generation())
                .max()
                .orElse(1);
    }

    private List<ClockLine> clockLines() {
        return folder.file().clocks().stream()
                .map(clock -> ClockLine.of(clock, folder.hours(), now))
                .toList();
    }
}
