package dk.samvaer.complaint.appealsboard;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.complaint.application.forwarding.AppealFileSource;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.Given;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.StaleVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoAskForForwardingTest {

    @Test
    void R54_of_two_officers_who_ask_at_once_one_is_refused_and_the_board_has_the_others_file_once(
            @TempDir Path folder) {
        try (var given = new GivenForwardings(folder)) {
            var both = new CyclicBarrier(2);
            AppealFileSource together = (complaint, statement, now) -> {
                var file = given.assemble(complaint, statement, now);
                meet(both);
                return file;
            };
            var one = given.instance(GivenForwardings.PATIENT, together);
            var other = given.instance(GivenForwardings.PATIENT, together);
            for (int time = 0; time < 10; time++) {
                var id = given.maintained(one, 0);
                long version = one.complaints.read(id).version();
                var refused = Stream.of(one, other)
                        .map(it -> CompletableFuture.supplyAsync(() -> isRefused(it, id, version)))
                        .toList();
                assertThat(refused.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
                await().until(() -> one.read(id).state() == Complaint.State.FORWARDED);
                given.assertForwardedOnce(one, id);
            }
            given.pass(Duration.ofDays(2));
            one.unasked.remove();
            assertThat(given.packages()).as("what the losers stored is removed").isEqualTo(10);
        }
    }

    private static boolean isRefused(ForwardingInstance instance, UUID id, long version) {
        try {
            instance.forwardings.request(id, version, Confidential.of("Se side 2"), Given.OFFICER);
            return false;
        } catch (StaleVersion refused) {
            return true;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
