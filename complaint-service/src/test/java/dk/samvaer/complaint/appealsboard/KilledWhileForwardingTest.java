package dk.samvaer.complaint.appealsboard;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.starter.domain.Confidential;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of two instances is killed before its first command to the database or to the board, before its second, and so on; the other goes on. */
class KilledWhileForwardingTest {
    private GivenForwardings given;

    @BeforeEach
    void begin(@TempDir Path folder) {
        given = new GivenForwardings(folder);
    }

    @AfterEach
    void end() {
        given.close();
    }

    @Test
    void CP_09_whatever_step_of_forwarding_by_itself_is_the_last_the_board_gets_the_stored_file_once() {
        assertThat(killedAtEachStep(2, (one, id) -> one.round())).isGreaterThan(12);
    }

    @Test
    void R54_whatever_step_of_what_the_officer_asked_for_is_the_last_the_board_gets_the_stored_file_once() {
        assertThat(killedAtEachStep(0, this::ask)).isGreaterThan(12);
    }

    private void ask(ForwardingInstance one, UUID id) {
        var version = one.complaints.read(id).version();
        one.forwardings.request(id, version, Confidential.of("Se side 2"), Given.OFFICER);
        await().until(() -> one.steps.isKilled() || isThere(one, id));
    }

    private static boolean isThere(ForwardingInstance one, UUID id) {
        try {
            return one.read(id).state() == Complaint.State.FORWARDED;
        } catch (Steps.Killed killed) {
            return true;
        }
    }

    /** @return how many steps there are */
    private int killedAtEachStep(int daysAgo, BiConsumer<ForwardingInstance, UUID> forwarding) {
        int last = 0;
        boolean killed = true;
        while (killed) {
            killed = isKilledAfter(last++, daysAgo, forwarding);
        }
        return last;
    }

    private boolean isKilledAfter(int steps, int daysAgo, BiConsumer<ForwardingInstance, UUID> forwarding) {
        try (var one = given.instance();
                var other = given.instance()) {
            var id = given.maintained(other, daysAgo);
            one.steps.endAfter(steps);
            try {
                forwarding.accept(one, id);
            } catch (Throwable ended) {
                assertThat(one.steps.isKilled()).as("killed, not %s", ended).isTrue();
            }
            other.round();
            if (other.read(id).state() == Complaint.State.MAINTAINED) {
                ask(other, id); // it had not been asked for yet
            }
            given.assertForwardedOnce(other, id);
            assertThat(other.due.waiting()).isZero();
            return one.steps.isKilled();
        }
    }
}
