package balie.local.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** Makes the accounts of a staff file true at the running desk; an account the file does not name stays as it is. */
public final class StaffApply {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Operator operator;
    private final Consumer<String> say;

    /** @param say takes a line per account and per problem */
    public StaffApply(Operator operator, Consumer<String> say) {
        this.operator = operator;
        this.say = say;
    }

    /** Applies every account under {@code staff}; returns whether all were taken. */
    public boolean apply(InputStream yaml) throws IOException {
        var taken = true;
        for (var account : YAML.readTree(yaml).path("staff"))
            if (account instanceof ObjectNode fields) taken &= put(fields);
            else throw new BadFile(List.of("staff: must be a list of accounts"));
        return taken;
    }

    private boolean put(ObjectNode account) {
        var login = account.path("login").asText("");
        if (login.isBlank()) throw new BadFile(List.of("staff: an account has no login"));
        var answer = operator.put("/desk/api/staff/" + login, account.deepCopy().without("login"));
        say.accept("  %-8s %-32s %s".formatted("account", login, answer.isGood() ? answer.change() : "refused"));
        if (!answer.isGood()) answer.problems().forEach(problem -> say.accept("           " + problem));
        return answer.isGood();
    }
}
