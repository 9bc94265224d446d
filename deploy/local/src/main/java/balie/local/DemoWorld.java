package balie.local;

import balie.demo.DemoWeb;
import balie.local.client.ClientApply;
import balie.local.client.ClientFile;
import balie.local.client.Operator;
import balie.local.client.StaffApply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The made-up clients, their small web and their staff: applied at each start, which changes nothing when it is already so. */
record DemoWorld(Operator operator, Ports ports, Progress progress) {
    private static final String ROOM = "/balie/demo/";
    /** As the files write it; the real port follows from the desk's. */
    private static final String ORIGIN_IN_FILES = new Ports(Arguments.DEFAULT_PORT).demoOrigin();

    void apply() {
        var said = new ArrayList<String>();
        var apply = new ClientApply(operator, said::add);
        try {
            var files = new ArrayList<ClientFile>();
            for (var name : clients()) files.add(ClientFile.read(stream(name)));
            require(apply.apply(files), said);
            require(new StaffApply(operator, said::add).apply(stream("staff.yaml")), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.step("the demo's clients and staff are there");
    }

    private static void require(boolean taken, List<String> said) {
        if (!taken) throw new Refused("The demo was not taken whole:\n" + String.join("\n", said));
    }

    private ByteArrayInputStream stream(String name) throws IOException {
        try (var content = DemoWeb.class.getResourceAsStream(ROOM + name)) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(
                    text.replace(ORIGIN_IN_FILES, ports.demoOrigin()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> clients() throws IOException {
        try {
            var room = DemoWeb.class.getResource(ROOM + "clients").toURI();
            if (!room.getScheme().equals("jar")) return names(Path.of(room));
            try (var jar = FileSystems.newFileSystem(room, Map.of())) {
                return names(jar.getPath(ROOM + "clients"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> names(Path room) throws IOException {
        try (var files = Files.list(room)) {
            return files.map(file -> "clients/" + file.getFileName()).sorted().toList();
        }
    }

    static void greet(Ports ports, Progress progress) {
        progress.say("  Demo web  " + ports.demoOrigin());
        progress.say("\nLog in as sanne with the password balie-demo.");
    }
}
