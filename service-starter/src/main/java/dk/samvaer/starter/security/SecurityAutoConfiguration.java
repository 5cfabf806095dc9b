package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.problems.Problems;
import dk.samvaer.starter.web.PublicPaths;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up a resource server that refuses every request without a valid token and an {@link Allow} that admits it. */
@AutoConfiguration(
        before = {ServletWebSecurityAutoConfiguration.class, OAuth2ResourceServerWebSecurityAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityAutoConfiguration {

    /** @param openMetrics lets a scraper without a token read the metrics, where the network keeps others out */
    @Bean
    SecurityFilterChain tokenRequired(
            HttpSecurity http,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice,
            @Value("${samvaer.metrics.open:false}") boolean openMetrics) {
        var refusals = new Refusals(advice);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> onlyWithToken(requests, openMetrics))
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    SecurityAdvice securityAdvice(Problems problems) {
        return new SecurityAdvice(problems);
    }

    @Bean
    WebMvcConfigurer allowedRoles(ObjectProvider<Representations> representations) {
        return new AllowedRoles(representations);
    }

    private static void onlyWithToken(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            boolean openMetrics) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(PublicPaths.patterns())
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .access(openMetrics ? (caller, context) -> new AuthorizationDecision(true) : operator())
                .requestMatchers("/actuator/**")
                .access(operator())
                .anyRequest()
                .authenticated();
    }

    private static AuthorizationManager<RequestAuthorizationContext> operator() {
        return (authentication, context) -> new AuthorizationDecision(Callers.current()
                .filter(caller -> caller.roles().contains(Role.OPERATOR))
                .isPresent());
    }
}
