package dk.samvaer.visitation.application;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What happened in the cases, as a set: adding what is there already changes nothing, and it does not matter what is added first. */
public interface Timeline {
    void add(List<TimelineEntry> entries);

    /** The newest first, without the types that are hidden. */
    Page<TimelineEntry> of(UUID caseId, Set<String> hidden, Paging paging);

    void clear();
}
