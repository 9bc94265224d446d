package balie.triage.client;

import static org.assertj.core.api.Assertions.assertThat;

import balie.triage.Clients;
import balie.triage.Mentions;
import balie.triage.rule.Rule;
import balie.triage.signal.CueBook;
import balie.triage.text.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernTest {
    private static final CueBook CUES = CueBook.shipped();
    private static final ClientView TEGELHUIS = ClientView.of(Clients.tegelhuis());

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "true|BRAND_NAMED|Gisteren bij Tegelhuis geweest",
                "true|BRAND_NAMED|tegel huis in Delft",
                "true|BRAND_NAMED|Ik hou van #tegelhuis",
                "true|BRAND_NAMED|Tegelhuis's service",
                "true|BRAND_NAMED|het tegelhuisfiliaal",
                "true|BRAND_NAMED|Tegelhuis of Vloerenland?",
                "true|ACCOUNT_NAMED|Dag @TegelHuis, een vraag",
                "false|COMPETITOR_ONLY|Vloerenland is goedkoper",
                "false|BRAND_NOT_NAMED|Mooi weer vandaag",
                "true|NEED_IN_THE_CLIENTS_FIELD|Op zoek naar nieuwe vloertegels",
                "true|CLIENT_NEED|Keukentegel los, er zijn drie tegels los wie helpt",
                "true|BRAND_NAMED|Tegels los en Tegelhuis komt niet",
                "true|CATEGORY_IN_THE_CLIENTS_FIELD|Alle tegels gebarsten",
            })
    void whatAMonitorFoundConcernsTheClientWhenTheTextSaysSo(boolean concerning, Rule rule, String text) {
        var concern = concern(Mentions.saying(text).foundBy("brand"), TEGELHUIS);

        assertThat(concern.concerning()).isEqualTo(concerning);
        assertThat(concern.rule()).isEqualTo(rule);
    }

    @Test
    void everythingInAnOwnedSourceConcernsItsOwner() {
        assertThat(concern(Mentions.saying("Mooi weer vandaag"), TEGELHUIS).rule())
                .isEqualTo(Rule.OWNED_SOURCE);
    }

    @Test
    void whatTheClientWritesItselfIsNoMention() {
        var concern = concern(Mentions.saying("Kom naar Tegelhuis!").by("@tegelhuis", null), TEGELHUIS);

        assertThat(concern.concerning()).isFalse();
        assertThat(concern.rule()).isEqualTo(Rule.WRITTEN_BY_CLIENT);
    }

    @Test
    void anUnknownClientIsConcernedByWhatWasFoundForIt() {
        var concern = concern(Mentions.saying("Mooi weer").foundBy("brand"), ClientView.UNKNOWN);

        assertThat(concern.concerning()).isTrue();
        assertThat(concern.rule()).isEqualTo(Rule.CLIENT_UNKNOWN);
    }

    private static Concern concern(Mentions mention, ClientView client) {
        var post = Post.of(mention.text());
        return Concern.of(mention.event(), post, CUES.in(post, "nl"), client);
    }
}
