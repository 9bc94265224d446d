package balie.collector.page;

import balie.collector.source.SourceState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the sources, as {@code sources:} in templates; the texts stand in {@code messages/sources_*.properties}. */
@MessageBundle("sources")
public interface SourceWords {
    @Message
    String sources();

    @Message
    String count(int total, int failing);

    @Message
    String noSources();

    @Message
    String noSourcesAdvice();

    @Message
    String source();

    @Message
    String client();

    @Message
    String everybody();

    @Message
    String stateHeading();

    @Message
    String state(SourceState state);

    @Message
    String lastCheck();

    @Message
    String never();

    @Message
    String nextCheck();

    @Message
    String trouble();

    @Message
    String advice(Advice advice);

    @Message
    String damaged();

    @Message
    String inARow(int failures);

    @Message
    String runNow();

    @Message
    String runNowOf(String name);

    @Message
    String started();

    @Message
    String startedAdvice();
}
