package balie.collector.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides which characters the bytes stand for. Declarations are often wrong, so the bytes weigh more: a byte order mark first, then
 * UTF-8 if it fits, then what was declared if that fits, then Windows-1252, which always does.
 */
final class FeedCharset {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    /** The longest UTF-8 sequence less one: what a cut through the middle of a character leaves. */
    private static final int CUT_OFF = 3;

    private FeedCharset() {}

    /** The text, without byte order mark. */
    static String decode(byte[] bytes, Charset fromHeader) {
        var marked = marked(bytes);
        if (marked.isPresent()) return lenient(bytes, marked.get()).substring(1);
        var declared = Optional.ofNullable(fromHeader).or(() -> declared(bytes));
        if (declared.map(FeedCharset::isSevenBit).orElse(false)) return lenient(bytes, declared.get());
        return Stream.of(strict(bytes, UTF_8), declared.flatMap(charset -> strict(bytes, windows(charset))))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> lenient(bytes, WINDOWS_1252));
    }

    private static Optional<Charset> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(UTF_8);
        if (startsWith(bytes, 0xFE, 0xFF)) return Optional.of(UTF_16BE);
        if (startsWith(bytes, 0xFF, 0xFE)) return Optional.of(UTF_16LE);
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int at = 0; at < mark.length; at++) if ((bytes[at] & 0xff) != mark[at]) return false;
        return true;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        if (startsWith(bytes, 0, '<')) return Optional.of(UTF_16BE);
        if (startsWith(bytes, '<', 0)) return Optional.of(UTF_16LE);
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Encodings that use plain ASCII bytes for other characters, and so look like UTF-8; UTF-16 has its zero bytes in common. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
    }

    private static Charset windows(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WINDOWS_1252
                : charset;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        var result = decoder.decode(in, out, false);
        if (result.isError() || in.remaining() > CUT_OFF) return Optional.empty();
        return Optional.of(out.flip().toString());
    }

    private static String lenient(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("replaced, not reported", e);
        }
    }
}
