package dk.samvaer.complaint.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.complaint.appealfile.Part;
import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.appealfile.PartKind.Owner;
import dk.samvaer.complaint.application.ComplaintSettings;
import dk.samvaer.complaint.application.ComplaintSettings.AppealsBoardConnection;
import dk.samvaer.complaint.application.ComplaintSettings.ForwardingSettings;
import dk.samvaer.complaint.application.appealfile.PartsSource.Offered;
import dk.samvaer.complaint.application.appealfile.PartsSource.PartMissing;
import dk.samvaer.complaint.application.appealfile.PartsSource.Question;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.application.letters.AddresseeSourceAway;
import dk.samvaer.complaint.remote.OtherServices.Name;
import dk.samvaer.complaint.remote.OwnersInTests.Asked;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.web.client.RestClient;

/** What is done where another service fails, refuses, is silent or gives something else than was asked for. */
class AskingOtherServicesTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String NOTHING = """
        {"items":[]}\
        """;

    private final OwnersInTests owners = new OwnersInTests();
    private OtherServices services = services(LONG);

    @AfterEach
    void end() {
        services.close();
        owners.close();
    }

    @Test
    void one_that_fails_for_a_moment_is_asked_again() {
        owners.answer(503, "{}");
        owners.answer(503, "{}");
        owners.answer(200, NOTHING);
        assertThat(client().list(Owner.PLAN, question(null)).parts()).isEmpty();
        assertThat(owners.asked()).hasSize(3);
    }

    @Test
    void one_that_fails_again_and_again_is_asked_three_times() {
        owners.answer(503, "{}");
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
        assertThat(owners.asked()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 429})
    void one_that_refuses_is_asked_once_and_is_held_to_be_there_however_often_it_refuses(int status) {
        owners.answer(status, "{}");
        for (int times = 1; times <= 12; times++) {
            assertMissing(() -> list(Owner.TRANSPORT), status == 404 ? Why.NOT_THERE : Why.REFUSED);
            assertThat(owners.asked()).hasSize(times);
        }
        assertThat(services.isReady(Name.TRANSPORT)).isTrue();
    }

    @Test
    void one_that_goes_on_failing_is_left_alone_and_the_others_are_asked() {
        owners.answer(500, "{}");
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
        int asked = owners.asked().size();
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
        assertThat(owners.asked()).hasSize(asked);
        assertThat(services.isReady(Name.PLAN)).isFalse();
        assertThat(services.isReady(Name.VISITATION)).isTrue();
    }

    @Test
    @Timeout(50)
    void one_that_is_silent_is_given_up() {
        services.close();
        services = services(Duration.ofMillis(200));
        owners.silence();
        assertMissing(() -> list(Owner.VISITATION), Why.AWAY);
    }

    @Test
    void a_token_that_is_refused_is_asked_for_anew() {
        owners.answer(401, "{}");
        owners.answer(200, NOTHING);
        list(Owner.PLAN);
        assertThat(owners.asked()).extracting(Asked::token).containsExactly("Bearer own-1", "Bearer own-2");
    }

    @Test
    void each_is_asked_at_its_own_address_and_the_token_follows_no_redirection() {
        owners.answer(200, NOTHING);
        List.of(Owner.VISITATION, Owner.PLAN, Owner.TRANSPORT).forEach(this::list);
        owners.redirect("/elsewhere");
        list(Owner.PLAN);
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
        assertThat(owners.asked().subList(0, 3))
                .extracting(Asked::path)
                .containsExactly(
                        "/of-visitation/v1/file-parts/search",
                        "/of-plan/v1/file-parts/search",
                        "/of-transport/v1/file-parts/search");
        assertThat(owners.asked()).noneMatch(it -> it.path().startsWith("/elsewhere"));
    }

    @Test
    void R54_a_part_of_the_largest_size_is_taken_and_one_that_is_a_byte_larger_is_not() {
        owners.pdf(FilePartsClient.LARGEST);
        assertThat(print().size()).isEqualTo(FilePartsClient.LARGEST);
        owners.pdf(FilePartsClient.LARGEST + 1);
        print();
        assertMissing(this::print, Why.AWAY);
    }

    @Test
    void R54_what_belongs_to_another_owner_or_has_no_known_kind_is_no_part() {
        owners.answer(200, """
            {"items":[{"partId":"%1$s","kind":"DECISION","title":"Ikke dens"},
             {"partId":"%1$s","kind":"LATER","title":"Ukendt"},{"partId":"%1$s","kind":"PLAN","title":"Planen"}]}\
            """.formatted(UUID.randomUUID()));
        assertThat(client().list(Owner.PLAN, question(null)).parts())
                .extracting(Offered::title)
                .containsExactly("Planen");
    }

    @Test
    void R54_an_answer_without_a_list_is_none() {
        owners.answer(200, "{}");
        assertMissing(() -> list(Owner.PLAN), Why.AWAY);
    }

    @Test
    void DP_04_in_whose_name_is_asked_is_said_where_it_is_the_id_of_a_login_and_else_not() {
        owners.answer(200, NOTHING);
        client().list(Owner.PLAN, question("officer-1"));
        client().list(Owner.PLAN, question("Anna Eksempel"));
        client().list(Owner.PLAN, question("x".repeat(201)));
        assertThat(owners.asked())
                .extracting(it -> it.body().contains("onBehalfOf"))
                .containsExactly(true, false, false);
    }

    @Test
    void the_addressees_of_letters_are_asked_for_in_the_same_way() {
        var addressees = new VisitationAddressees(services);
        owners.answer(503, "{}");
        owners.answer(200, NOTHING);
        assertThat(addressees.ask(List.of(UUID.randomUUID()))).isEmpty();
        assertThat(owners.asked()).extracting(Asked::path).containsOnly("/of-visitation/v1/addressees/search");
        owners.answer(200, "{}");
        addressees.ask(List.of());
        assertThatThrownBy(() -> addressees.ask(List.of())).isInstanceOf(AddresseeSourceAway.class);
    }

    private FilePartsClient client() {
        return new FilePartsClient(services);
    }

    private void list(Owner owner) {
        client().list(owner, question(null));
    }

    private Part print() {
        return client().print(question(null), new Offered(UUID.randomUUID(), PartKind.DECISION, "Afgørelsen"));
    }

    private static Question question(@Nullable String onBehalfOf) {
        var decided = LocalDate.of(2026, 11, 2);
        return new Question(UUID.randomUUID(), UUID.randomUUID(), decided, null, List.of(), onBehalfOf);
    }

    private static void assertMissing(ThrowingCallable asking, Why why) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        PartMissing.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    private OtherServices services(Duration longest) {
        var board = new AppealsBoardConnection("http://localhost:1", LONG, LONG, LONG);
        var settings = new ComplaintSettings(List.of(), owners.connections(longest), board, new ForwardingSettings(1));
        return new RemoteConfiguration()
                .otherServices(
                        RestClient.builder(),
                        HttpClientSettings.defaults(),
                        settings,
                        CircuitBreakerRegistry.ofDefaults(),
                        BulkheadRegistry.ofDefaults(),
                        TimeLimiterRegistry.ofDefaults(),
                        RetryRegistry.ofDefaults());
    }
}
