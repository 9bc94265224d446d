package balie.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes clients' files true at the running desk: profiles, sources, monitors, in that order. Applying them again changes nothing; what a
 * file no longer names stays.
 */
public final class ClientApply {
    private final Operator operator;
    private final Consumer<String> say;

    /** @param say takes a line per object and per problem */
    public ClientApply(Operator operator, Consumer<String> say) {
        this.operator = operator;
        this.say = say;
    }

    /**
     * Applies the files together, since one client's monitor may look in a source that another's file brings; goes on past an object that
     * is refused, and returns whether all was taken.
     */
    public boolean apply(List<ClientFile> files) {
        var taken = new ArrayList<Boolean>();
        for (var file : files) taken.add(put("client", file.client(), "/desk/api/clients/", file.profile()));
        for (var file : files)
            for (var source : file.sources())
                taken.add(put("source", source.id(), "/sources/api/sources/", source(file.client(), source.fields())));
        for (var file : files)
            for (var monitor : file.monitors())
                taken.add(put(
                        "monitor", monitor.id(), "/sources/api/monitors/", monitor(file.client(), monitor.fields())));
        return !taken.contains(false);
    }

    private boolean put(String kind, String id, String path, JsonNode body) {
        var answer = operator.put(path + id, body);
        say.accept("  %-8s %-32s %s".formatted(kind, id, answer.isGood() ? answer.change() : "refused"));
        if (!answer.isGood()) refusal(answer.problems());
        return answer.isGood();
    }

    private void refusal(List<String> problems) {
        for (var problem : problems) say.accept("           " + problem);
    }

    private static ObjectNode source(String client, ObjectNode fields) {
        var owned = fields.path("owned").asBoolean(false);
        var body = fields.deepCopy();
        body.remove("owned");
        if (owned) body.put("owner", client);
        return body;
    }

    private static ObjectNode monitor(String client, ObjectNode fields) {
        return fields.deepCopy().put("clientId", client);
    }
}
