package balie.response.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of what people did, as {@code audit:} in templates; the texts stand in {@code messages/audit_*.properties}. */
@MessageBundle("audit")
interface AuditWords {
    @Message
    String audit();

    @Message
    String auditExplained();

    @Message
    String when();

    @Message
    String who();

    @Message
    String action();

    @Message
    String actionName(String code);

    @Message
    String subject();

    @Message
    String client();

    @Message
    String everything();

    @Message
    String show();

    @Message
    String older();

    @Message
    String nothing();

    @Message
    String nothingAdvice();
}
