package balie.collector.visit;

import static org.assertj.core.api.Assertions.assertThat;

import balie.collector.source.SourceKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsTest {
    private static final Errand ERRAND =
            new Errand("s", SourceKind.FEED, "https://s.example/", null, Cursor.NONE, Instant.EPOCH);

    @Test
    void whatIsNestedTooDeepIsAFailureOfItsSource() {
        var visits = new Visits(List.of(new Deep()));

        assertThat(visits.go(ERRAND)).isInstanceOfSatisfying(Reading.Failed.class, failed -> assertThat(failed.cause())
                .isEqualTo("nested-too-deep"));
    }

    private static final class Deep implements SourceVisit {
        @Override
        public SourceKind kind() {
            return SourceKind.FEED;
        }

        @Override
        public Reading go(Errand errand) {
            throw new StackOverflowError();
        }
    }
}
