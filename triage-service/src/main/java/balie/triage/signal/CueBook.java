package balie.triage.signal;

import balie.triage.text.Phrasebook;
import balie.triage.text.Post;
import balie.triage.text.Table;
import java.util.List;
import java.util.Map;

/** Finds cues in a post by the phrases of its language; a post in a language without phrases is read by all there are. */
public final class CueBook {
    private static final List<String> TABLES = List.of("cues-", "setting-");

    private final Map<String, Phrasebook<Cue>> byLanguage;
    private final Phrasebook<Cue> all;

    private CueBook(Map<String, Phrasebook<Cue>> byLanguage, Phrasebook<Cue> all) {
        this.byLanguage = byLanguage;
        this.all = all;
    }

    public static CueBook shipped() {
        return new CueBook(Map.of("nl", book("nl"), "en", book("en")), book("nl", "en"));
    }

    private static Phrasebook<Cue> book(String... languages) {
        var book = new Phrasebook<Cue>();
        for (var language : List.of(languages))
            for (var table : TABLES)
                for (var row : Table.rows(CueBook.class, table + language + ".tsv"))
                    book.add(row[1], Cue.named(row[0]));
        return book;
    }

    public Cues in(Post post, String language) {
        var matches = byLanguage.getOrDefault(language, all).in(Masks.off(post)).stream()
                .filter(match -> match.value() != Cue.ASKS || Clauses.beginAt(post, match.from()))
                .toList();
        if (PutDowns.areCondemned(post))
            return Cues.of(
                    post,
                    matches.stream()
                            .filter(match -> !PutDowns.isBlow(match.value()))
                            .toList());
        return Cues.of(post, matches).with(Cue.PUTS_DOWN, PutDowns.in(post, matches));
    }
}
