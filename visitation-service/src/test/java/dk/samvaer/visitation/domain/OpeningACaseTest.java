package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.Delivery;
import dk.samvaer.visitation.domain.reference.FunctionalLevel;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static dk.samvaer.visitation.domain.Sample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningACaseTest {

    @Test
    void a_case_opens_with_the_citizens_own_words_and_a_number_of_its_own() {
        var opened = Sample.newCase().asCase();
        assertThat(opened.state()).isEqualTo(CaseState.OPENED);
        assertThat(opened.intake().enquiry()).isEqualTo(Sample.enquiry());
        assertThat(opened.caseNumber()).matches("2026-[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(CaseNumber.of(TODAY, UUID.randomUUID())).isNotEqualTo(opened.caseNumber());
    }

    @Test
    void CO_02_the_written_notice_begins_the_fact_finding() {
        Sample.newCase()
                .when(it -> it.sendNotice(TODAY, Delivery.DIGITAL_POST, NOW))
                .then()
                .containsExactly(new IntakeEvent.NoticeSent(TODAY, Delivery.DIGITAL_POST));
        assertThat(Sample.factFinding().asCase().state()).isEqualTo(CaseState.FACT_FINDING);
    }

    @Test
    void CO_02_a_notice_is_sent_once_and_not_in_the_future() {
        Sample.factFinding()
                .when(it -> it.sendNotice(TODAY, Delivery.LETTER, NOW))
                .refused("CASE_STATE_FORBIDS");
        Sample.newCase()
                .when(it -> it.sendNotice(TODAY.plusDays(1), Delivery.LETTER, NOW))
                .refused("DATE_IN_FUTURE");
    }

    @Test
    void CO_02_nothing_is_assessed_before_the_citizen_has_been_told() {
        Sample.newCase()
                .when(it -> it.draftAssessment(Sample.findings(FunctionalLevel.L3), Sample.VISITATOR))
                .refused("CASE_STATE_FORBIDS");
    }

    @Test
    void CO_01_R13_a_specific_consent_is_recorded_and_can_be_withdrawn() {
        var given = Sample.factFinding()
                .when(it -> consent(it, List.of(Consent.Category.HEALTH)))
                .given();
        var consent = given.asCase().intake().consents().getFirst();
        given.when(it -> it.withdrawConsent(consent.id(), NOW))
                .then()
                .containsExactly(new IntakeEvent.ConsentWithdrawn(consent.id(), TODAY));
    }

    @Test
    void CO_01_a_consent_to_anything_is_none() {
        Sample.factFinding().when(it -> consent(it, List.of())).refused("CONSENT_NOT_SPECIFIC");
    }

    @Test
    void CO_01_withdrawing_again_changes_nothing_and_what_was_never_given_cannot_be_withdrawn() {
        var given = Sample.factFinding()
                .when(it -> consent(it, List.of(Consent.Category.HEALTH)))
                .given();
        var consent = given.asCase().intake().consents().getFirst();
        given.when(it -> it.withdrawConsent(consent.id(), NOW))
                .given()
                .when(it -> it.withdrawConsent(consent.id(), NOW))
                .then()
                .isEmpty();
        given.when(it -> it.withdrawConsent(UUID.randomUUID(), NOW)).refused("CONSENT_UNKNOWN");
    }

    private static List<CaseEvent> consent(Case it, List<Consent.Category> categories) {
        var scope = new Consent.Scope(text("The general practitioner"), categories, text("To understand the illness"));
        return it.giveConsent(scope, Consent.GivenBy.CITIZEN, TODAY, Channel.ORAL, NOW);
    }
}
