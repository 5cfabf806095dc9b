package dk.samvaer.transport.visitation;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.visitation.VisitationStandIn.Behaviour;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Those who open lists are answered while visitation, or the token issuer, holds what it was asked; a call may take an hour here. */
class OpeningListsMeanwhileTest {
    private static final String OFFICE = "office-1";
    private static final int AT_ONCE = 30;
    private static final long PATIENCE_SECONDS = 60;

    private final AskingService service = new AskingService(AskingService.ENDLESS);
    private final VisitationStandIn visitation = service.visitation;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final UUID caseId = service.driven(service.today());
    private final UUID citizenId = UUID.randomUUID();

    @AfterEach
    void end() {
        visitation.behaves(Behaviour.FAILS);
        threads.close();
        service.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOLDS", "HOLDS_TOKENS"})
    void all_openings_are_answered_while_the_first_question_is_still_held(Behaviour trouble) throws Exception {
        visitation.knows(caseId, "Anna Eksempel", "Eksempelvej 1", false);
        visitation.behaves(trouble);
        for (var opening : open(AT_ONCE)) {
            assertThat(answer(opening).values()).allMatch(Contact::lacksAddress);
        }
        await().until(() -> visitation.held() > 0);
        visitation.behaves(Behaviour.ANSWERS);
        await().until(() -> service.isKnown(caseId));
    }

    @Test
    void an_opening_is_answered_while_a_sweep_holds_the_token_and_another_the_question() throws Exception {
        visitation.behaves(Behaviour.HOLDS_TOKENS);
        service.sweep.begin();
        await().until(() -> visitation.held() == 1);
        assertThat(answer(open(1).getFirst())).containsKey(caseId);
        assertThat(visitation.held()).isEqualTo(1);
    }

    @Test
    void openings_that_come_while_others_wait_do_not_pile_up_at_visitation() throws Exception {
        visitation.behaves(Behaviour.HOLDS);
        for (int round = 0; round < 3; round++) {
            for (var opening : open(AT_ONCE)) {
                answer(opening);
            }
        }
        await().until(() -> visitation.held() > 0);
        assertThat(visitation.held()).isLessThanOrEqualTo(4);
    }

    @Test
    void ID_02_a_quick_visitation_is_waited_for() throws Exception {
        visitation.knows(caseId, "Anna Eksempel", "Eksempelvej 1", false);
        await().until(() -> {
            service.clock.moveTo(service.clock.offset().plus(Duration.ofMinutes(16)));
            var shown = answer(open(1).getFirst()).get(caseId);
            return shown != null && !shown.lacksAddress();
        });
    }

    private List<Future<Map<UUID, Contact>>> open(int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> threads.submit(() -> service.openings.known(Map.of(caseId, citizenId), OFFICE)))
                .toList();
    }

    private static Map<UUID, Contact> answer(Future<Map<UUID, Contact>> opening) throws Exception {
        return opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
