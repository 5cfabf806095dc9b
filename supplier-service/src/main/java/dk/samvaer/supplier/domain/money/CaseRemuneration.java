package dk.samvaer.supplier.domain.money;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Approved;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Begun;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Ended;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Granted;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.Placed;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent.PlacementAwaited;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the authority's decisions say of remuneration in a case. Nobody is remunerated without such a decision: nothing else makes one. It is
 * approved once the placement that it is for is known.
 *
 * @param placementId the placement under the current grant; null until it is told
 * @param decided what was granted, at most one standing of each kind of activity, the latest last
 */
// SEL § 105; PA-01, DE-05, R43, R44
public record CaseRemuneration(
        UUID id, UUID caseId, @Nullable UUID placementId, List<Remuneration> decided)
        implements Aggregate<CaseRemuneration, CaseRemunerationEvent> {

    public CaseRemuneration {
        decided = List.copyOf(decided);
    }

    public static UUID idOf(UUID caseId) {
        return Ids.derive(caseId, "remuneration");
    }

    public static CaseRemuneration begin(CaseRemunerationEvent event) {
        if (!(event instanceof Begun first)) {
            throw new IllegalArgumentException("it begins with the case");
        }
        return new CaseRemuneration(idOf(first.caseId()), first.caseId(), null, List.of());
    }

    /** @param current the placement under the grant as it is before the decision; null where there is none */
    public static List<CaseRemunerationEvent> begun(
            UUID caseId, @Nullable UUID current, RemunerationDecision decision) {
        var begun = new Begun(caseId);
        var known = current == null ? List.of(begun) : List.of(begun, new Placed(current));
        var state = current == null ? begin(begun) : begin(begun).apply(new Placed(current));
        return Stream.concat(known.stream(), state.decide(decision).stream()).toList();
    }

    /** The latest decision on an activity holds; a refusal ends what stood. */
    // DE-04
    public List<CaseRemunerationEvent> decide(RemunerationDecision decision) {
        List<CaseRemunerationEvent> events = new ArrayList<>();
        if (decision.awaitsGrant()) {
            events.add(new PlacementAwaited());
        }
        for (var line : decision.lines()) {
            var from = decision.from(line);
            standing()
                    .filter(it -> it.activityType() == line.activityType())
                    .forEach(it -> events.add(new Ended(it, from.minusDays(1))));
            if (line.granted()) {
                events.add(new Granted(new Remuneration(line.activityType(), decision.decisionId(), from, null, null)));
            }
        }
        return approving(events);
    }

    /** The grant's terms name the supplier, and with it the placement. */
    public List<CaseRemunerationEvent> place(UUID placement) {
        return placement.equals(placementId) ? List.of() : approving(new ArrayList<>(List.of(new Placed(placement))));
    }

    /** The grant ends, and with it all that was granted beside it. */
    public List<CaseRemunerationEvent> terminate(LocalDate endsOn) {
        return standing()
                .<CaseRemunerationEvent>map(it -> new Ended(it, endsOn))
                .toList();
    }

    /** What stands, and is for no other activity and no other placement. */
    public boolean grants(RemuneratedActivity activityType, UUID placement) {
        return standing().anyMatch(it -> it.activityType() == activityType && placement.equals(it.placementId()));
    }

    private Stream<Remuneration> standing() {
        return decided.stream().filter(Remuneration::stands);
    }

    /** The events, and the approvals of what is without one for the placement after them. */
    private List<CaseRemunerationEvent> approving(List<CaseRemunerationEvent> events) {
        CaseRemuneration after = this;
        for (var event : events) {
            after = after.apply(event);
        }
        var placement = after.placementId;
        if (placement != null) {
            after.standing()
                    .filter(it -> !placement.equals(it.placementId()))
                    .map(it -> new Approved(it.activityType(), placement, it.from(), it.decisionId()))
                    .forEach(events::add);
        }
        return List.copyOf(events);
    }

    @Override
    public CaseRemuneration apply(CaseRemunerationEvent event) {
        return switch (event) {
            case Begun e -> throw new IllegalStateException("begun already");
            case Placed e -> with(e.placementId(), decided);
            case PlacementAwaited e -> with(null, decided);
            case Granted e ->
                with(
                        placementId,
                        Stream.concat(decided.stream(), Stream.of(e.remuneration()))
                                .toList());
            case Approved e ->
                with(
                        placementId,
                        decided.stream()
                                .map(it -> it.stands() && it.activityType() == e.activityType()
                                        ? it.at(e.placementId())
                                        : it)
                                .toList());
            case Ended e ->
                with(
                        placementId,
                        decided.stream()
                                .map(it -> it.equals(e.remuneration()) ? it.until(e.endsOn()) : it)
                                .toList());
        };
    }

    /** No citizen's: it is shown only with a placement of the case. */
    @Override
    public UUID citizenId() {
        return id;
    }

    private CaseRemuneration with(@Nullable UUID placement, List<Remuneration> changed) {
        return new CaseRemuneration(id, caseId, placement, changed);
    }
}
