package dk.samvaer.visitation.domain.acts;

import static dk.samvaer.visitation.domain.Sample.NOW;
import static dk.samvaer.visitation.domain.Sample.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.visitation.domain.Sample;
import dk.samvaer.visitation.domain.SampleAuthority;
import dk.samvaer.visitation.domain.cases.CaseAdministrationEvent;
import dk.samvaer.visitation.domain.cases.CaseState;
import dk.samvaer.visitation.domain.cases.IntakeEvent;
import dk.samvaer.visitation.domain.enquiry.CaseNumber;
import dk.samvaer.visitation.domain.enquiry.Notice;
import dk.samvaer.visitation.domain.law.Delivery;
import dk.samvaer.visitation.domain.vum.FunctionalLevel;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                .when(it -> new FactFinding(it, NOW).sendNotice(Sample.notice()))
                .then()
                .containsExactly(new IntakeEvent.NoticeSent(Sample.notice()));
        assertThat(Sample.factFinding().asCase().state()).isEqualTo(CaseState.FACT_FINDING);
    }

    @ParameterizedTest
    @EnumSource
    void CO_02_refuses_a_notice_that_leaves_a_part_out(Notice.Part missing) {
        var told = EnumSet.complementOf(EnumSet.of(missing));
        Sample.newCase()
                .when(it -> new FactFinding(it, NOW).sendNotice(new Notice(TODAY, Delivery.LETTER, told)))
                .refused("NOTICE_INCOMPLETE");
    }

    @Test
    void CO_02_a_notice_is_sent_once_and_not_in_the_future() {
        Sample.factFinding()
                .when(it -> new FactFinding(it, NOW).sendNotice(Sample.notice()))
                .refused("CASE_STATE_FORBIDS");
        var tomorrow =
                new Notice(TODAY.plusDays(1), Delivery.LETTER, Sample.notice().told());
        Sample.newCase()
                .when(it -> new FactFinding(it, NOW).sendNotice(tomorrow))
                .refused("DATE_IN_FUTURE");
    }

    @Test
    void CO_02_nothing_is_assessed_before_the_citizen_has_been_told() {
        Sample.newCase()
                .when(it -> new Assessing(it, NOW)
                        .draft(Sample.findings(FunctionalLevel.L3), SampleAuthority.METHODS, Sample.VISITATOR))
                .refused("CASE_STATE_FORBIDS");
    }

    @Test
    void a_case_is_handed_to_a_visitator_and_handing_it_over_again_changes_nothing() {
        var assigned = Sample.newCase().when(it -> new Administering(it, NOW).assign("visitator-2", Sample.VISITATOR));
        assigned.then().containsExactly(new CaseAdministrationEvent.Assigned("visitator-2", Sample.VISITATOR));
        assertThat(assigned.after().administration().assignee()).isEqualTo("visitator-2");
        assigned.given()
                .when(it -> new Administering(it, NOW).assign("visitator-2", Sample.VISITATOR))
                .then()
                .isEmpty();
    }
}
