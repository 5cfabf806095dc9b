package dk.samvaer.visitation.application;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.visitation.domain.acts.Administering;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.persistence.CasesQueries;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets the reviews of running grants follow the table of pension ages, after it has got a new row. */
// DU-04
@Service
public class PensionReviews {
    private final Aggregates<Case, CaseEvent> cases;
    private final CasesQueries queries;
    private final Citizens citizens;
    private final VisitationSettings settings;
    private final Clock clock;

    PensionReviews(
            Aggregates<Case, CaseEvent> cases,
            CasesQueries queries,
            Citizens citizens,
            VisitationSettings settings,
            Clock clock) {
        this.cases = cases;
        this.queries = queries;
        this.citizens = citizens;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the cases of the page whose review has moved; doing it again moves none */
    public Page<UUID> move(Paging paging) {
        var page = queries.find(CasesQueries.Filter.ALL, paging).map(CasesQueries.ListedCase::id);
        return page.mapAll(ids -> ids.stream().filter(this::moves).toList());
    }

    private boolean moves(UUID id) {
        var before = cases.find(id).orElseThrow();
        var grant = before.grant();
        var citizen = citizens.find(before.citizenId()).filter(it -> !it.erased());
        if (grant == null || citizen.isEmpty()) {
            return false;
        }
        var birthDate = citizen.get().birthDate();
        cases.changeInternally(
                id, it -> new Administering(it, clock.instant()).movePensionReview(birthDate, settings.pension()));
        var after = cases.find(id).map(Case::grant).map(Grant::pensionReview).orElse(null);
        return !Objects.equals(grant.pensionReview(), after);
    }
}
