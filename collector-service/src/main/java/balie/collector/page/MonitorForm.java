package balie.collector.page;

import balie.collector.monitor.Monitor;
import balie.collector.monitor.MonitorInput;
import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A monitor as a form sends it; what is missing is empty.
 *
 * @param sources ids, separated by spaces or commas
 */
record MonitorForm(
        @FormParam("id") String id,
        @FormParam("client") String client,
        @FormParam("query") String query,
        @FormParam("sources") String sources) {

    static MonitorForm empty(String client) {
        return new MonitorForm("", client == null ? "" : client, "", "");
    }

    static MonitorForm of(Monitor monitor) {
        return new MonitorForm(monitor.id(), monitor.clientId(), monitor.query(), String.join(" ", monitor.sources()));
    }

    String idOrNone() {
        return id == null ? "" : id.strip();
    }

    String queryOrNone() {
        return query == null ? "" : query.strip();
    }

    Set<String> places() {
        var places = new TreeSet<String>();
        if (sources != null)
            Arrays.stream(sources.split("[\\s,]+"))
                    .filter(one -> !one.isEmpty())
                    .forEach(places::add);
        return places;
    }

    MonitorInput input() {
        return new MonitorInput(null, client == null ? null : client.strip(), queryOrNone(), places());
    }
}
