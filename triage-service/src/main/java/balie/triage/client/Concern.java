package balie.triage.client;

import balie.events.ClientProfile.Need;
import balie.events.MentionCollected;
import balie.triage.rule.Rule;
import balie.triage.signal.Cue;
import balie.triage.signal.Cues;
import balie.triage.text.Phrasebook;
import balie.triage.text.Post;
import java.util.List;
import java.util.Optional;

/**
 * Whether a mention is about the client at all, and how that is known.
 *
 * @param evidence words of the post that tell
 * @param accounts the client's own accounts that the post names
 * @param need what makes a post that does not name the client an opportunity
 */
public record Concern(
        boolean concerning, Rule rule, List<String> evidence, List<String> accounts, Optional<Need> need) {

    private Concern(boolean concerning, Rule rule, List<String> evidence, List<String> accounts) {
        this(concerning, rule, evidence, accounts, Optional.empty());
    }

    public static Concern of(MentionCollected mention, Post post, Cues cues, ClientView client) {
        var accounts = client.accountsIn(post);
        if (client.isOwnAccount(mention.author().handle()))
            return new Concern(
                    false, Rule.WRITTEN_BY_CLIENT, List.of(mention.author().handle()), accounts);
        if (!accounts.isEmpty()) return new Concern(true, Rule.ACCOUNT_NAMED, accounts, accounts);
        var brand = words(client.brand(), post);
        if (!brand.isEmpty()) return new Concern(true, Rule.BRAND_NAMED, brand, accounts);
        return unnamed(mention, post, cues, client);
    }

    private static Concern unnamed(MentionCollected mention, Post post, Cues cues, ClientView client) {
        if (!client.isKnown()) return unknown(mention, post, client);
        if (mention.monitors().isEmpty()) return yes(Rule.OWNED_SOURCE, List.of());
        if (client.brand().isEmpty()) return yes(Rule.MONITOR_MATCHED, mention.monitors());
        var competitors = words(client.competitors(), post);
        if (!competitors.isEmpty()) return no(Rule.COMPETITOR_ONLY, competitors);
        var need = client.needIn(post);
        if (need.isPresent()) return opportunity(need.get());
        if (cues.has(Cue.NEED)) return yes(Rule.NEED_IN_THE_CLIENTS_FIELD, cues.words(Cue.NEED));
        if (cues.has(Cue.BUY)) return yes(Rule.NEED_IN_THE_CLIENTS_FIELD, cues.words(Cue.BUY));
        var field = words(client.categories(), post);
        if (!field.isEmpty()) return yes(Rule.CATEGORY_IN_THE_CLIENTS_FIELD, field);
        return no(Rule.BRAND_NOT_NAMED, List.of());
    }

    private static Concern opportunity(FoundNeed found) {
        var words = List.of(found.words());
        return new Concern(true, Rule.CLIENT_NEED, words, List.of(), Optional.of(found.need()));
    }

    /** In which words it tells of a need; empty where it does not. */
    public List<String> needWords() {
        return need.isPresent() ? evidence : List.of();
    }

    /** On the pages of a client that is not known yet, the account spoken to is taken for its own. */
    private static Concern unknown(MentionCollected mention, Post post, ClientView client) {
        var accounts = mention.monitors().isEmpty() ? client.likelyAccountsIn(post) : List.<String>of();
        return new Concern(true, Rule.CLIENT_UNKNOWN, List.of(), accounts);
    }

    /** Whether the text itself names the client or something of its own. */
    public boolean isNamed() {
        return rule == Rule.ACCOUNT_NAMED || rule == Rule.BRAND_NAMED || rule == Rule.CATEGORY_IN_THE_CLIENTS_FIELD;
    }

    private static Concern yes(Rule rule, List<String> evidence) {
        return new Concern(true, rule, evidence, List.of());
    }

    private static Concern no(Rule rule, List<String> evidence) {
        return new Concern(false, rule, evidence, List.of());
    }

    private static List<String> words(Phrasebook<String> book, Post post) {
        return book.in(post).stream()
                .map(match -> post.surface(match.from(), match.to()))
                .distinct()
                .limit(3)
                .toList();
    }
}
