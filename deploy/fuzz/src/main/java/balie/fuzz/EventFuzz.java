package balie.fuzz;

import balie.events.CaseEvent;
import balie.events.ClientProfile;
import balie.events.MentionCollected;
import balie.events.MentionTriaged;
import balie.events.SourceChecked;
import balie.events.TriageConfirmed;
import balie.events.TriageCorrected;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import java.util.Arrays;
import java.util.List;

/** Any bytes as an event of each kind: never thrown at, and what was understood is understood the same once it is written again. */
public final class EventFuzz {
    private static final List<Class<?>> KINDS = List.of(
            MentionCollected.class,
            MentionTriaged.class,
            CaseEvent.class,
            ClientProfile.class,
            SourceChecked.class,
            TriageConfirmed.class,
            TriageCorrected.class);

    private EventFuzz() {}

    /** Called by Jazzer; the first byte says which kind. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) return;
        var kind = KINDS.get((bytes[0] & 0xff) % KINDS.size());
        if (EventFormat.decode(Arrays.copyOfRange(bytes, 1, bytes.length), kind) instanceof Decoded.Event<?> read)
            again(read.event(), kind);
    }

    private static void again(Object event, Class<?> kind) {
        var written = EventFormat.decode(EventFormat.encode(event), kind);
        Broken.unless(
                written instanceof Decoded.Event<?> read && read.event().equals(event),
                "what was understood is understood the same once it is written again");
    }
}
