package balie.response.profile;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.LadderStep;
import balie.events.ClientProfile.Need;
import balie.events.ClientProfile.OpeningHours;
import balie.events.ClientProfile.ServiceMode;
import balie.events.ClientProfile.Sla;
import balie.events.ClientProfile.SpecialDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A client profile as somebody wrote it: anything may be missing or wrong until {@link ProfileCheck} found nothing. */
public record ProfileInput(
        String name,
        ServiceMode serviceMode,
        String timeZone,
        List<String> languages,
        List<Goal> goals,
        List<OpeningHours> hours,
        String holidayCountry,
        List<SpecialDay> specialDays,
        Sla sla,
        List<Category> categories,
        List<String> accounts,
        List<String> brandNames,
        List<Competitor> competitors,
        List<Need> needs,
        List<LadderStep> ladder,
        Long influentialFollowers,
        String toneOfVoice) {

    /** From how many followers an author counts as influential, where nothing else was agreed. */
    static final long INFLUENTIAL_FOLLOWERS = 10_000;

    public ProfileInput {
        languages = listOf(languages);
        goals = listOf(goals);
        hours = listOf(hours);
        specialDays = listOf(specialDays);
        categories = listOf(categories);
        accounts = listOf(accounts);
        brandNames = listOf(brandNames);
        competitors = listOf(competitors);
        needs = listOf(needs);
        ladder = listOf(ladder);
        if (influentialFollowers == null) influentialFollowers = INFLUENTIAL_FOLLOWERS;
    }

    /** The profile it makes; only of input that was checked. */
    public ClientProfile toProfile(String clientId, int version, Instant changedAt) {
        return new ClientProfile(
                clientId,
                version,
                changedAt,
                name,
                serviceMode,
                timeZone,
                languages,
                goals,
                hours,
                holidayCountry,
                specialDays,
                sla,
                categories,
                accounts,
                brandNames,
                competitors,
                needs,
                ladder,
                influentialFollowers,
                toneOfVoice);
    }

    /** Keeps null entries, so that the check can name them. */
    private static <T> List<T> listOf(List<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }
}
