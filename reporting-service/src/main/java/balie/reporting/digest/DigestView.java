package balie.reporting.digest;

import balie.events.Verdict.Polarity;
import balie.reporting.figures.Client;
import balie.reporting.figures.Figures;
import balie.reporting.freshness.Completeness;
import balie.reporting.period.Span;
import balie.reporting.reaction.Reaction;
import balie.reporting.remark.Change;
import balie.reporting.search.PostLine;
import java.time.Instant;
import java.util.List;

/**
 * What one digest tells of one stretch of time; a part that is not chosen is not read.
 *
 * @param before null where nobody listened all through the stretch before
 * @param reaction null where there never was a case
 * @param leave null in a preview
 */
record DigestView(
        Client client,
        Digest digest,
        Span span,
        Figures figures,
        Figures before,
        Completeness complete,
        Reaction reaction,
        List<Theme> themes,
        List<Voice> voices,
        Waiting waiting,
        List<PostLine> newest,
        String home,
        String leave) {
    /** One of the client's themes. */
    record Theme(String name, int mentions, double share) {}

    /** A brand and its part of what is said. */
    record Voice(String name, int mentions, double share) {}

    /** Negative posts without an answer, the oldest first. */
    record Waiting(int count, List<PostLine> oldest) {
        public int more() {
            return count - oldest.size();
        }
    }

    public int mentions() {
        return figures.mentions();
    }

    public int negative() {
        return figures.of(Polarity.NEGATIVE);
    }

    public int positive() {
        return figures.of(Polarity.POSITIVE);
    }

    /** How mentions moved; null where that says nothing. */
    public Change change() {
        return before == null
                ? null
                : Change.ofCount(before.mentions(), figures.mentions()).orElse(null);
    }

    /** Until when all sources were read; null where that is not known. */
    public Instant until() {
        return complete.until().orElse(null);
    }

    public boolean figuresToo() {
        return digest.tells(Part.FIGURES);
    }

    public boolean reactionToo() {
        return digest.tells(Part.REACTION);
    }

    public boolean themesToo() {
        return digest.tells(Part.THEMES);
    }

    public boolean voiceToo() {
        return digest.tells(Part.VOICE);
    }

    public boolean waitingToo() {
        return digest.tells(Part.UNANSWERED);
    }

    public boolean newestToo() {
        return digest.tells(Part.NEWEST);
    }

    public Part figuresPart() {
        return Part.FIGURES;
    }

    public Part reactionPart() {
        return Part.REACTION;
    }

    public Part themesPart() {
        return Part.THEMES;
    }

    public Part voicePart() {
        return Part.VOICE;
    }

    public Part waitingPart() {
        return Part.UNANSWERED;
    }

    public Part newestPart() {
        return Part.NEWEST;
    }
}
