package balie.response.inbox;

import balie.events.ClientProfile;
import balie.response.cases.Refused;
import balie.response.clients.ClientDirectory;
import balie.response.people.Colleagues;
import balie.response.queue.CaseCounts;
import balie.response.queue.CaseFolder;
import balie.response.queue.CaseFolders;
import balie.response.queue.CaseQueue;
import balie.response.queue.QueueFilter;
import balie.response.queue.QueueRow;
import balie.response.queue.QueueStream;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the panes of the inbox together, in the person's transaction: a fixed number of queries, whatever they show. */
@RequestScoped
class Panes {
    private static final int PAGE = 50;

    private final CaseQueue queue;
    private final CaseCounts counts;
    private final CaseFolders folders;
    private final Colleagues colleagues;
    private final ClientDirectory clients;
    private final Seat seat;
    private final Clock clock = Clock.systemUTC();

    Panes(
            CaseQueue queue,
            CaseCounts counts,
            CaseFolders folders,
            Colleagues colleagues,
            ClientDirectory clients,
            Seat seat) {
        this.queue = queue;
        this.counts = counts;
        this.folders = folders;
        this.colleagues = colleagues;
        this.clients = clients;
        this.seat = seat;
    }

    /** The case with all that belongs to it, if it may be seen. */
    Optional<CaseFolder> folder(UUID caseId) throws SQLException {
        return folders.find(seat.sees(), seat.login(), caseId);
    }

    /** The whole inbox; {@code pane} is the open case or null. */
    TemplateInstance inbox(Place place, CasePane pane) throws SQLException {
        var filter = place.filter();
        var page = queue.read(seat.sees(), filter, seat.login(), place.from(), PAGE);
        var profiles = profiles();
        var now = clock.instant();
        var lines = page.rows().stream()
                .map(row -> line(row, profiles, now, place, true, isOpen(row, pane)))
                .toList();
        var side = side(filter, profiles);
        var next = page.next() == null ? null : filter.hrefAfter(page.next());
        return InboxPages.inbox(new InboxView(
                filter,
                side,
                lines,
                isCounted(filter) ? Long.valueOf(side.counts().of(filter.stream(), filter.client())) : null,
                next,
                place.from() == null,
                pane,
                page.asOf().text(),
                seat.login(),
                nameOf(profiles, filter.client()),
                filter.assignee() == null ? "" : people().name(filter.assignee()),
                seat.administrates(),
                place.query()));
    }

    /** The list at the side and these cases; {@code pane} is the open case or null. */
    TemplateInstance part(Place place, Collection<UUID> caseIds, CasePane pane) throws SQLException {
        var filter = place.filter();
        var profiles = profiles();
        var now = clock.instant();
        var in = queue.matching(seat.sees(), filter, seat.login(), caseIds).stream()
                .map(QueueRow::caseId)
                .collect(Collectors.toSet());
        var lines = queue.find(seat.sees(), seat.login(), caseIds).stream()
                .map(row -> line(row, profiles, now, place, in.contains(row.caseId()), isOpen(row, pane)))
                .toList();
        return InboxPages.part(new Part(side(filter, profiles), lines, pane));
    }

    /** The open case; {@code toast} and {@code refused} are null where there is nothing to say. */
    CasePane pane(CaseFolder folder, Place place, Toast toast, Refused refused) throws SQLException {
        var clientId = folder.row().clientId();
        var now = clock.instant();
        return new CasePane(
                folder,
                profiles().get(clientId),
                people(),
                seat.leads() ? colleagues.workingFor(clientId) : List.of(),
                seat.login(),
                seat.works().includes(clientId),
                place.query(),
                toast == null && refused == null ? undoable(folder, now) : toast,
                refused,
                now);
    }

    People people() {
        return new People(colleagues.names());
    }

    /** The clients whose cases the person sees, by name. */
    Map<String, ClientProfile> profiles() throws SQLException {
        var profiles = clients.visible();
        profiles.keySet().retainAll(seen(profiles.keySet()));
        return profiles;
    }

    private HashSet<String> seen(Collection<String> clientIds) throws SQLException {
        var sees = seat.sees();
        var seen = new HashSet<String>();
        for (var id : clientIds) if (sees.includes(id)) seen.add(id);
        return seen;
    }

    private Side side(QueueFilter filter, Map<String, ClientProfile> profiles) throws SQLException {
        var works = seat.works();
        return new Side(
                filter,
                counts.of(seat.sees(), seat.login()),
                profiles.values(),
                works.all() || !works.ids().isEmpty(),
                seat.leads());
    }

    private Toast undoable(CaseFolder folder, Instant now) {
        return folder.lastMove()
                .filter(move -> move.by().equals(seat.login()))
                .map(move ->
                        Toast.ofMove(move.kind(), move.at(), now, folder.row().caseId()))
                .orElse(null);
    }

    private static QueueLine line(
            QueueRow row, Map<String, ClientProfile> profiles, Instant now, Place place, boolean in, boolean current) {
        return QueueLine.of(row, profiles.get(row.clientId()), now, place.query(), in, current);
    }

    private static boolean isOpen(QueueRow row, CasePane pane) {
        return pane != null && pane.caseId().equals(row.caseId());
    }

    private static boolean isCounted(QueueFilter filter) {
        return filter.stream() != QueueStream.CLOSED
                && filter.stream() != QueueStream.ALL
                && filter.words() == null
                && filter.assignee() == null;
    }

    private static String nameOf(Map<String, ClientProfile> profiles, String clientId) {
        var profile = clientId == null ? null : profiles.get(clientId);
        return profile == null ? "" : profile.name();
    }
}
