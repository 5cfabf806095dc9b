package dk.samvaer.starter.input;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Sets up how strictly every service reads requests. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class InputAutoConfiguration {
    private static final int AFTER_CAUSE = Ordered.HIGHEST_PRECEDENCE + 20;

    private final JsonMapper strict = StrictJson.mapper();

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ServerHttpMessageConvertersCustomizer strictJson() {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    /** Before the token is read, and after the filter that makes every answer a problem with its headers. */
    @Bean
    FilterRegistrationBean<NoCprInAddress> noCprInAddress(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice) {
        var filter = new FilterRegistrationBean<>(new NoCprInAddress(advice));
        filter.setOrder(AFTER_CAUSE);
        return filter;
    }

    /** Leaves the refusal of {@code %2f} to Spring's firewall, whose answers have the headers that the filters set. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slashesReachTheFirewall() {
        return server -> server.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    @Bean
    CompleteBody completeBody() {
        return new CompleteBody(strict);
    }

    @Bean
    StrictParameters strictParameters() {
        return new StrictParameters();
    }

    /** For the lenient mapper that reads the answers of other services. */
    @Bean
    JacksonModule confidentialText() {
        return new ConfidentialText();
    }
}
