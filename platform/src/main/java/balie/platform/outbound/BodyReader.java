package balie.platform.outbound;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes a body up to its caps, before and after unpacking. A connection that ends early leaves what had come by then.
 *
 * @param most bytes from the wire
 * @param mostInflated bytes after unpacking
 */
record BodyReader(int most, int mostInflated) {
    private static final int CHUNK = 16_384;

    /** What was read, and whether that was all. */
    record Bytes(byte[] bytes, boolean whole) {}

    /** Throws only when nothing at all could be read. */
    Bytes read(InputStream wire, Unpacking.Opening unpacking) throws IOException, TooLarge {
        var taken = new ByteArrayOutputStream();
        try {
            return readAll(unpacking.open(new Capped(wire, most)), taken);
        } catch (Overflow e) {
            throw new TooLarge(most);
        } catch (IOException e) {
            if (taken.size() == 0) throw e;
            return new Bytes(taken.toByteArray(), false);
        }
    }

    private Bytes readAll(InputStream plain, ByteArrayOutputStream taken) throws IOException, TooLarge {
        var chunk = new byte[CHUNK];
        for (int read = plain.read(chunk); read >= 0; read = plain.read(chunk)) {
            if (taken.size() + read > mostInflated) throw new TooLarge(mostInflated);
            taken.write(chunk, 0, read);
        }
        return new Bytes(taken.toByteArray(), true);
    }

    private static final class Capped extends FilterInputStream {
        private int left;

        Capped(InputStream wire, int most) {
            super(wire);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read > left) throw new Overflow();
            left -= Math.max(0, read);
            return read;
        }
    }

    private static final class Overflow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** More than the cap. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
        private final int most;

        TooLarge(int most) {
            this.most = most;
        }

        int most() {
            return most;
        }
    }
}
