package balie.triage.judge;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.Verdict;
import balie.events.Verdict.Step;
import balie.triage.Clients;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.rule.Rule;
import balie.triage.scheme.Question;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {
    private static final Judge JUDGE = new Judge();
    private static final ClientView TEGELHUIS = ClientView.of(Clients.tegelhuis());
    private static final Set<String> CODES =
            Arrays.stream(Rule.values()).map(Rule::code).collect(Collectors.toSet());
    private static final Set<String> QUESTIONS =
            Arrays.stream(Question.values()).map(Question::code).collect(Collectors.toSet());

    static List<String> strangeTexts() {
        var texts = new ArrayList<>(List.of(
                "",
                " \n\t\u00a0\u2028",
                "😡😡😡",
                "👩‍👩‍👧‍👦🏳️‍🌈",
                "x".repeat(100_000),
                "é".repeat(100_000),
                "!".repeat(100_000),
                "?".repeat(100_000),
                "<".repeat(100_000),
                "<a ".repeat(33_000),
                "&".repeat(100_000),
                "(".repeat(100_000),
                "@".repeat(100_000),
                "#a".repeat(50_000),
                "a'".repeat(50_000),
                "niet ".repeat(20_000),
                "maar ".repeat(20_000),
                "\ud83d",
                "\ude00 boos \ud83d kapot",
                "a\ud835",
                "Привет, wo ist mein パッケージ? أين 我的包裹",
                "\u202eteksrednu si siht\u202c שלום עולם",
                "<p>Goed&nbsp;&amp; <b>slecht</b></p><script>alert('x')</script>",
                "e\u0301e\u0301e\u0301 z\u0351\u034a\u0353algo",
                "0123456789 1/2 3,4 5.6.7",
                "https://x.example/" + "a".repeat(50_000)));
        texts.addAll(List.of(
                "Hvor er pakken min?",
                "Missä pakettini on?",
                "Gdzie jest moja paczka?",
                "Kde je můj balík?",
                "Hol van a csomagom?",
                "Unde este coletul meu?",
                "Къде е пратката ми?",
                "Πού είναι το δέμα μου;",
                "Paketim nerede?",
                "Où est mon colis ?",
                "¿Dónde está mi paquete?",
                "Onde está o meu pacote?",
                "Dov'è il mio pacco?",
                "Wo ist mein Paket?",
                "Var är mitt paket?",
                "Hvar er pakkinn minn?",
                "Kur yra mano siunta?",
                "Kur ir mana paka?",
                "Kus on mu pakk?",
                "Де моя посилка?",
                "איפה החבילה שלי?",
                "أين طردي؟",
                "بسته من کجاست؟",
                "मेरा पार्सल कहाँ है?",
                "พัสดุของฉันอยู่ที่ไหน",
                "Gói hàng của tôi ở đâu?",
                "Di mana paket saya?",
                "私の荷物はどこですか",
                "내 소포는 어디에 있나요?",
                "我的包裹在哪里？"));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void anyTextGetsAVerdict(String text) {
        for (var channel : ChannelType.values()) {
            var verdict = JUDGE.verdict(Mentions.saying(text).on(channel).event(), TEGELHUIS);

            assertSound(verdict);
        }
    }

    @Test
    void whatIsNotUnderstoodIsNotJudgedWithConfidence() {
        for (var text : List.of("", "12345", "我的包裹在哪里？", "x".repeat(100_000))) {
            var verdict = JUDGE.verdict(Mentions.saying(text).event(), TEGELHUIS);

            assertThat(verdict.sentiment().confidence()).as(text).isLessThanOrEqualTo(0.5);
            assertThat(verdict.language().code()).isEqualTo("und");
        }
    }

    @Test
    void randomTextsNeverFailAndOnlyKnownCodesAreWritten() {
        var random = new Random(4711);
        var words = List.of(
                "niet",
                "kapot",
                "@tegelhuis",
                "?",
                "!",
                "bedankt",
                "idioot",
                "volgens",
                "klik hier",
                "op zoek naar",
                "rechter",
                "🙄",
                "😍",
                "http://a.example",
                "#tegel",
                "te laat",
                "fijn hoor",
                "\ud83d",
                "Vloerenland",
                "\n",
                "where is",
                "never again",
                "great",
                "gevaarlijk",
                "asap",
                "levering",
                ",",
                "maar",
                "heel");
        for (int round = 0; round < 3_000; round++) {
            var text = random.ints(random.nextInt(14), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            var mention = Mentions.saying(text)
                    .on(ChannelType.values()[random.nextInt(7)])
                    .by("a", random.nextBoolean() ? null : random.nextLong(1_000_000));

            assertSound(JUDGE.verdict((round % 2 == 0 ? mention : mention.foundBy("m")).event(), TEGELHUIS));
        }
    }

    @Test
    void theCostGrowsWithTheLengthAndNoFaster() {
        var sentence = "Waar blijft mijn bestelling? Ik wacht al drie weken en niemand reageert, slecht hoor 😡 ";
        var once = Mentions.saying(sentence);
        var often = Mentions.saying(sentence.repeat(1_000));
        for (int warm = 0; warm < 3_000; warm++) JUDGE.verdict(once.event(), TEGELHUIS);
        for (int warm = 0; warm < 3; warm++) JUDGE.verdict(often.event(), TEGELHUIS);

        long short1000 = nanos(once, 1_000);
        long long1 = nanos(often, 1);

        // Generous, because a machine that is shared is not always as fast; quadratic cost would be hundreds of times
        // as much.
        assertThat(long1).isLessThan(short1000 * 10);
    }

    private static long nanos(Mentions mention, int times) {
        var event = mention.event();
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) JUDGE.verdict(event, TEGELHUIS);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static void assertSound(Verdict verdict) {
        assertThat(verdict.language().confidence()).isBetween(0.0, 1.0);
        assertThat(verdict.sentiment().confidence()).isBetween(0.0, 1.0);
        assertThat(verdict.motives()).hasSizeBetween(1, 3);
        assertThat(verdict.advice().path()).extracting(Step::rule).isSubsetOf(CODES);
        assertThat(verdict.advice().path()).extracting(Step::question).isSubsetOf(QUESTIONS);
        assertThat(verdict.reasons()).extracting(Verdict.Reason::rule).isSubsetOf(CODES);
        for (var reason : verdict.reasons())
            assertThat(reason.evidence()).hasSizeLessThanOrEqualTo(5).allMatch(words -> words.length() < 300);
    }
}
