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
    OPERATOR_SIGNED_IN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
