package dk.samvaer.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.NotFound;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.domain.SupplierAccess;
import dk.samvaer.starter.store.Gate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class CallerGateTest {
    private static final UUID CITIZEN = UUID.randomUUID();
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
    private static final Placement PLACEMENT = open(new SupplierAccess("nsv", null));

    private Instant now = Instant.parse("2027-01-20T09:30:00Z");

    private final Gate gate = new CallerGate(() -> now);

    record Placement(UUID id, UUID caseId, UUID citizenId, List<SupplierAccess> supplierAccess)
            implements Aggregate<Placement, Object> {
        @Override
        public Placement apply(Object event) {
            return this;
        }
    }

    record Register(UUID id) implements Aggregate<Register, Object> {
        @Override
        public UUID caseId() {
            return id;
        }

        @Override
        public UUID citizenId() {
            return id;
        }

        @Override
        public boolean concernsNobody() {
            return true;
        }

        @Override
        public Register apply(Object event) {
            return this;
        }
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @EnumSource(names = {"VISITATOR", "LEADER", "COMPLAINT_OFFICER", "TRANSPORT_OFFICE", "RECORDS_OFFICER", "SYSTEM"})
    void DP_10_staff_of_the_municipality_and_services_see_every_case_they_can_reach(Role role) {
        logIn(role, Map.of());
        assertThatCode(() -> gate.admit(PLACEMENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "OPERATOR"})
    void DP_10_an_auditor_and_an_operator_see_no_case(Role role) {
        logIn(role, Map.of("supplier_id", "nsv", "citizen_id", CITIZEN.toString()));
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void DP_10_what_concerns_nobody_is_seen_by_whoever_may_call_the_route(Role role) {
        logIn(role, Map.of());
        assertThatCode(() -> gate.admit(new Register(UUID.randomUUID()))).doesNotThrowAnyException();
    }

    @Test
    void DP_10_also_what_concerns_nobody_needs_a_caller() {
        assertRefused(new Register(UUID.randomUUID()));
    }

    @Test
    void DP_10_supplier_staff_see_the_citizens_placed_with_them() {
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "nsv"));
        assertThatCode(() -> gate.admit(PLACEMENT)).doesNotThrowAnyException();
    }

    @Test
    void DP_10_supplier_staff_see_nobody_else() {
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "csn"));
        assertRefused();
    }

    @Test
    void DP_10_supplier_staff_see_nobody_before_the_order() {
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "nsv"));
        assertRefused(open());
    }

    @Test
    void DP_10_supplier_staff_see_a_citizen_to_the_end_of_the_last_day_in_Denmark() {
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "nsv"));
        var ending = open(new SupplierAccess("nsv", LAST_DAY));
        now = Instant.parse("2027-01-31T22:59:59Z");
        assertThatCode(() -> gate.admit(ending)).doesNotThrowAnyException();
        now = Instant.parse("2027-01-31T23:00:00Z");
        assertRefused(ending);
    }

    @Test
    void DP_10_two_suppliers_see_a_citizen_each_to_its_own_last_day() {
        var both = open(new SupplierAccess("nsv", LAST_DAY), new SupplierAccess("csn", null));
        now = Instant.parse("2027-02-01T09:30:00Z");
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "csn"));
        assertThatCode(() -> gate.admit(both)).doesNotThrowAnyException();
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "nsv"));
        assertRefused(both);
    }

    @Test
    void DP_10_a_list_holds_what_the_single_read_shows() {
        var ended = open(new SupplierAccess("nsv", LAST_DAY.minusMonths(1)));
        logIn(Role.SUPPLIER_STAFF, Map.of("supplier_id", "nsv"));
        assertThat(gate.visible(List.of(ended, PLACEMENT, open()))).containsExactly(PLACEMENT);
    }

    @Test
    void supplier_staff_of_no_supplier_see_nobody() {
        logIn(Role.SUPPLIER_STAFF, Map.of());
        assertRefused();
    }

    @Test
    void DP_10_a_citizen_sees_the_own_case() {
        logIn(Role.CITIZEN, Map.of("citizen_id", CITIZEN.toString()));
        assertThatCode(() -> gate.admit(PLACEMENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARDIAN", "PARTY_REPRESENTATIVE"})
    void RP_01_RP_02_what_the_token_of_a_representative_claims_counts_once_it_is_confirmed(Role role) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        logIn(role, Map.of("citizen_id", CITIZEN.toString()));
        assertRefused();
        assertThat(Callers.current())
                .hasValueSatisfying(caller -> assertThat(caller.onlyCitizen()).isNotEqualTo(CITIZEN));
        Callers.confirm();
        assertThatCode(() -> gate.admit(PLACEMENT)).doesNotThrowAnyException();
        logIn(role, Map.of("citizen_id", UUID.randomUUID().toString()));
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(names = {"GUARDIAN", "PARTY_REPRESENTATIVE"})
    void RP_01_RP_02_without_a_request_nothing_of_a_representative_is_confirmed(Role role) {
        logIn(role, Map.of("citizen_id", CITIZEN.toString()));
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZEN", "GUARDIAN", "PARTY_REPRESENTATIVE"})
    void DP_10_a_citizen_and_who_acts_for_one_see_no_other_case(Role role) {
        logIn(role, Map.of("citizen_id", UUID.randomUUID().toString()));
        assertRefused();
        logIn(role, Map.of("citizen_id", "not-an-id"));
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"VISITATOR", "LEADER", "COMPLAINT_OFFICER", "TRANSPORT_OFFICE", "RECORDS_OFFICER", "SYSTEM"})
    void a_role_that_is_bound_to_somebody_sees_nothing_without_the_bond(Role role) {
        logIn(role, Map.of());
        assertRefused();
    }

    @Test
    void nobody_sees_anything_without_logging_in() {
        assertRefused();
    }

    private void assertRefused() {
        assertRefused(PLACEMENT);
    }

    private void assertRefused(Aggregate<?, ?> hidden) {
        assertThatThrownBy(() -> gate.admit(hidden)).isInstanceOf(NotFound.class);
    }

    private static Placement open(SupplierAccess... suppliers) {
        return new Placement(UUID.randomUUID(), UUID.randomUUID(), CITIZEN, List.of(suppliers));
    }

    private static void logIn(Role role, Map<String, Object> claims) {
        var token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("somebody")
                .claim("roles", List.of(role.name()))
                .claims(all -> all.putAll(claims))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token));
    }
}
