package balie.response.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/** The page of what people did. */
@CheckedTemplate(basePath = "audit")
final class AuditPages {
    private AuditPages() {}

    static native TemplateInstance entries(View view);

    /**
     * What the page shows.
     *
     * @param who whom it is asked about; empty for everybody
     * @param action what it is asked about; empty for everything
     * @param older address of what came before; null at the beginning
     */
    record View(List<AuditEntry> entries, String who, String action, String older) {
        public List<String> actions() {
            return Arrays.stream(Action.values()).map(Action::code).toList();
        }
    }
}
