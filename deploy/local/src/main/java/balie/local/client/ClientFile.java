package balie.local.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A client's file: its id, profile, sources and monitors. What the fields of those may hold is judged by the services; here only what
 * makes it a client's file.
 */
public record ClientFile(String client, ObjectNode profile, List<Item> sources, List<Item> monitors) {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            // NO is Norway here, and on is a word.
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    private static final Set<String> PARTS = Set.of("client", "profile", "sources", "monitors");

    /** A source or monitor: its id, and the fields beside it. */
    public record Item(String id, ObjectNode fields) {}

    /** Reads the file; throws {@link BadFile} with every problem found. */
    public static ClientFile read(InputStream yaml) throws IOException {
        var root = tree(yaml);
        var problems = new ArrayList<String>();
        root.fieldNames().forEachRemaining(name -> {
            if (!PARTS.contains(name))
                problems.add(
                        name + ": not a part of a client's file; the parts are client, profile, sources and monitors");
        });
        var client = root.path("client").asText("");
        if (client.isBlank()) problems.add("client: missing; give the client's id, such as client: floorhuis");
        if (!(root.path("profile") instanceof ObjectNode)) problems.add("profile: missing; give the client's profile");
        var sources = items(root, "sources", problems);
        var monitors = items(root, "monitors", problems);
        if (!problems.isEmpty()) throw new BadFile(problems);
        return new ClientFile(client, (ObjectNode) root.get("profile"), sources, monitors);
    }

    private static ObjectNode tree(InputStream yaml) throws IOException {
        try {
            if (YAML.readTree(yaml) instanceof ObjectNode root) return root;
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new BadFile(List.of("line %d, column %d: %s"
                    .formatted(
                            place.getLineNr(),
                            place.getColumnNr(),
                            e.getOriginalMessage().lines().findFirst().orElse("not YAML"))));
        }
        throw new BadFile(List.of("the file holds no fields; it starts with client: and the client's id"));
    }

    private static List<Item> items(JsonNode root, String part, List<String> problems) {
        var found = new ArrayList<Item>();
        var ids = new HashSet<String>();
        var list = root.path(part);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) problems.add(part + ": must be a list");
        for (int i = 0; i < list.size(); i++) {
            var id = list.get(i).path("id").asText("");
            if (id.isBlank()) problems.add("%s[%d].id: missing".formatted(part, i));
            else if (!ids.add(id)) problems.add("%s[%d].id: %s is there twice".formatted(part, i, id));
            else found.add(new Item(id, ((ObjectNode) list.get(i)).deepCopy().without("id")));
        }
        return List.copyOf(found);
    }
}
