package dk.samvaer.transport.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.transport.domain.rides.Dated;
import dk.samvaer.transport.domain.rides.Direction;
import dk.samvaer.transport.domain.rides.RideRules;
import dk.samvaer.transport.domain.rides.RideTerms;
import dk.samvaer.transport.domain.rides.Schedule;
import dk.samvaer.transport.domain.rides.TravelPass;
import dk.samvaer.transport.domain.suppliers.OpeningDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the transport office plans of a grant, and what its rides follow from. */
// TR-03
public final class Planning {
    private static final Set<TransportGrant.State> DRIVEN =
            Set.of(TransportGrant.State.ACTIVE, TransportGrant.State.PAUSED, TransportGrant.State.ENDED);

    private final TransportGrant grant;

    Planning(TransportGrant grant) {
        this.grant = grant;
    }

    /** The weekly rides from a day on, within the extent of that day, and on days on which the unit is open. */
    public List<TransportGrantEvent> schedule(Schedule next, OpeningDays open, RideRules rules, LocalDate today) {
        Act.PLAN.requireIn(grant.state());
        var execution = grant.execution();
        execution.rides().requireNotDrivenSince(next.from(), today);
        unless(!outlives(next.from()), "TRANSPORT_OUTLIVES_GRANT");
        unless(rules.hasRides(modeOn(next.from())), "TRANSPORT_MODE_WITHOUT_RIDES");
        var limits = termsOn(next.from()).limits();
        unless(limits.allow(next) && execution.fits(next), "SCHEDULE_EXCEEDS_GRANT");
        unless(limits.allowPickUp(next), "PICK_UP_NOT_GRANTED");
        var unitId = unitOn(next.from());
        unless(next.days().stream().allMatch(day -> open.isOpen(unitId, day)), "UNIT_CLOSED_THAT_DAY");
        boolean both = next.directions().size() == Direction.values().length;
        unless(!both || next.outwardAt().isBefore(next.homewardAt()), "SCHEDULE_TIMES_REVERSED");
        return List.of(new TransportGrantEvent.Scheduled(next));
    }

    /** A pass for public transport, for days on which the mode in force has no rides. */
    // TR-02
    public List<TransportGrantEvent> travelPass(TravelPass pass, RideRules rules) {
        Act.ISSUE_TRAVEL_PASS.requireIn(grant.state());
        var last = pass.to();
        unless(last == null || !last.isBefore(pass.from()), "TRAVEL_PASS_ENDS_BEFORE_START");
        unless(!outlives(last == null ? pass.from() : last), "TRANSPORT_OUTLIVES_GRANT");
        unless(!pass.from().isBefore(grant.modes().getFirst().from()), "TRAVEL_PASS_BEFORE_GRANT");
        unless(!rules.hasRides(modeOn(pass.from())), "TRAVEL_PASS_MODE_HAS_RIDES");
        grant.execution().rides().requireNoOtherPass(pass);
        return List.of(new TransportGrantEvent.TravelPassIssued(pass));
    }

    /** @param supplierId code of the supplier with which the citizen is placed; null until it is known */
    // TR-05
    public RideTerms terms(@Nullable String supplierId) {
        var execution = grant.execution();
        boolean driven = DRIVEN.contains(grant.state()) && grant.decided().carried();
        return new RideTerms(
                grant.id(),
                grant.caseId(),
                grant.citizenId(),
                supplierId,
                driven ? firstDay() : null,
                execution.endsOn(),
                execution.rides(),
                modes(),
                directions(),
                extents());
    }

    /** The terms in force that day or, before the first day, to be in force. */
    GrantedMode termsOn(LocalDate day) {
        return GrantedMode.on(grant.modes(), day).orElseThrow();
    }

    /** On how many days of the week the citizen is driven that day; null while the extent of the activity is unknown. */
    // TR-05
    public @Nullable Integer extentOn(LocalDate day) {
        var activity = grant.execution().extents().on(day);
        return activity == null ? null : termsOn(day).limits().within(activity);
    }

    /** Whether the planned rides are within the grant and lead to the unit; false asks the transport office to plan anew. */
    public boolean scheduleFits() {
        var schedule = grant.execution().schedule();
        return schedule == null
                || grant.execution().scheduleFits()
                        && GrantedMode.since(grant.modes(), schedule.from())
                                .allMatch(it -> it.limits().allow(schedule));
    }

    private List<Dated<Integer>> extents() {
        var days = Stream.concat(
                Stream.of(LocalDate.EPOCH),
                Stream.concat(
                        grant.execution().extents().all().stream().map(Extents.Dated::from),
                        grant.modes().stream().map(GrantedMode::from)));
        return days.distinct()
                .sorted()
                .flatMap(day -> Stream.ofNullable(extentOn(day)).map(extent -> new Dated<>(day, extent)))
                .toList();
    }

    private List<Dated<Set<Direction>>> directions() {
        return grant.modes().stream()
                .map(it -> new Dated<>(it.from(), it.limits().directions()))
                .toList();
    }

    private LocalDate firstDay() {
        var started = grant.execution().rides().startedOn();
        return started == null ? grant.modes().getFirst().from() : started;
    }

    private boolean outlives(LocalDate day) {
        var last = grant.execution().endsOn();
        return last != null && day.isAfter(last);
    }

    private String modeOn(LocalDate day) {
        return Dated.on(day, modes()).orElse(grant.modes().getFirst().mode().code());
    }

    private @Nullable UUID unitOn(LocalDate day) {
        return Dated.on(day, grant.execution().rides().destinations()).orElse(null);
    }

    private List<Dated<String>> modes() {
        return grant.modes().stream()
                .map(it -> new Dated<>(it.from(), it.mode().code()))
                .toList();
    }
}
