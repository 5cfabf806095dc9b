package dk.samvaer.starter.testkit;

import dk.samvaer.starter.audit.AccessEntry;
import dk.samvaer.starter.audit.AccessEntry.Shown;
import dk.samvaer.starter.audit.AccessLog;
import dk.samvaer.starter.audit.ChainCheck;
import dk.samvaer.starter.paging.Cursor;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An access log that is kept in memory only. */
public final class InMemoryAccessLog implements AccessLog {
    private static final Comparator<AccessEntry> OLDEST_FIRST =
            Comparator.comparing(AccessEntry::at).thenComparing(InMemoryAccessLog::cursor);

    private final List<AccessEntry> entries = new ArrayList<>();

    @Override
    public synchronized CompletionStage<Void> append(AccessEntry entry) {
        entries.add(entry);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized Page<AccessEntry> find(Filter filter, Paging paging) {
        var sorted = entries.stream()
                .filter(entry -> names(filter.caseId(), entry.caseId(), entry, Shown::caseId))
                .filter(entry -> names(filter.citizenId(), entry.citizenId(), entry, Shown::citizenId))
                .filter(entry -> filter.subject() == null || filter.subject().equals(entry.subject()))
                .sorted(OLDEST_FIRST)
                .toList();
        var rest = sorted.subList(start(sorted, paging), sorted.size());
        return Page.of(rest, paging, InMemoryAccessLog::cursor);
    }

    /** Nobody can alter what is kept in memory. */
    @Override
    public Page<ChainCheck> verify(Paging paging) {
        return new Page<>(List.of(), null);
    }

    private static boolean names(
            @Nullable UUID wanted, @Nullable UUID one, AccessEntry entry, Function<Shown, UUID> id) {
        return wanted == null
                || wanted.equals(one)
                || entry.shown().stream().map(id).anyMatch(wanted::equals);
    }

    private static int start(List<AccessEntry> sorted, Paging paging) {
        if (paging.cursor() == null) {
            return 0;
        }
        Cursor.decode(paging.cursor(), 1);
        return 1 + sorted.stream().map(InMemoryAccessLog::cursor).toList().indexOf(paging.cursor());
    }

    private static String cursor(AccessEntry entry) {
        return Cursor.encode(entry.id().toString());
    }
}
