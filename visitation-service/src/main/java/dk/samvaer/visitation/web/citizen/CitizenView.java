package dk.samvaer.visitation.web.citizen;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.visitation.domain.citizen.Citizen;
import dk.samvaer.visitation.domain.citizen.Mandate;
import dk.samvaer.visitation.domain.citizen.Protection;
import dk.samvaer.visitation.domain.citizen.Representative;
import dk.samvaer.visitation.web.view.Codes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A citizen as shown: the CPR number to those who decide, a protected address to staff of the authority, and who represents the citizen
 * to staff and to the citizen.
 */
// ID-02; DP-02
record CitizenView(
        UUID id,
        boolean erased,
        @Nullable Confidential cpr,
        Confidential name,
        @Nullable Confidential address,
        boolean nameAddressProtected,
        @Nullable LocalDate protectedUntil,
        boolean digitalPostExempt,
        @Nullable List<RepresentativeView> representatives) {

    private static final Set<Role> DECIDING = EnumSet.of(Role.VISITATOR, Role.LEADER);
    private static final Set<Role> STAFF = EnumSet.of(Role.VISITATOR, Role.LEADER, Role.COMPLAINT_OFFICER);

    /** What a representative is to the citizen in law. */
    enum Kind {
        GUARDIAN,
        CO_GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE
    }

    /** The parts of life that a guardianship can cover. */
    enum Area {
        ECONOMIC,
        PERSONAL
    }

    /** What a guardianship can be limited to in a case. */
    enum Matter {
        READ_CASE,
        CONSENT,
        WITHDRAW_CONSENT,
        ANSWER_HEARING,
        WITHDRAW_APPLICATION,
        ACCEPT_PLAN,
        ASK_FOR_REASSESSMENT,
        COMPLAIN,
        ATTEND_MEETING
    }

    record RepresentativeView(
            UUID id,
            Kind kind,
            Confidential name,
            @Nullable Confidential contact,
            @Nullable Confidential login,
            @Nullable ScopeView scope,
            @Nullable PowerOfAttorneyView powerOfAttorney,
            LocalDate from,
            @Nullable LocalDate until,
            boolean inForce) {

        private static RepresentativeView of(Representative it, boolean toStaff, LocalDate today) {
            var person = it.person();
            return new RepresentativeView(
                    it.id(),
                    Codes.as(Kind.class, it.mandate().kind()),
                    person.name(),
                    toStaff ? person.contact() : null,
                    toStaff && person.login() != null ? person.login().subject() : null,
                    ScopeView.of(it.mandate().scope()),
                    PowerOfAttorneyView.of(it.mandate().powerOfAttorney()),
                    it.from(),
                    it.until(),
                    it.inForce(today));
        }
    }

    record ScopeView(List<Area> areas, @Nullable List<Matter> limitedTo, boolean capacityRemoved) {

        private static @Nullable ScopeView of(Mandate.@Nullable Scope it) {
            return it == null
                    ? null
                    : new ScopeView(
                            Codes.list(Area.class, it.areas().stream().sorted().toList()),
                            limitedTo(it.limit()),
                            it.capacityRemoved());
        }

        private static @Nullable List<Matter> limitedTo(Mandate.@Nullable Limit limit) {
            return limit == null
                    ? null
                    : Codes.list(Matter.class, limit.matters().stream().sorted().toList());
        }
    }

    record PowerOfAttorneyView(
            LocalDate givenOn,
            Confidential reference,
            @Nullable LocalDate revokedOn) {

        private static @Nullable PowerOfAttorneyView of(Mandate.@Nullable PowerOfAttorney it) {
            return it == null ? null : new PowerOfAttorneyView(it.givenOn(), it.reference(), it.revokedOn());
        }
    }

    static Function<Citizen, CitizenView> readBy(Actor actor, LocalDate today) {
        return it -> of(it, actor.role(), today);
    }

    private static CitizenView of(Citizen it, Role reader, LocalDate today) {
        boolean staff = STAFF.contains(reader);
        boolean guarded = it.nameAddressProtected(today);
        return new CitizenView(
                it.id(),
                it.erased(),
                DECIDING.contains(reader) ? it.cpr() : null,
                it.name(),
                it.seenBy(reader, today).address(),
                guarded,
                guarded ? until(it.protection()) : null,
                it.digitalPostExempt(),
                staff || reader == Role.CITIZEN ? representatives(it, staff, today) : null);
    }

    private static @Nullable LocalDate until(@Nullable Protection protection) {
        return protection == null ? null : protection.until();
    }

    private static List<RepresentativeView> representatives(Citizen it, boolean toStaff, LocalDate today) {
        return it.representatives().all().stream()
                .map(one -> RepresentativeView.of(one, toStaff, today))
                .toList();
    }
}
