package balie.speed.tables;

import balie.events.ChannelType;
import balie.events.MentionCollected;
import balie.events.MentionCollected.Author;
import balie.events.MentionCollected.Change;
import balie.events.MentionCollected.Place;
import balie.events.MentionTriaged;
import balie.events.Verdict;
import balie.events.Verdict.Advice;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Language;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.RankedMotive;
import balie.events.Verdict.Reason;
import balie.events.Verdict.Sentiment;
import balie.events.Verdict.Step;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A made-up post as triage judges it, as long and as explained as real ones are; the same number gives the same post. One in twenty wants a
 * reaction and so opens a case.
 *
 * @param since the moment of the first; a hundred are published a minute
 */
record MadePost(long number, Instant since) {
    private static final int WANTING = 20;
    private static final int AUTHORS = 3_000;
    private static final List<String> WORDS = List.of(
            "bestelling",
            "levering",
            "pakket",
            "bezorgd",
            "wachten",
            "telefoon",
            "klantenservice",
            "antwoord",
            "netjes",
            "vloer",
            "tegels",
            "kleur",
            "winkel",
            "ervaring",
            "iemand",
            "vandaag",
            "morgen",
            "week",
            "geld",
            "terug",
            "order",
            "parcel",
            "delivered",
            "waiting",
            "nobody",
            "great",
            "service",
            "broken",
            "refund",
            "again");
    private static final List<ChannelType> CHANNELS =
            List.of(ChannelType.MICROBLOG, ChannelType.FORUM, ChannelType.REVIEW_SITE, ChannelType.SOCIAL_NETWORK);
    private static final List<Motive> MOTIVES =
            List.of(Motive.SERVICE, Motive.VENTING, Motive.EXCHANGE, Motive.ADVICE, Motive.COMPLIMENT);
    private static final List<String> CATEGORIES = List.of("levering", "product", "contact", "rekening");

    String client() {
        return MadeClients.id((int) (pick(1) % MadeClients.COUNT));
    }

    /** As it is keyed on the topic. */
    String key() {
        return client() + ":" + conversation();
    }

    UUID id() {
        return new UUID(since.toEpochMilli(), 0x8000_0000_0000_0000L | number);
    }

    MentionTriaged event() {
        return new MentionTriaged(collected(), verdict());
    }

    private String conversation() {
        return "tag:voorbeeld.example,2026:" + id();
    }

    private MentionCollected collected() {
        var publishedAt = since.plus(Duration.ofMillis(number * 600));
        var author = "schrijver-" + pick(2) % AUTHORS;
        return new MentionCollected(
                id(),
                1,
                Change.FOUND,
                client(),
                conversation(),
                publishedAt,
                null,
                publishedAt.plusSeconds(20),
                publishedAt.plusSeconds(20),
                false,
                of(CHANNELS, 3),
                List.of(new Place(client() + "-bron", "Voorbeeldbron")),
                new Author(author, author, "https://voorbeeld.example/" + author, null),
                null,
                text(),
                null,
                "https://voorbeeld.example/berichten/" + id(),
                "nl",
                List.of());
    }

    /** Some twenty words. */
    private String text() {
        var text = new StringBuilder();
        for (int word = 0; word < 20; word++) text.append(of(WORDS, 10 + word)).append(' ');
        return text.append("nummer ").append(pick(4) % 100_000).toString();
    }

    private Verdict verdict() {
        var reacts = number % WANTING == 0;
        var polarity = reacts ? Polarity.NEGATIVE : Polarity.values()[(int) (pick(5) % 3)];
        return new Verdict(
                1,
                "2026-3",
                true,
                new Language("nl", 1),
                new Sentiment(polarity, 0.5),
                List.of(new RankedMotive(of(MOTIVES, 6), 0.4), new RankedMotive(Motive.HELP_FELLOW, 0.3)),
                List.of(of(CATEGORIES, 7)),
                reacts ? Set.of(Flag.COMPLAINT) : Set.of(),
                null,
                reacts ? Urgency.NORMAL : Urgency.LOW,
                new Advice(reacts, reacts ? Way.ACT : Way.WATCH, reacts ? Audience.PUBLIC : null, path()),
                reasons());
    }

    private static List<Step> path() {
        return List.of(
                new Step("concerning", true, "account-named", List.of("@voorbeeld")),
                new Step("positive", false, "sentiment-not-positive", List.of()),
                new Step("mere-abuse", false, "not-mere-abuse", List.of()),
                new Step("unfounded-emotion", false, "no-unfounded-emotion", List.of()),
                new Step("factually-incorrect", false, "no-claim", List.of()),
                new Step("dissatisfied", false, "no-complaint", List.of()),
                new Step("question", false, "no-question", List.of()),
                new Step("discussion", true, "consumers-among-themselves", List.of()));
    }

    private static List<Reason> reasons() {
        return List.of(
                new Reason("concerning", "account-named", List.of("@voorbeeld")),
                new Reason("language", "declared-language", List.of("nl")),
                new Reason("sentiment", "no-feeling-words", List.of()),
                new Reason("motive.exchange", "channel-prior", List.of("MICROBLOG", "0.15")),
                new Reason("motive.venting", "channel-prior", List.of("MICROBLOG", "0.28")),
                new Reason("motive.venting", "motive-from-examples", List.of("weer", "dicht")),
                new Reason("motive.service", "motive-from-addressing", List.of()),
                new Reason("flag.addressed", "account-named", List.of("@voorbeeld")),
                new Reason("influence", "followers-unknown", List.of()),
                new Reason("urgency", "no-reaction-needed", List.of()));
    }

    private <T> T of(List<T> values, int question) {
        return values.get((int) (pick(question) % values.size()));
    }

    /** A number from 0 on that is as good as chance, and always the same. */
    private long pick(int question) {
        long mixed = (number * 64 + question) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
        return (mixed ^ (mixed >>> 29)) >>> 1;
    }
}
