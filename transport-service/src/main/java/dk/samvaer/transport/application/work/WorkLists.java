package dk.samvaer.transport.application.work;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.transport.application.TransportSettings;
import dk.samvaer.transport.domain.modes.TransportModes;
import dk.samvaer.transport.domain.work.Task;
import dk.samvaer.transport.persistence.work.WorkListsQueries;
import dk.samvaer.transport.persistence.work.WorkListsQueries.Part;
import dk.samvaer.transport.persistence.work.WorkRow;
import dk.samvaer.transport.persistence.work.WorkSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What waits for the transport office, the most urgent first. A page costs one query for each source, whatever it shows. */
// TR-03
@Service
public class WorkLists {
    private static final Set<WorkSource> RECENT = EnumSet.of(WorkSource.CANCELLATIONS, WorkSource.TAKEN_BACK);

    private final WorkListsQueries queries;
    private final CarrierWorkLists carriers;
    private final TransportModes modes;
    private final AccessRecorder accesses;
    private final Clock clock;

    WorkLists(
            WorkListsQueries queries,
            CarrierWorkLists carriers,
            TransportSettings settings,
            AccessRecorder accesses,
            Clock clock) {
        this.queries = queries;
        this.carriers = carriers;
        this.modes = settings.offered();
        this.accesses = accesses;
        this.clock = clock;
    }

    /** What a list is narrowed to; null does not narrow. */
    public record Filter(@Nullable Task task, @Nullable LocalDate dueBefore) {
        boolean wants(Task any) {
            return task == null || task == any;
        }

        private String end() {
            return dueBefore == null ? "" : dueBefore.toString();
        }
    }

    // DP-04
    public Page<WorkRow> read(Filter filter, Paging paging) {
        var after =
                paging.cursor() == null ? "" : Cursor.decode(paging.cursor(), 1).getFirst();
        var part = new Part(after, filter.end(), paging.pageSize() + 1);
        var found = Stream.concat(rows(filter, part), carriers.rows(filter, part, today()))
                .sorted(Comparator.comparing(WorkRow::order))
                .limit(part.limit())
                .toList();
        var page = Page.of(found, paging, it -> Cursor.encode(it.order()));
        accesses.listed(
                "TransportGrant",
                page.items().stream()
                        .map(WorkRow::shown)
                        .flatMap(Optional::stream)
                        .toList());
        return page;
    }

    /** How many there are of each task; a task that nothing waits for is left out. */
    public Map<Task, Long> count(Filter filter) {
        Map<Task, Long> counts = new EnumMap<>(Task.class);
        var all = new Part("", filter.end(), Integer.MAX_VALUE);
        sources(filter)
                .forEach(source -> queries.count(source, modes(source), from(source, all))
                        .forEach((task, number) -> counts.merge(task, number, Long::sum)));
        carriers.rows(filter, all, today()).forEach(row -> counts.merge(row.task(), 1L, Long::sum));
        counts.keySet().removeIf(task -> !filter.wants(task));
        return counts;
    }

    private Stream<WorkRow> rows(Filter filter, Part part) {
        return sources(filter)
                .flatMap(source -> queries.find(source, modes(source), filter.task(), from(source, part)).stream());
    }

    private static Stream<WorkSource> sources(Filter filter) {
        return Stream.of(WorkSource.values()).filter(source -> filter.task() == null || source.has(filter.task()));
    }

    /** Whether a grant needs a plan or a travel pass depends on whether its mode has rides. */
    private Set<String> modes(WorkSource source) {
        return modes.rows().stream()
                .map(TransportModes.Row::code)
                .filter(code -> modes.hasRides(code) == (source == WorkSource.RIDES))
                .collect(Collectors.toSet());
    }

    /** What was cancelled or taken back before yesterday has been seen. */
    private Part from(WorkSource source, Part part) {
        var yesterday = today().minusDays(1).toString();
        return RECENT.contains(source) && part.after().compareTo(yesterday) < 0
                ? new Part(yesterday, part.dueBefore(), part.limit())
                : part;
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
