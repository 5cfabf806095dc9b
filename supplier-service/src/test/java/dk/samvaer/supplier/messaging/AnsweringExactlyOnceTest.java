package dk.samvaer.supplier.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.crypto.Keyring;
import dk.samvaer.starter.crypto.SealedJson;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.AggregateStore;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Documents;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.History;
import dk.samvaer.starter.store.OutboxEntry;
import dk.samvaer.starter.store.Republisher;
import dk.samvaer.starter.testkit.InMemoryAggregateStore;
import dk.samvaer.starter.testkit.InMemoryKeyStore;
import dk.samvaer.supplier.application.Grants;
import dk.samvaer.supplier.application.RegisteredSuppliers;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.application.UncountedPlaces;
import dk.samvaer.supplier.application.UnitPlaces;
import dk.samvaer.supplier.application.reports.DailyReports;
import dk.samvaer.supplier.application.reports.ReportAcknowledgements;
import dk.samvaer.supplier.application.reports.ReportDelivery;
import dk.samvaer.supplier.application.reports.ReportEffects;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Grant;
import dk.samvaer.supplier.domain.IncomingReport;
import dk.samvaer.supplier.domain.IncomingReport.Claims;
import dk.samvaer.supplier.domain.IncomingReport.Position;
import dk.samvaer.supplier.domain.NeedChange;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.Refusal;
import dk.samvaer.supplier.domain.SupplierReport;
import dk.samvaer.supplier.domain.daily.Attendance;
import dk.samvaer.supplier.domain.daily.AttendanceEvent;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierEvent;
import dk.samvaer.supplier.domain.register.Unit;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import dk.samvaer.supplier.domain.reports.ReportAnswer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of a report, with the store's twin in memory, which can be told to fail at the n-th write. */
class AnsweringExactlyOnceTest {
    private static final Clock CLOCK = Clock.fixed(Given.NOW, ZoneId.of("Europe/Copenhagen"));
    private static final int NEVER = Integer.MAX_VALUE;

    private final AtomicInteger writesLeft = new AtomicInteger(NEVER);
    private final Keyring keys = InMemoryKeyStore.keyring();
    private final SealedJson json = new SealedJson(keys);
    private final AggregateStore placementStore = store(SupplierConfiguration.PLACEMENTS);
    private final AggregateStore acknowledgementStore = store(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS);
    private final Aggregates<Placement, PlacementEvent> placements =
            aggregates(SupplierConfiguration.PLACEMENTS, placementStore);
    private final Aggregates<ReportAcknowledgement, ReportAcknowledgementEvent> acknowledgements =
            aggregates(ReportConfiguration.REPORT_ACKNOWLEDGEMENTS, acknowledgementStore);
    private final Aggregates<Supplier, SupplierEvent> registered =
            aggregates(SupplierConfiguration.SUPPLIERS, store(SupplierConfiguration.SUPPLIERS));
    private final RegisteredSuppliers suppliers =
            new RegisteredSuppliers(registered, register("Næstved", "Haven"), CLOCK);
    private final UnitPlaces places = new UnitPlaces(
            registered, placements, new UncountedPlaces(placements, (unit, day) -> List.of(), CLOCK), CLOCK);
    private final Aggregates<Attendance, AttendanceEvent> attendances =
            aggregates(DailyLifeConfiguration.ATTENDANCES, store(DailyLifeConfiguration.ATTENDANCES));
    private final ReportEffects effects = new ReportEffects(
            placements,
            suppliers,
            places,
            new DailyReports(
                    attendances,
                    aggregates(DailyLifeConfiguration.JOURNAL_ENTRIES, store(DailyLifeConfiguration.JOURNAL_ENTRIES)),
                    aggregates(
                            DailyLifeConfiguration.SHARED_INFORMATION,
                            store(DailyLifeConfiguration.SHARED_INFORMATION)),
                    CLOCK),
            register("Næstved", "Haven"),
            CLOCK);
    private final ReportAcknowledgements reports =
            new ReportAcknowledgements(acknowledgements, placements, suppliers, effects, CLOCK);
    private final Grants grants = new Grants(placements, places, register("Næstved", "Haven"));
    private final UUID placement = Placement.idOf(Given.GRANT);

