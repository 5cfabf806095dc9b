package dk.samvaer.supplier.domain.daily;

/** What has happened to {@link ContentDuties}. */
public sealed interface ContentDutiesEvent {

    record Agreed(PlacementDays placement, ContentDuties.Checklist checklist) implements ContentDutiesEvent {}

    record Revised(ContentDuties.Checklist checklist) implements ContentDutiesEvent {}
}
