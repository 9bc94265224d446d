package balie.reporting.digest;

/** What a digest can tell. */
public enum Part {
    FIGURES,
    REACTION,
    THEMES,
    VOICE,
    UNANSWERED,
    NEWEST
}
