package balie.collector.hook;

import balie.collector.post.Post;
import balie.collector.post.PostReading;
import balie.collector.post.Withdrawal;
import balie.platform.session.FieldError;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Understands messages: of several about one post, the last one holds. */
@ApplicationScoped
public class HookReader {
    private final ObjectMapper json;

    HookReader(ObjectMapper json) {
        this.json = json;
    }

    /** What is wrong with a message; empty when it can be stored. */
    List<FieldError> mistakes(byte[] body, Instant now) {
        try {
            var message = json.readValue(body, HookMessage.class);
            return message == null ? notUnderstood() : message.mistakes(now);
        } catch (JacksonException e) {
            return notUnderstood();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    private static List<FieldError> notUnderstood() {
        return List.of(
                new FieldError("body", "must be JSON with type, timestamp and data, times as 2026-03-02T09:30:00Z"));
    }

    /** What the messages say, the newest post first. */
    public PostReading.Read read(List<HookMessages.Waiting> waiting) {
        var latest = new LinkedHashMap<String, HookMessage>();
        for (var each : waiting) {
            var message = message(each.body());
            latest.remove(message.postId());
            latest.put(message.postId(), message);
        }
        var posts = new ArrayList<Post>();
        var gone = new ArrayList<Withdrawal>();
        for (var message : latest.values())
            if (message.isGone()) gone.add(message.withdrawal());
            else posts.add(0, message.post());
        return new PostReading.Read(posts, gone, null, null, true);
    }

    private HookMessage message(String stored) {
        try {
            return json.readValue(stored, HookMessage.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("a stored message cannot be read", e);
        }
    }
}
