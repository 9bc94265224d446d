package balie.response.inbox;

import balie.response.mutes.Mute;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The inbox's pages. */
@CheckedTemplate(basePath = "inbox")
final class InboxPages {
    private InboxPages() {}

    static native TemplateInstance inbox(InboxView view);

    static native TemplateInstance part(Part part);

    static native TemplateInstance clip(ClipView view);

    static native TemplateInstance mutes(List<MuteLine> lines, boolean works);

    static native TemplateInstance handover(HandoverView view);

    /** A mute with the words for its client and who set it. */
    record MuteLine(Mute mute, String client, String who) {}
}
