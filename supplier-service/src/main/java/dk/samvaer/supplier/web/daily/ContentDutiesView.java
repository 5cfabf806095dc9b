package dk.samvaer.supplier.web.daily;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.supplier.domain.daily.ContentDuties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier does about each theme.
 *
 * @param current the checklist that holds
 * @param earlier those before it, the first one first
 */
record ContentDutiesView(UUID placementId, UUID citizenId, ChecklistView current, List<ChecklistView> earlier) {

    record ChecklistView(List<ContentDutyView> duties, String agreedBy, Instant agreedAt) {

        static ChecklistView of(ContentDuties.Checklist checklist) {
            return new ChecklistView(
                    checklist.duties().stream()
                            .map(duty -> new ContentDutyView(
                                    JournalEntryView.Theme.valueOf(duty.theme().name()),
                                    duty.agreed(),
                                    duty.notApplicable()))
                            .toList(),
                    checklist.authorship().by().subject(),
                    checklist.authorship().at());
        }
    }

    /**
     * One theme.
     *
     * @param agreed left out where the theme does not apply
     * @param notApplicable left out where something is agreed
     */
    record ContentDutyView(
            JournalEntryView.Theme theme,
            @Nullable Confidential agreed,
            @Nullable Confidential notApplicable) {}

    static ContentDutiesView of(ContentDuties duties) {
        var all = duties.checklists().stream().map(ChecklistView::of).toList();
        return new ContentDutiesView(
                duties.placementId(), duties.citizenId(), all.getLast(), all.subList(0, all.size() - 1));
    }
}
