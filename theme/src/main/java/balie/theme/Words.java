package balie.theme;

import balie.events.ChannelType;
import balie.events.ClientProfile.Goal;
import balie.events.ClientProfile.ServiceMode;
import balie.events.MentionCollected.Change;
import balie.events.SourceChecked.Outcome;
import balie.events.Verdict.Audience;
import balie.events.Verdict.Flag;
import balie.events.Verdict.Motive;
import balie.events.Verdict.Polarity;
import balie.events.Verdict.Urgency;
import balie.events.Verdict.Way;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The field's terms as every page says them, as {@code word:} in templates; the texts stand in {@code messages/word_*.properties}. */
@MessageBundle("word")
public interface Words {
    @Message
    String channel(ChannelType channel);

    @Message
    String sentiment(Polarity sentiment);

    @Message
    String motive(Motive motive);

    @Message
    String flag(Flag flag);

    @Message
    String urgency(Urgency urgency);

    @Message
    String way(Way way);

    @Message
    String audience(Audience audience);

    @Message
    String change(Change change);

    @Message
    String outcome(Outcome outcome);

    @Message
    String serviceMode(ServiceMode mode);

    @Message
    String goal(Goal goal);
}
