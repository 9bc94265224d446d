package balie.triage.signal;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.triage.sentiment.Feeling;
import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.List;

/**
 * Where a post stands: what it speaks of, and whether it speaks to the client.
 *
 * @param toClient as its customer, to its account, on its pages, or to an organisation whose name is masked
 * @param toSomebody begins with the account of somebody else
 * @param evidence the words that tell what it speaks of
 */
public record Setting(Sphere sphere, boolean toClient, boolean toSomebody, List<String> evidence) {

    /** What can be spoken of. */
    public enum Sphere {
        /** What organisations do or sell. */
        CUSTOMERS,
        /** A book, a record, a film. */
        WORKS,
        /** Anything else: private talk, politics, sport. */
        PEOPLE
    }

    /** @param named whether the text names the client or something of its own */
    public static Setting of(Post post, ChannelType channel, Cues cues, Tags tags, Feeling feeling, boolean named) {
        boolean ownPages = channel == ChannelType.CORPORATE_WEBSITE;
        boolean handle = startsWithHandle(post);
        boolean chat = cues.has(Cue.CHAT);
        boolean wants = handle && !chat && (cues.has(Cue.HELP_WANTED) || cues.has(Cue.PROBLEM));
        boolean asks = !handle && !chat && asksSomebody(cues, tags);
        boolean known = named || ownPages || tags.has(Flag.ADDRESSED) || channel == ChannelType.REVIEW_SITE;
        var sphere = sphere(cues, known || wants || asks || isVerdict(post, channel, cues, feeling));
        boolean speaks = handle || asks || cues.has(Cue.SPEAKS_TO) || cues.has(Cue.HELP_WANTED);
        boolean toClient = tags.has(Flag.ADDRESSED)
                || ownPages
                || speaks && sphere == Sphere.CUSTOMERS && channel != ChannelType.REVIEW_SITE;
        return new Setting(
                sphere, toClient, handle && !toClient, cues.words(sphere == Sphere.WORKS ? Cue.TASTE : Cue.TRADE));
    }

    private static boolean asksSomebody(Cues cues, Tags tags) {
        boolean asks = tags.has(Flag.QUESTION) && cues.has(Cue.ASKS) && !cues.has(Cue.SEEKS_OTHERS);
        return asks && !tags.has(Flag.ABUSE) && (cues.has(Cue.SPEAKS_TO) || cues.has(Cue.YOU));
    }

    private static Sphere sphere(Cues cues, boolean certain) {
        int trade = cues.count(Cue.TRADE);
        int taste = cues.count(Cue.TASTE);
        if (taste > trade && taste >= cues.count(Cue.CHAT)) return Sphere.WORKS;
        if (certain) return Sphere.CUSTOMERS;
        int chosen = trade + cues.count(Cue.RECOMMENDS) + cues.count(Cue.WARNS);
        return chosen > 0 && chosen >= cues.count(Cue.CHAT) ? Sphere.CUSTOMERS : Sphere.PEOPLE;
    }

    /** A feeling that is put to nobody, where people do not just chat, is a verdict on something bought or visited. */
    private static boolean isVerdict(Post post, ChannelType channel, Cues cues, Feeling feeling) {
        if (channel == ChannelType.MICROBLOG || channel == ChannelType.SOCIAL_NETWORK) return false;
        boolean judges =
                feeling.isPositive() || feeling.isNegative() || cues.has(Cue.PRAISES) || cues.has(Cue.FALLS_SHORT);
        return judges && !cues.has(Cue.CHAT) && !cues.has(Cue.SPAM) && !pointsElsewhere(post);
    }

    private static boolean pointsElsewhere(Post post) {
        return post.count(Token.Kind.HANDLE) + post.count(Token.Kind.HASHTAG) + post.count(Token.Kind.ADDRESS) > 0;
    }

    private static boolean startsWithHandle(Post post) {
        return post.size() > 0 && post.token(0).kind() == Token.Kind.HANDLE;
    }

    public boolean isAmongPeople() {
        return sphere == Sphere.PEOPLE;
    }
}
