package balie.response.alerts.page;

import balie.response.alerts.AlertBoard.CaseLine;
import balie.response.alerts.AlertBoard.Item;
import balie.response.alerts.delivery.ChannelKind;
import balie.response.alerts.delivery.Channels.Channel;
import balie.response.alerts.delivery.DeliveryLog.Line;
import balie.response.alerts.oncall.OnCallDesk.Roster;
import balie.response.escalation.Duty;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/** The pages of alerts. */
@CheckedTemplate(basePath = "alerts")
final class AlertPages {
    private AlertPages() {}

    static native TemplateInstance board(Board view);

    static native TemplateInstance one(One view);

    static native TemplateInstance onCall(OnCallView view);

    static native TemplateInstance channels(ChannelsView view);

    /** Names for ids; an id without a name is its own. */
    record Names(Map<String, String> clients, Map<String, String> people) {
        public String client(String clientId) {
            return clients.getOrDefault(clientId, clientId);
        }

        public String person(String login) {
            return people.getOrDefault(login, login);
        }
    }

    /** What is open, what was, who is on call, and what became of messages. */
    record Board(
            List<Item> open,
            List<Item> past,
            Duty now,
            List<Line> log,
            Names names,
            boolean mailServer,
            boolean mayTest,
            boolean admin) {}

    /** One escalation, for the one button. */
    record One(Item item, List<CaseLine> cases, List<Line> log, Names names, boolean mailServer, boolean admin) {}

    /** The on-call list; {@code refused} where a stand-in could not be entered. */
    record OnCallView(Roster roster, Names names, boolean editable, boolean refused, boolean admin) {}

    /**
     * Where messages go besides to people.
     *
     * @param secret of a channel that was just added; null otherwise
     * @param form what the form holds
     * @param refused whether the name or a choice could not be taken
     * @param addressRefused why the address could not be taken, as a code; null otherwise
     */
    record ChannelsView(
            List<Channel> channels,
            Names names,
            String secret,
            ChannelForm form,
            boolean refused,
            String addressRefused) {
        public boolean admin() {
            return true;
        }

        public ChannelKind standard() {
            return ChannelKind.STANDARD;
        }

        public ChannelKind chat() {
            return ChannelKind.CHAT;
        }
    }
}
