package balie.triage.signal;

import java.util.Locale;

/** What words can point to, besides feeling. */
public enum Cue {
    ASKS,
    /** Asks fellow consumers rather than the organisation. */
    SEEKS_OTHERS,
    /** Wants the organisation to do something. */
    HELP_WANTED,
    /** Something went wrong. */
    PROBLEM,
    WARNS,
    /** Law, publicity, leaving, accusation of crime. */
    THREAT,
    RECOMMENDS,
    THANKS,
    INSULT,
    SWEARS,
    IRONY,
    SPAM,
    BUY,
    /** A situation that somebody's trade can solve. */
    NEED,
    CLAIM,
    URGENT,
    DANGER,
    SHARES;

    static Cue named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
