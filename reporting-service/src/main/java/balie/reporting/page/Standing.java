package balie.reporting.page;

/**
 * How a client stands among people: beside its competitors, by four measures, and with what still waits for an answer.
 *
 * @param measuresBefore null where the period before is unknown
 */
record Standing(ShareOfVoice voice, Measures measures, Measures measuresBefore, Unanswered unanswered) {}
