package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.VISITATOR;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.Given;
import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.CaseEvent;
import dk.samvaer.visitation.domain.cases.InformationRequest;
import dk.samvaer.visitation.domain.cases.InformationRequest.Answer;
import dk.samvaer.visitation.domain.cases.InformationRequest.Question;
import dk.samvaer.visitation.domain.cases.InformationRequest.Status;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Consent;
import dk.samvaer.visitation.domain.enquiry.Consent.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class FindingFactsTest {
    private static final Actor LEADER = new Actor("leader-1", Role.LEADER);
    private static final Answer ANSWER = new Answer(TODAY, text("Tires after an hour."));

    @Test
    void CO_01_R13_a_specific_consent_is_recorded_and_can_be_withdrawn() {
        var given = consented();
        var consentId = consentId(given);
        given.when(it -> new FactFinding(it, NOW).withdrawConsent(consentId))
                .then()
                .containsExactly(new IntakeEvent.ConsentWithdrawn(consentId, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"CITIZEN, false, true", "CITIZEN, true, false", "GUARDIAN, true, true", "GUARDIAN, false, false"})
    void RP_01_a_consent_by_a_guardian_names_the_guardian_and_one_by_the_citizen_nobody(
            Consent.GivenBy givenBy, boolean named, boolean right) {
        var scope = new Consent.Scope(text("The hospital"), List.of(Category.HEALTH), text("To know more"));
        var declaration = new Consent.Declaration(givenBy, named ? UUID.randomUUID() : null, TODAY, Channel.ORAL);
        var given = Sample.factFinding().when(it -> new FactFinding(it, NOW).giveConsent(scope, declaration));
        if (right) {
            given.then().hasSize(1);
        } else {
            given.refused("GUARDIAN_NOT_NAMED");
        }
    }

    @Test
    void CO_01_a_consent_to_anything_is_none() {
        Sample.factFinding().when(it -> consent(it, List.of(), TODAY)).refused("CONSENT_NOT_SPECIFIC");
    }

    @Test
    void CO_01_withdrawing_again_changes_nothing_and_what_was_never_given_cannot_be_withdrawn() {
        var given = consented();
        var consentId = consentId(given);
        given.when(it -> new FactFinding(it, NOW).withdrawConsent(consentId))
                .given()
                .when(it -> new FactFinding(it, NOW).withdrawConsent(consentId))
                .then()
                .isEmpty();
        given.when(it -> new FactFinding(it, NOW).withdrawConsent(UUID.randomUUID()))
                .refused("CONSENT_UNKNOWN");
    }

    @Test
    void CO_01_the_source_of_the_consent_is_asked_what_the_consent_covers() {
        var asked = requested();
        assertThat(request(asked).status()).isEqualTo(Status.SENT);
        assertThat(request(asked).source()).isEqualTo(text("The general practitioner"));
        consented().when(it -> ask(it, Category.SOCIAL, TODAY)).refused("CONSENT_DOES_NOT_COVER");
    }

    @Test
    void CO_01_refuses_a_request_that_is_sent_before_the_consent_was_given_or_in_the_future() {
        var consented = consented();
        consented.when(it -> ask(it, Category.HEALTH, TODAY.minusDays(2))).refused("CONSENT_DOES_NOT_COVER");
        consented.when(it -> ask(it, Category.HEALTH, TODAY.plusDays(1))).refused("DATE_IN_FUTURE");
    }

    @Test
    void CO_01_refuses_a_request_that_is_to_be_answered_before_it_is_sent() {
        var question = new Question(List.of(Category.HEALTH), text("What does she manage?"), TODAY.minusDays(1));
        var consented = consented();
        consented
                .when(it -> new FactFinding(it, NOW).requestInformation(consentId(it), question, TODAY, VISITATOR))
                .refused("ANSWER_BY_BEFORE_SENT");
    }

    @Test
    void CO_01_refuses_a_request_under_a_withdrawn_or_unknown_consent() {
        withdrawn(consented()).when(it -> ask(it, Category.HEALTH, TODAY)).refused("CONSENT_WITHDRAWN");
        Sample.factFinding()
                .when(it -> new FactFinding(it, NOW)
                        .requestInformation(UUID.randomUUID(), question(Category.HEALTH), TODAY, VISITATOR))
                .refused("CONSENT_UNKNOWN");
    }

    @Test
    void CO_02_nobody_is_asked_before_the_citizen_has_been_told() {
        Sample.newCase()
                .when(it -> consent(it, List.of(Category.HEALTH), TODAY))
                .given()
                .when(it -> ask(it, Category.HEALTH, TODAY))
                .refused("CASE_STATE_FORBIDS");
    }

    @Test
    void CO_01_withdrawal_recalls_what_is_unanswered_and_leaves_what_has_been_received_on_file() {
        var answered = answered(requested())
                .when(it -> ask(it, Category.HEALTH, TODAY))
                .given();
        var after = withdrawn(answered).asCase().intake().informationRequests().all();
        assertThat(after).extracting(InformationRequest::status).containsExactly(Status.ANSWERED, Status.RECALLED);
        assertThat(after.getFirst().progress().answer()).isEqualTo(ANSWER);
    }

    @Test
    void CO_01_an_answer_is_recorded_once_and_not_before_it_was_asked_for() {
        requested()
                .when(it -> receive(it, new Answer(TODAY.minusDays(1), text("Early."))))
                .refused("RECEIVED_BEFORE_SENT");
        requested()
                .when(it -> receive(it, new Answer(TODAY.plusDays(1), text("Tomorrow."))))
                .refused("DATE_IN_FUTURE");
        answered(requested()).when(it -> receive(it, ANSWER)).refused("INFORMATION_REQUEST_STATE_FORBIDS");
    }

    @Test
    void CO_01_an_answer_to_a_request_that_was_recalled_is_refused() {
        withdrawn(requested()).when(it -> receive(it, ANSWER)).refused("INFORMATION_REQUEST_STATE_FORBIDS");
    }

    @Test
    void RSL_11_b_a_request_is_cancelled_or_no_longer_waited_for_with_a_reason() {
        var waived = requested()
                .when(it -> new FactFinding(it, NOW)
                        .waiveInformation(requestId(it), text("No answer after two reminders.")))
                .given();
        assertThat(waived.asCase().intake().informationRequests().awaited()).isFalse();
        assertThat(request(answered(waived)).status()).isEqualTo(Status.ANSWERED);
        var cancelled = requested()
                .when(it -> new FactFinding(it, NOW).cancelInformationRequest(requestId(it), text("Asked twice.")))
                .given();
        assertThat(request(cancelled).status()).isEqualTo(Status.CANCELLED);
        cancelled
                .when(it -> new FactFinding(it, NOW).waiveInformation(requestId(it), text("Late.")))
                .refused("INFORMATION_REQUEST_STATE_FORBIDS");
        cancelled
                .when(it -> new FactFinding(it, NOW).cancelInformationRequest(requestId(it), text("Again.")))
                .refused("INFORMATION_REQUEST_STATE_FORBIDS");
    }

    @Test
    void CO_01_an_answer_belongs_to_a_request_of_the_case() {
        requested()
                .when(it -> new FactFinding(it, NOW).receiveInformation(UUID.randomUUID(), ANSWER))
                .refused("INFORMATION_REQUEST_UNKNOWN");
    }

    @Test
    void CO_02_without_consent_a_request_is_sent_only_when_a_leader_has_approved() {
        var asked = withoutConsent();
        assertThat(request(asked).status()).isEqualTo(Status.AWAITING_APPROVAL);
        assertThat(asked.asCase().intake().informationRequests().awaited()).isFalse();
        asked.when(it -> receive(it, ANSWER)).refused("INFORMATION_REQUEST_STATE_FORBIDS");
        var approved = approved(asked, LEADER).given();
        assertThat(request(approved).status()).isEqualTo(Status.SENT);
        assertThat(request(approved).progress().sentOn()).isEqualTo(TODAY);
        assertThat(request(answered(approved)).status()).isEqualTo(Status.ANSWERED);
    }

    @Test
    void CO_02_nobody_approves_the_own_request_and_none_is_approved_twice() {
        var author = new Actor(VISITATOR.subject(), Role.LEADER);
        approved(withoutConsent(), author).refused("APPROVER_IS_AUTHOR");
        approved(approved(withoutConsent(), LEADER).given(), LEADER).refused("INFORMATION_REQUEST_STATE_FORBIDS");
        approved(requested(), LEADER).refused("INFORMATION_REQUEST_STATE_FORBIDS");
    }

    private static Given consented() {
        return Sample.factFinding()
                .when(it -> consent(it, List.of(Category.HEALTH), TODAY.minusDays(1)))
                .given();
    }

    public static Given requested() {
        return consented().when(it -> ask(it, Category.HEALTH, TODAY)).given();
    }

    public static Given withoutConsent() {
        var why = new InformationRequest.WithoutConsent(text("RSL § 11 c"), text("The citizen cannot be reached."));
        return Sample.factFinding()
                .when(it -> new FactFinding(it, NOW)
                        .requestWithoutConsent(text("The hospital"), question(Category.HEALTH), why, VISITATOR))
                .given();
    }

    public static Given answered(Given given) {
        return given.when(it -> receive(it, ANSWER)).given();
    }

    static Given withdrawn(Given given) {
        return given.when(it -> new FactFinding(it, NOW).withdrawConsent(consentId(it)))
                .given();
    }

    private static Given.Then approved(Given given, Actor by) {
        return given.when(it -> new FactFinding(it, NOW).approveInformationRequest(requestId(it), by));
    }

    private static List<CaseEvent> consent(Case it, List<Category> categories, LocalDate on) {
        var scope = new Consent.Scope(text("The general practitioner"), categories, text("To understand the illness"));
        var declaration = new Consent.Declaration(Consent.GivenBy.CITIZEN, null, on, Channel.ORAL);
        return new FactFinding(it, NOW).giveConsent(scope, declaration);
    }

    private static List<CaseEvent> ask(Case it, Category category, LocalDate sentOn) {
        return new FactFinding(it, NOW).requestInformation(consentId(it), question(category), sentOn, VISITATOR);
    }

    private static List<CaseEvent> receive(Case it, Answer answer) {
        return new FactFinding(it, NOW).receiveInformation(requestId(it), answer);
    }

    private static Question question(Category category) {
        return new Question(List.of(category), text("What does she manage?"), TODAY.plusWeeks(2));
    }

    private static UUID consentId(Given given) {
        return consentId(given.asCase());
    }

    private static UUID consentId(Case it) {
        return it.intake().consents().getFirst().id();
    }

    private static UUID requestId(Case it) {
        return it.intake().informationRequests().all().getFirst().id();
    }

    private static InformationRequest request(Given given) {
        return given.asCase().intake().informationRequests().all().getFirst();
    }
}
