package balie.response.desk;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** Shows what weighed as one line. */
@TemplateExtension
class Evidence {
    private Evidence() {}

    static String words(List<String> evidence) {
        return String.join(", ", evidence);
    }
}
