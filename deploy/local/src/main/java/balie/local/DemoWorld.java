package balie.local;

import balie.local.client.ClientApply;
import balie.local.client.ClientFile;
import balie.local.client.Operator;
import java.util.List;

/** The made-up clients, their small web and their staff: applied at each start, which changes nothing when it is already so. */
record DemoWorld(Operator operator, Ports ports, Progress progress) {
    /** The program that serves the demo's web: arguments port and address. */
    static final String WEB = "balie.demo.DemoWeb";

    private static final String CLIENTS = "/balie/demo/clients";

    void apply() {
        var apply = new ClientApply(operator, line -> {});
        for (var file : clients())
            if (!apply.apply(file)) throw new Refused("The demo's client " + file.client() + " was not taken.");
        progress.step("the demo's clients are there");
    }

    private List<ClientFile> clients() {
        return List.of();
    }

    static void greet(Ports ports, Progress progress) {
        progress.say("  Demo web  " + ports.demoOrigin());
        progress.say("  Log in as sanne with the password balie-demo.");
    }
}
