package balie.collector.page;

import balie.collector.recipe.Mistake;
import balie.collector.recipe.Mistake.Fault;
import balie.collector.source.SourceKind;
import balie.events.ChannelType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form of a source, what is wrong with it, and what was seen when it was tried.
 *
 * @param isNew whether it is to be added
 * @param wrong names of fields, those of the recipe left out
 * @param seen null when it was not tried
 * @param secured whether it is a webhook that has a secret
 */
record SourceFormView(
        SourceForm form, boolean isNew, Set<String> wrong, Map<String, Fault> faults, Seen seen, boolean secured) {
    private static final List<Duration> INTERVALS = Stream.of("PT1M", "PT5M", "PT15M", "PT1H", "PT6H", "P1D", "P7D")
            .map(Duration::parse)
            .toList();

    static SourceFormView of(SourceForm form, boolean isNew) {
        return new SourceFormView(form, isNew, Set.of(), Map.of(), null, false);
    }

    SourceFormView wrong(Set<String> fields) {
        return new SourceFormView(form, isNew, fields, faults(form), seen, secured);
    }

    SourceFormView seen(Seen tried) {
        return new SourceFormView(form, isNew, wrong, faults, tried, secured);
    }

    SourceFormView secured(boolean has) {
        return new SourceFormView(form, isNew, wrong, faults, seen, has);
    }

    /** Whether it is a webhook that there is already. */
    public boolean isWebhook() {
        return !isNew && form.sourceKind() == SourceKind.WEBHOOK;
    }

    static Map<String, Fault> faults(SourceForm form) {
        if (form.recipe() == null) return Map.of();
        return form.recipe().mistakes().stream()
                .collect(Collectors.toMap(Mistake::part, Mistake::fault, (first, second) -> first));
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** What is wrong with that part of the recipe; null when nothing is. */
    public Fault fault(String part) {
        return faults.get(part);
    }

    public boolean isMistaken() {
        return !wrong.isEmpty() || !faults.isEmpty();
    }

    public boolean isPage() {
        return form.sourceKind() == SourceKind.PAGE;
    }

    public SourceKind[] kinds() {
        return SourceKind.values();
    }

    public ChannelType[] channels() {
        return ChannelType.values();
    }

    /** Those to choose from, and the one that it has. */
    public List<Duration> intervals() {
        var choices = new ArrayList<>(INTERVALS);
        var own = form.interval();
        if (own != null && !choices.contains(own)) choices.add(0, own);
        return choices;
    }
}
