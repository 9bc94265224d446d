package balie.theme;

import balie.events.Verdict.Polarity;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;

@Path("/sources/sample")
public class SampleResource {
    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance sample(String title, Polarity polarity, Instant at);
    }

    @GET
    public TemplateInstance sample() {
        return Templates.sample("Sample <1>", Polarity.NEGATIVE, Instant.parse("2020-01-01T00:00:00Z"));
    }
}
