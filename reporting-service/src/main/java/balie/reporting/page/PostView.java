package balie.reporting.page;

import balie.reporting.figures.Client;
import balie.reporting.figures.Post;
import balie.reporting.remark.Excerpt;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A post beside a figure. Its words are shown as text only, its address only when it leads to a web page. */
record PostView(Post post, Excerpt excerpt, List<String> categories) {
    private static final int BESIDE_A_FIGURE = 220;
    private static final int IN_A_LIST = 600;
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    static PostView besideAFigure(Post post, Client client) {
        return of(post, client, BESIDE_A_FIGURE);
    }

    static PostView inAList(Post post, Client client) {
        return of(post, client, IN_A_LIST);
    }

    private static PostView of(Post post, Client client, int atMost) {
        var categories = post.categories().stream().map(client::category).toList();
        return new PostView(post, Excerpt.of(post.text(), atMost), categories);
    }

    /** The tone of its sentiment's tag. */
    public String tone() {
        return post.sentiment().name().toLowerCase(Locale.ROOT);
    }

    /** What screen readers speak it in; empty where that cannot be told. */
    public String lang() {
        return "und".equals(post.language()) ? "" : post.language();
    }

    /** Where it stands; null where that is no web address. */
    public String href() {
        return post.permalink() != null && WEB.matcher(post.permalink()).lookingAt() ? post.permalink() : null;
    }

    /** The sources that listed it, once each. */
    public List<String> sources() {
        return post.sources().stream().distinct().toList();
    }
}
