package balie.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What a service answered. */
public record Answer(int status, JsonNode body) {
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** What a PUT did. */
    String change() {
        return switch (status) {
            case 201 -> "created";
            case 204 -> "unchanged";
            default -> "changed";
        };
    }

    /** What was wrong, a line per field where the service says so. */
    public List<String> problems() {
        var lines = new ArrayList<String>();
        for (var error : body.path("errors"))
            lines.add(error.path("field").asText("") + ": "
                    + error.path("message").asText(""));
        if (lines.isEmpty()) lines.add(inWords());
        return lines;
    }

    /** The answer in a few words. */
    public String inWords() {
        var detail = body.path("detail").asText(body.path("title").asText(""));
        return detail.isBlank() ? "answer " + status : "answer " + status + ": " + detail;
    }
}
