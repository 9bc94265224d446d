package balie.platform.delivery;

import balie.events.Topic;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jpountz.lz4.LZ4Factory;

/**
 * Events of one topic that one transaction tells, in order, as one value of the database: one row to write, to take and to sweep, however
 * many they are.
 *
 * <p>The first byte tells how the rest is packed: 0 as it is, 1 as an LZ4 block. What it holds is, for each event, its key, its id, its
 * subject (16 bytes) and its body; all but the subject stand behind their length in four bytes, and a body that is not there has the length
 * -1.
 *
 * @param events how many
 * @param size bytes when unpacked, without the first
 */
record Parcel(Topic topic, int events, int size, byte[] bytes) {
    /** Unpacked, so that nobody needs more memory than this; one larger event has a parcel of its own. */
    static final int MOST = 1_000_000;

    private static final byte PLAIN = 0;
    private static final byte LZ4 = 1;
    /** What is smaller lies in the row itself and gains nothing. */
    private static final int WORTH_PACKING = 1_000;

    private static final int ABSENT = -1;

    /** As few parcels as hold the events in this order. */
    static List<Parcel> of(List<Outgoing> events) {
        var parcels = new ArrayList<Parcel>();
        var some = new ArrayList<Packet>();
        int size = 0;
        for (var event : events) {
            var packet = Packet.of(event);
            if (!some.isEmpty() && (some.get(0).topic() != packet.topic() || size + size(packet) > MOST)) {
                parcels.add(packed(some, size));
                some.clear();
                size = 0;
            }
            some.add(packet);
            size += size(packet);
        }
        if (!some.isEmpty()) parcels.add(packed(some, size));
        return parcels;
    }

    /** The events again, in the same order. */
    List<Packet> unpacked() {
        var content = ByteBuffer.wrap(content());
        var unpacked = new ArrayList<Packet>(events);
        while (content.hasRemaining()) unpacked.add(read(content));
        return unpacked;
    }

    private byte[] content() {
        var content = new byte[size];
        if (bytes[0] == LZ4) Lz4.FACTORY.safeDecompressor().decompress(bytes, 1, bytes.length - 1, content, 0, size);
        else System.arraycopy(bytes, 1, content, 0, size);
        return content;
    }

    private Packet read(ByteBuffer content) {
        var key = next(content);
        var id = next(content);
        var subject = new UUID(content.getLong(), content.getLong());
        return new Packet(topic, key, id, subject, next(content));
    }

    private static byte[] next(ByteBuffer content) {
        int length = content.getInt();
        if (length == ABSENT) return null;
        var bytes = new byte[length];
        content.get(bytes);
        return bytes;
    }

    private static Parcel packed(List<Packet> packets, int size) {
        var content = ByteBuffer.allocate(size);
        for (var packet : packets) write(packet, content);
        var bytes = size < WORTH_PACKING ? plain(content.array()) : lz4(content.array());
        return new Parcel(packets.get(0).topic(), packets.size(), size, bytes);
    }

    private static int size(Packet packet) {
        int body = packet.body() == null ? 0 : packet.body().length;
        return 3 * Integer.BYTES + 2 * Long.BYTES + packet.key().length + packet.id().length + body;
    }

    private static void write(Packet packet, ByteBuffer content) {
        put(packet.key(), content);
        put(packet.id(), content);
        content.putLong(packet.subject().getMostSignificantBits());
        content.putLong(packet.subject().getLeastSignificantBits());
        if (packet.body() == null) content.putInt(ABSENT);
        else put(packet.body(), content);
    }

    private static void put(byte[] bytes, ByteBuffer content) {
        content.putInt(bytes.length).put(bytes);
    }

    private static byte[] plain(byte[] content) {
        return ByteBuffer.allocate(1 + content.length).put(PLAIN).put(content).array();
    }

    private static byte[] lz4(byte[] content) {
        var compressor = Lz4.FACTORY.fastCompressor();
        var packed = new byte[1 + compressor.maxCompressedLength(content.length)];
        packed[0] = LZ4;
        int length = compressor.compress(content, 0, content.length, packed, 1, packed.length - 1);
        return Arrays.copyOf(packed, 1 + length);
    }

    /** Asked for when the first parcel is packed, which is after {@link FastCompression} has loaded what there is. */
    private static final class Lz4 {
        static final LZ4Factory FACTORY = LZ4Factory.fastestInstance();
    }
}
