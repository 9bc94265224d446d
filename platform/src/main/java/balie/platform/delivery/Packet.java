package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import balie.events.Topic;
import java.util.UUID;

/** An {@link Outgoing} event in bytes, as it is packed and sent; texts are UTF-8. */
record Packet(Topic topic, byte[] key, byte[] id, UUID subject, byte[] body) {
    static Packet of(Outgoing event) {
        return new Packet(
                event.topic(), event.key().getBytes(UTF_8), event.id().getBytes(UTF_8), event.subject(), event.body());
    }
}
