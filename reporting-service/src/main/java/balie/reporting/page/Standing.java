package balie.reporting.page;

/**
 * How a client stands among people: beside its competitors, by four measures, and with what still waits for an answer.
 *
 * @param measuresBefore null where the period before is unknown
 * @param waiting what waits, perhaps still being counted; to be asked for when nothing else is left to read
 */
record Standing(ShareOfVoice voice, Measures measures, Measures measuresBefore, Later<Unanswered> waiting) {
    public Unanswered unanswered() {
        return waiting.get();
    }
}
