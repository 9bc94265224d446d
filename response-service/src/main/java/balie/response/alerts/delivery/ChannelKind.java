package balie.response.alerts.delivery;

/** What a channel's receiver understands. */
public enum ChannelKind {
    /** Standard Webhooks: JSON, signed. */
    STANDARD,
    /** Slack, Mattermost and what is compatible with them: a text. */
    CHAT
}
