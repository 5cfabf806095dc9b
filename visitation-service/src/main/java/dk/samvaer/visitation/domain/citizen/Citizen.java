package dk.samvaer.visitation.domain.citizen;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.law.Delivery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person known to visitation: the only place where a CPR number, a name or an address is kept.
 *
 * @param cprIndex finds the citizen by CPR number without showing it; no two citizens share one
 * @param protection of name and address, the latest there was
 * @param digitalPostExempt whether the citizen must be written to on paper
 */
// ID-01, ID-02, DP-02, DP-07
public record Citizen(
        UUID id,
        Confidential cpr,
        String cprIndex,
        Confidential name,
        @Nullable Confidential address,
        @Nullable Protection protection,
        boolean digitalPostExempt,
        Representatives representatives)
        implements Aggregate<Citizen, CitizenEvent> {

    private static final String ERASED = "erased:";
    private static final Set<Role> STAFF = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    /** What is known of a citizen at registration. */
    public record Entry(
            Confidential name,
            @Nullable Confidential address,
            @Nullable LocalDate protectedSince,
            boolean digitalPostExempt) {}

    public static List<CitizenEvent> register(UUID id, Cpr cpr, String cprIndex, Entry entry, LocalDate today) {
        var digits = Confidential.of(cpr.digits());
        var since = entry.protectedSince();
        return List.of(new CitizenEvent.Registered(
                id,
                digits,
                cprIndex,
                entry.name(),
                entry.address(),
                since == null ? null : Protection.forOneYear(since, today),
                entry.digitalPostExempt()));
    }

    public static Citizen begin(CitizenEvent event) {
        if (!(event instanceof CitizenEvent.Registered e)) {
            throw new IllegalStateException("a citizen begins when registered");
        }
        return new Citizen(
                e.id(),
                e.cpr(),
                e.cprIndex(),
                e.name(),
                e.address(),
                e.protection(),
                e.digitalPostExempt(),
                Representatives.NONE);
    }

    /** Corrects name and address. */
    public List<CitizenEvent> correct(Confidential newName, @Nullable Confidential newAddress) {
        return List.of(new CitizenEvent.ContactCorrected(newName, newAddress));
    }

    /** Protects name and address for a year, or for a further one. */
    public List<CitizenEvent> protect(LocalDate since, LocalDate today) {
        var year = Protection.forOneYear(since, today);
        return List.of(new CitizenEvent.Protected(protection == null ? year : protection.mergedWith(year)));
    }

    public List<CitizenEvent> liftProtection() {
        return protection == null ? List.of() : List.of(new CitizenEvent.ProtectionLifted());
    }

    public List<CitizenEvent> exemptFromDigitalPost(boolean exempt) {
        return exempt == digitalPostExempt ? List.of() : List.of(new CitizenEvent.DigitalPostExemptionSet(exempt));
    }

    public List<CitizenEvent> represent(
            Representative.Person person, Mandate mandate, LocalDate from, @Nullable LocalDate until, LocalDate today) {
        mandate.requireLawful(today);
        RuleViolation.unless(until == null || until.isAfter(from), "ENDS_BEFORE_IT_BEGINS");
        var representativeId =
                Ids.derive(id, "representative/" + (representatives.all().size() + 1));
        return List.of(
                new CitizenEvent.Represented(new Representative(representativeId, person, mandate, from, until)));
    }

    public List<CitizenEvent> endRepresentation(UUID representativeId, LocalDate today) {
        var until = representatives.get(representativeId).until();
        boolean ended = until != null && !until.isAfter(today);
        return ended ? List.of() : List.of(new CitizenEvent.RepresentationEnded(representativeId, today));
    }

    /** Records the written power of attorney of a party representative. */
    public List<CitizenEvent> authorise(
            UUID representativeId, Mandate.PowerOfAttorney powerOfAttorney, LocalDate today) {
        representatives.get(representativeId).mandate().with(powerOfAttorney).requireLawful(today);
        return List.of(new CitizenEvent.PowerOfAttorneyGiven(representativeId, powerOfAttorney));
    }

    public List<CitizenEvent> revokePowerOfAttorney(UUID representativeId, LocalDate today) {
        var given = representatives.get(representativeId).mandate().powerOfAttorney();
        boolean holds = given != null && given.revokedOn() == null;
        return holds ? List.of(new CitizenEvent.PowerOfAttorneyRevoked(representativeId, today)) : List.of();
    }

    // DP-06
    public List<CitizenEvent> erase() {
        return erased() ? List.of() : List.of(new CitizenEvent.Erased());
    }

    public boolean erased() {
        return cprIndex.startsWith(ERASED);
    }

    /** The code of the rule that forbids it to the logged-in representative, if one does. */
    public Optional<String> refusal(Representative.LoggedIn who, MandateScope mandateScope, LocalDate day) {
        return representatives.refusal(who, mandateScope, day);
    }

    /** Refuses an act of this representative, who need not log in, beyond the mandate. */
    public void requireMayAct(UUID representativeId, Mandate.Kind kind, MandateScope mandateScope, LocalDate day) {
        var who = representatives.get(representativeId);
        Representation.refusal(who, mandateScope, day).ifPresent(code -> {
            throw new RuleViolation(code);
        });
        RuleViolation.unless(who.mandate().kind() == kind, "REPRESENTATIVE_OF_OTHER_KIND");
    }

    // DP-07
    public void requireReachableBy(Delivery delivery) {
        RuleViolation.unless(!digitalPostExempt || delivery != Delivery.DIGITAL_POST, "DIGITAL_POST_EXEMPT");
        RuleViolation.unless(address != null || delivery != Delivery.LETTER, "ADDRESS_MISSING");
    }

    /** How a letter is sent today, with a copy for everybody who may know the case. */
    // RP-01, RP-02, DP-07
    public Dispatch dispatch(Delivery delivery, LocalDate today) {
        requireReachableBy(delivery);
        var printed = delivery == Delivery.DIGITAL_POST ? null : address;
        return new Dispatch(delivery, name, printed, nameAddressProtected(today), representatives.copies(today));
    }

    /** How a letter is sent that waits for no choice of channel: one that can go nowhere is handed over. */
    // DP-07
    public Dispatch usualDispatch(LocalDate today) {
        boolean nowhere = usualDelivery() == Delivery.LETTER && address == null;
        return dispatch(nowhere ? Delivery.HANDED_OVER : usualDelivery(), today);
    }

    /** The channel of a letter unless another one is asked for. */
    public Delivery usualDelivery() {
        return digitalPostExempt ? Delivery.LETTER : Delivery.DIGITAL_POST;
    }

    /** The citizen, without the address if it is protected and the reader is not staff of the authority. */
    // ID-02
    public Citizen seenBy(Role reader, LocalDate day) {
        return nameAddressProtected(day) && !mayKnowAddresses(reader)
                ? new Citizen(id, cpr, cprIndex, name, null, protection, digitalPostExempt, representatives)
                : this;
    }

    /** The dispatch, without the address for representatives, and for all but staff if it was or is protected. */
    // ID-02, RP-01
    public Dispatch seenBy(Role reader, LocalDate day, Dispatch sent) {
        boolean guarded = reader.actsForAnother() || sent.addressProtected() || nameAddressProtected(day);
        return guarded && !mayKnowAddresses(reader) ? sent.withoutAddress() : sent;
    }

    private static boolean mayKnowAddresses(Role reader) {
        return STAFF.contains(reader);
    }

    public boolean nameAddressProtected(LocalDate day) {
        return protection != null && protection.holdsOn(day);
    }

    public LocalDate birthDate() {
        return new Cpr(cpr.text()).birthDate();
    }

    @Override
    public Citizen apply(CitizenEvent event) {
        return switch (event) {
            case CitizenEvent.Registered ignored -> throw new IllegalStateException("registered already");
            case CitizenEvent.ContactCorrected e ->
                new Citizen(id, cpr, cprIndex, e.name(), e.address(), protection, digitalPostExempt, representatives);
            case CitizenEvent.Protected e -> with(e.protection());
            case CitizenEvent.ProtectionLifted ignored -> with((Protection) null);
            case CitizenEvent.Erased ignored -> nobody();
            case CitizenEvent.DigitalPostExemptionSet e ->
                new Citizen(id, cpr, cprIndex, name, address, protection, e.exempt(), representatives);
            case CitizenEvent.Represented e -> with(representatives.plus(e.representative()));
            case CitizenEvent.RepresentationEnded e ->
                with(representatives.changed(e.representativeId(), it -> it.until(e.on())));
            case CitizenEvent.PowerOfAttorneyGiven e ->
                with(representatives.changed(e.representativeId(), it -> it.with(e.powerOfAttorney())));
            case CitizenEvent.PowerOfAttorneyRevoked e ->
                with(representatives.changed(e.representativeId(), it -> it.revoked(e.on())));
        };
    }

    /** A citizen exists before any case, so the id is its own and encrypted under its own key. */
    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }

    /** The index gets a unique value, so that the same CPR number can be registered again. */
    private Citizen nobody() {
        return new Citizen(
                id, Confidential.ERASED, ERASED + id, Confidential.ERASED, null, null, false, Representatives.NONE);
    }

    private Citizen with(@Nullable Protection changed) {
        return new Citizen(id, cpr, cprIndex, name, address, changed, digitalPostExempt, representatives);
    }

    private Citizen with(Representatives changed) {
        return new Citizen(id, cpr, cprIndex, name, address, protection, digitalPostExempt, changed);
    }
}