    @BeforeEach
    void a_placement_is_accepted() {
        suppliers.registerFirst();
        grants.issued(heard(1), Given.CITIZEN, Grant.of(Given.GRANT, "nsv", Given.DEC_1, 3));
        placements.applyEvent(placement, heard(2), p -> List.of(Given.ordered()));
        placements.applyEvent(placement, heard(3), p -> List.of(new PlacementEvent.Accepted()));
    }

    @Test
    void R28_a_need_change_is_passed_on_and_accepted() {
        UUID id = received(needChanged("nsv", placement));
        assertThat(told(placementStore, placement)).endsWith("supplier.need-change-reported.v1");
        assertThat(acknowledgementStore.outbox(id)).singleElement().satisfies(answer -> {
            assertThat(answer.type()).isEqualTo("report.accepted.v1");
            assertThat(answer.topic()).isEqualTo("samvaer.supplier-reports.nsv.answers");
            assertThat(answer.caseId()).isEqualTo(Given.CASE);
            assertThat(answer.data())
                    .containsEntry("reportId", id.toString())
                    .containsEntry("eventId", "17")
                    .containsEntry("code", "ACCEPTED");
        });
    }

    @Test
    void the_same_report_ten_times_acts_once_and_is_answered_once() {
        assertThat(reports.receive(needChanged("nsv", placement), null).again()).isFalse();
        for (int time = 1; time < 10; time++) {
            assertThat(reports.receive(needChanged("nsv", placement), null).again())
                    .isTrue();
        }
        UUID id = needChanged("nsv", placement).reportId();
        assertThat(told(placementStore, placement)).containsOnlyOnce("supplier.need-change-reported.v1");
        assertThat(told(acknowledgementStore, id)).containsExactly("report.accepted.v1");
    }

    @Test
    void a_report_that_is_read_again_from_its_place_is_not_answered_again_and_one_from_another_place_is() {
        var report = needChanged("nsv", placement);
        var answers = new Republisher(acknowledgementStore, new Published(List.of()), (where, id, outbox) -> {}, CLOCK);
        var first = new ReportDelivery(place(7), Given.NOW);
        var second = new ReportDelivery(place(9), Given.NOW.plusSeconds(1));
        assertThat(reports.receive(report, first).again()).isFalse();
        assertThat(reports.receive(report, first).again()).isTrue();
        answers.again(report.reportId(), 1, List.of(first.watermark(report.reportId())));
        assertThat(told(acknowledgementStore, report.reportId())).containsExactly("report.accepted.v1");
        assertThat(reports.receive(report, second).again()).isTrue();
        answers.again(report.reportId(), 1, List.of(second.watermark(report.reportId())));
        answers.again(report.reportId(), 1, List.of(second.watermark(report.reportId())));
        assertThat(told(acknowledgementStore, report.reportId()))
                .containsExactly("report.accepted.v1", "report.accepted.v1");
    }

    private record Published(List<OutboxEntry> entries) implements History {
        @Override
        public void append(List<OutboxEntry> sent) {}

        @Override
        public List<OutboxEntry> of(UUID aggregateId) {
            return entries;
        }
    }

    @Test
    void a_topic_that_was_made_anew_counts_from_zero_and_its_reports_are_answered() {
        var report = needChanged("nsv", placement);
        reports.receive(report, new ReportDelivery(place(7), Given.NOW));
        var answers = new Republisher(acknowledgementStore, new Published(List.of()), (where, id, outbox) -> {}, CLOCK);
        var anew = new ReportDelivery(place(0), Given.NOW.plusSeconds(60));
        answers.again(report.reportId(), 1, List.of(anew.watermark(report.reportId())));
        assertThat(told(acknowledgementStore, report.reportId())).hasSize(2);
    }

    @ParameterizedTest(name = "after {0} writes")
    @ValueSource(ints = {0, 1, 2})
    void whatever_is_interrupted_is_taken_up_where_it_stopped(int writes) {
        var report = needChanged("nsv", placement);
        writesLeft.set(writes);
        assertThatThrownBy(() -> reports.receive(report, null)).hasMessage("database away");
        writesLeft.set(NEVER);
        UUID id = received(report);
        assertThat(told(placementStore, placement)).containsOnlyOnce("supplier.need-change-reported.v1");
        assertThat(told(acknowledgementStore, id)).containsExactly("report.accepted.v1");
    }

