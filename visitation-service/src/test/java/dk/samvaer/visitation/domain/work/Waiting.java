package dk.samvaer.visitation.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import java.time.LocalDate;

/** Checks of the work that waits in a case. */
final class Waiting {
    private Waiting() {}

    static void assertWaits(Given given, Task task, Role role, LocalDate dueOn) {
        var first = work(given).mostUrgent().orElseThrow();
        assertThat(first.task()).isEqualTo(task);
        assertThat(first.dueOn()).isEqualTo(dueOn);
        assertThat(work(given).nextActor()).contains(role);
    }

    static void assertWaitsFor(Role role, Given given, Task task) {
        assertThat(work(given).of(role)).extracting(Work.Item::task).contains(task);
    }

    static Work work(Given given) {
        return Work.of(given.asCase());
    }
}
