package balie.triage.judge;

import balie.events.Verdict;
import balie.triage.scheme.Reading;
import balie.triage.text.Post;

/** A verdict together with what was read in the post, for those who learn from it. */
public record Judged(Post post, Reading reading, Verdict verdict) {}
