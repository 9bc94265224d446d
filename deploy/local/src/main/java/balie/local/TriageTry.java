package balie.local;

import balie.local.client.Operator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;

/** {@code ./balie triage try TEXT --client ID}: what triage would say of a text found for a client of the running desk, and why. */
final class TriageTry {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Arguments arguments;
    private final Operator operator;

    TriageTry(Arguments arguments) {
        if (arguments.operands().size() != 1 || arguments.client() == null)
            throw new Refused("Give one text, in quotes, and the client: ./balie triage try TEXT --client ID");
        this.arguments = arguments;
        this.operator = Desk.running(arguments).operator();
    }

    int run() {
        var trial = JSON.createObjectNode()
                .put("text", arguments.operands().get(0))
                .put("clientId", arguments.client())
                .put("channel", arguments.channel().toUpperCase(Locale.ROOT).replace('-', '_'));
        var answer = operator.post("/triage/api/try/lines", trial);
        if (!answer.isGood()) throw new Refused(String.join(System.lineSeparator(), answer.problems()));
        answer.body().forEach(line -> System.out.println(line.asText()));
        return 0;
    }
}
