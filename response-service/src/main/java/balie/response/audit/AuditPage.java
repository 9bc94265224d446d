package balie.response.audit;

import balie.platform.session.ClientTransaction;
import balie.platform.session.Person;
import balie.platform.session.Roles;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Shows who did what, to administrators, and to leads what belongs to their clients. */
@Path("/desk/audit")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.LEAD})
@ClientTransaction
class AuditPage {
    private static final int PAGE = 100;

    private final AuditLog log;
    private final Person person;

    AuditPage(AuditLog log, Person person) {
        this.log = log;
        this.person = person;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("who") @DefaultValue("") String who,
            @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("before") @DefaultValue("9223372036854775807") long before)
            throws SQLException {
        var asked = who.strip().replace("\0", "");
        var found = log.before(person.clients(), asked, action.replace("\0", ""), before, PAGE + 1);
        if (found.size() <= PAGE) return AuditPages.entries(new AuditPages.View(found, asked, action, null));
        var shown = found.subList(0, PAGE);
        var older = "/desk/audit?who=%s&action=%s&before=%d"
                .formatted(encoded(asked), encoded(action), shown.get(PAGE - 1).id());
        return AuditPages.entries(new AuditPages.View(shown, asked, action, older));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
