package balie.response.casework;

import static balie.response.Judged.mention;
import static balie.response.casework.Cases.awaitCaseOf;
import static balie.response.casework.Cases.does;
import static balie.response.casework.Cases.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balie.response.Desk;
import balie.testing.RealServers;
import balie.testing.SignedIn;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseTallyTest {
    private static final String BY_TALLY = """
            select row(assignee, waiting, breached, question, negative, opportunity, sum(cases))::text from case_tally where client_id = '%s'
            group by assignee, waiting, breached, question, negative, opportunity having sum(cases) <> 0 order by 1
            """;

    private static final String BY_CASES = """
            select row(assignee, status = 'WAITING', breached, question, negative, opportunity, count(*))::text from desk_case
            where client_id = '%s' and is_open
            group by assignee, status = 'WAITING', breached, question, negative, opportunity order by 1
            """;

    @Inject
    Desk desk;

    @Test
    void theTallyIsWhatCountingTheCasesGivesBeforeAndAfterItIsSummed() {
        var client = desk.served();
        var anna = SignedIn.token("joris", "agent", "*");
        var left = mention(client).now();
        var claimed = mention(client).now();
        var resolved = mention(client).now();
        desk.triaged(left);
        desk.triaged(claimed);
        desk.triaged(resolved);
        awaitCaseOf(left);
        does("joris", awaitCaseOf(claimed), "claim").then().statusCode(200);
        does(anna, awaitCaseOf(resolved), "reply", """
                {"way":"answer","audience":"public","text":"Wij bellen u."}""").then().statusCode(200);

        assertThat(texts(BY_TALLY.formatted(client))).isNotEmpty().isEqualTo(texts(BY_CASES.formatted(client)));
        await().until(() -> texts("select 1 from case_tally where not summed and client_id = '" + client + "'")
                .isEmpty());
        assertThat(texts(BY_TALLY.formatted(client))).isNotEmpty().isEqualTo(texts(BY_CASES.formatted(client)));
    }

    @Test
    void casesOfOthersAreNotCountedForWhomMayNotSeeThem() throws Exception {
        var client = desk.served();
        var complaint = mention(client).now();
        desk.triaged(complaint);
        awaitCaseOf(complaint);

        try (var app = RealServers.running().connect("response_app")) {
            var rows = app.createStatement().executeQuery("select count(*) from case_tally");
            rows.next();
            assertThat(rows.getLong(1)).isZero();
        }
    }
}
