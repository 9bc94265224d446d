package balie.response.profile;

import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Competitor;
import balie.events.ClientProfile.LadderStep;
import balie.events.ClientProfile.Need;
import balie.events.ClientProfile.ServiceMode;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides whether a client profile can be worked with, and says what to change where it cannot. */
public final class ProfileCheck {
    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern CATEGORY_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Set<String> ROLES_TO_NOTIFY = Set.of("on-call", "lead");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int NAME = 120;
    private static final int ENTRIES = 200;

    private final ProfileInput input;
    private final Predicate<String> holidaysAreKnownOf;
    private final Findings findings = new Findings();

    private ProfileCheck(ProfileInput input, Predicate<String> holidaysAreKnownOf) {
        this.input = input;
        this.holidaysAreKnownOf = holidaysAreKnownOf;
    }

    /** Whether a client may have that id: it stands in addresses, keys and file names. */
    public static boolean isClientId(String id) {
        return CLIENT_ID.matcher(id).matches();
    }

    /**
     * All that is wrong; empty when the profile can be accepted.
     *
     * @param holidaysAreKnownOf whether the public holidays of a country are known
     */
    public static List<Finding> findings(ProfileInput input, Predicate<String> holidaysAreKnownOf) {
        return new ProfileCheck(input, holidaysAreKnownOf).check();
    }

    private List<Finding> check() {
        checkAgreement();
        checkLanguages();
        new HoursCheck(findings).check(input.hours(), input.specialDays());
        var repliesAreMade = input.serviceMode() != ServiceMode.MONITOR_ONLY;
        findings.unless(
                !repliesAreMade || !input.hours().isEmpty(),
                "hours",
                "are missing: name at least one interval in which replies are made, or choose monitor-only");
        checkCategories();
        new SlaCheck(findings).check(input.sla(), input.categories());
        checkWords();
        checkNeeds();
        checkLadder();
        return findings.found();
    }

    private void checkAgreement() {
        findings.text("name", input.name(), NAME);
        findings.unless(input.serviceMode() != null, "serviceMode", "is missing: choose full, partial or monitor-only");
        findings.unless(
                input.timeZone() != null && ZoneId.getAvailableZoneIds().contains(input.timeZone()),
                "timeZone",
                "must be the name of a time zone, such as Europe/Amsterdam");
        findings.unless(
                input.holidayCountry() == null || holidaysAreKnownOf.test(input.holidayCountry()),
                "holidayCountry",
                "must be a country whose holidays are known, in two capitals, such as NL, or be left out");
        findings.distinct("goals", input.goals(), Enum::name);
        findings.unless(input.influentialFollowers() > 0, "influentialFollowers", "must be above 0, such as 10000");
        findings.optionalText("toneOfVoice", input.toneOfVoice(), 4000);
    }

    private void checkLanguages() {
        findings.unless(
                !input.languages().isEmpty(), "languages", "are missing: name at least one, the client's own first");
        findings.each(
                "languages",
                input.languages(),
                (path, language) -> findings.unless(
                        LANGUAGES.contains(language), path, "must be a language in two small letters, such as nl"));
        findings.distinct("languages", input.languages(), language -> language);
    }

    private void checkCategories() {
        findings.atMost(ENTRIES, "categories", input.categories());
        findings.each("categories", input.categories(), (path, category) -> {
            findings.unless(
                    CATEGORY_ID.matcher(category.id()).matches(),
                    path + ".id",
                    "must be of small letters, digits and dashes, at most 40, such as late-delivery");
            findings.text(path + ".name", category.name(), NAME);
            words(path + ".words", category.words());
        });
        findings.distinct("categories", input.categories(), Category::id);
    }

    private void checkWords() {
        words("brandNames", input.brandNames());
        words("accounts", input.accounts());
        findings.each(
                "accounts",
                input.accounts(),
                (path, account) -> findings.unless(
                        account.chars().noneMatch(Character::isWhitespace), path, "is a handle: it has no spaces"));
        findings.atMost(ENTRIES, "competitors", input.competitors());
        findings.each("competitors", input.competitors(), (path, competitor) -> {
            findings.text(path + ".name", competitor.name(), NAME);
            words(path + ".words", competitor.words());
        });
        findings.distinct("competitors", input.competitors(), Competitor::name);
    }

    private void checkNeeds() {
        findings.atMost(ENTRIES, "needs", input.needs());
        findings.each("needs", input.needs(), (path, need) -> {
            findings.text(path + ".name", need.name(), NAME);
            findings.unless(!need.phrases().isEmpty(), path + ".phrases", "are missing: how do people tell of it?");
            words(path + ".phrases", need.phrases());
            findings.unless(
                    need.page() == null || isAddress(need.page()),
                    path + ".page",
                    "must be the address of a page, beginning with https:// or http://, or be left out");
        });
        findings.distinct("needs", input.needs(), Need::name);
    }

    private static boolean isAddress(String page) {
        try {
            var uri = URI.create(page);
            return uri.getHost() != null && List.of("https", "http").contains(uri.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void words(String field, List<String> words) {
        findings.atMost(ENTRIES, field, words);
        findings.each(field, words, (path, word) -> findings.text(path, word, NAME));
        findings.distinct(field, words, word -> word);
    }

    private void checkLadder() {
        findings.each("ladder", input.ladder(), (path, step) -> {
            findings.unless(!step.after().isNegative(), path + ".after", "must not be negative; PT0S means at once");
            findings.unless(step.after().compareTo(Duration.ofDays(30)) <= 0, path + ".after", "must be at most P30D");
            findings.unless(isToBeNotified(step.whom()), path + ".whom", "must be on-call, lead or a mail address");
        });
        checkOrderOfLadder();
    }

    private void checkOrderOfLadder() {
        LadderStep before = null;
        for (int i = 0; i < input.ladder().size(); i++) {
            var step = input.ladder().get(i);
            if (step == null) continue;
            if (before != null && step.after().compareTo(before.after()) < 0)
                findings.add(
                        "ladder[" + i + "].after", "comes before the step above it: put the steps in order of time");
            before = step;
        }
    }

    private static boolean isToBeNotified(String whom) {
        return ROLES_TO_NOTIFY.contains(whom) || MAIL.matcher(whom).matches();
    }
}
