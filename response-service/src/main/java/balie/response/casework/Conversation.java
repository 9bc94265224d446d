package balie.response.casework;

import balie.events.MentionCollected;
import balie.response.cases.CaseKey;

/** A conversation about one client; its mentions share a case. */
record Conversation(String clientId, String conversationId) {
    static Conversation of(MentionCollected mention) {
        return new Conversation(mention.clientId(), mention.conversationId());
    }

    static Conversation of(CaseKey key) {
        return new Conversation(key.clientId(), key.conversationId());
    }
}
