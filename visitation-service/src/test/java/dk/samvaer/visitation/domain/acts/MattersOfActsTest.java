package dk.samvaer.visitation.domain.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For which matter a guardianship or a power of attorney must stand before somebody does something for the citizen. */
class MattersOfActsTest {
    private static final Map<Act, MandateScope> MATTERS = Map.of(
            Act.WITHDRAW_CONSENT, MandateScope.WITHDRAW_CONSENT,
            Act.RECORD_WISH, MandateScope.ASK_FOR_REASSESSMENT,
            Act.WITHDRAW_WISH, MandateScope.ASK_FOR_REASSESSMENT,
            Act.ANSWER_HEARING, MandateScope.ANSWER_HEARING,
            Act.REQUEST_REASONS, MandateScope.COMPLAIN,
            Act.REQUEST_REASSESSMENT, MandateScope.ASK_FOR_REASSESSMENT,
            Act.WITHDRAW_REQUEST, MandateScope.ASK_FOR_REASSESSMENT,
            Act.WITHDRAW_CASE, MandateScope.WITHDRAW_APPLICATION);

    @Test
    void RP_01_RP_02_each_act_for_the_citizen_needs_a_mandate_in_its_own_matter() {
        assertThat(Arrays.stream(Act.values())
                        .filter(it -> it.mandateScope().isPresent())
                        .collect(Collectors.toMap(
                                it -> it, it -> it.mandateScope().orElseThrow())))
                .isEqualTo(MATTERS);
    }

    @Test
    void RP_01_RP_02_nobody_acts_for_the_citizen_in_what_has_no_matter() {
        assertThat(Act.values())
                .filteredOn(it -> it.mandateScope().isEmpty())
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.roles()).doesNotContain(Role.CITIZEN, Role.GUARDIAN, Role.PARTY_REPRESENTATIVE));
    }
}
