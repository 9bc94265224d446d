package balie.faults.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Alert;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Every alert has reached whom it was for; one that came again carries the same id, and that happens at most once for each time that
 * somebody disturbed the sending.
 */
final class AlertsDelivered implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var desk = held.desk();
        var arrived = journal.alerts().stream().collect(groupingBy(AlertsDelivered::key, counting()));
        var findings = new ArrayList<Finding>();
        var known = new HashSet<String>();
        for (var delivery : desk.deliveries()) {
            known.add(key(delivery));
            findings.addAll(judge(delivery, arrived.containsKey(key(delivery))));
        }
        for (var key : arrived.keySet())
            if (!known.contains(key)) findings.add(found(Kind.WRONG, "an alert arrived that nobody sent", key));
        findings.addAll(judgeRepeats(arrived, journal));
        findings.addAll(judgePurposes(desk));
        findings.addAll(judgeEscalations(held));
        return findings;
    }

    private List<Finding> judge(Desk.Delivery delivery, boolean arrived) {
        return switch (delivery.state()) {
            case "PENDING" -> List.of(found(Kind.LATE, "an alert is still to be sent", delivery.id()));
            case "FAILED" -> List.of(found(Kind.LOST, "an alert was given up", delivery.id()));
            case "DELIVERED" ->
                arrived ? List.of() : List.of(found(Kind.LOST, "an alert never arrived", delivery.id()));
            default -> List.of();
        };
    }

    private List<Finding> judgeRepeats(Map<String, Long> arrived, Journal journal) {
        var repeats = arrived.values().stream().mapToLong(times -> times - 1).sum();
        var allowed = journal.disturbances().size();
        if (repeats <= allowed) return List.of();
        var ids = arrived.keySet().stream().filter(key -> arrived.get(key) > 1).toArray();
        return List.of(found(Kind.DOUBLED, "%d repeats after %d disturbances".formatted(repeats, allowed), ids));
    }

    private List<Finding> judgePurposes(Desk desk) {
        var purposes = new HashMap<String, UUID>();
        var findings = new ArrayList<Finding>();
        for (var delivery : desk.deliveries()) {
            if (delivery.escalationId() == null) continue;
            var other = purposes.putIfAbsent(delivery.purpose(), delivery.id());
            if (other != null) findings.add(found(Kind.DOUBLED, "the same under two ids", other, delivery.id()));
        }
        return findings;
    }

    private List<Finding> judgeEscalations(Held held) {
        var told = new HashSet<UUID>();
        for (var delivery : held.desk().deliveries()) told.add(delivery.escalationId());
        return held.desk().escalations().stream()
                .filter(one -> !one.over() && !told.contains(one.id()) && held.isSettled(one.raisedAt()))
                .map(one -> found(Kind.LOST, "nobody is told of an escalation", one.id()))
                .toList();
    }

    private static String key(Alert alert) {
        var id = alert.id().strip().replaceFirst("^<", "").replaceFirst("[@>].*$", "");
        return alert.way() + " " + id;
    }

    private static String key(Desk.Delivery delivery) {
        return (delivery.mail() ? Alert.Way.MAIL : Alert.Way.WEBHOOK) + " " + delivery.id();
    }

    private Finding found(Kind kind, String about, Object... ids) {
        return Finding.of(this, kind, about, ids);
    }
}
