package balie.triage.scheme;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.triage.client.Concern;
import balie.triage.sentiment.Feeling;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.signal.Tags;

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
        return has(Flag.COMPLAINT) || has(Flag.QUESTION) || cues.has(Cue.HELP_WANTED);
    }
}
