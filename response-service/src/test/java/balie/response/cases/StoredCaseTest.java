package balie.response.cases;

import static balie.response.AMention.aMention;
import static balie.response.cases.ACase.aCase;
import static balie.response.cases.ACase.incoming;
import static balie.response.cases.ACase.on;
import static org.assertj.core.api.Assertions.assertThat;

import balie.events.CaseEvent;
import balie.events.CaseEvent.WaitingFor;
import balie.platform.delivery.Decoded;
import balie.platform.delivery.EventFormat;
import org.junit.jupiter.api.Test;

/** A case, what undoes it and its events come back from JSON as they were, so that they can be stored and sent. */
class StoredCaseTest {
    private final ACase life = aCase().after(new Claim("joris", on("10:30")))
            .after(new PassTime(on("12:30")))
            .after(new JoinMention(incoming(aMention().id(2)), on("12:31")))
            .after(new Wait("joris", WaitingFor.CUSTOMER, on("12:32")));

    @Test
    void aCaseComesBackAsItWas() {
        assertThat(back(life.file(), CaseFile.class)).isEqualTo(life.file());
        assertThat(back(life.takeBack(), TakeBack.class)).isEqualTo(life.takeBack());
    }

    @Test
    void itsEventsComeBackAsTheyWere() {
        for (var event : life.events()) assertThat(back(event, CaseEvent.class)).isEqualTo(event);
    }

    private static <T> T back(T value, Class<T> type) {
        if (EventFormat.decode(EventFormat.encode(value), type) instanceof Decoded.Event<T> decoded)
            return decoded.event();
        throw new AssertionError("cannot be read back");
    }
}
