package balie.response.desk;

import balie.events.ChannelType;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a tag was given, as shown.
 *
 * @param kind what is tagged, such as {@code sentiment} or {@code motive}
 * @param motive of a motive, else null
 * @param flag of a flag, else null
 * @param category the name of a category, else null
 * @param channel the kind of channel that weighed, else null
 * @param evidence what else weighed
 */
public record ReasonLine(
        String kind,
        Motive motive,
        Flag flag,
        String category,
        String rule,
        ChannelType channel,
        List<String> evidence) {
    /** Reads the tag's name: its kind, and after a dot which one of that kind. */
    static ReasonLine of(Reason reason, Map<String, String> categories) {
        var tag = reason.tag();
        var dot = tag.indexOf('.');
        var kind = dot < 0 ? tag : tag.substring(0, dot);
        var which = tag.substring(dot + 1);
        var channel = channel(reason);
        return new ReasonLine(
                kind,
                kind.equals("motive") ? constant(Motive.class, which) : null,
                kind.equals("flag") ? constant(Flag.class, which) : null,
                kind.equals("category") ? categories.getOrDefault(which, which) : null,
                reason.rule(),
                channel,
                channel == null
                        ? reason.evidence()
                        : reason.evidence().subList(1, reason.evidence().size()));
    }

    private static ChannelType channel(Reason reason) {
        var named = reason.rule().equals("channel-prior") && !reason.evidence().isEmpty();
        return named ? constant(ChannelType.class, reason.evidence().get(0)) : null;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
        return null;
    }
}
