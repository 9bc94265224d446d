package balie.triage.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A head as bytes, to be kept and read again: a byte that names the form, then the rest compressed. A head read again answers the same. */
public final class HeadBytes {
    private static final int FORM = 1;

    private HeadBytes() {}

    public static byte[] of(Head head) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(FORM);
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            head.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The head that these bytes hold; they must be of this form and whole. */
    public static Head head(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != FORM) throw new IllegalArgumentException("no head of form " + FORM);
        var compressed = new ByteArrayInputStream(bytes, 1, bytes.length - 1);
        try (var in = new DataInputStream(new InflaterInputStream(compressed))) {
            return Head.readFrom(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("no whole head", e);
        }
    }
}
