package dk.samvaer.starter.audit;

import dk.samvaer.starter.web.Page;
import dk.samvaer.starter.web.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

final class InMemoryAccessLog implements AccessLog {
    private final List<AccessEntry> entries = new ArrayList<>();

    @Override
    public synchronized void append(AccessEntry entry) {
        entries.add(entry);
    }

    @Override
    public synchronized Page<AccessEntry> ofCase(UUID caseId, Paging paging) {
        var after = AccessCursor.of(paging);
        var found = entries.stream()
                .filter(entry -> caseId.equals(entry.caseId()) && after.isBefore(entry))
                .sorted(Comparator.comparing(AccessEntry::at)
                        .thenComparing(entry -> entry.id().toString()))
                .limit(paging.pageSize() + 1L)
                .toList();
        return Page.of(found, paging, AccessCursor::text);
    }
}
