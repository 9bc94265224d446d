package balie.reporting.key;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about keys, as {@code keys:} in templates; the texts stand in {@code messages/keys_*.properties}. */
@MessageBundle("keys")
public interface KeyWords {
    @Message
    String title();

    @Message
    String takeAlong();

    @Message
    String mentionsTable();

    @Message
    String casesTable();

    @Message
    String explained();

    @Message
    String backToReport();

    @Message
    String developers();

    @Message
    String made(String name);

    @Message
    String copyNow();

    @Message
    String secret();

    @Message
    String trouble(KeyPage.Trouble trouble);

    @Message
    String troubleAdvice(KeyPage.Trouble trouble);

    @Message
    String noKeys();

    @Message
    String noKeysAdvice();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String mayDo();

    @Message
    String scopeHint(Scope scope);

    @Message
    String madeAt();

    @Message
    String lastUsed();

    @Message
    String never();

    @Message
    String state();

    @Message
    String stateName(KeyLine.State state);

    @Message
    String until(String moment);

    @Message
    String newKey();

    @Message
    String make();

    @Message
    String rename();

    @Message
    String save();

    @Message
    String rotate();

    @Message
    String rotateExplained();

    @Message
    String oldLives();

    @Message
    String overlap(KeyOverlap overlap);

    @Message
    String rotateNow();

    @Message
    String revoke();

    @Message
    String revokeExplained();

    @Message
    String revokeNow();
}
