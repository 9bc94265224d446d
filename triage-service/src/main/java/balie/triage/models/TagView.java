package balie.triage.models;

import balie.events.ClientProfile;
import balie.theme.chart.Fill;
import balie.theme.chart.StackedBars;
import balie.theme.chart.StackedBars.Column;
import balie.theme.chart.StackedBars.Series;
import balie.triage.head.HeadState;
import balie.triage.judge.Learnable;
import balie.triage.models.ClientLearning.OfTag;
import balie.triage.models.ClientLearning.Version;
import balie.triage.models.ClientLearning.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One tag on the page.
 *
 * @param active the version that answers; null for the shared model
 * @param before the version to which a step back would lead; null for the shared model
 * @param missing how many lessons are missing before anything can be learnt
 * @param chart agreement by week, and its sentence
 */
record TagView(
        Learnable tag,
        String name,
        OfTag of,
        Version active,
        Version before,
        int missing,
        StackedBars chart,
        String sentence,
        List<Pair> pairs) {
    private static final int MOST_PAIRS = 8;
    private static final int MOST_WEEKS = 12;

    /** What was given and what was right, and how often. */
    record Pair(String given, String right, int count) {}

    static TagView of(OfTag of, ClientLearning learning, ClientProfile client, Vocabulary words) {
        var tag = Learnable.valueOf(of.tag().code().toUpperCase(Locale.ROOT));
        var name = words.models().tag(tag);
        return new TagView(
                tag,
                name,
                of,
                active(of),
                before(of, learning.sharedModel()),
                Math.max(0, learning.fewestLessons() - of.lessons()),
                chart(name, lately(of), words),
                sentence(lately(of), words),
                pairs(tag, of, client, words));
    }

    private static Version active(OfTag of) {
        return of.versions().stream()
                .filter(version -> of.answers() != null && version.version() == of.answers())
                .findFirst()
                .orElse(null);
    }

    private static Version before(OfTag of, String sharedModel) {
        return of.versions().stream()
                .filter(version -> of.answers() != null
                        && version.version() < of.answers()
                        && version.state() == HeadState.REPLACED
                        && version.sharedModel().equals(sharedModel))
                .findFirst()
                .orElse(null);
    }

    private static List<Week> lately(OfTag of) {
        var weeks = of.agreement();
        return weeks.subList(Math.max(0, weeks.size() - MOST_WEEKS), weeks.size());
    }

    private static StackedBars chart(String name, List<Week> weeks, Vocabulary words) {
        var columns = new ArrayList<Column>();
        LocalDate last = null;
        for (var week : weeks) {
            while (!columns.isEmpty() && last.isBefore(week.week().minusWeeks(1)))
                columns.add(column(last = last.plusWeeks(1), 0, 0, words));
            columns.add(column(last = week.week(), week.confirmed(), week.corrected(), words));
        }
        var series = List.of(
                new Series(words.models().leftAsItWas(), Fill.POSITIVE),
                new Series(words.models().corrected(), Fill.NEGATIVE));
        return StackedBars.of(words.models().agreementCaption(name), series, columns);
    }

    /** Of a week in which nobody said anything nothing is known. */
    private static Column column(LocalDate week, long confirmed, long corrected, Vocabulary words) {
        var name = words.models().weekOf(words.day(week));
        var counts = List.of(confirmed, corrected);
        return new Column(name, words.shortDay(week), counts, null, confirmed + corrected > 0);
    }

    private static String sentence(List<Week> weeks, Vocabulary words) {
        int confirmed = weeks.stream().mapToInt(Week::confirmed).sum();
        int corrected = weeks.stream().mapToInt(Week::corrected).sum();
        if (confirmed + corrected == 0) return words.models().nothingSaid();
        return words.models()
                .agreementSentence(
                        Math.round(100f * confirmed / (confirmed + corrected)),
                        confirmed + corrected,
                        words.day(weeks.get(0).week()));
    }

    /** How often the head that answers was right, of a hundred lessons held back. */
    public int rightAfter() {
        return (int) Math.round(active.rightAfter() * 100);
    }

    /** How often what answered before was. */
    public int rightBefore() {
        return (int) Math.round(active.rightBefore() * 100);
    }

    private static List<Pair> pairs(Learnable tag, OfTag of, ClientProfile client, Vocabulary words) {
        return of.confusion().stream()
                .limit(MOST_PAIRS)
                .map(pair -> new Pair(
                        words.label(tag, pair.given(), client), words.label(tag, pair.right(), client), pair.count()))
                .toList();
    }
}
