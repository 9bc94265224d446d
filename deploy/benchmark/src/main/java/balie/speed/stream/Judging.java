package balie.speed.stream;

import balie.events.Topic;
import balie.speed.Bar;
import balie.speed.Figure;
import balie.speed.Row;
import balie.speed.Run;
import balie.testing.RealServers;
import java.util.List;

/** What consuming, decoding, encoding and producing cost triage beside the judging itself. The floor has neither a broker nor bytes. */
public final class Judging implements Row {
    private static final int MENTIONS = 20_000;

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
        var servers = RealServers.running();
        int count = run.count(MENTIONS);
        try (var laying = new Laying(servers.kafka());
                var track = new Track(servers.kafka(), Topic.MENTION_TRIAGED.topicName());
                var loop = Loop.start(BareJudging.class, String.valueOf(count))) {
            laying.out(List.of(MadeMentions.profileRecord()));
            var records =
                    MadeMentions.of(count).stream().map(MadeMentions::record).toList();
            try (var triage = Service.start("triage-service", servers)) {
                var judged = run.ratio(
                        "triage stage ÷ judging alone",
                        () -> {
                            triage.freeze();
                            laying.out(records);
                            track.begin();
                            triage.thaw();
                            return track.rate(count);
                        },
                        loop::once);
                return List.of(judged.figure(Bar.atLeast(0.8)));
            }
        }
    }
}
