package balie.events;

/** The seven kinds of place where people post; why they post differs by kind. */
public enum ChannelType {
    CORPORATE_WEBSITE,
    SOCIAL_NETWORK,
    MICROBLOG,
    FORUM,
    WEBLOG,
    REVIEW_SITE,
    ONLINE_COMMUNITY
}
