package balie.triage.tool;

import static balie.events.ChannelType.CORPORATE_WEBSITE;
import static balie.events.ChannelType.FORUM;
import static balie.events.ChannelType.MICROBLOG;
import static balie.events.ChannelType.ONLINE_COMMUNITY;
import static balie.events.ChannelType.REVIEW_SITE;
import static balie.events.ChannelType.SOCIAL_NETWORK;
import static balie.events.ChannelType.WEBLOG;

import balie.events.ChannelType;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the real posts whose motive and reaction are labelled by hand, as docs/annotation-guide.md tells. The same sets give the
 * same posts, whatever the order of their lines: those whose ids come first.
 */
final class AnnotationSample {
    static final int ID_DIGITS = 16;

    private static final List<Draw> DRAWS = List.of(
            new Draw(100, "en_airline_sent", "en", MICROBLOG),
            new Draw(30, "en_semeval17_tweets", "en", MICROBLOG),
            new Draw(15, "en_irony", "en", MICROBLOG),
            new Draw(35, "lid_tweets_carter", "nl", MICROBLOG),
            new Draw(30, "en_airline_sent", "en", CORPORATE_WEBSITE),
            new Draw(60, "nl_webshop_sent", "nl", CORPORATE_WEBSITE),
            new Draw(30, "en_davidson_abuse", "en", SOCIAL_NETWORK),
            new Draw(30, "nl_hatecheck", "nl", SOCIAL_NETWORK),
            new Draw(55, "en_complaints", "en", FORUM),
            new Draw(40, "nl_bolcom_clothing", "nl", FORUM),
            new Draw(8, "en_trustpilot_bank", "en", WEBLOG, 500, 1200),
            new Draw(32, "nl_bolcom_books", "nl", WEBLOG, 500, 1200),
            new Draw(30, "en_trustpilot_bank", "en", REVIEW_SITE, 1, 499),
            new Draw(55, "nl_trustpilot_bank", "nl", REVIEW_SITE),
            new Draw(35, "nl_semeval16_rest", "nl", REVIEW_SITE),
            new Draw(25, "en_youtube_spam", "en", ONLINE_COMMUNITY),
            new Draw(30, "nl_bolcom_music", "nl", ONLINE_COMMUNITY, 1, 250));

    private AnnotationSample() {}

    /** Prints id, set, channel and language, a post a line; after the argument {@code texts} the text too, which must stay outside the repository. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean texts = List.of(arguments).contains("texts");
        for (var post : posts(Path.of(System.getProperty("balie.data", "")))
                .orElseThrow(() -> new IllegalStateException("balie.data lacks a set of triage/dev")))
            out.print((texts ? post.line() + '\t' + post.text().replace("\n", "\\n") : post.line()) + '\n');
    }

    /** Out of the folder's sets, in the order of their ids, which mixes the sets; empty where a set is missing. */
    static Optional<Collection<Drawn>> posts(Path folder) {
        var drawn = new TreeMap<String, Drawn>();
        var taken = new HashSet<String>();
        for (var draw : DRAWS) {
            var set = Labelled.set(folder, draw.set());
            if (set.isEmpty()) return Optional.empty();
            draw.from(set.get(), taken).forEach(post -> drawn.put(post.id(), post));
        }
        return Optional.of(drawn.values());
    }

    /** A post to be labelled; the id tells nothing of its text and finds it again in the same data. */
    record Drawn(String id, String set, ChannelType channel, String language, String text) {

        String line() {
            var type = channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return String.join("\t", id, set, type, language);
        }

        /** Its letters: posts that differ in marks or capitals only would be labelled in vain. */
        private String gist() {
            return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
        }
    }

    /** So many posts out of a set, at least {@code shortest} and at most {@code longest} characters long, as if from that channel. */
    private record Draw(int posts, String set, String language, ChannelType channel, int shortest, int longest) {

        Draw(int posts, String set, String language, ChannelType channel) {
            this(posts, set, language, channel, 1, 1200);
        }

        List<Drawn> from(List<Labelled> labelled, Set<String> taken) {
            var fitting = labelled.stream()
                    .filter(this::fits)
                    .map(one -> new Drawn(id(one.text()), set, channel, language, one.text()))
                    .sorted(Comparator.comparing(Drawn::id))
                    .filter(post -> taken.add(post.gist()))
                    .limit(posts)
                    .toList();
            if (fitting.size() < posts) throw new IllegalStateException(set + " has only " + fitting.size());
            return fitting;
        }

        private boolean fits(Labelled one) {
            int length = one.text().length();
            boolean spoken = !set.startsWith("lid_") || one.label().equals(language);
            return spoken && length >= shortest && length <= longest;
        }

        private String id(String text) {
            return sha256(set + '\t' + text).substring(0, ID_DIGITS);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
