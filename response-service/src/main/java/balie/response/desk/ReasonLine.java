package balie.response.desk;

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
 */
record ReasonLine(String kind, Motive motive, Flag flag, String category, String rule, List<String> evidence) {
    /** Reads the tag's name: its kind, and after a dot which one of that kind. */
    static ReasonLine of(Reason reason, Map<String, String> categories) {
        var tag = reason.tag();
        var dot = tag.indexOf('.');
        if (dot < 0) return new ReasonLine(tag, null, null, null, reason.rule(), reason.evidence());
        var kind = tag.substring(0, dot);
        var which = tag.substring(dot + 1);
        return new ReasonLine(
                kind,
                kind.equals("motive") ? constant(Motive.class, which) : null,
                kind.equals("flag") ? constant(Flag.class, which) : null,
                kind.equals("category") ? categories.getOrDefault(which, which) : null,
                reason.rule(),
                reason.evidence());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var constant : type.getEnumConstants()) if (constant.name().equals(name)) return constant;
        return null;
    }
}
