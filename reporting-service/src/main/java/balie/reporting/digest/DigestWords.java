package balie.reporting.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.DayOfWeek;

/** Words of digests, as {@code digest:} in templates. */
@MessageBundle("digest")
public interface DigestWords {
    @Message
    String digests();

    @Message
    String none();

    @Message
    String noneAdvice();

    @Message
    String make();

    @Message
    String name();

    @Message
    String contents();

    @Message
    String days();

    @Message
    String hour();

    @Message
    String zone();

    @Message
    String sending();

    @Message
    String active();

    @Message
    String paused();

    @Message
    String next(String at);

    @Message
    String save();

    @Message
    String delete();

    @Message
    String deleteAdvice();

    @Message
    String refused();

    @Message
    String refusedAdvice();

    @Message
    String preview();

    @Message
    String previewAdvice();

    @Message
    String asPage();

    @Message
    String asText();

    @Message
    String toDashboard();

    @Message
    String subject(String client, String name, String from, String to);

    @Message
    String mentions(int count);

    @Message
    String before(int count);

    @Message
    String noBefore();

    @Message
    String feelings(int negative, int positive);

    @Message
    String completeUntil(String at);

    @Message
    String incomplete();

    @Message
    String answers(int count);

    @Message
    String median(String median, String ninety);

    @Message
    String tooFew();

    @Message
    String target(int met, int decided);

    @Message
    String noTarget();

    @Message
    String noCases();

    @Message
    String noThemes();

    @Message
    String noVoices();

    @Message
    String waiting(int count);

    @Message
    String more(int count);

    @Message
    String noPosts();

    @Message
    String atTheSource();

    @Message
    String part(Part part);

    @Message
    String day(DayOfWeek day);
}
