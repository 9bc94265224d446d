package balie.response.inbox;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was just done beside the case's own moves, as the address after it says: enough to offer undoing it. */
record Done(
        @QueryParam("did") String did,
        @QueryParam("mute") UUID mute,
        @QueryParam("mention") UUID mention,
        @QueryParam("tag") String tag,
        @QueryParam("was") List<String> was) {

    /** Null when nothing was. */
    Toast toast(UUID caseId, String query) {
        if ("muted".equals(did) && mute != null)
            return Toast.undoable("muted", "/desk/cases/" + caseId + "/lift" + query, List.of(value("mute", mute)));
        if ("corrected".equals(did) && mention != null && tag != null)
            return Toast.undoable("corrected", "/desk/cases/" + caseId + "/correct" + query, before());
        return "undone".equals(did) || "lifted".equals(did) || "noted".equals(did) ? Toast.said(did) : null;
    }

    private List<Toast.Value> before() {
        var values = new ArrayList<>(List.of(value("mention", mention), new Toast.Value("tag", tag)));
        for (var each : was) values.add(new Toast.Value("to", each));
        return values;
    }

    private static Toast.Value value(String name, UUID id) {
        return new Toast.Value(name, id.toString());
    }
}
