package balie.collector.page;

import balie.collector.recipe.Mistake.Fault;
import balie.collector.recipe.Part.Miss;
import balie.collector.source.SourceKind;
import balie.collector.source.SourceState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the sources, as {@code sources:} in templates; the texts stand in {@code messages/sources_*.properties}. */
@MessageBundle("sources")
public interface SourceWords {
    @Message
    String sources();

    @Message
    String monitors();

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

    @Message
    String add();

    @Message
    String edit();

    @Message
    String editOf(String name);

    @Message
    String saved();

    @Message
    String savedAdvice();

    @Message
    String kindLabel();

    @Message
    String address();

    @Message
    String name();

    @Message
    String sourceId();

    @Message
    String channelLabel();

    @Message
    String choose();

    @Message
    String ownerHelp();

    @Message
    String every();

    @Message
    String language();

    @Message
    String languageHelp();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String tryIt();

    @Message
    String tryExplained();

    @Message
    String putRight();

    @Message
    String putRightAdvice();

    @Message
    String recipe();

    @Message
    String recipeExplained();

    @Message
    String oneDiscussion();

    @Message
    String seen();

    @Message
    String seenExplained();

    @Message
    String seenCount(int items, long posts);

    @Message
    String nothingSeen();

    @Message
    String nextPage();

    @Message
    String noNextPage();

    @Message
    String parts();

    @Message
    String part();

    @Message
    String found();

    @Message
    String whyNot();

    @Message
    String leftOut();

    @Message
    String wrongAddress();

    @Message
    String wrongName();

    @Message
    String wrongId();

    @Message
    String takenId();

    @Message
    String wrongChannel();

    @Message
    String wrongOwner();

    @Message
    String wrongLanguage();

    @Message
    String kind(SourceKind kind);

    @Message
    String kindHelp(SourceKind kind);

    @Message
    String miss(Miss miss);

    @Message
    String fault(Fault fault);

    @Message
    String partName(RecipePart part);

    @Message
    String secretTitle();

    @Message
    String secretOnce();

    @Message
    String secretExplained();

    @Message
    String sendTo();

    @Message
    String signWith();

    @Message
    String makeSecret();

    @Message
    String renewSecret();

    @Message
    String noSecret();

    @Message
    String hasSecret();

    @Message
    String hookAddress();
}
