package balie.speed;

import java.util.List;

/** What consuming and producing cost beside the judging itself. */
final class TriageStage implements Row {
    @Override
    public String name() {
        return "triage";
    }

    @Override
    public String what() {
        return "the triage stage (consume, judge, produce) ÷ the same judging in a bare loop over the same records";
    }

    @Override
    public List<Figure> measure(Run run) throws Exception {
        throw new UnsupportedOperationException("not measured yet");
    }
}
