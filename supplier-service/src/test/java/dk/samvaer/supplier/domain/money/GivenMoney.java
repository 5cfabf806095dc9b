package dk.samvaer.supplier.domain.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.domain.Given;
import dk.samvaer.supplier.domain.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a citizen was offered, agreed to and was charged for before a test begins. The citizen is placed with nsv since 1 December 2026. */
public final class GivenMoney {
    public static final LocalDate TODAY = LocalDate.of(2027, 1, 20);
    public static final UUID ACTIVITY = UUID.fromString("2a7c9e51-4b3d-4c6f-8e1a-9d0b7f5c3ea1");
    public static final UUID REQUEST = UUID.fromString("5c8d1f42-7a6b-4e9c-9b3d-2e1f0a8c7db1");
    static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    static final Confidential REASON = Confidential.of("Turen blev aflyst.");

    private GivenMoney() {}

    static OptionalActivity.Terms terms(PaymentFor what, ChargeCategory category, boolean outing, String price) {
        return new OptionalActivity.Terms("Zoo", category, what, outing, Amount.of(price), TODAY, LAST);
    }

    static OptionalActivity offered(String supplierId, OptionalActivity.Terms terms) {
        var events = OptionalActivity.offer(ACTIVITY, supplierId, terms, Given.CHARGES, TODAY);
        return OptionalActivity.begin(events.getFirst());
    }

    /** A trip that costs 200 kroner a day. */
    static OptionalActivity trip() {
        return offered("nsv", terms(PaymentFor.OPTIONAL_ACTIVITY, ChargeCategory.ADMISSION, true, "200.00"));
    }

    static Placement placement() {
        return Given.attached();
    }

    static Word said() {
        return own(TODAY);
    }

    static Word own(LocalDate day) {
        return new Word(Word.Speaker.CITIZEN, day, Word.How.PORTAL, Role.CITIZEN, true);
    }

    static List<OptInEvent> optIn(LocalDate from, LocalDate to) {
        return OptIn.optIn(placement(), trip(), from, to, said(), REQUEST, TODAY);
    }

    /** Opted in to the trip from today to its last day. */
    public static OptIn optedIn() {
        return OptIn.begin(optIn(TODAY, LAST).getFirst());
    }

    public static Charge charge() {
        var chargeId = UUID.fromString("4e9b2d73-6c5a-5f8e-a7d1-3b2c0f9e8dc1");
        return new Charge(chargeId, TODAY.plusDays(1), Amount.of("150"), TODAY.plusDays(1), null);
    }

    static OptIn after(OptIn optIn, List<OptInEvent> events) {
        var state = optIn;
        for (var event : events) {
            state = state.apply(event);
        }
        return state;
    }

    static List<OptInEvent> charging(OptIn optIn, LocalDate day, String amount, LocalDate today) {
        return optIn.charge(placement(), trip(), day, Amount.of(amount), Given.CHARGES, today);
    }

    public static RemunerationRequestEvent.Requested requested() {
        return (RemunerationRequestEvent.Requested) RemunerationRequest.request(
                        Given.REPORT,
                        placement(),
                        RemuneratedActivity.SERVICE,
                        Confidential.of("Serverer i caféen hver uge."),
                        Role.SUPPLIER_STAFF,
                        TODAY)
                .getFirst();
    }

    /** A case in which a decision grants remuneration for serving activities at the placement. */
    public static CaseRemuneration granted(UUID decisionId, LocalDate from) {
        return remunerated(Given.PLACEMENT, decision(decisionId, true, from));
    }

    static RemunerationDecision decision(UUID decisionId, boolean granted, @Nullable LocalDate from) {
        return new RemunerationDecision(
                decisionId,
                TODAY,
                false,
                List.of(new RemunerationDecision.Line(RemuneratedActivity.SERVICE, granted, from)));
    }

    static CaseRemuneration remunerated(@Nullable UUID placementId, RemunerationDecision decision) {
        var events = CaseRemuneration.begun(Given.CASE, placementId, decision);
        return decided(CaseRemuneration.begin(events.getFirst()), events.subList(1, events.size()));
    }

    static CaseRemuneration decided(CaseRemuneration state, List<CaseRemunerationEvent> events) {
        var next = state;
        for (var event : events) {
            next = next.apply(event);
        }
        return next;
    }

    /** Whether the citizen is remunerated on that day. */
    static boolean remunerates(CaseRemuneration state, RemuneratedActivity activityType, LocalDate day) {
        return state.decided().stream()
                .filter(it -> it.activityType() == activityType && it.placementId() != null)
                .anyMatch(it -> {
                    var endsOn = it.endsOn();
                    return !day.isBefore(it.from()) && (endsOn == null || !day.isAfter(endsOn));
                });
    }
}
