package balie.theme;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How this request's page looks: language, theme, who is signed in and where in the house we are. Templates have it as {@code cdi:look}. */
@RequestScoped
@Named("look")
public class Look {
    /** Cookie with the reader's language; written by the page's own script. */
    public static final String LANGUAGE_COOKIE = "balie-language";

    /** Cookie with the reader's theme, absent while the system decides; written by the page's own script. */
    public static final String THEME_COOKIE = "balie-theme";

    private static final Set<String> THEMES = Set.of("light", "dark");

    private final CurrentVertxRequest current;
    private final Instance<Visitor> visitor;
    private final ThemeConfig config;
    /** Asked for by every message of a page. */
    private Language language;

    Look(CurrentVertxRequest current, Instance<Visitor> visitor, ThemeConfig config) {
        this.current = current;
        this.visitor = visitor;
        this.config = config;
    }

    public Language language() {
        if (language == null) language = Language.chosenBy(cookie(LANGUAGE_COOKIE), header("Accept-Language"));
        return language;
    }

    /** {@code light} or {@code dark}; empty when the reader's system decides. */
    public String theme() {
        var chosen = cookie(THEME_COOKIE);
        return chosen != null && THEMES.contains(chosen) ? chosen : "";
    }

    /** The path of the page, as the reader's browser has it. */
    public String path() {
        return request().map(HttpServerRequest::path).orElse("/");
    }

    /** The name of who is signed in; empty for nobody. */
    public String person() {
        return visitor.isResolvable() ? visitor.get().name() : "";
    }

    /** The sections that the top bar offers. */
    public List<Section> sections() {
        return offered().filter(Section::isMain).toList();
    }

    /** The sections that the menu offers. */
    public List<Section> menu() {
        return offered().filter(section -> !section.isMain()).toList();
    }

    private Stream<Section> offered() {
        if (person().isEmpty()) return Stream.empty();
        var role = visitor.get().role();
        return Stream.of(Section.values()).filter(section -> section.isFor(role));
    }

    /** Whether the page stands in this section. */
    public boolean in(Section section) {
        return section.holds(path());
    }

    /** When the page was made; the script learns from it how far the reader's clock is off. */
    public Instant now() {
        return Clock.systemUTC().instant();
    }

    /** The IANA name of the zone that pages of more than one client tell their times in. */
    public String zone() {
        return config.zone().getId();
    }

    private String cookie(String name) {
        return request().map(it -> it.getCookie(name)).map(Cookie::getValue).orElse(null);
    }

    private String header(String name) {
        return request().map(it -> it.getHeader(name)).orElse(null);
    }

    private Optional<HttpServerRequest> request() {
        return Optional.ofNullable(current.getCurrent()).map(it -> it.request());
    }
}
