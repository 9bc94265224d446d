package balie.platform.delivery;

import java.util.List;

/** A row as an outbox writes it for the events of one transaction. */
public record OutboxRow(String topic, int events, int size, byte[] parcel) {
    /** The rows of one transaction that tells these events, in this order. */
    public static List<OutboxRow> of(List<Outgoing> told) {
        return Parcel.of(told).stream()
                .map(parcel ->
                        new OutboxRow(parcel.topic().topicName(), parcel.events(), parcel.size(), parcel.bytes()))
                .toList();
    }
}
