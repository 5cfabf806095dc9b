package dk.samvaer.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.e2e.load.Attempt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @ParameterizedTest
    @CsvSource({
        "200, false, false",
        "201, false, false",
        "404, false, false",
        "409, false, false",
        "412, false, false",
        "428, false, true",
        "503, true,  false",
        "503, false, true",
        "500, true,  true",
        "502, false, true",
        "401, false, true",
        "0,   false, true"
    })
    void only_a_503_that_says_when_to_try_again_is_no_failure(int status, boolean retryAfter, boolean failure) {
        assertThat(Failures.isFailure(status, retryAfter)).isEqualTo(failure);
    }

    @Test
    void what_clients_and_the_balancer_saw_is_told_once_for_each_kind() {
        Attempt reset = new Attempt(0, 1, "GET /v1/cases/{id}", 0, false, "Connection reset");
        Exchange closed = new Exchange("plan-a", "GET /v1/plans", 502, false, "ConnectException");
        assertThat(Failures.of(List.of(reset, reset), List.of(closed)))
                .containsExactly(
                        "1 times balancer: plan-a GET /v1/plans 502 ConnectException",
                        "2 times client: GET /v1/cases/{id} no answer Connection reset");
    }
}
