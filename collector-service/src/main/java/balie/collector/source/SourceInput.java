package balie.collector.source;

import balie.collector.recipe.Recipe;
import balie.events.ChannelType;
import balie.platform.session.FieldError;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source as somebody sends it.
 *
 * @param id may be left out; otherwise the one in the address
 */
public record SourceInput(
        String id,
        String name,
        String url,
        SourceKind kind,
        Recipe recipe,
        ChannelType channel,
        String owner,
        Duration every,
        String language) {

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    static final String ID_RULE = "must be of small letters, digits and dashes, at most 63, such as forum-wonen";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");
    private static final String KINDS = Arrays.stream(SourceKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(31);

    /** What is wrong with it; empty when it can be taken. */
    public List<FieldError> mistakes(String idInAddress) {
        var mistakes = new ArrayList<FieldError>();
        if (!ID.matcher(idInAddress).matches()) mistakes.add(new FieldError("id", ID_RULE));
        if (id != null && !id.equals(idInAddress))
            mistakes.add(new FieldError("id", "must be the id in the address, or be left out"));
        if (name == null || name.isBlank() || name.length() > 200)
            mistakes.add(new FieldError("name", "is needed, as people call the source; at most 200 characters"));
        if (kind == SourceKind.WEBHOOK && url != null && !url.isBlank() && !url.equals(address(idInAddress)))
            mistakes.add(new FieldError("url", "is ours for a webhook; leave it out"));
        if (isAsked() && !isWebAddress())
            mistakes.add(new FieldError("url", "must be a full address such as https://example.org/feed"));
        if (kind == null) mistakes.add(new FieldError("kind", "is needed; known are " + KINDS));
        mistakes.addAll(recipeMistakes());
        if (channel == null) mistakes.add(new FieldError("channel", "is needed, such as forum or review-site"));
        if (owner != null && !ID.matcher(owner).matches())
            mistakes.add(new FieldError("owner", "must be the id of a client, or be left out"));
        if (every == null || every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0)
            mistakes.add(new FieldError("every", "must be a duration between PT1S and P31D, such as PT15M"));
        if (language != null && !LANGUAGE.matcher(language).matches())
            mistakes.add(new FieldError("language", "must be a language tag such as nl or en-GB, or be left out"));
        return mistakes;
    }

    private List<FieldError> recipeMistakes() {
        if (kind == null) return List.of();
        if (kind != SourceKind.PAGE)
            return recipe == null
                    ? List.of()
                    : List.of(new FieldError("recipe", "is for sources of kind page; leave it out"));
        if (recipe == null)
            return List.of(new FieldError("recipe", "is needed for a page: at least item and text, CSS selectors"));
        return recipe.mistakes().stream()
                .map(mistake -> new FieldError(
                        "recipe." + mistake.part(), mistake.fault().sentence()))
                .toList();
    }

    private boolean isWebAddress() {
        if (url == null || url.length() > 2_048) return false;
        try {
            var address = URI.create(url);
            return address.getScheme() != null
                    && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null
                    && address.getRawAuthority().indexOf('@') < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isAsked() {
        return kind == null || kind.isAsked();
    }

    /** Where a webhook's posts are sent to. */
    private static String address(String id) {
        return "/hooks/" + id;
    }

    /** The host, whose requests go one at a time. */
    String host(String idInAddress) {
        if (!isAsked()) return address(idInAddress);
        return URI.create(url).getRawAuthority().toLowerCase(Locale.ROOT).replaceFirst("\\.?(:\\d*)?$", "");
    }

    Source source(String idInAddress) {
        return new Source(
                idInAddress,
                name.strip(),
                isAsked() ? url : address(idInAddress),
                kind,
                recipe,
                channel,
                owner,
                every,
                language,
                Source.LastCheck.NEVER);
    }
}
