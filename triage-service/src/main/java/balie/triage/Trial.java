package balie.triage;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.triage.judge.LooseText;

/**
 * A text to be judged as if it had been posted; for a client, as if a monitor of the client had found it.
 *
 * @param clientId whose profile judges; null for the defaults
 * @param followers of its author; null for unknown
 */
record Trial(String text, ChannelType channel, String clientId, String title, Long followers) {
    MentionCollected mention() {
        return new LooseText(channel, title, text).mention(clientId, new Author(null, null, null, followers));
    }
}
