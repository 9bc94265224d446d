package balie.response.alerts.page;

import balie.response.alerts.delivery.ChannelKind;
import balie.response.alerts.delivery.Channels.Draft;
import jakarta.ws.rs.FormParam;
import java.util.Set;

/** A channel as somebody filled it in; what was not sent is empty, and the language English. */
record ChannelForm(
        @FormParam("name") String name,
        @FormParam("kind") String kind,
        @FormParam("client") String client,
        @FormParam("whom") String whom,
        @FormParam("language") String language,
        @FormParam("url") String url) {
    static final ChannelForm EMPTY = new ChannelForm("", "", "", "", "en", "");

    private static final int LONGEST_NAME = 120;
    private static final Set<String> KINDS = Set.of(ChannelKind.STANDARD.name(), ChannelKind.CHAT.name());
    private static final Set<String> STEPS = Set.of("", "on-call", "lead");
    private static final Set<String> LANGUAGES = Set.of("en", "nl");

    ChannelForm {
        name = orEmpty(name).strip();
        kind = orEmpty(kind);
        client = orEmpty(client);
        whom = orEmpty(whom);
        language = language == null ? "en" : language;
        url = orEmpty(url).strip();
    }

    /** Whether it has a name, and choices that are offered; of the address it says nothing. */
    boolean isSound(Set<String> clients) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && KINDS.contains(kind)
                && (client.isEmpty() || clients.contains(client))
                && STEPS.contains(whom)
                && LANGUAGES.contains(language);
    }

    Draft draft() {
        return new Draft(name, ChannelKind.valueOf(kind), orNull(client), orNull(whom), language, url);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
