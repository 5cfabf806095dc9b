package dk.samvaer.visitation.application;

import dk.samvaer.starter.audit.AccessRecorder;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.letter.FilePart;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.domain.overview.TimelineEntry;
import dk.samvaer.visitation.letter.CaseFile;
import dk.samvaer.visitation.letter.TimelineDocument.Happened;
import dk.samvaer.visitation.persistence.Timelines;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives complaint-service, and nobody else, what visitation owns of the file about a complaint. */
// R54, CP-09, DP-04
@Service
public class FileParts {
    private static final int PAGE = 100;

    private final Cases cases;
    private final Citizens citizens;
    private final Timelines timelines;
    private final AccessRecorder recorder;
    private final VisitationSettings settings;
    private final Clock clock;

    FileParts(
            Cases cases,
            Citizens citizens,
            Timelines timelines,
            AccessRecorder recorder,
            VisitationSettings settings,
            Clock clock) {
        this.cases = cases;
        this.citizens = citizens;
        this.timelines = timelines;
        this.recorder = recorder;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Which file is asked for.
     *
     * @param onBehalfOf the person for whom is asked; null where the service asks for itself
     */
    public record Question(
            UUID caseId, UUID complaintId, @Nullable String onBehalfOf) {}

    /** What there is, and what people call the case. */
    public record Found(String caseNumber, List<FilePart> parts) {}

    /**
     * Lists the parts without making them.
     *
     * @param words what an entry of the timeline says in Danish
     * @throws Forbidden where it is not complaint-service that asks
     * @throws NotFound where the case has no such complaint, or the person has been erased
     */
    public Found find(Question asked, Function<TimelineEntry, String> words, Actor asking) {
        Forbidden.unlessClient(settings.complaintClient(), asking);
        if (asked.onBehalfOf() != null) {
            recorder.onBehalfOf(asked.onBehalfOf());
        }
        var theCase = cases.read(asked.caseId()).state();
        NotFound.unless(theCase.decisions().knows(asked.complaintId()), "complaints", asked.complaintId());
        NotFound.unless(!theCase.administration().erased(), "complaints", asked.complaintId());
        var citizen = citizens.read(theCase.citizenId()).state();
        var today = DanishTime.day(clock.instant());
        var file = new CaseFile(
                theCase,
                asked.complaintId(),
                sent -> citizen.seenBy(asking.role(), today, sent),
                () -> happened(theCase, words),
                today);
        return new Found(theCase.caseNumber(), file.parts());
    }

    /** @throws NotFound where there is no such part */
    public FilePart get(Question asked, String kind, UUID id, Function<TimelineEntry, String> words, Actor asking) {
        return find(asked, words, asking).parts().stream()
                .filter(it -> it.kind().equals(kind) && it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("file_parts", id));
    }

    /** What the party sees too, the oldest first. */
    private List<Happened> happened(Case theCase, Function<TimelineEntry, String> words) {
        var all = new ArrayList<TimelineEntry>();
        String cursor = null;
        do {
            var page = timelines.of(theCase.id(), TimelineCatalogue.internal(), new Paging(PAGE, cursor));
            all.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return all.reversed().stream()
                .map(it -> new Happened(it.time(), words.apply(it)))
                .toList();
    }
}
