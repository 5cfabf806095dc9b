package dk.samvaer.starter.problems;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Every failed request as a problem document, in place of Boot's error page and of Tomcat's. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemsAutoConfiguration {

    @Bean
    Problems problems() {
        return new Problems(new Texts());
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorRoute errorRoute(Problems problems) {
        return new ErrorRoute(problems);
    }

    /** The valve stands inside Boot's own, which leaves alone what has been reported. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedByTomcat(Problems problems) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByTomcat(problems)));
    }
}
