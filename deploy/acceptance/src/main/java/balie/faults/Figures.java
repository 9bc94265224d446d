package balie.faults;

import balie.faults.check.Growth;
import balie.faults.journal.Alert;
import balie.faults.journal.Deed;
import balie.faults.journal.Deed.Told;
import balie.faults.journal.Journal;
import balie.faults.journal.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much happened, in numbers. */
final class Figures {
    private Figures() {}

    static List<String> of(Journal journal, Growth growth) {
        var figures = new ArrayList<String>();
        figures.add(posts(journal.posts().stream().toList()));
        figures.add(deeds(journal.deeds()));
        figures.add(alerts(journal.alerts()));
        figures.add("%d poisoned records; %d moments after which a message may come again"
                .formatted(journal.poison().size(), journal.disturbances().size()));
        growth.diskPerMention()
                .forEach((folder, bytes) -> figures.add("%s: %d bytes on disk per mention".formatted(folder, bytes)));
        figures.add(growth.figures().stream()
                .map(figure -> "%s %d→%d".formatted(figure.what().replace(": ", " "), figure.first(), figure.last()))
                .collect(Collectors.joining("; ", "at the first and the last calm moment (memory in KiB): ", "")));
        return figures;
    }

    private static String posts(List<Post> posts) {
        return "%d posts, %d edits, %d withdrawals"
                .formatted(
                        posts.size(),
                        posts.stream()
                                .mapToInt(post -> post.editions().size() - 1)
                                .sum(),
                        posts.stream().filter(Post::withdrawn).count());
    }

    private static String deeds(List<Deed> deeds) {
        Map<String, Long> done = deeds.stream()
                .filter(deed -> deed.told() == Told.DONE)
                .collect(Collectors.groupingBy(
                        deed -> deed.kind().name().toLowerCase(Locale.ROOT), TreeMap::new, Collectors.counting()));
        long refused =
                deeds.stream().filter(deed -> deed.told() == Told.REFUSED).count();
        long unanswered =
                deeds.stream().filter(deed -> deed.told() == Told.NOTHING).count();
        return "done by agents: %s; %d refused, %d unanswered and tried again".formatted(done, refused, unanswered);
    }

    private static String alerts(List<Alert> alerts) {
        long distinct = alerts.stream().map(Alert::id).distinct().count();
        return "%d alerts arrived, %d of them again under the same id".formatted(distinct, alerts.size() - distinct);
    }
}
