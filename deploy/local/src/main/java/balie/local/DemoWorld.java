package balie.local;

import balie.local.client.ClientApply;
import balie.local.client.Operator;
import balie.local.client.StaffApply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The made-up clients, their sources and their staff: applied when they are not there yet, or are others than before.
 *
 * @param applied remembers which were applied last
 */
record DemoWorld(Operator operator, Ports ports, Progress progress, Path applied) {
    void apply() {
        try {
            var files = DemoFiles.read(ports.demoOrigin());
            if (Files.exists(applied) && Files.readString(applied).equals(files.fingerprint())) return;
            apply(files);
            Files.writeString(applied, files.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(DemoFiles files) throws IOException {
        var said = new ArrayList<String>();
        require(new ClientApply(operator, said::add).apply(files.clients()), said);
        require(new StaffApply(operator, said::add).apply(files.staff()), said);
        progress.step("the demo's clients and staff are there");
    }

    private static void require(boolean taken, List<String> said) {
        if (!taken) throw new Refused("The demo was not taken whole:\n" + String.join("\n", said));
    }

    static void greet(Ports ports, Progress progress) {
        progress.say("  Demo web  " + ports.demoOrigin());
        progress.say("\nLog in as sanne with the password balie-demo.");
    }
}
