package balie.response.desk;

/** A mention in the stream, with the way to its case. */
record StreamEntry(MentionLine line, CaseLink link) {}
