package balie.safety.access;

import balie.safety.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides whether an answer about somebody else's thing is just the answer about a thing that does not exist. */
final class Likeness {
    private static final Set<String> MOVING =
            Set.of("date", "ratelimit", "ratelimit-policy", "traceparent", "etag", "set-cookie", ":status");

    /** Pages tell when they were made. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|(?<=data-after=\")[\\w.-]+");

    private static final int SHOWN = 40;

    private Likeness() {}

    /** In what they differ; empty when nobody can tell them apart. */
    static Optional<String> difference(Answer foreign, Things others, Answer missing, Things none) {
        if (foreign.status() != missing.status())
            return Optional.of("status %d, not %d".formatted(foreign.status(), missing.status()));
        var headers = headers(foreign, others);
        var expected = headers(missing, none);
        if (MOMENT.matcher(missing.body()).find()) forgetLength(headers, expected);
        if (!headers.equals(expected)) return Optional.of("headers " + headers + ", not " + expected);
        return difference(others.hidden(foreign.body()), none.hidden(missing.body()));
    }

    private static Optional<String> difference(String theirs, String none) {
        var body = MOMENT.matcher(theirs).replaceAll("NOW");
        var expected = MOMENT.matcher(none).replaceAll("NOW");
        if (body.equals(expected)) return Optional.empty();
        int at = 0;
        while (at < Math.min(body.length(), expected.length()) && body.charAt(at) == expected.charAt(at)) at++;
        return Optional.of("body '%s', not '%s'".formatted(around(body, at), around(expected, at)));
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - SHOWN), Math.min(text.length(), at + SHOWN))
                .replaceAll("\\s+", " ");
    }

    /** A moment is written in as many digits as it needs. */
    private static void forgetLength(Map<String, String> headers, Map<String, String> expected) {
        headers.remove("content-length");
        expected.remove("content-length");
    }

    private static Map<String, String> headers(Answer answer, Things things) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !MOVING.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> things.hidden(String.join(",", header.getValue())),
                        (a, b) -> a,
                        TreeMap::new));
    }
}
