package balie.triage.judge;

import static org.assertj.core.api.Assertions.assertThat;

import balie.events.ChannelType;
import balie.events.Verdict;
import balie.events.Verdict.Flag;
import balie.triage.Mentions;
import balie.triage.client.ClientView;
import balie.triage.text.Table;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a practitioner would say about made-up posts. */
class PostsTest {
    private static final Judge JUDGE = new Judge();

    record Example(
            ChannelType channel,
            String language,
            String polarity,
            String flags,
            String motive,
            String react,
            String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    static List<Example> posts() {
        return Table.rows(Mentions.class, "posts.tsv").stream()
                .map(row -> new Example(
                        ChannelType.valueOf(constant(row[0])), row[1], row[2], row[3], row[4], row[5], row[6]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aPostIsJudgedAsAPractitionerWould(Example post) {
        var mention = Mentions.saying(post.text).on(post.channel).event();

        var verdict = JUDGE.verdict(mention, ClientView.UNKNOWN);

        assertThat(verdict.language().code()).isEqualTo(post.language);
        if (isSaid(post.polarity))
            assertThat(verdict.sentiment().polarity().name()).isEqualTo(constant(post.polarity));
        if (isSaid(post.motive))
            assertThat(verdict.motives().get(0).motive().name()).isEqualTo(constant(post.motive));
        if (isSaid(post.flags)) for (var flag : post.flags.split(",")) assertFlag(verdict, flag);
        if (isSaid(post.react)) assertThat(verdict.advice().react()).as("react").isEqualTo(post.react.equals("yes"));
    }

    private static void assertFlag(Verdict verdict, String flag) {
        if (flag.startsWith("!")) assertThat(verdict.flags()).doesNotContain(Flag.valueOf(constant(flag.substring(1))));
        else assertThat(verdict.flags()).contains(Flag.valueOf(constant(flag)));
    }

    private static boolean isSaid(String expectation) {
        return !expectation.equals("*");
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
