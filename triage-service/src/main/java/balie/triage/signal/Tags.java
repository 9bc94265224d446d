package balie.triage.signal;

import balie.events.Verdict.Flag;
import balie.events.Verdict.Reason;
import balie.triage.rule.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Yes-or-no tags as they are given, each with its reason. */
public final class Tags {
    private final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<Reason> reasons = new ArrayList<>();

    void give(Flag flag, Rule rule, List<String> evidence) {
        if (flags.add(flag)) reasons.add(rule.reason(tag(flag), evidence));
    }

    /** The same with one of them given or taken away, whatever gave it before. */
    public Tags settled(Flag flag, boolean holds, Rule rule, List<String> evidence) {
        var settled = new Tags();
        settled.flags.addAll(flags);
        settled.flags.remove(flag);
        for (var reason : reasons) if (!reason.tag().equals(tag(flag))) settled.reasons.add(reason);
        if (holds) settled.give(flag, rule, evidence);
        return settled;
    }

    private static String tag(Flag flag) {
        return "flag." + flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether that rule gave it. */
    public boolean has(Flag flag, Rule rule) {
        return reasons.stream()
                .anyMatch(reason ->
                        reason.tag().equals(tag(flag)) && reason.rule().equals(rule.code()));
    }

    public Set<Flag> flags() {
        return EnumSet.copyOf(flags);
    }

    public List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
