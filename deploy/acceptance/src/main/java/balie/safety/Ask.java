package balie.safety;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as its sender makes it: nothing is added to it but what HTTP needs. Headers are name, value, name, value. */
public record Ask(String method, String path, List<String> headers, String body) {
    public static Ask get(String path) {
        return new Ask("GET", path, List.of(), "");
    }

    public static Ask of(String method, String path) {
        return new Ask(method, path, List.of(), "");
    }

    /** A form: name, value, name, value. */
    public static Ask form(String path, String... fields) {
        return new Ask("POST", path, List.of("Content-Type", "application/x-www-form-urlencoded"), encoded(fields));
    }

    public static Ask json(String method, String path, String json) {
        return new Ask(method, path, List.of("Content-Type", "application/json"), json);
    }

    public Ask with(String header, String value) {
        var more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Ask(method, path, List.copyOf(more), body);
    }

    /** With a token of a session, as programs show it. */
    public Ask by(String token) {
        return token.isEmpty() ? this : with("Authorization", "Bearer " + token);
    }

    private static String encoded(String... fields) {
        var form = new StringBuilder();
        for (int at = 0; at + 1 < fields.length; at += 2)
            form.append(at == 0 ? "" : "&")
                    .append(encoded(fields[at]))
                    .append('=')
                    .append(encoded(fields[at + 1]));
        return form.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