    @Test
    void a_suppliers_acceptance_that_was_interrupted_is_not_refused_by_its_own_effect() {
        UUID other = another();
        var accepted = report("nsv", "18", new SupplierReport.PlacementAccepted(other, Given.NOW, null));
        writesLeft.set(2);
        assertThatThrownBy(() -> reports.receive(accepted, null)).hasMessage("database away");
        writesLeft.set(NEVER);
        assertThat(told(acknowledgementStore, received(accepted))).containsExactly("report.accepted.v1");
    }

    @Test
    void another_suppliers_placement_is_refused_and_nothing_is_said_of_its_case() {
        UUID id = received(needChanged("csn", placement));
        assertThat(acknowledgementStore.outbox(id)).singleElement().satisfies(answer -> {
            assertThat(answer.type()).isEqualTo("report.rejected.v1");
            assertThat(answer.topic()).isEqualTo("samvaer.supplier-reports.csn.answers");
            assertThat(answer.data()).containsEntry("code", "PLACEMENT_NOT_YOURS");
            assertThat(answer.data().toString()).doesNotContain(Given.CASE.toString());
        });
        assertThat(told(placementStore, placement)).doesNotContain("supplier.need-change-reported.v1");
    }

    @Test
    void a_placement_that_does_not_exist_is_refused_in_the_same_words() {
        UUID id = received(needChanged("nsv", UUID.randomUUID()));
        assertThat(acknowledgementStore.outbox(id).getFirst().data()).containsEntry("code", "PLACEMENT_NOT_YOURS");
    }

    @Test
    void a_report_that_the_placements_state_forbids_is_refused_with_the_rules_code() {
        UUID id = received(needChanged("nsv", another()));
        assertThat(acknowledgementStore.outbox(id).getFirst().data()).containsEntry("code", "PLACEMENT_STATE_FORBIDS");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "Meget privat.")
    void DP_06_a_report_about_an_erased_person_is_refused_with_text_and_without(@Nullable String note) {
        keys.destroy(Given.CASE);
        UUID id = received(needChanged("nsv", placement, note));
        assertThat(told(acknowledgementStore, id)).containsExactly("report.rejected.v1");
        assertThat(acknowledgementStore.outbox(id).getFirst().data()).containsEntry("code", "PERSON_ERASED");
        assertThat(told(placementStore, placement)).doesNotContain("supplier.need-change-reported.v1");
    }

    @Test
    void DP_06_a_report_that_had_its_effect_before_the_erasure_is_accepted_when_it_comes_again() {
        var report = needChanged("nsv", placement, null);
        writesLeft.set(2);
        assertThatThrownBy(() -> reports.receive(report, null)).hasMessage("database away");
        writesLeft.set(NEVER);
        keys.destroy(Given.CASE);
        assertThat(told(acknowledgementStore, received(report))).containsExactly("report.accepted.v1");
    }

    @Test
    void what_is_not_understood_is_refused_once() {
        var unclear = IncomingReport.unreadable(
                "nsv", place(42), Given.NOW, null, Claims.NONE, new Refusal("UNDECODABLE", "No event."));
        UUID id = received(unclear);
        reports.receive(unclear, null);
        assertThat(told(acknowledgementStore, id)).containsExactly("report.rejected.v1");
        assertThat(acknowledgementStore.outbox(id).getFirst().data()).doesNotContainKey("eventId");
    }

    @Test
    void SU_05_the_supplier_is_told_when_visitation_takes_it_up_even_before_the_acceptance_is_noted() {
        var report = needChanged("nsv", placement);
        writesLeft.set(2);
        assertThatThrownBy(() -> reports.receive(report, null)).hasMessage("database away");
        writesLeft.set(NEVER);
        UUID id = report.reportId();
        reports.takenUp(heard(7), id, Given.REASSESSMENT);
        reports.takenUp(heard(7), id, Given.REASSESSMENT);
        reports.concluded(heard(8), id, Given.REASSESSMENT, "NEW_DECISION", Given.DECISION);
        reports.receive(report, null);
        assertThat(told(acknowledgementStore, id))
                .containsExactly("report.accepted.v1", "report.followed-up.v1", "report.followed-up.v1");
    }

    @Test
    void a_need_change_that_a_person_reported_at_the_portal_has_nothing_to_follow_up() {
        reports.takenUp(heard(7), UUID.randomUUID(), Given.REASSESSMENT);
        assertThat(acknowledgementStore.backlog().pending()).isZero();
    }

