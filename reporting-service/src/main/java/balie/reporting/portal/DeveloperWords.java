package balie.reporting.portal;

import balie.reporting.problem.ProblemType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page for developers, as {@code dev:} in templates; the texts stand in {@code messages/dev_*.properties}. */
@MessageBundle("dev")
public interface DeveloperWords {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String description();

    @Message
    String aKey();

    @Message
    String aKeyText();

    @Message
    String noKeysHere();

    @Message
    String keysOf(String client);

    @Message
    String scope();

    @Message
    String addresses();

    @Message
    String first();

    @Message
    String firstText();

    @Message
    String follow();

    @Message
    String followText();

    @Message
    String followEnd();

    @Message
    String gone();

    @Message
    String expired();

    @Message
    String order();

    @Message
    String asOf();

    @Message
    String unchanged();

    @Message
    String unchangedText();

    @Message
    String reports();

    @Message
    String reportsText();

    @Message
    String often();

    @Message
    String oftenText();

    @Message
    String tables();

    @Message
    String tablesText();

    @Message
    String rotation();

    @Message
    String rotationText();

    @Message
    String webhooks();

    @Message
    String webhooksText();

    @Message
    String webhooksVerify();

    @Message
    String webhooksOnce();

    @Message
    String webhooksAnswer();

    @Message
    String webhooksTypes();

    @Message
    String problems();

    @Message
    String problemsText();

    @Message
    String status();

    @Message
    String type();

    @Message
    String meaning();

    @Message
    String meaningOf(ProblemType problem);
}
