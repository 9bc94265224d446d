package balie.triage.client;

import balie.events.ClientProfile;
import balie.events.ClientProfile.Category;
import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.Need;
import balie.triage.text.Phrasebook;
import balie.triage.text.Post;
import balie.triage.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * A client's profile as triage reads it, with its words made ready to be found. Made once for each version of a profile; immutable.
 *
 * @param profileVersion 0 for a client that is not known
 * @param categoryIds those without words as well
 */
public record ClientView(
        int profileVersion,
        List<Goal> goals,
        List<String> languages,
        long influentialFollowers,
        Set<String> accounts,
        Phrasebook<String> brand,
        Phrasebook<String> competitors,
        Phrasebook<String> categories,
        Phrasebook<Need> needs,
        Set<String> categoryIds) {

    private static final String MASKED_HANDLE = "user";
    private static final int LONG_ENOUGH_TO_BEGIN_A_WORD = 5;
    private static final long DEFAULT_INFLUENTIAL_FOLLOWERS = 5_000;

    /** A client whose profile has not arrived. */
    public static final ClientView UNKNOWN = new ClientView(
            0,
            List.of(Goal.HELP_INDIVIDUALS, Goal.REPUTATION),
            List.of(),
            DEFAULT_INFLUENTIAL_FOLLOWERS,
            Set.of(),
            new Phrasebook<>(),
            new Phrasebook<>(),
            new Phrasebook<>(),
            new Phrasebook<>(),
            Set.of());

    public static ClientView of(ClientProfile profile) {
        var competitors = new Phrasebook<String>();
        for (var competitor : profile.competitors()) {
            addName(competitors, competitor.name());
            competitor.words().forEach(word -> addName(competitors, word));
        }
        var categories = new Phrasebook<String>();
        for (var category : profile.categories()) category.words().forEach(word -> categories.add(word, category.id()));
        var brand = new Phrasebook<String>();
        profile.brandNames().forEach(name -> addName(brand, name));
        return new ClientView(
                profile.version(),
                profile.goals().isEmpty() ? UNKNOWN.goals : profile.goals(),
                profile.languages(),
                profile.influentialFollowers() > 0 ? profile.influentialFollowers() : DEFAULT_INFLUENTIAL_FOLLOWERS,
                handles(profile.accounts()),
                brand,
                competitors,
                categories,
                needs(profile),
                profile.categories().stream().map(Category::id).collect(Collectors.toUnmodifiableSet()));
    }

    private static Phrasebook<Need> needs(ClientProfile profile) {
        var needs = new Phrasebook<Need>();
        for (var need : profile.needs()) need.phrases().forEach(phrase -> needs.add(phrase, need));
        return needs;
    }

    /** A name also stands as a hashtag in one word, with the s of possession, and at the beginning of a compound. */
    private static void addName(Phrasebook<String> book, String name) {
        book.add(name, name).add(name + "'s", name).add(name + "s", name);
        var joined = name.replaceAll("[^\\p{L}\\p{N}]", "");
        if (!joined.equals(name)) book.add(joined, name);
        if (joined.length() >= LONG_ENOUGH_TO_BEGIN_A_WORD) book.add(joined + "*", name);
    }

    private static Set<String> handles(List<String> accounts) {
        var handles = new HashSet<String>();
        for (var account : accounts) handles.add(handle(account));
        return Set.copyOf(handles);
    }

    private static String handle(String account) {
        var handle = account.strip().toLowerCase(Locale.ROOT);
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }

    public boolean isKnown() {
        return profileVersion > 0;
    }

    public boolean isOwnAccount(String handle) {
        return handle != null && accounts.contains(handle(handle));
    }

    /** The client's own accounts that the post names. */
    List<String> accountsIn(Post post) {
        return handlesIn(post, at -> accounts.contains(post.token(at).word()));
    }

    /** Accounts that may be the client's, of which none is known; a masked one is anybody's, one before a colon is quoted. */
    List<String> likelyAccountsIn(Post post) {
        return handlesIn(post, at -> !post.token(at).word().equals(MASKED_HANDLE) && !isMark(post, at + 1, ":"));
    }

    private static boolean isMark(Post post, int at, String mark) {
        return at < post.size() && post.token(at).isMark(mark);
    }

    private static List<String> handlesIn(Post post, IntPredicate fits) {
        var named = new ArrayList<String>();
        for (int at = 0; at < post.size() && named.size() < 3; at++) {
            var token = post.token(at);
            if (token.kind() == Token.Kind.HANDLE && !named.contains(token.surface()) && fits.test(at))
                named.add(token.surface());
        }
        return named;
    }

    /** The first need that the post tells of in the client's phrases. */
    public Optional<FoundNeed> needIn(Post post) {
        return needs.in(post).stream()
                .map(match -> new FoundNeed(match.value(), post.surface(match.from(), match.to())))
                .findFirst();
    }

    /** The categories whose words stand in the post, each with those words; most found first, then as they come. */
    public Map<String, List<String>> categoriesIn(Post post) {
        var found = new LinkedHashMap<String, List<String>>();
        for (var match : categories.in(post))
            found.computeIfAbsent(match.value(), none -> new ArrayList<>()).add(post.surface(match.from(), match.to()));
        var ranked = new LinkedHashMap<String, List<String>>();
        found.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(3)
                .forEach(entry -> ranked.put(
                        entry.getKey(),
                        entry.getValue().stream().distinct().limit(4).toList()));
        return ranked;
    }
}