    @Test
    void a_supplier_without_Kafka_is_answered_without_a_topic() {
        var grant = UUID.randomUUID();
        grants.issued(heard(1), Given.CITIZEN, Grant.of(grant, "web", Given.DEC_1, 3));
        placements.applyEvent(Placement.idOf(grant), heard(2), p -> List.of(Given.ordered()));
        placements.applyEvent(Placement.idOf(grant), heard(3), p -> List.of(new PlacementEvent.Accepted()));
        var report = needChanged("web", Placement.idOf(grant));
        assertThat(reports.receive(report, null).again()).isFalse();
        assertThat(reports.receive(report, null).again()).isFalse();
        reports.takenUp(heard(7), report.reportId(), Given.REASSESSMENT);
        assertThat(acknowledgementStore.outbox(report.reportId())).isEmpty();
        assertThat(reports.read(report.reportId()).state().answers())
                .extracting(ReportAnswer::code)
                .containsExactly("ACCEPTED", "OPENED");
    }

    @Test
    void the_note_is_neither_on_the_bus_nor_readable_in_the_store() {
        UUID id = received(needChanged("nsv", placement));
        assertThat(placements
                        .find(placement)
                        .orElseThrow()
                        .history()
                        .needChanges()
                        .getFirst()
                        .note())
                .isEqualTo(Confidential.of("Meget privat."));
        assertThat(placementStore.find(placement).orElseThrow().toString()).doesNotContain("Meget privat");
        assertThat(acknowledgementStore.find(id).orElseThrow().toString()).doesNotContain("Meget privat");
    }

    @Test
    void a_report_on_which_the_code_breaks_is_refused_once_also_after_it_was_received() {
        var report = needChanged("nsv", placement);
        writesLeft.set(1);
        assertThatThrownBy(() -> reports.receive(report, null)).isInstanceOf(RuntimeException.class);
        writesLeft.set(NEVER);
        var broken = report.refused(new Refusal("NOT_PROCESSED", "The report could not be processed."));
        assertThat(reports.receive(broken, null).again()).isFalse();
        assertThat(reports.receive(report, null).again()).isTrue();
        assertThat(told(acknowledgementStore, report.reportId())).containsExactly("report.rejected.v1");
        assertThat(told(placementStore, placement)).doesNotContain("supplier.need-change-reported.v1");
    }

    @Test
    void a_report_about_a_placement_that_is_not_ordered_yet_or_is_over_changes_nothing() {
        var grant = UUID.randomUUID();
        grants.issued(heard(1), Given.CITIZEN, Grant.of(grant, "nsv", Given.DEC_1, 3));
        UUID early = received(
                report("nsv", "early", new SupplierReport.PlacementAccepted(Placement.idOf(grant), Given.NOW, null)));
        assertThat(code(early)).isEqualTo("PLACEMENT_NOT_YOURS");
        assertThat(acknowledgements.find(early).orElseThrow().caseId()).isNotEqualTo(Given.CASE);

        grants.terminated(heard(4), Given.GRANT, Given.DEC_14, "DECISION");
        UUID late = received(needChanged("nsv", placement));
        assertThat(code(late)).as("the end of the last day is not noted yet").isEqualTo("PLACEMENT_STATE_FORBIDS");
        assertThat(told(placementStore, placement)).doesNotContain("supplier.need-change-reported.v1");
    }

    private String code(UUID reportId) {
        return acknowledgements.find(reportId).orElseThrow().latest().code();
    }

    @Test
    void R30_the_settings_begin_the_register_and_never_overwrite_it() {
        assertThat(suppliers.require("nsv").units()).extracting(Unit::name).containsExactly("Haven");
        new RegisteredSuppliers(registered, register("NSV", "Haven", "Huset"), CLOCK).registerFirst();
        assertThat(suppliers.require("nsv").units()).extracting(Unit::name).containsExactly("Haven");
        assertThat(suppliers.require("nsv").name()).isEqualTo("Næstved");
    }

    @Test
    void SU_01_there_is_no_other_supplier_than_those_registered() {
        assertThatThrownBy(() -> suppliers.require("xyz")).hasMessage("SUPPLIER_UNKNOWN");
    }

