package balie.local;

import balie.local.client.Operator;
import balie.local.folder.Secrets;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Makes the first administrator of an empty desk, once. The password is shown and kept nowhere in clear. */
record FirstAdmin(Operator operator, Secrets secrets, Progress progress) {
    private static final String LOGIN = "admin";

    void make() {
        if (secrets.hasFirstAdmin()) return;
        var password = Secrets.newPassword();
        var body = JsonNodeFactory.instance.objectNode();
        body.put("password", password)
                .put("name", "Administrator")
                .put("role", "admin")
                .put("language", "en");
        body.putArray("clients").add("*");
        var answer = operator.put("/desk/api/staff/" + LOGIN, body);
        if (!answer.isGood())
            throw new Refused("The first administrator could not be made (" + answer.inWords() + ").");
        progress.say("  Log in as " + LOGIN + " with the password " + password + " (shown this once; keep it).");
        secrets.rememberFirstAdmin();
    }
}
