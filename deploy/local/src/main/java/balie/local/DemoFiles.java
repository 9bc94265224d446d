package balie.local;

import balie.demo.DemoWeb;
import balie.local.client.ClientFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files that come with the demo, with the address that the demo's web has here. */
record DemoFiles(SortedMap<String, byte[]> contents) {
    private static final String ROOM = "/balie/demo/";
    private static final String STAFF = "staff.yaml";

    /** As the files write it; the real port follows from the desk's. */
    private static final String ORIGIN_IN_FILES = new Ports(Arguments.DEFAULT_PORT).demoOrigin();

    static DemoFiles read(String origin) throws IOException {
        var contents = new TreeMap<String, byte[]>();
        for (var name : clientFiles()) contents.put(name, content(name, origin));
        contents.put(STAFF, content(STAFF, origin));
        return new DemoFiles(contents);
    }

    List<ClientFile> clients() throws IOException {
        var clients = new ArrayList<ClientFile>();
        for (var file : contents.entrySet())
            if (!file.getKey().equals(STAFF)) clients.add(ClientFile.read(new ByteArrayInputStream(file.getValue())));
        return clients;
    }

    InputStream staff() {
        return new ByteArrayInputStream(contents.get(STAFF));
    }

    /** Tells whether these are the same files as those of another time. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            contents.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(String name, String origin) throws IOException {
        try (var content = DemoWeb.class.getResourceAsStream(ROOM + name)) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace(ORIGIN_IN_FILES, origin).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> clientFiles() throws IOException {
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
}
