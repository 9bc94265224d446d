package balie.reporting.page;

import balie.platform.session.ClientTransaction;
import balie.reporting.figures.Client;
import balie.reporting.figures.Clients;
import balie.reporting.figures.Post;
import balie.reporting.figures.PostFilter;
import balie.reporting.figures.PostSearch;
import balie.reporting.figures.Posts;
import balie.reporting.figures.Posts.Place;
import balie.reporting.figures.Sources;
import balie.reporting.freshness.SourceState;
import balie.reporting.search.SavedSearches;
import balie.reporting.search.SearchChoices;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the posts behind a figure, in one client transaction. */
@ApplicationScoped
@ClientTransaction
class PostReader {
    private static final int PAGE = 50;

    private final Clients clients;
    private final Posts posts;
    private final Sources sources;
    private final DeskReader desk;
    private final SavedSearches searches;
    private final Vocabulary vocabulary;

    PostReader(
            Clients clients,
            Posts posts,
            Sources sources,
            DeskReader desk,
            SavedSearches searches,
            Vocabulary vocabulary) {
        this.clients = clients;
        this.posts = posts;
        this.sources = sources;
        this.desk = desk;
        this.searches = searches;
        this.vocabulary = vocabulary;
    }

    /** A page of the posts, from that place on; empty when there is no such client that one may see. */
    Optional<PostList> posts(String clientId, AskedPosts asked, Optional<Place> after, String address)
            throws SQLException {
        var client = clients.withId(clientId);
        if (client.isEmpty()) return Optional.empty();
        var filter = filter(client.get(), asked);
        var found = posts.find(filter, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return Optional.of(new PostList(
                client.get(),
                filter,
                tags(asked, filter, client.get()),
                posts.count(filter),
                shown.stream().map(post -> PostView.inAList(post, client.get())).toList(),
                found.size() > PAGE ? address + after(shown.get(PAGE - 1)) : null,
                new SearchChoices(client.get(), sources.of(clientId), filter.search()),
                searches.of(clientId)));
    }

    private PostFilter filter(Client client, AskedPosts asked) throws SQLException {
        var filter = asked.of(client);
        if (asked.caseId != null) return filter.in(List.of(asked.caseId));
        if (asked.cases == null) return filter;
        return filter.in(desk.cases(client.clientId(), asked.cases, asked.span(client), asked.above, asked.upTo));
    }

    private static String after(Post last) {
        return "&after=" + last.publishedAt() + "~" + last.mentionId();
    }

    private List<String> tags(AskedPosts asked, PostFilter filter, Client client) throws SQLException {
        var report = vocabulary.report();
        var tags = tags(filter.search(), client);
        filter.backfill().filter(yes -> yes).map(yes -> report.backfill()).ifPresent(tags::add);
        filter.withdrawn().filter(yes -> yes).map(yes -> report.withdrawn()).ifPresent(tags::add);
        filter.concerning().filter(yes -> !yes).map(yes -> report.elsewhere()).ifPresent(tags::add);
        filter.authors().map(report::authors).ifPresent(tags::add);
        if (asked.cases != null) tags.add(report.caseChoice(asked.cases));
        if (asked.caseId != null) tags.add(report.oneCase());
        return tags;
    }

    private List<String> tags(PostSearch filter, Client client) throws SQLException {
        var word = vocabulary.word();
        var report = vocabulary.report();
        var tags = new ArrayList<String>();
        filter.words().ifPresent(tags::add);
        filter.sentiment().map(word::sentiment).ifPresent(tags::add);
        filter.channel().map(word::channel).ifPresent(tags::add);
        filter.motive().map(word::motive).ifPresent(tags::add);
        filter.category()
                .map(id -> id.isEmpty() ? report.noCategory() : client.category(id))
                .ifPresent(tags::add);
        filter.language().ifPresent(tags::add);
        if (filter.sourceId().isPresent())
            tags.add(source(client, filter.sourceId().get()));
        filter.answered()
                .map(yes -> yes ? report.answeredPosts() : report.unansweredPosts())
                .ifPresent(tags::add);
        return tags;
    }

    private String source(Client client, String sourceId) throws SQLException {
        return sources.of(client.clientId()).stream()
                .filter(state -> state.sourceId().equals(sourceId))
                .map(SourceState::name)
                .findFirst()
                .orElse(sourceId);
    }
}
