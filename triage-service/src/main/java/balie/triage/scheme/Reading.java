package balie.triage.scheme;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.triage.client.Concern;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.signal.Setting;
import balie.triage.signal.Setting.Sphere;
import balie.triage.signal.Tags;
import java.util.List;

/**
 * All that the scheme asks about one mention.
 *
 * @param followers of the author; null when unknown
 * @param influentialFollowers from how many on the client counts an author as influential
 */
public record Reading(
        Concern concern,
        ChannelType channel,
        Feeling feeling,
        Cues cues,
        Tags tags,
        Setting setting,
        Motive motive,
        Long followers,
        long influentialFollowers) {

    public boolean has(Flag flag) {
        return tags.has(flag);
    }

    public boolean isInfluential() {
        return followers != null && followers >= influentialFollowers;
    }

    /** Whether there is something that can be solved or answered. */
    boolean hasCase() {
        return isDissatisfied() || asks();
    }

    /** Abuse of people rather than of what was bought, in which there is nothing to solve. */
    boolean isAbuse() {
        return has(Flag.ABUSE) && (!hasCase() || motive == Motive.ATTACK && !has(Flag.ADDRESSED));
    }

    /** The words that thank or praise. */
    List<String> praise() {
        return cues.words(cues.has(Cue.THANKS) ? Cue.THANKS : Cue.PRAISES);
    }

    /** A complaint, or the anger of somebody who speaks as a customer and says of what. */
    boolean isDissatisfied() {
        if (isTalk() || isTaste() || has(Flag.SPAM_HINT)) return false;
        return has(Flag.COMPLAINT) || isScolding() && saysOfWhat();
    }

    private boolean isScolding() {
        boolean scolds = motive == Motive.VENTING || motive == Motive.REVENGE || motive == Motive.HELP_FELLOW;
        return scolds && !feeling.isPositive() && !has(Flag.CLAIM_OF_FACT);
    }

    private boolean saysOfWhat() {
        boolean displeased = feeling.isNegative() || cues.has(Cue.SIGHS) || cues.has(Cue.IRONY);
        boolean wrong = cues.has(Cue.PROBLEM) || cues.has(Cue.FALLS_SHORT) || cues.has(Cue.THREAT);
        return wrong || cues.has(Cue.TRADE) && displeased;
    }

    /** A question or a request that is put to the client, or to anyone about what the client could answer. */
    boolean asks() {
        if (isTaste() || has(Flag.SPAM_HINT)) return false;
        boolean wants = motive == Motive.SERVICE && setting.toClient();
        if (isTalk()) return isPlainQuestion();
        return has(Flag.QUESTION) || cues.has(Cue.HELP_WANTED) || wants;
    }

    private boolean isPlainQuestion() {
        boolean rude = has(Flag.ABUSE) || cues.has(Cue.SWEARS) || cues.has(Cue.CHAT);
        return (cues.has(Cue.ASKS) || cues.has(Cue.SEEKS_OTHERS)) && !setting.toSomebody() && !rude;
    }

    /** A verdict on a story or a song, which the client cannot mend. */
    boolean isTaste() {
        return setting.sphere() == Sphere.WORKS && !has(Flag.ADDRESSED);
    }

    /** Nothing in it is a customer's. */
    boolean isTalk() {
        return setting.isAmongPeople();
    }
}
