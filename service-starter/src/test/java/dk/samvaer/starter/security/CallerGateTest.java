package dk.samvaer.starter.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.store.Gate;
import dk.samvaer.starter.store.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class CallerGateTest {
    private static final UUID CITIZEN = UUID.randomUUID();
    private static final Placement PLACEMENT = new Placement(UUID.randomUUID(), UUID.randomUUID(), CITIZEN, "nsv");

    private final Gate gate = new CallerGate();

    record Placement(UUID id, UUID caseId, UUID citizenId, String supplierId) implements Aggregate<Placement, Object> {
        @Override
        public Placement apply(Object event) {
            return this;
        }
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
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
    void supplier_staff_of_no_supplier_see_nobody() {
        logIn(Role.SUPPLIER_STAFF, Map.of());
        assertRefused();
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZEN", "GUARDIAN", "PARTY_REPRESENTATIVE"})
    void DP_10_a_citizen_and_who_acts_for_one_see_the_own_case(Role role) {
        logIn(role, Map.of("citizen_id", CITIZEN.toString()));
        assertThatCode(() -> gate.admit(PLACEMENT)).doesNotThrowAnyException();
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
        assertThatThrownBy(() -> gate.admit(PLACEMENT)).isInstanceOf(NotFound.class);
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
