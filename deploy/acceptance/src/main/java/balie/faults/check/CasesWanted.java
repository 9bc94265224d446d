package balie.faults.check;

import static java.util.stream.Collectors.groupingBy;

import balie.faults.check.Finding.Kind;
import balie.faults.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A conversation has one case exactly if one of its mentions wants a reaction: it concerns the client, was there to be answered, and stands.
 * Of a mention's revisions that arrive together only the last is looked at, so an earlier one may open a case and the last must.
 */
final class CasesWanted implements Rule {
    @Override
    public List<Finding> judge(Journal journal, Held held) {
        var findings = new ArrayList<Finding>();
        var wanting = new Wanting();
        Verdicts.of(held).all().forEach(wanting::add);
        var cases = held.desk().cases().stream().collect(groupingBy(one -> one.client() + " " + one.conversation()));
        for (var conversation : wanting.must)
            if (!cases.containsKey(conversation)) findings.add(found(Kind.LOST, "no case", conversation));
        cases.forEach((conversation, found) -> findings.addAll(judge(conversation, found, wanting)));
        findings.addAll(judgeMentions(held, wanting));
        return findings;
    }

    private List<Finding> judge(String conversation, List<Desk.Case> cases, Wanting wanting) {
        if (cases.size() > 1)
            return List.of(found(
                    Kind.DOUBLED,
                    "two cases",
                    conversation,
                    cases.get(0).id(),
                    cases.get(1).id()));
        if (!wanting.may.contains(conversation))
            return List.of(found(
                    Kind.WRONG,
                    "a case that nobody wanted",
                    conversation,
                    cases.get(0).id()));
        return List.of();
    }

    private List<Finding> judgeMentions(Held held, Wanting wanting) {
        var findings = new ArrayList<Finding>();
        var conversations = new HashMap<UUID, String>();
        for (var one : held.desk().cases()) conversations.put(one.id(), one.client() + " " + one.conversation());
        var placed = new HashSet<UUID>();
        for (var holding : held.desk().caseOf()) {
            var mention = holding.mentionId();
            if (!placed.add(mention)) findings.add(found(Kind.DOUBLED, "a mention is in two cases", mention));
            var home = wanting.home.get(mention);
            if (home != null && !home.equals(conversations.get(holding.caseId())))
                findings.add(
                        found(Kind.WRONG, "a mention is in another conversation's case", mention, holding.caseId()));
        }
        for (var mention : wanting.joining)
            if (!placed.contains(mention) && conversations.containsValue(wanting.home.get(mention)))
                findings.add(found(Kind.LOST, "a mention is not in its case", mention));
        return findings;
    }

    private Finding found(Kind kind, String about, Object... ids) {
        return Finding.of(this, kind, about, ids);
    }

    /** Which conversations must and may have a case, and which mentions belong in one. */
    private static final class Wanting {
        final Set<String> must = new HashSet<>();
        final Set<String> may = new HashSet<>();
        final Set<UUID> joining = new HashSet<>();
        final Map<UUID, String> home = new HashMap<>();

        void add(java.util.TreeMap<Integer, Stream.Triaged> revisions) {
            var last = revisions.lastEntry().getValue();
            var mention = last.mention();
            var conversation = mention.client() + " " + mention.conversation();
            home.put(mention.mentionId(), conversation);
            if (revisions.values().stream().anyMatch(Stream.Triaged::wantsCase)) may.add(conversation);
            if (!last.wantsCase()) return;
            must.add(conversation);
            joining.add(mention.mentionId());
        }
    }
}
