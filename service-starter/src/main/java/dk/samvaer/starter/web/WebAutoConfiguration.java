package dk.samvaer.starter.web;

import dk.samvaer.starter.crypto.BlindIndex;
import dk.samvaer.starter.events.Cause;
import io.micrometer.tracing.Tracer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.restclient.RestClientCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up what every service does with requests and with its own calls to other services. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class WebAutoConfiguration {
    private static final int AFTER_TRACING = Ordered.HIGHEST_PRECEDENCE + 10;
    private static final int AFTER_SECURITY = 0;

    @Bean
    FilterRegistrationBean<RequestCause> requestCause(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice, ObjectProvider<Tracer> tracer) {
        var filter = new FilterRegistrationBean<>(new RequestCause(advice, tracer));
        filter.setOrder(AFTER_TRACING);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice) {
        var filter = new FilterRegistrationBean<>(new BodyLimit(advice));
        filter.setOrder(AFTER_SECURITY);
        return filter;
    }

    @Bean
    WebMvcConfigurer requestArguments(BlindIndex fingerprints) {
        return new RequestArguments(fingerprints);
    }

    @Bean
    RestClientCustomizer correlatedCalls() {
        return client -> client.requestInterceptor((request, body, call) -> {
            request.getHeaders()
                    .set(
                            RequestCause.CORRELATION_ID,
                            Cause.current().correlationId().toString());
            return call.execute(request, body);
        });
    }
}
