package dk.samvaer.supplier.domain.daily;

import static dk.samvaer.supplier.domain.Given.BLANK;
import static dk.samvaer.supplier.domain.Given.DEC_1;
import static dk.samvaer.supplier.domain.Given.TEXT;
import static dk.samvaer.supplier.domain.Given.inClarification;
import static dk.samvaer.supplier.domain.Given.placement;
import static dk.samvaer.supplier.domain.Given.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.supplier.domain.daily.SharedItem.RecipientKind;
import dk.samvaer.supplier.domain.daily.SharedItem.SecureChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WritingTheJournalTest {
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final Instant NOW = Instant.parse("2026-12-09T12:00:00Z");
    private static final LocalDate DEC_9 = LocalDate.of(2026, 12, 9);
    private static final Authorship PER = new Authorship(new Actor("Per", Role.SUPPLIER_STAFF), NOW);
    private static final PlacementDays DAYS = inClarification().days();

    @ParameterizedTest
    @EnumSource
    void R26_SU_07_each_theme_is_written_about(JournalTheme theme) {
        assertThat(JournalEntry.write(DAYS, FIRST, new JournalNote(theme, DEC_9, TEXT), PER))
                .hasSize(1);
    }

    @Test
    void R26_no_entry_without_text_or_about_a_day_outside_the_placement() {
        refused("TEXT_REQUIRED", () -> write(DAYS, DEC_9, BLANK));
        refused("DATE_IN_FUTURE", () -> write(DAYS, DEC_9.plusDays(1), TEXT));
        refused("DAY_OUTSIDE_PLACEMENT", () -> write(DAYS, DEC_1.minusDays(1), TEXT));
        refused("PLACEMENT_STATE_FORBIDS", () -> write(placement().days(), DEC_9, TEXT));
    }

    @Test
    void SU_06_a_correction_is_an_entry_of_its_own_that_names_what_it_corrects_and_why() {
        var corrected = JournalEntry.begin(
                first().correct(DAYS, SECOND, note(DEC_9, TEXT), TEXT, PER).getFirst());
        assertThat(corrected.id()).isEqualTo(SECOND);
        assertThat(corrected.correction()).isEqualTo(new JournalEntry.Correction(FIRST, TEXT));
        assertThat(first().note()).isEqualTo(note(DEC_1, TEXT));
    }

    @Test
    void SU_06_no_correction_without_a_reason_or_in_another_placement() {
        refused("CORRECTION_REASON_REQUIRED", () -> first().correct(DAYS, SECOND, note(DEC_9, TEXT), BLANK, PER));
        var other =
                new PlacementDays(SECOND, DAYS.caseId(), DAYS.citizenId(), DAYS.supplierId(), DEC_1, null, List.of());
        refused("JOURNAL_ENTRY_UNKNOWN", () -> first().correct(other, SECOND, note(DEC_9, TEXT), TEXT, PER));
    }

    @Test
    void R27_what_is_passed_on_names_recipient_content_channel_and_person() {
        var told = item(TEXT, TEXT, NOW);
        assertThat(SharedInformation.begin(
                        SharedInformation.share(DAYS, FIRST, told, PER).getFirst()))
                .satisfies(shared -> {
                    assertThat(shared.item()).isEqualTo(told);
                    assertThat(shared.authorship()).isEqualTo(PER);
                });
    }

    @Test
    void R27_not_without_a_recipient_or_content_nor_before_it_happened() {
        refused("RECIPIENT_REQUIRED", () -> share(item(BLANK, TEXT, NOW)));
        refused("TEXT_REQUIRED", () -> share(item(TEXT, BLANK, NOW)));
        refused("DATE_IN_FUTURE", () -> share(item(TEXT, TEXT, NOW.plusSeconds(1))));
        refused("DAY_OUTSIDE_PLACEMENT", () -> share(item(TEXT, TEXT, Instant.parse("2026-11-30T22:59:59Z"))));
        refused(
                "PLACEMENT_STATE_FORBIDS",
                () -> SharedInformation.share(placement().days(), FIRST, item(TEXT, TEXT, NOW), PER));
    }

    @Test
    void SU_06_only_secure_channels_are_known() {
        assertThat(SecureChannel.values()).extracting(Enum::name).doesNotContain("EMAIL", "SMS", "TEXT_MESSAGE");
    }

    @ParameterizedTest
    @EnumSource
    void R38_R39_R40_R41_R42_each_theme_is_agreed_or_does_not_apply_for_a_reason(JournalTheme theme) {
        assertThat(agree(with(theme, new ContentDuty(theme, TEXT, null)))).hasSize(1);
        assertThat(agree(with(theme, new ContentDuty(theme, null, TEXT)))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void R38_R39_R40_R41_R42_no_theme_is_left_out_or_left_unanswered(JournalTheme theme) {
        refused("CONTENT_DUTY_MISSING", () -> agree(with(theme, null)));
        refused("CONTENT_DUTY_UNANSWERED", () -> agree(with(theme, new ContentDuty(theme, null, null))));
        refused("CONTENT_DUTY_UNANSWERED", () -> agree(with(theme, new ContentDuty(theme, BLANK, null))));
        refused("CONTENT_DUTY_UNANSWERED", () -> agree(with(theme, new ContentDuty(theme, null, BLANK))));
        refused("CONTENT_DUTY_AMBIGUOUS", () -> agree(with(theme, new ContentDuty(theme, TEXT, TEXT))));
        var twice = new ArrayList<>(with(theme, new ContentDuty(theme, TEXT, null)));
        twice.add(new ContentDuty(theme, null, TEXT));
        refused("CONTENT_DUTY_TWICE", () -> agree(twice));
    }

    @Test
    void R42_a_revision_is_added_and_the_earlier_checklist_stays() {
        var first = new ContentDuties.Checklist(all(), PER);
        var later = new ContentDuties.Checklist(
                with(JournalTheme.CARE, new ContentDuty(JournalTheme.CARE, null, TEXT)), PER);
        var agreed = ContentDuties.begin(ContentDuties.agree(DAYS, first).getFirst());
        var revised = agreed.apply(agreed.revise(DAYS, later).getFirst());
        assertThat(revised.checklists()).containsExactly(first, later);
        refused(
                "CONTENT_DUTY_MISSING",
                () -> agreed.revise(DAYS, new ContentDuties.Checklist(with(JournalTheme.CARE, null), PER)));
        refused("PLACEMENT_STATE_FORBIDS", () -> ContentDuties.agree(placement().days(), first));
    }

    private static List<JournalEvent> write(PlacementDays days, LocalDate about, Confidential text) {
        return JournalEntry.write(days, FIRST, note(about, text), PER);
    }

    private static JournalEntry first() {
        return JournalEntry.begin(write(DAYS, DEC_1, TEXT).getFirst());
    }

    private static JournalNote note(LocalDate about, Confidential text) {
        return new JournalNote(JournalTheme.CARE, about, text);
    }

    private static List<SharedInformationEvent> share(SharedItem item) {
        return SharedInformation.share(DAYS, FIRST, item, PER);
    }

    private static SharedItem item(Confidential recipient, Confidential content, Instant at) {
        return new SharedItem(RecipientKind.HOME_CARE, recipient, content, SecureChannel.PHONE_CALL, at);
    }

    private static List<ContentDutiesEvent> agree(List<ContentDuty> duties) {
        return ContentDuties.agree(DAYS, new ContentDuties.Checklist(duties, PER));
    }

    private static List<ContentDuty> all() {
        return Arrays.stream(JournalTheme.values())
                .map(theme -> new ContentDuty(theme, TEXT, null))
                .toList();
    }

    /** All themes agreed, but this one as given, or left out. */
    private static List<ContentDuty> with(JournalTheme theme, @Nullable ContentDuty duty) {
        var others =
                new ArrayList<>(all().stream().filter(it -> it.theme() != theme).toList());
        if (duty != null) {
            others.add(duty);
        }
        return others;
    }
}
