package dk.samvaer.visitation.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.decision.DecisionReceipt;
import dk.samvaer.visitation.domain.work.Task;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overview has a code for every act, task and state of the complaint period, and no other. */
class OverviewCodesTest {

    @Test
    void both_have_the_same_codes() {
        assertThat(names(ActCode.values())).isEqualTo(names(Act.values()));
        assertThat(names(TaskCode.values())).isEqualTo(names(Task.values()));
        assertThat(names(OverviewView.Period.values())).isEqualTo(names(DecisionReceipt.Period.values()));
    }

    private static List<String> names(Enum<?>[] codes) {
        return Arrays.stream(codes).map(Enum::name).toList();
    }
}
