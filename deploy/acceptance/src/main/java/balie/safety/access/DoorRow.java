package balie.safety.access;

import balie.safety.Ask;
import balie.safety.Rows;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An endpoint and who may pass.
 *
 * @param sent a query, JSON, a form, or nothing
 * @param mark what is special about it; see the table
 */
public record DoorRow(String method, String path, Set<String> who, String sent, String mark) {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** The whole table. */
    public static List<DoorRow> all() throws IOException {
        return Rows.cells("access/doors.tsv").stream().map(DoorRow::of).toList();
    }

    private static DoorRow of(List<String> cells) {
        return new DoorRow(
                cells.get(0),
                cells.get(1),
                Set.of(cells.get(2).split(",")),
                cells.size() > 3 ? cells.get(3) : "",
                cells.size() > 4 ? cells.get(4) : "");
    }

    /** As {@link Endpoints} writes it. */
    String endpoint() {
        return method + " " + path;
    }

    /** Whether it changes nothing. */
    public boolean isRead() {
        return method.equals("GET");
    }

    /** Whether it is marked so. */
    public boolean is(String special) {
        return List.of(mark.split(",")).contains(special);
    }

    boolean isOpenTo(String actor) {
        return who.contains(actor);
    }

    boolean isOpenToAll() {
        return who.contains("anybody");
    }

    /** Whether the request itself has to carry a secret. */
    public boolean isSecret() {
        return who.contains("secret");
    }

    /** Whether it is about something of a client. */
    boolean isAboutSomething() {
        return !names().isEmpty() && !is("house");
    }

    /** The names to be filled in, the path's first. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        var found = NAME.matcher(path + " " + sent);
        while (found.find()) names.add(found.group(1));
        names.remove("tag");
        return names;
    }

    /** The request that is about these things. */
    public Ask about(Things things) {
        var body = things.fill(sent);
        if (body.startsWith("?")) return Ask.of(method, things.fill(path) + body);
        if (body.startsWith("{")) return Ask.json(method, things.fill(path), body);
        if (isRead() || method.equals("DELETE")) return Ask.of(method, things.fill(path));
        if (path.startsWith("/api/v1/") || path.contains("/api/"))
            return body.isEmpty() ? Ask.of(method, things.fill(path)) : Ask.json(method, things.fill(path), body);
        var form = new Ask(method, things.fill(path), List.of(), body.replace(" ", "+"));
        return form.with("Content-Type", "application/x-www-form-urlencoded");
    }
}
