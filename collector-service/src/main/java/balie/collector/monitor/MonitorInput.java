package balie.collector.monitor;

import balie.collector.query.QueryParser;
import balie.collector.query.QueryReading;
import balie.platform.session.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A monitor as somebody sends it.
 *
 * @param id may be left out; otherwise the one in the address
 */
public record MonitorInput(String id, String clientId, String query, Set<String> sources) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final int MOST_SOURCES = 500;

    /** What is wrong with it; empty when it can be taken. */
    List<FieldError> mistakes(String idInAddress) {
        var mistakes = new ArrayList<FieldError>();
        if (!ID.matcher(idInAddress).matches())
            mistakes.add(new FieldError("id", "must be of small letters, digits and dashes, at most 63"));
        if (id != null && !id.equals(idInAddress))
            mistakes.add(new FieldError("id", "must be the id in the address, or be left out"));
        if (clientId == null || !ID.matcher(clientId).matches())
            mistakes.add(new FieldError("clientId", "is needed: the id of the client who looks"));
        if (sources != null && sources.size() > MOST_SOURCES)
            mistakes.add(new FieldError("sources", "must be at most " + MOST_SOURCES + "; leave it out to mean all"));
        if (query == null)
            mistakes.add(new FieldError("query", "is needed, such as \"floor house\" OR floorhouse -job"));
        else if (QueryParser.parse(query) instanceof QueryReading.NotUnderstood wrong)
            mistakes.add(new FieldError("query", "at character %d: %s".formatted(wrong.position(), wrong.message())));
        return mistakes;
    }

    Monitor monitor(String idInAddress) {
        return new Monitor(idInAddress, clientId, query, sources);
    }
}
