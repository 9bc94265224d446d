package balie.response.audit;

import java.util.Locale;

/** What people do that is kept for ever. */
public enum Action {
    CLIENT_APPLIED,
    CLIENT_REMOVED,
    MUTED,
    MUTE_LIFTED,
    STAFF_APPLIED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_LOCKED,
    SESSION_REVOKED,
    OPERATOR_SIGNED_IN,
    ESCALATION_ACKNOWLEDGED,
    ON_CALL_CHANGED,
    STAND_IN_ENTERED,
    STAND_IN_TAKEN_BACK,
    ALERT_CHANNEL_ADDED,
    ALERT_CHANNEL_CHANGED;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
