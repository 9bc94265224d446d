package balie.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the shell and of the pieces, as {@code theme:} in templates; the texts stand in {@code messages/theme_*.properties}. */
@MessageBundle("theme")
public interface Messages {
    @Message
    String section(Section section);

    @Message
    String skipToContent();

    @Message
    String mainNavigation();

    @Message
    String language();

    @Message
    String darkTheme();

    @Message
    String account();

    @Message
    String signIn();

    @Message
    String sessions();

    @Message
    String signOut();

    @Message
    String signedOut();

    @Message
    String connectionLost();

    @Message
    String connectionBack();

    @Message
    String late();

    @Message
    String paused();

    @Message
    String met();

    @Message
    String asTable();

    @Message
    String share();

    @Message
    String total();

    @Message
    String nothingInPeriod();

    @Message
    String chartPeak(String where, long count);

    @Message
    String rose(String by);

    @Message
    String fell(String by);

    @Message
    String figureBefore(String figure);

    @Message
    String unknown();
}
