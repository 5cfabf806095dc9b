package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Ids;
import dk.samvaer.starter.domain.Role;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads from the token who sent the request that this thread handles. A guardian or party representative has a citizen only once {@link
 * Representations} has confirmed the token's claim for what the request does.
 */
public final class Callers {
    private static final String ASSURANCE = "https://data.gov.dk/concept/core/nsis/loa";
    private static final Set<String> SUFFICIENT = Set.of("Substantial", "High");
    private static final String ACTING_ROLE = Callers.class.getName() + ".actingRole";
    private static final String CONFIRMED = Callers.class.getName() + ".confirmed";

    private Callers() {}

    /** Empty where nobody is logged in, or the token names no role of the platform. */
    public static Optional<Caller> current() {
        return claimed().map(caller -> caller.role().actsForAnother() && !confirmed() ? caller.ofNoCitizen() : caller);
    }

    /** The caller as the token says, which of a representative proves nothing. */
    static Optional<Caller> claimed() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? from(token.getToken())
                : Optional.empty();
    }

    /** Whether the national login vouches for the caller at level Substantial or High. Source: rules of the domain, DP-07; OIOSAML 3, NSIS. */
    static boolean substantiallyAssured() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                && token.getToken().getClaim(ASSURANCE) instanceof String level
                && SUFFICIENT.contains(level);
    }

    private static Optional<Caller> from(Jwt token) {
        var subject = token.getSubject();
        var roles = roles(token);
        return subject == null || roles.isEmpty() ? Optional.empty() : Optional.of(caller(token, subject, roles));
    }

    private static Caller caller(Jwt token, String subject, Set<Role> roles) {
        var acting = actingRole();
        return new Caller(
                new Actor(subject, acting == null ? roles.iterator().next() : acting),
                roles,
                unlessBlank(token.getClaimAsString("supplier_id")),
                Ids.parse(token.getClaimAsString("citizen_id")).orElse(null));
    }

    private static Set<Role> roles(Jwt token) {
        var named = token.getClaim("roles") instanceof List<?> list ? list : List.of();
        return named.stream()
                .flatMap(name ->
                        Arrays.stream(Role.values()).filter(role -> role.name().equals(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Notes that the representative may do what this request does for the citizen of the token. */
    static void confirm() {
        RequestContextHolder.currentRequestAttributes().setAttribute(CONFIRMED, true, RequestAttributes.SCOPE_REQUEST);
    }

    private static boolean confirmed() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(CONFIRMED, RequestAttributes.SCOPE_REQUEST) != null;
    }

    static void actAs(Role role) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ACTING_ROLE, role, RequestAttributes.SCOPE_REQUEST);
    }

    private static @Nullable Role actingRole() {
        var request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Role) request.getAttribute(ACTING_ROLE, RequestAttributes.SCOPE_REQUEST);
    }
}
