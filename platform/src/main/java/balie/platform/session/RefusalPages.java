package balie.platform.session;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says a refusal to people as a page in their language; programs keep the problem as it is. */
class RefusalPages {
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s · Balie</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/theme/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/theme/balie.css"></head>
            <body><main class="page narrow"><h1>%s</h1><p>%s</p><p><a class="button" href="/">%s</a></p></main></body></html>
            """;

    private static final Words ENGLISH = new Words(
            "en",
            "To the start",
            new Text("That did not work", "Go back and check what you entered."),
            Map.of(
                    403, new Text("Not for you", "Your role does not allow this. An administrator can change that."),
                    404, new Text("Nothing here", "There is nothing at this address, or nothing that you may see."),
                    500,
                            new Text(
                                    "Something broke",
                                    "It is on our side. Try again; tell your administrator if it stays."),
                    503, new Text("Not now", "Something that this page needs is away. Try again in a moment.")));

    private static final Words DUTCH = new Words(
            "nl",
            "Naar het begin",
            new Text("Dat lukte niet", "Ga terug en kijk na wat je hebt ingevuld."),
            Map.of(
                    403, new Text("Niet voor jou", "Met jouw rol mag dit niet. Een beheerder kan dat veranderen."),
                    404, new Text("Hier is niets", "Op dit adres is niets, of niets wat je mag zien."),
                    500,
                            new Text(
                                    "Er ging iets stuk",
                                    "Het ligt aan ons. Probeer het opnieuw; zeg het je beheerder als het blijft."),
                    503, new Text("Nu even niet", "Iets wat deze pagina nodig heeft is weg. Probeer het zo opnieuw.")));

    private record Text(String title, String advice) {}

    private record Words(String language, String start, Text otherwise, Map<Integer, Text> texts) {
        String page(int status) {
            var text = texts.getOrDefault(status, otherwise);
            return PAGE.formatted(language, text.title, text.title, text.advice, start);
        }
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isProblem(response) || !Browser.showsAnswer(request)) return;
        var words = Browser.prefersDutch(request) ? DUTCH : ENGLISH;
        response.setEntity(words.page(response.getStatus()), new Annotation[0], MediaType.TEXT_HTML_TYPE);
    }

    private static boolean isProblem(ContainerResponseContext response) {
        var type = response.getMediaType();
        return type != null && Problem.MEDIA_TYPE.equals(type.getType() + "/" + type.getSubtype());
    }
}
