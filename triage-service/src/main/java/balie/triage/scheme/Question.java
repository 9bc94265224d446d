package balie.triage.scheme;

import java.util.Locale;

/** The questions of the scheme, in the order they are asked. Pages have the words for their codes. */
public enum Question {
    /** Is it gone from its source? */
    WITHDRAWN,
    /** Is it about this client at all? */
    CONCERNING,
    /** Does it tell of a problem that the client solves, without naming the client? Asked only where it does. */
    NEED,
    /** Is it positive? */
    POSITIVE,
    /** Does the praise want a reaction? */
    PRAISE_WANTS_REACTION,
    /** Is it mere abuse, a troll, provocation, irony, or spam? */
    MERE_ABUSE,
    /** Is it an unfounded opinion driven by emotion? */
    UNFOUNDED_EMOTION,
    /** Does it state as a fact what may be incorrect? */
    FACTUALLY_INCORRECT,
    /** Is it an angry or dissatisfied customer? */
    DISSATISFIED,
    /** Does it ask something? */
    QUESTION,
    /** Is it a discussion among consumers that one need not enter? */
    DISCUSSION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
