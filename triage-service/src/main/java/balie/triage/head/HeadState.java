package balie.triage.head;

/** What became of a version. */
public enum HeadState {
    /** It answers. */
    ACTIVE,
    /** A newer version answers instead. */
    REPLACED,
    /** It was not worth more than what answered, and never did. */
    NOT_BETTER,
    /** People stepped back from it. */
    TAKEN_BACK,
    /** It was learnt with another shared model, and nothing better could be learnt with the present one. */
    OUTDATED
}
