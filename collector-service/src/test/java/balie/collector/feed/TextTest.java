package balie.collector.feed;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.text.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            twee  spaties|twee  spaties
            _vooraf en achteraf_|_vooraf en achteraf_
            &amp;amp; &amp;lt;|&amp; &lt;
            1 &lt; 2 &gt; 0|1 < 2 > 0
            😀👩‍👩‍👧 é|😀👩‍👩‍👧 é
            <![CDATA[<b>&amp;</b>]]>|<b>&amp;</b>
            &#x1F600;&#8364;|😀€
            """)
    void plainTextInAtomStaysCharacterForCharacter(String written, String text) {
        var post = Feeds.atom(written.replace('_', ' '));

        assertThat(post.text()).isEqualTo(text.replace('_', ' '));
        assertThat(post.html()).isNull();
    }

    @Test
    void lineBreaksInPlainTextStay() {
        assertThat(Feeds.atom("een\n\n  twee\n").text()).isEqualTo("een\n\n  twee\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            twee  spaties_|twee  spaties_
            AT&amp;amp;T|AT&T
            &amp;amp;amp;|&amp;
            ik &amp;lt;3 dit|ik <3 dit
            &lt;p&gt;een&lt;/p&gt;&lt;p&gt;twee&lt;/p&gt;|een¶twee
            een&lt;br/&gt;twee&lt;br&gt;&lt;br&gt;drie|een¶twee¶¶drie
            &lt;ul&gt;&lt;li&gt;een&lt;/li&gt; &lt;li&gt;twee&lt;/li&gt;&lt;/ul&gt;na|een¶twee¶na
            a &lt;b&gt;vet&lt;/b&gt; &lt;i&gt;schuin&lt;/i&gt;|a vet schuin
            &lt;b&gt;twee  spaties&lt;/b&gt;|twee  spaties
            &lt;style&gt;p{}&lt;/style&gt;x&lt;script&gt;y&lt;/script&gt;|x
            <b>rauw</b> en <i>fout</i>|rauw en fout
            x&lt;img class="emoji" alt="😀" src="e.png"&gt;&lt;img alt="foto"&gt;|x😀
            <![CDATA[<p>een &amp; twee</p>]]>|een & twee
            """)
    void markupBecomesWhatAReaderSees(String written, String text) {
        var post = Feeds.rss(written.replace('_', ' '));

        assertThat(post.text()).isEqualTo(text.replace('_', ' ').replace('¶', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Vraag           | Kan dit?              | Vraag | Kan dit?
            Kan dit?        | Kan dit?              | -     | Kan dit?
            Kan dit nu…     | Kan dit nu eens goed  | -     | Kan dit nu eens goed
            Kan  dit ...    | Kan dit nu eens goed  | -     | Kan dit nu eens goed
            Alleen een kop  | ''                    | -     | Alleen een kop
            ''              | Tekst                 | -     | Tekst
            -               | Tekst                 | -     | Tekst
            """)
    void aTitleThatOnlyRepeatsTheTextIsNone(String title, String text, String keptTitle, String keptText) {
        var wording = Wording.of(title, text, null);

        assertThat(wording.title()).isEqualTo(keptTitle);
        assertThat(wording.text()).isEqualTo(keptText);
    }

    @Test
    void aTextTooLongToTravelIsCutVisibly() {
        var wording = Wording.of(null, "😀".repeat(100_000), "<p>" + "x".repeat(200_000));

        assertThat(wording.text()).hasSizeLessThan(151_000).endsWith("😀\n[…]");
        assertThat(wording.html()).isNull();
    }
}
