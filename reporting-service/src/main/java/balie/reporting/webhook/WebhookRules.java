package balie.reporting.webhook;

import balie.platform.outbound.Fetched;
import balie.platform.outbound.Outbound;
import balie.platform.session.FieldError;
import balie.reporting.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Decides what a webhook may be called, where it may lie and what it may be told. */
@ApplicationScoped
class WebhookRules {
    /** Webhooks of one client. */
    static final int MOST = 10;

    static final int LONGEST_NAME = 80;

    private static final String NAME = "must be a text of 1 to " + LONGEST_NAME + " characters";
    private static final String FEEDS = "must be a list of mentions, cases, clock-events, each at most once";
    private static final String HTTPS =
            "must begin with https://, because messages carry what people wrote; for a receiver on this machine, an operator can make an exception";

    private final Outbound outbound;

    WebhookRules(Outbound outbound) {
        this.outbound = outbound;
    }

    /** What a webhook is to be. */
    record Wanted(String name, String url, List<WebhookFeed> feeds) {}

    /** The same in order, or a refusal that names each field in the wrong. */
    Wanted wanted(String name, String url, List<String> feeds) {
        var errors = new ArrayList<FieldError>();
        if (!fits(name)) errors.add(new FieldError("name", NAME));
        trouble(url).ifPresent(trouble -> errors.add(new FieldError("url", trouble)));
        var known = known(feeds);
        if (known.isEmpty() || known.size() < feeds.size()) errors.add(new FieldError("feeds", FEEDS));
        if (!errors.isEmpty()) throw ProblemType.invalid(errors);
        return new Wanted(name.strip(), url.strip(), known);
    }

    private static boolean fits(String name) {
        return name != null
                && !name.isBlank()
                && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static List<WebhookFeed> known(List<String> feeds) {
        if (feeds == null) return List.of();
        return feeds.stream()
                .filter(Objects::nonNull)
                .map(WebhookFeed::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<String> trouble(String url) {
        if (url == null || url.isBlank()) return Optional.of("must be the address that messages are sent to");
        var safe = url.strip().toLowerCase(Locale.ROOT).startsWith("https://");
        var refused = outbound.refusal(url.strip()).map(Fetched.Refused::sentence);
        return refused.isPresent() || safe || outbound.isException(url.strip()) ? refused : Optional.of(HTTPS);
    }

    /** Since when to send again: a moment of the last thirty days. */
    static Instant since(String asked, Instant now) {
        try {
            var since = OffsetDateTime.parse(String.valueOf(asked).strip()).toInstant();
            if (!since.isAfter(now) && !since.isBefore(now.minus(Duration.ofDays(30)))) return since;
        } catch (DateTimeException e) {
            // told below
        }
        throw ProblemType.invalid(
                "since", "must be a moment of the last thirty days with its offset, such as 2026-11-23T08:00:00Z");
    }
}
