package balie.theme;

import balie.theme.format.Times;
import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives every template that is filled during a request the reader's language and the house's time zone. Outside a request, say when an
 * event is pushed, the filler sets the locale itself; a page in a client's zone sets the attribute {@link Times#ZONE}.
 */
@Singleton
class PageDefaults {
    private final Look look;
    private final ThemeConfig config;

    PageDefaults(Look look, ThemeConfig config) {
        this.look = look;
        this.config = config;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(this::apply);
    }

    private void apply(TemplateInstance instance) {
        instance.setAttribute(Times.ZONE, config.zone());
        if (Arc.container().requestContext().isActive())
            instance.setLocale(look.language().locale());
    }
}
