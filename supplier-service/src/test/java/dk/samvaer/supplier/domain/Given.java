package dk.samvaer.supplier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.supplier.domain.money.ChargeCategory;
import dk.samvaer.supplier.domain.money.ChargeRules;
import dk.samvaer.supplier.domain.register.Activity;
import dk.samvaer.supplier.domain.register.CvrNumber;
import dk.samvaer.supplier.domain.register.Places;
import dk.samvaer.supplier.domain.register.ReportChannel;
import dk.samvaer.supplier.domain.register.Supplier;
import dk.samvaer.supplier.domain.register.SupplierKind;
import dk.samvaer.supplier.domain.register.Unit;
import dk.samvaer.supplier.domain.register.Validity;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgement;
import dk.samvaer.supplier.domain.reports.ReportAcknowledgementEvent;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** What has happened before: the state that a list of events amounts to. The ids are those of the published samples. */
public final class Given {
    public static final UUID CASE = UUID.fromString("0b5b3f6e-6a51-4f0e-9a55-0d3f0c6f2b11");
    public static final UUID PLACEMENT = UUID.fromString("9a1d6c1e-53f4-5b7b-8c39-2f5a1f0f7d31");
    public static final UUID GRANT = UUID.fromString("3d0c8a52-7e0b-5d54-9a63-5c1b8f2e4a41");
    public static final UUID CITIZEN = UUID.fromString("c5d7f1b2-1a7e-4c7f-8a0f-6f2f6a3f9b51");
    public static final UUID UNIT = UUID.fromString("4f6e2c1d-0d83-5a0e-8d5e-1b0a7c9f3e61");
    public static final UUID REPORT = UUID.fromString("7b2e5d90-8c1f-5e4a-9b7d-3a6c0e1f2d71");
    public static final UUID REASSESSMENT = UUID.fromString("1c9f4b73-2d6e-4a8b-b5c0-9e7d8f6a5b81");
    public static final UUID DECISION = UUID.fromString("8e3a7d15-4b9c-4f2e-a6d1-0c5b9e8f7a91");
    public static final UUID ORDER = UUID.fromString("6d5c4b3a-2f1e-5d0c-8b9a-7f6e5d4c3ba1");
    public static final Instant NOW = Instant.parse("2027-01-20T09:30:00Z");
    public static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
    public static final LocalDate DEC_14 = LocalDate.of(2026, 12, 14);
    public static final ClarificationPhase CLARIFICATION =
            new ClarificationPhase(14, 10, ClarificationPhase.Counting.CALENDAR_DAYS, false);
    public static final ChargeRules CHARGES = new ChargeRules(
            92,
            500_000,
            Arrays.stream(ChargeCategory.values())
                    .map(it -> new ChargeRules.Row(
                            it, it == ChargeCategory.OUTING_TRANSPORT, LocalDate.of(2007, 1, 1), null))
                    .toList());
    public static final Confidential TEXT = Confidential.of("Vil gerne arbejde i haven.");
    public static final Confidential BLANK = Confidential.of(" ");

    public static final CvrNumber CVR = new CvrNumber("29189625");
    public static final Supplier NSV = new Supplier(
            Supplier.idOf("nsv"),
            "nsv",
            "Næstved Sociale Virksomhed",
            List.of(unit(UNIT, "Haven", null)),
            Validity.from(LocalDate.of(2007, 1, 1)),
            SupplierKind.GRANTED,
            CVR,
            null,
            ReportChannel.KAFKA,
            null,
            new Places(List.of()));

    private Given() {}

    /** The placement at its supplier on the grant's first day. */
    static AtSupplier atNsv(Placement placement) {
        return placement.at(NSV, DEC_1);
    }

    public static Unit unit(UUID id, String name, @Nullable Integer capacity) {
        return new Unit(
                id,
                name,
                new Unit.Address("Havevej 1", "4700", "Næstved"),
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                List.of(Activity.CREATIVE),
                capacity,
                null);
    }

    public static Placement placement(PlacementEvent... events) {
        Placement placement = Placement.begin(granted());
        for (PlacementEvent event : events) {
            placement = placement.apply(event);
        }
        return placement;
    }

    public static Placement inClarification() {
        return placement(ordered(), new PlacementEvent.Accepted(), started());
    }

    public static Placement attached() {
        return inClarification().apply(new PlacementEvent.ClarificationCompleted(agreed()));
    }

    public static PlacementEvent granted() {
        return new PlacementEvent.GrantReceived(PLACEMENT, CASE, CITIZEN, Grant.of(GRANT, "nsv", DEC_1, 3));
    }

    public static PlacementEvent ordered() {
        return new PlacementEvent.Ordered(order().placed(DEC_1));
    }

    public static PlacementEvent started() {
        return new PlacementEvent.Started(DEC_1, DEC_14, DEC_14.minusDays(4), true);
    }

    public static ServiceOrder order() {
        return new ServiceOrder(ORDER, TEXT, List.of(TEXT), TEXT, List.of());
    }

    public static Clarification.Outcome agreed() {
        return new Clarification.Outcome(Clarification.Result.UNIT_AGREED, UNIT, TEXT, TEXT);
    }

    public static NeedChange needChange(UUID reportId) {
        return new NeedChange(
                reportId, NeedChange.ReporterType.SUPPLIER, "nsv", NeedChange.Category.MORE_SUPPORT, TEXT, NOW);
    }

    public static IncomingReport report() {
        var content = new SupplierReport.NeedChanged(PLACEMENT, NOW, NeedChange.Category.MORE_SUPPORT, TEXT);
        return new IncomingReport(
                REPORT,
                "nsv",
                new IncomingReport.Position("samvaer.supplier-reports.nsv", 0, 42),
                "nsv-2027-000017",
                "dk.samvaer.report.need-changed.v1",
                new IncomingReport.Claims(Map.of(IncomingReport.Claims.KEY, CASE.toString()), Map.of()),
                "fingerprint",
                content);
    }

    public static ReportAcknowledgement acknowledgement(ReportAcknowledgementEvent... events) {
        ReportAcknowledgement acknowledgement = ReportAcknowledgement.begin(
                new ReportAcknowledgementEvent.Received(report(), CASE, CITIZEN, true, NOW));
        for (ReportAcknowledgementEvent event : events) {
            acknowledgement = acknowledgement.apply(event);
        }
        return acknowledgement;
    }

    static UUID anotherReport(int number) {
        return Ids.derive(REPORT, "another " + number);
    }

    public static void refused(String code, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }
}
