package dk.samvaer.visitation.web.overview;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.visitation.application.Cases;
import dk.samvaer.visitation.application.Overviews;
import dk.samvaer.visitation.domain.overview.TimelineCatalogue;
import dk.samvaer.visitation.web.view.CaseView;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows a whole case in one call: where it stands, whose turn it is and what happened. */
@RestController
@RequestMapping("/v1/cases/{id}/overview")
class OverviewsController {
    private static final Paging NEWEST = new Paging(Paging.MAX, null);

    private final Cases cases;
    private final Overviews overviews;
    private final TimelineTexts texts;
    private final Clock clock;

    OverviewsController(Cases cases, Overviews overviews, TimelineTexts texts, Clock clock) {
        this.cases = cases;
        this.overviews = overviews;
        this.texts = texts;
        this.clock = clock;
    }

    /** The timeline begins with its newest hundred; its cursor goes on at {@code /overview/timeline}. */
    @GetMapping
    @Operation(summary = "Shows the whole course of a case: timeline, deadlines and who is to act")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    ResponseEntity<OverviewView> readOverview(@PathVariable UUID id, Actor actor, Locale language) {
        var found = cases.read(id);
        var happened = overviews.timeline(id, hidden(actor), NEWEST).map(it -> texts.entry(it, language));
        var today = DanishTime.day(clock.instant());
        return Answers.ok(
                found, it -> OverviewView.of(it, actor.role(), overviews.openActs(it, actor), happened, today));
    }

    @GetMapping("/timeline")
    @Operation(summary = "Goes on in the timeline of a case")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    Page<TimelineTexts.Entry> readTimeline(@PathVariable UUID id, Paging paging, Actor actor, Locale language) {
        return overviews.timeline(id, hidden(actor), paging).map(it -> texts.entry(it, language));
    }

    private static Set<String> hidden(Actor actor) {
        return CaseView.STAFF.contains(actor.role()) ? Set.of() : TimelineCatalogue.internal();
    }
}
