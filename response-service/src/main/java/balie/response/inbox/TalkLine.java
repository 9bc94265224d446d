package balie.response.inbox;

import balie.response.desk.MentionLine;
import balie.response.queue.PastEvent;
import balie.response.queue.SentReply;
import java.time.Instant;

/**
 * Something that was said at the case: a post, a reply that was sent, or a note for colleagues. Two of the three are null.
 *
 * @param who the name of the colleague; empty for a post
 */
public record TalkLine(Instant at, MentionLine post, SentReply reply, PastEvent note, String who) {
    static TalkLine of(MentionLine post) {
        return new TalkLine(post.mention().publishedAt(), post, null, null, "");
    }

    static TalkLine of(SentReply reply, People people) {
        return new TalkLine(reply.sentAt(), null, reply, null, people.name(reply.writtenBy()));
    }

    static TalkLine of(PastEvent note, People people) {
        return new TalkLine(note.at(), null, null, note, people.name(note.actor()));
    }
}