    @Test
    void a_changed_grant_with_the_same_supplier_gives_other_days() {
        grants.changed(heard(4), Given.DECISION, Given.CITIZEN, Grant.of(Given.GRANT, "nsv", Given.DEC_14, 5));
        assertThat(placements.find(placement).orElseThrow().grant().daysPerWeek())
                .isEqualTo(5);
    }

    @Test
    void a_changed_grant_with_another_supplier_ends_this_placement_and_begins_another_once() {
        for (int time = 0; time < 2; time++) {
            grants.changed(heard(4), Given.DECISION, Given.CITIZEN, Grant.of(Given.GRANT, "csn", Given.DEC_14, 3));
        }
        var old = placements.find(placement).orElseThrow();
        assertThat(told(placementStore, placement)).containsOnlyOnce("supplier.placement-ended.v1");
        var successor = placements
                .find(java.util.Objects.requireNonNull(old.successor()))
                .orElseThrow();
        assertThat(successor.supplierId()).isEqualTo("csn");
        grants.suspended(heard(5), Given.GRANT, Given.DEC_14, "HOSPITAL");
        assertThat(told(placementStore, successor.id())).containsExactly("supplier.placement-paused.v1");
    }

    private UUID received(IncomingReport report) {
        return reports.receive(report, null).id();
    }

    private static Position place(long offset) {
        return new Position("samvaer.supplier-reports.nsv", 0, offset);
    }

    private static SupplierSettings register(String name, String... units) {
        return new SupplierSettings(
                Given.CLARIFICATION,
                List.of(
                        new SupplierSettings.Entry(
                                "nsv", name, "29189625", List.of(units), Given.DEC_1, null, ReportChannel.KAFKA),
                        new SupplierSettings.Entry(
                                "csn", "Center", "29189625", List.of("Huset"), Given.DEC_1, null, ReportChannel.KAFKA),
                        new SupplierSettings.Entry(
                                "web",
                                "Uden Kafka",
                                "29189625",
                                List.of("Huset"),
                                Given.DEC_1,
                                null,
                                ReportChannel.HTTP)),
                Given.CHARGES);
    }

    private UUID another() {
        UUID grant = UUID.randomUUID();
        grants.issued(heard(1), Given.CITIZEN, Grant.of(grant, "nsv", Given.DEC_1, 3));
        placements.applyEvent(Placement.idOf(grant), heard(2), p -> List.of(Given.ordered()));
        return Placement.idOf(grant);
    }

    private static IncomingReport needChanged(String supplier, UUID placement) {
        return needChanged(supplier, placement, "Meget privat.");
    }

    private static IncomingReport needChanged(String supplier, UUID placement, @Nullable String note) {
        return report(
                supplier,
                "17",
                new SupplierReport.NeedChanged(
                        placement, Given.NOW, NeedChange.Category.HEALTH, note == null ? null : Confidential.of(note)));
    }

    private static IncomingReport report(String supplier, String eventId, SupplierReport content) {
        UUID id = IncomingReport.idOf(supplier, "urn:cvr:29189625:journal", eventId);
        return new IncomingReport(
                id, supplier, null, eventId, "dk.samvaer.report.need-changed.v1", Claims.NONE, "fingerprint", content);
    }

    private static EventEnvelope heard(long sequence) {
        UUID eventId = Ids.derive(Given.CASE, "event " + sequence);
        return new EventEnvelope(eventId, "t", "/visitation-service", Given.CASE, Given.CASE, sequence, Given.NOW);
    }

    private static List<String> told(AggregateStore store, UUID id) {
        return store.outbox(id).stream().map(OutboxEntry::type).toList();
    }

    private <S extends Aggregate<S, E>, E> Aggregates<S, E> aggregates(AggregateType<S, E> type, AggregateStore store) {
        var documents = new Documents<>(type, json, "samvaer.supplier.events");
        return new Aggregates<>(type, store, documents, Gate.OPEN, (where, id, outbox) -> {}, CLOCK);
    }

    private AggregateStore store(AggregateType<?, ?> type) {
        var real = new InMemoryAggregateStore(type);
        return (AggregateStore) Proxy.newProxyInstance(
                AggregateStore.class.getClassLoader(),
                new Class<?>[] {AggregateStore.class},
                (proxy, method, given) -> {
                    boolean writes = method.getName().equals("insert")
                            || method.getName().equals("update");
                    if (writes && writesLeft.getAndDecrement() <= 0) {
                        throw new IllegalStateException("database away");
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
