package balie.response.profile;

import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Sla;
import balie.events.ClientProfile.Target;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides whether targets can be met and each says whom it is for. */
final class SlaCheck {
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Findings findings;

    SlaCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Sla sla, List<Category> categories) {
        if (sla == null) {
            findings.add("sla", "is missing: give firstResponse and resolution, such as PT2H and P1D");
            return;
        }
        checkTimes("sla", sla.firstResponse(), sla.resolution());
        var known =
                categories.stream().filter(Objects::nonNull).map(Category::id).collect(Collectors.toSet());
        findings.each("sla.exceptions", sla.exceptions(), (path, target) -> checkTarget(path, target, known));
        findings.distinct("sla.exceptions", sla.exceptions(), SlaCheck::scope);
    }

    private void checkTarget(String path, Target target, Set<String> known) {
        findings.unless(
                target.channel() != null || target.category() != null,
                path,
                "is for everything: name a channel or a category, or change the general target");
        findings.unless(
                target.category() == null || known.contains(target.category()),
                path + ".category",
                "is none of the client's categories: add it there or correct the id");
        findings.unless(
                target.firstResponse() != null || target.resolution() != null,
                path,
                "sets no target: give firstResponse, resolution or both");
        checkTimes(path, target.firstResponse(), target.resolution());
    }

    private void checkTimes(String path, Duration firstResponse, Duration resolution) {
        checkTime(path + ".firstResponse", firstResponse);
        checkTime(path + ".resolution", resolution);
        if (firstResponse != null && resolution != null)
            findings.unless(
                    resolution.compareTo(firstResponse) >= 0,
                    path + ".resolution",
                    "is shorter than firstResponse: nothing is solved before it is answered");
    }

    private void checkTime(String path, Duration time) {
        if (time == null) return;
        findings.unless(!time.isNegative() && !time.isZero(), path, "must be longer than nothing, such as PT30M");
        findings.unless(time.compareTo(LONGEST) <= 0, path, "must be at most P365D");
    }

    private static String scope(Target target) {
        return target.channel() + "/" + target.category();
    }
}
