package balie.response.desk;

import balie.response.filter.Filter;
import balie.response.mentions.MentionChanges.Change;
import java.util.List;

/** A change as pages are told of it: enough to know whether it belongs to what somebody looks at. */
record ChangeView(
        String id, String client, int revision, String sentiment, String channel, List<String> flags, boolean react) {
    static ChangeView of(Change change) {
        return new ChangeView(
                change.mentionId().toString(),
                change.clientId(),
                change.revision(),
                Filter.code(change.sentiment()),
                Filter.code(change.channel()),
                change.flags().stream().map(Filter::code).toList(),
                change.react());
    }
}
