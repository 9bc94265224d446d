package balie.collector.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the monitors and of the lab, as {@code monitors:} in templates; the texts stand in {@code messages/monitors_*.properties}. */
@MessageBundle("monitors")
public interface MonitorWords {
    @Message
    String monitors();

    @Message
    String count(int total);

    @Message
    String none();

    @Message
    String noneAdvice();

    @Message
    String add();

    @Message
    String saved();

    @Message
    String savedAdvice();

    @Message
    String removed();

    @Message
    String removedAdvice();

    @Message
    String client();

    @Message
    String monitor();

    @Message
    String query();

    @Message
    String where();

    @Message
    String everywhere();

    @Message
    String tryIt();

    @Message
    String tryExplained();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String cancel();

    @Message
    String putRight();

    @Message
    String putRightAdvice();

    @Message
    String wrongQuery(int position);

    @Message
    String wrongClient();

    @Message
    String wrongId();

    @Message
    String takenId();

    @Message
    String wrongSources();

    @Message
    String idLabel();

    @Message
    String sourcesLabel();

    @Message
    String sourcesHelp();

    @Message
    String how();

    @Message
    String example();

    @Message
    String means();

    @Message
    String found();

    @Message
    String foundCount(int found, int searched);

    @Message
    String foundMost(int searched);

    @Message
    String changes(int added, int lost);

    @Message
    String same();

    @Message
    String newly();

    @Message
    String noMore();

    @Message
    String nothingFound();

    @Message
    String nothingFoundAdvice();

    @Message
    String newest(int shown);

    @Message
    String sources();

    @Message
    String help(QueryHelp line);

    @Message
    String removeExplained();
}
