package balie.response.mutes;

import balie.events.MentionCollected;
import java.util.List;

/** All that is muted for some clients. Pure. */
public record MuteList(List<Mute> mutes) {
    public MuteList {
        mutes = List.copyOf(mutes);
    }

    /** Whether a mention stays silent, so that it opens no case. */
    public boolean silences(MentionCollected mention) {
        return mutes.stream().anyMatch(mute -> mute.silences(mention));
    }
}
