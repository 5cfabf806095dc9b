package dk.samvaer.visitation.domain.rules;

import static dk.samvaer.visitation.domain.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Background.Access;
import dk.samvaer.visitation.domain.assessment.Background.LookedAt;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.register.KnownSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A citizen visits offers before the choice: no grant, no placement, and what is noted is what the register says. */
class VisitingBeforeTheChoiceTest {
    private static final UUID HAVEN = UUID.fromString("4f6e2c1d-0d83-5a0e-8d5e-1b0a7c9f3e61");
    private static final Confidential TEXT = Confidential.of("Haven var rolig.");
    private static final KnownSupplier GRANTED = supplier(false, null);
    private static final KnownSupplier OPEN = supplier(true, null);

    @Test
    void R2_a_visit_to_a_granted_or_an_open_offer_is_noted_with_supplier_unit_day_and_who_said_it() {
        assertSound(visit(Access.GRANTED, "nsv", HAVEN, TODAY), GRANTED);
        assertSound(visit(Access.OPEN, "varmestuen", null, TODAY.minusDays(3)), OPEN);
        assertSound(visit(Access.OPEN, null, null, TODAY), null);
        assertSound(visit(Access.GRANTED, null, null, null), null);
    }

    @Test
    void R2_open_access_is_told_apart_as_the_register_tells_it() {
        assertRefused("OFFER_KIND_MISMATCH", visit(Access.OPEN, "nsv", null, TODAY), GRANTED);
        assertRefused("OFFER_KIND_MISMATCH", visit(Access.GRANTED, "varmestuen", null, TODAY), OPEN);
        assertRefused("OFFER_KIND_MISMATCH", visit(Access.GRANTED, "varmestuen", null, null), OPEN);
    }

    @Test
    void R2_SU_01_only_a_supplier_that_was_registered_on_the_day_is_visited() {
        assertRefused("SUPPLIER_UNKNOWN", visit(Access.GRANTED, "none", null, TODAY), null);
        assertRefused("SUPPLIER_UNKNOWN", visit(Access.OPEN, "none", null, null), null);
        assertRefused("VISITED_SUPPLIER_MISSING", visit(Access.GRANTED, null, null, TODAY), null);
        var ended = supplier(false, TODAY);
        assertRefused("SUPPLIER_NOT_REGISTERED", visit(Access.GRANTED, "nsv", null, TODAY), ended);
        assertSound(visit(Access.GRANTED, "nsv", null, TODAY.minusDays(1)), ended);
        assertRefused("SUPPLIER_NOT_REGISTERED", visit(Access.GRANTED, "nsv", null, TODAY.minusYears(1)), GRANTED);
    }

    @Test
    void R2_a_visit_has_happened_and_in_a_unit_of_that_supplier() {
        assertRefused("DATE_IN_FUTURE", visit(Access.GRANTED, "nsv", null, TODAY.plusDays(1)), GRANTED);
        assertRefused("UNIT_UNKNOWN", visit(Access.GRANTED, "nsv", UUID.randomUUID(), TODAY), GRANTED);
        assertRefused("UNIT_UNKNOWN", visit(Access.OPEN, null, HAVEN, TODAY), null);
    }

    private static LookedAt visit(
            Access access, @Nullable String supplierId, @Nullable UUID unitId, @Nullable LocalDate visitedOn) {
        return new LookedAt(access, supplierId, unitId, TEXT, visitedOn, TEXT, Wish.Speaker.CITIZEN);
    }

    private static KnownSupplier supplier(boolean open, @Nullable LocalDate until) {
        var id = UUID.randomUUID();
        return new KnownSupplier(id, id, TODAY.minusMonths(2), until, open, List.of(HAVEN));
    }

    private static void assertSound(LookedAt visit, @Nullable KnownSupplier known) {
        assertThatCode(() -> visit.requireSound(known, TODAY)).doesNotThrowAnyException();
    }

    private static void assertRefused(String code, LookedAt visit, @Nullable KnownSupplier known) {
        assertThatThrownBy(() -> visit.requireSound(known, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
