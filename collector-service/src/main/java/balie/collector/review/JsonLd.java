package balie.collector.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;

/** Finds reviews in a page's JSON-LD, wherever they hang: alone, in a graph, or under what they are about. */
final class JsonLd {
    private static final int DEEPEST = 40;
    private static final Set<String> REVIEWS = Set.of("Review", "UserReview", "CriticReview", "EmployerReview");
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            // Line breaks within texts are forbidden and common.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private final int most;
    private final List<Review> reviews = new ArrayList<>();
    private boolean damaged;

    private JsonLd(int most) {
        this.most = most;
    }

    /**
     * What was found.
     *
     * @param damaged whether a piece of JSON could not be read
     */
    record Found(List<Review> reviews, boolean damaged) {}

    static Found in(Document page, int most) {
        var found = new JsonLd(most);
        for (var script : page.select("script[type=application/ld+json]")) found.read(script.data());
        return new Found(found.reviews, found.damaged);
    }

    private void read(String json) {
        try {
            walk(JSON.readTree(json), 0);
        } catch (JsonProcessingException e) {
            damaged = true;
        }
    }

    private void walk(JsonNode node, int depth) {
        if (depth > DEEPEST || reviews.size() >= most) return;
        if (node.isObject() && isReview(node)) reviews.add(review(node));
        else for (var child : node) walk(child, depth + 1);
    }

    private static boolean isReview(JsonNode node) {
        var types = node.path("@type");
        if (types.isArray()) {
            for (var type : types) if (REVIEWS.contains(name(type))) return true;
            return false;
        }
        return REVIEWS.contains(name(types));
    }

    private static String name(JsonNode type) {
        return type.asText().replaceFirst("^(https?://schema\\.org/|schema:)", "");
    }

    private static Review review(JsonNode node) {
        var author = first(node.path("author"));
        var rating = first(node.path("reviewRating"));
        return new Review(
                id(node),
                null,
                text(node.path("url")),
                text(node.path("name"), node.path("headline")),
                text(node.path("reviewBody"), node.path("description")),
                author.isObject() ? text(author.path("name"), author.path("alternateName")) : text(author),
                author.isObject() ? text(author.path("url")) : null,
                text(node.path("datePublished"), node.path("dateCreated")),
                text(node.path("dateModified")),
                rating.isObject() ? text(rating.path("ratingValue")) : text(rating),
                text(rating.path("bestRating")),
                text(rating.path("worstRating")),
                language(node.path("inLanguage")));
    }

    /** An identifier may be a pair of its kind and value. */
    private static String id(JsonNode node) {
        var identifier = first(node.path("identifier"));
        var own = identifier.isObject() ? text(identifier.path("value"), identifier.path("@id")) : text(identifier);
        return text(node.path("@id")) == null ? own : text(node.path("@id"));
    }

    private static String language(JsonNode language) {
        return language.isObject() ? text(language.path("alternateName")) : text(language);
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    /** The first of them that says something. */
    private static String text(JsonNode... nodes) {
        for (var node : nodes) {
            var value = first(node);
            if (value.isObject()) value = value.has("@value") ? value.path("@value") : value.path("@id");
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) return value.asText();
        }
        return null;
    }
}
