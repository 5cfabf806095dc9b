package dk.samvaer.supplier.application.money;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Matter;
import dk.samvaer.starter.security.Representations;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.supplier.application.SupplierSettings;
import dk.samvaer.supplier.domain.Placement;
import dk.samvaer.supplier.domain.PlacementEvent;
import dk.samvaer.supplier.domain.money.Amount;
import dk.samvaer.supplier.domain.money.OptIn;
import dk.samvaer.supplier.domain.money.OptInEvent;
import dk.samvaer.supplier.domain.money.OptionalActivity;
import dk.samvaer.supplier.domain.money.OptionalActivityEvent;
import dk.samvaer.supplier.domain.money.Word;
import dk.samvaer.supplier.persistence.OptInsQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What citizens agree to pay for, and what they are charged. */
// R45, R46, PA-02
@Service
public class OptIns {
    private final Aggregates<OptIn, OptInEvent> optIns;
    private final Aggregates<OptionalActivity, OptionalActivityEvent> activities;
    private final Aggregates<Placement, PlacementEvent> placements;
    private final OptInsQueries queries;
    private final Representations representations;
    private final SupplierSettings settings;
    private final Clock clock;

    public OptIns(
            Aggregates<OptIn, OptInEvent> optIns,
            Aggregates<OptionalActivity, OptionalActivityEvent> activities,
            Aggregates<Placement, PlacementEvent> placements,
            OptInsQueries queries,
            Representations representations,
            SupplierSettings settings,
            Clock clock) {
        this.optIns = optIns;
        this.activities = activities;
        this.placements = placements;
        this.queries = queries;
        this.representations = representations;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Somebody's word as it is sent.
     *
     * @param saidOn null where it is said by sending it
     */
    public record Said(Word.Speaker by, @Nullable LocalDate saidOn, Word.How how, Role recordedBy) {}

    public Versioned<OptIn> read(UUID id) {
        return optIns.read(id);
    }

    public Page<OptIn> list(
            @Nullable UUID placementId, @Nullable String supplierId, @Nullable UUID citizenId, Paging paging) {
        return queries.find(placementId, supplierId, citizenId, paging).mapAll(optIns::readPage);
    }

    /** The same request again gives the opt-in that it began; further days of the same activity are agreed to beside them. */
    public Versioned<OptIn> optIn(
            Creation creation, UUID placementId, UUID activityId, LocalDate from, LocalDate to, Said said) {
        var placement = placements.read(placementId).state();
        var activity = activity(activityId);
        UUID id = OptIn.idOf(placementId, activityId);
        boolean another = optIns.find(id)
                .filter(it -> !creation.id().equals(it.request()))
                .isPresent();
        RuleViolation.unless(!another, "OPTED_IN_ALREADY");
        var word = word(said, placement.citizenId(), Matter.CONSENT);
        return optIns.create(
                new Creation(id, creation.fingerprint()),
                any -> OptIn.optIn(placement, activity, from, to, word, creation.id(), today()));
    }

    public Versioned<OptIn> optInAgain(UUID id, long version, LocalDate from, LocalDate to, Said said) {
        var optIn = optIns.read(id).state();
        var placement = placements.read(optIn.placementId()).state();
        var activity = activity(optIn.activityId());
        var word = word(said, optIn.citizenId(), Matter.CONSENT);
        return optIns.change(id, version, it -> it.optInAgain(placement, activity, from, to, word, today()));
    }

    public Versioned<OptIn> optOut(UUID id, long version, Said said) {
        var word = word(said, optIns.read(id).state().citizenId(), Matter.WITHDRAW_CONSENT);
        return optIns.change(id, version, it -> it.optOut(word, today()));
    }

    /** Also after the placement has ended, for a day before that. */
    public Versioned<OptIn> charge(UUID id, long version, LocalDate day, Amount amount) {
        var optIn = optIns.read(id).state();
        var placement =
                placements.find(optIn.placementId()).orElseThrow(() -> new NotFound("placements", optIn.placementId()));
        var activity = activity(optIn.activityId());
        return optIns.change(
                id, version, it -> it.charge(placement, activity, day, amount, settings.charges(), today()));
    }

    public Versioned<OptIn> credit(UUID id, long version, UUID chargeId, Confidential reason) {
        return optIns.change(id, version, it -> it.credit(chargeId, reason, today()));
    }

    private OptionalActivity activity(UUID id) {
        return activities.find(id).orElseThrow(() -> new NotFound("optional_activities", id));
    }

    /** Who spoke for the citizen must have been able to, on that day. */
    // RP-01
    private Word word(Said said, UUID citizenId, Matter matter) {
        var day = said.saidOn() == null ? today() : said.saidOn();
        boolean mandated = said.by() == Word.Speaker.CITIZEN
                || representations.anyRepresents(
                        citizenId, Role.valueOf(said.by().name()), matter, day);
        return new Word(said.by(), day, said.how(), said.recordedBy(), mandated);
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }
}
