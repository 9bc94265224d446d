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
    SHARES,
    /** What organisations do or sell, and customers talk of. */
    TRADE,
    /** What people talk of who read, listen or watch. */
    TASTE,
    /** Facts and reasons by which a reader can choose. */
    TELLS_BUYERS,
    /** Something went as it should, or better. */
    PRAISES,
    /** Something was less than it should have been. */
    FALLS_SHORT,
    /** A group that people belong to or are put in. */
    GROUP,
    /** Words that hurt when they are said of people; of things they may be said. */
    HOSTILE,
    /** Hurts a group or the reader: insulting or hostile words meet them in one sentence. No phrase gives it. */
    PUTS_DOWN,
    /** Small talk, and talk of the day. */
    CHAT,
    /** Speaks to the reader. */
    YOU,
    /** Speaks to an organisation, or to several. */
    SPEAKS_TO,
    /** Still going on, or a detail of a matter that is. */
    OPEN_MATTER,
    /** Over and done with. */
    PAST,
    /** Says in a word that it is all too much. */
    SIGHS;

    static Cue named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
