package balie.safety.bombs;

import com.sun.net.httpserver.HttpHandler;

/**
 * Something served that is too much.
 *
 * @param kind of source that fetches it
 * @param recipe for pages; empty for others
 */
record Bomb(String name, String kind, String recipe, HttpHandler handler) {
    private static final String RECIPE = "{\"item\": \"%s\", \"text\": \"*\", \"next\": \"a@href\"}";

    static Bomb feed(String name, HttpHandler handler) {
        return new Bomb(name, "feed", "", handler);
    }

    /** A page, whose items a selector finds. */
    static Bomb page(String name, String item, HttpHandler handler) {
        return new Bomb(name, "page", RECIPE.formatted(item), handler);
    }

    static Bomb of(String kind, String name, HttpHandler handler) {
        return new Bomb(name, kind, "", handler);
    }
}
