package balie.collector.feed;

import balie.collector.text.Characters;
import balie.events.MentionCollected.Author;
import java.util.regex.Pattern;

/** Reads who wrote a post from what feeds put there: a name, a handle, or a mail address with the name in brackets. */
final class Authors {
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");
    private static final Pattern NAME_AND_HANDLE = Pattern.compile("(.*?)\\s*\\(?(?<![\\w.])@([\\w.@-]+)\\)?");
    private static final int LONGEST = 300;

    private Authors() {}

    static Author of(String written, String url) {
        var text = written == null
                ? ""
                : Characters.clean(written).replaceAll("\\s+", " ").strip();
        if (text.length() > LONGEST) text = text.substring(0, LONGEST);
        if (text.isEmpty()) return url == null ? Author.UNKNOWN : new Author(null, null, url, null);
        var mail = MAIL_AND_NAME.matcher(text);
        if (mail.matches()) return new Author(mail.group(1), null, url, null);
        var handle = NAME_AND_HANDLE.matcher(text);
        if (!handle.matches()) return new Author(text, null, url, null);
        return new Author(handle.group(1).isEmpty() ? text : handle.group(1), handle.group(2), url, null);
    }
}
