package balie.response.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The desk's pages. */
@CheckedTemplate(basePath = "desk")
final class DeskPages {
    private DeskPages() {}

    static native TemplateInstance stream(StreamView view);

    static native TemplateInstance one(StreamEntry entry);
}
