package balie.platform.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        var some = new ArrayList<Item>();
        int size = 0;
        for (var event : events) {
            var item = Item.of(event);
            if (!some.isEmpty() && (some.get(0).event.topic() != event.topic() || size + item.size() > MOST)) {
                parcels.add(packed(some, size));
                some.clear();
                size = 0;
            }
            some.add(item);
            size += item.size();
        }
        if (!some.isEmpty()) parcels.add(packed(some, size));
        return parcels;
    }

    /** The events again, in the same order. */
    List<Outgoing> unpacked() {
        var content = ByteBuffer.wrap(content());
        var unpacked = new ArrayList<Outgoing>(events);
        while (content.hasRemaining()) unpacked.add(Item.read(topic, content));
        return unpacked;
    }

    private byte[] content() {
        var content = new byte[size];
        if (bytes[0] == LZ4) Lz4.FACTORY.safeDecompressor().decompress(bytes, 1, bytes.length - 1, content, 0, size);
        else System.arraycopy(bytes, 1, content, 0, size);
        return content;
    }

    private static Parcel packed(List<Item> items, int size) {
        var content = ByteBuffer.allocate(size);
        items.forEach(item -> item.write(content));
        var topic = items.get(0).event.topic();
        return new Parcel(
                topic, items.size(), size, size < WORTH_PACKING ? plain(content.array()) : lz4(content.array()));
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

    /** An event with its texts as bytes. */
    private record Item(Outgoing event, byte[] key, byte[] id) {
        private static final int LENGTHS = 3 * Integer.BYTES;
        private static final int SUBJECT = 2 * Long.BYTES;

        static Item of(Outgoing event) {
            return new Item(event, event.key().getBytes(UTF_8), event.id().getBytes(UTF_8));
        }

        int size() {
            return LENGTHS + SUBJECT + key.length + id.length + (event.body() == null ? 0 : event.body().length);
        }

        void write(ByteBuffer to) {
            put(to, key);
            put(to, id);
            to.putLong(event.subject().getMostSignificantBits())
                    .putLong(event.subject().getLeastSignificantBits());
            if (event.body() == null) to.putInt(ABSENT);
            else put(to, event.body());
        }

        static Outgoing read(Topic topic, ByteBuffer from) {
            var key = new String(next(from), UTF_8);
            var id = new String(next(from), UTF_8);
            var subject = new UUID(from.getLong(), from.getLong());
            return new Outgoing(topic, key, id, subject, next(from));
        }

        private static void put(ByteBuffer to, byte[] bytes) {
            to.putInt(bytes.length).put(bytes);
        }

        private static byte[] next(ByteBuffer from) {
            int length = from.getInt();
            if (length == ABSENT) return null;
            var bytes = new byte[length];
            from.get(bytes);
            return bytes;
        }
    }
}
