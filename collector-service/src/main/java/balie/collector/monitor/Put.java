package balie.collector.monitor;

import balie.platform.session.FieldError;
import java.util.List;

/** What became of a monitor that somebody sent. */
public sealed interface Put {
    record Added() implements Put {}

    record Changed() implements Put {}

    /** It is so already. */
    record Same() implements Put {}

    record Invalid(List<FieldError> mistakes) implements Put {}

    /** It is none of those that the person may change, or the id is taken. */
    record Unknown() implements Put {}
}
