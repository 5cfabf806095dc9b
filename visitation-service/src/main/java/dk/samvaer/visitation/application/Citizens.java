package dk.samvaer.visitation.application;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.crypto.LoginIndex;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.security.Forbidden;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.visitation.domain.acts.Act;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.CitizenEvent;
import dk.samvaer.visitation.domain.citizen.Cpr;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.Mandate.PowerOfAttorney;
import dk.samvaer.visitation.domain.citizen.MandateScope;
import dk.samvaer.visitation.domain.citizen.Representative;
import dk.samvaer.visitation.domain.citizen.Representative.LoggedIn;
import dk.samvaer.visitation.domain.citizen.Representatives;
import dk.samvaer.visitation.persistence.CitizensQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Registers citizens and their representatives, and checks who may act for a citizen. */
@Service
public class Citizens {
    private final Aggregates<Citizen, CitizenEvent> citizens;
    private final CitizensQueries queries;
    private final BlindIndex blindIndex;
    private final LoginIndex logins;
    private final Clock clock;

    public Citizens(
            Aggregates<Citizen, CitizenEvent> citizens,
            CitizensQueries queries,
            BlindIndex blindIndex,
            LoginIndex logins,
            Clock clock) {
        this.citizens = citizens;
        this.queries = queries;
        this.blindIndex = blindIndex;
        this.logins = logins;
        this.clock = clock;
    }

    public Versioned<Citizen> register(Creation creation, Cpr cpr, Citizen.Entry entry) {
        return citizens.create(creation, id -> Citizen.register(id, cpr, blind(cpr), entry, today()));
    }

    public Versioned<Citizen> read(UUID id) {
        return citizens.read(id);
    }

    /** Reads the citizen with this CPR number, if there is one. */
    public Optional<Citizen> search(Cpr cpr) {
        return queries.byCpr(blind(cpr)).map(id -> citizens.read(id).state());
    }

    public Versioned<Citizen> correct(UUID id, long version, Confidential name, @Nullable Confidential address) {
        return citizens.change(id, version, it -> it.correct(name, address));
    }

    public Versioned<Citizen> protect(UUID id, long version, LocalDate since) {
        return citizens.change(id, version, it -> it.protect(since, today()));
    }

    public Versioned<Citizen> liftProtection(UUID id, long version) {
        return citizens.change(id, version, Citizen::liftProtection);
    }

    public Versioned<Citizen> exemptFromDigitalPost(UUID id, long version, boolean exempt) {
        return citizens.change(id, version, it -> it.exemptFromDigitalPost(exempt));
    }

    public Versioned<Citizen> represent(
            UUID id,
            long version,
            Representative.Person person,
            Mandate mandate,
            LocalDate from,
            @Nullable LocalDate until) {
        return citizens.change(id, version, it -> it.represent(person, mandate, from, until, today()));
    }

    public Versioned<Citizen> endRepresentation(UUID id, long version, UUID representativeId) {
        return changeOf(representativeId, id, version, it -> it.endRepresentation(representativeId, today()));
    }

    public Versioned<Citizen> authorise(UUID id, long version, UUID representativeId, PowerOfAttorney given) {
        return changeOf(representativeId, id, version, it -> it.authorise(representativeId, given, today()));
    }

    public Versioned<Citizen> revokePowerOfAttorney(UUID id, long version, UUID representativeId) {
        return changeOf(representativeId, id, version, it -> it.revokePowerOfAttorney(representativeId, today()));
    }

    /**
     * Refuses representatives beyond their mandate; others pass, since the gate has checked that a citizen is the right one.
     *
     * @throws NotFound where a guardian or party representative is not registered as such with the citizen today
     * @throws RuleViolation where the representative is, but the matter is beyond what the law or the mandate gives
     */
    // RP-01, RP-02
    static void requireMayAct(Citizen citizen, LoggedIn who, Act act, LocalDate today) {
        refusal(citizen, who, act.mandateScope().orElseThrow(), today).ifPresent(code -> {
            throw code.equals(Representatives.NOT_A_REPRESENTATIVE)
                    ? new NotFound("citizens", citizen.id())
                    : new RuleViolation(code);
        });
    }

    boolean mayAct(UUID citizenId, Actor actor, Act act) {
        return !actor.role().actsForAnother()
                || citizens.find(citizenId).stream()
                        .anyMatch(it -> refusal(
                                        it, loggedIn(actor), act.mandateScope().orElseThrow(), today())
                                .isEmpty());
    }

    /**
     * Refuses representatives who may not know the citizen's case.
     *
     * @throws NotFound where a guardian or party representative is not registered as such with the citizen today
     * @throws Forbidden where the representative is, but the mandate does not reach so far
     */
    void requireMayRead(UUID citizenId, Actor actor) {
        citizens.find(citizenId)
                .flatMap(it -> refusal(it, loggedIn(actor), MandateScope.READ_CASE, today()))
                .ifPresent(code -> {
                    throw code.equals(Representatives.NOT_A_REPRESENTATIVE)
                            ? new NotFound("citizens", citizenId)
                            : new Forbidden(code);
                });
    }

    /** Who somebody is to the citizens whom the person represents. */
    LoggedIn loggedIn(Actor actor) {
        return new LoggedIn(logins.of(actor.subject()), actor.role());
    }

    /** How a person logs in whom the identity provider knows by this subject. */
    public Representative.Login login(String subject) {
        return new Representative.Login(Confidential.of(subject), logins.of(subject));
    }

    Citizen require(UUID id) {
        return requireKnown(find(id));
    }

    static Citizen requireKnown(Optional<Citizen> found) {
        var citizen = found.orElseThrow(() -> new RuleViolation("CITIZEN_UNKNOWN"));
        RuleViolation.unless(!citizen.erased(), "PERSON_ERASED");
        return citizen;
    }

    /** Reads a citizen without the access check, for the service's own use. */
    Optional<Citizen> find(UUID id) {
        return citizens.find(id);
    }

    private static Optional<String> refusal(Citizen citizen, LoggedIn who, MandateScope mandateScope, LocalDate day) {
        return who.role().actsForAnother() ? citizen.refusal(who, mandateScope, day) : Optional.empty();
    }

    private Versioned<Citizen> changeOf(
            UUID representativeId, UUID id, long version, Function<Citizen, List<CitizenEvent>> decision) {
        return citizens.change(id, version, it -> {
            if (it.representatives().find(representativeId).isEmpty()) {
                throw new NotFound("representatives", representativeId);
            }
            return decision.apply(it);
        });
    }

    private LocalDate today() {
        return DanishTime.day(clock.instant());
    }

    private String blind(Cpr cpr) {
        return blindIndex.of("cpr", cpr.digits());
    }
}
