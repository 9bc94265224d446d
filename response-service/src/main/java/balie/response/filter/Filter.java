package balie.response.filter;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Polarity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The part of the stream that somebody looks at. A null leaves its question open; what an address says wrongly is left open as well.
 *
 * @param react whether the advice is to react
 * @param words words that must stand in the post, as people type them into a search box
 */
public record Filter(String client, Polarity sentiment, ChannelType channel, Flag flag, Boolean react, String words) {
    /** Everything one may see. */
    public static final Filter NONE = new Filter(null, null, null, null, null, null);

    private static final String PAGE = "/desk/mentions";
    private static final int LONGEST_WORDS = 200;

    /** As an address says it: each part may be null, empty or nonsense. */
    public static Filter of(String client, String sentiment, String channel, String flag, String react, String words) {
        return new Filter(
                filled(client),
                constant(Polarity.class, sentiment),
                constant(ChannelType.class, channel),
                constant(Flag.class, flag),
                "yes".equals(react) ? Boolean.TRUE : null,
                filled(words));
    }

    public Filter {
        if (words != null)
            words = words.strip().substring(0, Math.min(words.strip().length(), LONGEST_WORDS));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Filter withClient(String other) {
        return new Filter(other, sentiment, channel, flag, react, words);
    }

    public Filter withReact() {
        return new Filter(client, sentiment, channel, flag, true, words);
    }

    public Filter withSentiment(Polarity other) {
        return new Filter(client, other, channel, flag, react, words);
    }

    public Filter withFlag(Flag other) {
        return new Filter(client, sentiment, channel, other, react, words);
    }

    /** The page's address for this filter. */
    public String href() {
        var parts = parts();
        return parts.isEmpty() ? PAGE : PAGE + "?" + query(parts);
    }

    /** The address of what comes after that place. */
    public String hrefAfter(Place place) {
        var parts = parts();
        parts.put("after", place.text());
        return PAGE + "?" + query(parts);
    }

    /** How a constant stands in an address. */
    public static String code(Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentimentCode() {
        return code(sentiment);
    }

    public String channelCode() {
        return code(channel);
    }

    public String flagCode() {
        return code(flag);
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        if (client != null) parts.put("client", client);
        if (react != null) parts.put("react", "yes");
        if (sentiment != null) parts.put("sentiment", code(sentiment));
        if (channel != null) parts.put("channel", code(channel));
        if (flag != null) parts.put("flag", code(flag));
        if (words != null) parts.put("words", words);
        return parts;
    }

    private static String query(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        for (var constant : type.getEnumConstants()) if (code(constant).equals(text)) return constant;
        return null;
    }
}
