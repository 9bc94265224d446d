package balie.triage.tool;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import balie.triage.client.ClientView;
import balie.triage.text.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A made-up client, the web shop whose topics and words {@code webshop.tsv} lists; the tools know categories by it. */
final class WebShop {
    private WebShop() {}

    static ClientView view() {
        return ClientView.of(new ClientProfile(
                "webshop",
                1,
                Instant.EPOCH,
                "Web shop",
                ServiceMode.FULL,
                "Europe/Amsterdam",
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                new Sla(Duration.ofHours(2), Duration.ofHours(24), List.of()),
                categories(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null));
    }

    private static List<Category> categories() {
        var words = new LinkedHashMap<String, List<String>>();
        for (var row : Table.rows(WebShop.class, "webshop.tsv"))
            words.computeIfAbsent(row[0], none -> new ArrayList<>()).addAll(List.of(row[1].split(", ")));
        return words.entrySet().stream()
                .map(topic -> new Category(topic.getKey(), topic.getKey(), topic.getValue()))
                .toList();
    }
}
