package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.testkit.PublishedEventRules;
import dk.samvaer.supplier.domain.BenefitObservation;
import dk.samvaer.supplier.domain.BenefitObservation.Benefit;
import dk.samvaer.supplier.domain.Clarification;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.RejectionReason;
import dk.samvaer.supplier.domain.money.CaseRemunerationEvent;
import dk.samvaer.supplier.domain.money.GivenMoney;
import dk.samvaer.supplier.domain.money.OptInEvent;
import dk.samvaer.supplier.domain.money.RemuneratedActivity;
import dk.samvaer.supplier.domain.money.RemunerationRequest;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEntry;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Validity;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class PublishedEventsTest implements PublishedEventRules {
    @Override
    public String service() {
        return "supplier";
    }

    @Override
    public Stream<PublicEvent> told() {
        return Stream.of(everyPublishedEvent(), everyAnswer(), everyRegistration(), everyMoney())
                .flatMap(it -> it)
                .peek(events -> assertThat(events).hasSize(1))
                .flatMap(List::stream);
    }

    @Override
    public Set<String> sentByOthers() {
        return ReportSchemas.KNOWN.keySet();
    }

    @Override
    public Breach breach() {
        return new Breach("supplier.placement-rejected.v1", "reasonCode", "\"no room\"");
    }

    private static Stream<List<PublicEvent>> everyPublishedEvent() {
        var outcome = new Clarification.Outcome(Clarification.Result.UNIT_AGREED, Given.UNIT, Given.TEXT, Given.TEXT);
        var observed = new BenefitObservation(Benefit.PARTLY, LocalDate.of(2027, 3, 1));
        return Stream.of(
                        Given.ordered(),
                        new PlacementEvent.Accepted(),
                        new PlacementEvent.Rejected(RejectionReason.NO_CAPACITY),
                        Given.started(),
                        new PlacementEvent.ClarificationReminded(Given.DEC_14),
                        new PlacementEvent.ClarificationOverdue(Given.DEC_14),
                        new PlacementEvent.ClarificationCompleted(outcome),
                        new PlacementEvent.UnitChanged(Given.UNIT, LocalDate.of(2027, 2, 8), Given.TEXT, Given.TEXT),
                        new PlacementEvent.Paused(LocalDate.of(2027, 1, 11), "HOSPITAL"),
                        new PlacementEvent.Resumed(LocalDate.of(2027, 2, 1)),
                        new PlacementEvent.Ended(LocalDate.of(2027, 1, 31), "GRANT_TERMINATED"),
                        new PlacementEvent.NeedChangeReported(Given.needChange(Given.REPORT)),
                        new PlacementEvent.BenefitObserved(observed))
                .map(event -> PublishedEvents.of(after(event), event));
    }

    private static Stream<List<PublicEvent>> everyRegistration() {
        var until = new Validity(Given.DEC_1, Given.DEC_14);
        var haven = Given.unit(Ids.derive(Supplier.idOf("nsv"), "Haven"), "Haven", 12);
        var entry =
                new SupplierEntry("Næstved Sociale Virksomhed", Given.CVR, null, ReportChannel.KAFKA, List.of(haven));
        var events = Supplier.register("nsv", SupplierKind.GRANTED, entry, until, null);
        var supplier = Supplier.begin(events.getFirst());
        return events.stream().map(event -> PublishedEvents.of(supplier, event));
    }

    private static Stream<List<PublicEvent>> everyMoney() {
        var charged = new OptInEvent.Charged(GivenMoney.charge());
        var asked = GivenMoney.requested();
        var granted = GivenMoney.granted(Given.DECISION, LocalDate.of(2027, 2, 1));
        var approved = new CaseRemunerationEvent.Approved(
                RemuneratedActivity.SERVICE, Given.PLACEMENT, LocalDate.of(2027, 2, 1), Given.DECISION);
        var ended = new CaseRemunerationEvent.Ended(granted.decided().getFirst(), LocalDate.of(2027, 6, 30));
        return Stream.of(
                PublishedMoney.of(GivenMoney.optedIn().apply(charged), charged),
                PublishedMoney.of(RemunerationRequest.begin(asked), asked),
                PublishedMoney.of(granted, approved),
                PublishedMoney.of(granted, ended));
    }

    private static Stream<List<PublicEvent>> everyAnswer() {
        var accepted = new ReportAcknowledgementEvent.Accepted(Given.NOW);
        var opened = new ReportAcknowledgementEvent.FollowUpOpened(Given.REASSESSMENT, Given.NOW);
        var closed = new ReportAcknowledgementEvent.FollowUpClosed(
                Given.REASSESSMENT, "NEW_DECISION", Given.DECISION, Given.NOW);
        var rejected = new ReportAcknowledgementEvent.Rejected(
                new Refusal("PLACEMENT_NOT_YOURS", "The supplier has no such placement."), Given.NOW);
        return Stream.of(
                PublishedEvents.of(Given.acknowledgement(accepted), accepted),
                PublishedEvents.of(Given.acknowledgement(rejected), rejected),
                PublishedEvents.of(Given.acknowledgement(accepted, opened, closed), closed));
    }

    private static Placement after(PlacementEvent event) {
        if (event instanceof PlacementEvent.Resumed) {
            return Given.inClarification()
                    .apply(new PlacementEvent.Paused(Given.DEC_1.plusDays(2), "HOSPITAL"))
                    .apply(event);
        }
        return event instanceof PlacementEvent.ClarificationReminded
                        || event instanceof PlacementEvent.ClarificationOverdue
                        || event instanceof PlacementEvent.ClarificationCompleted
                ? Given.inClarification().apply(event)
                : Given.placement(event);
    }
}
