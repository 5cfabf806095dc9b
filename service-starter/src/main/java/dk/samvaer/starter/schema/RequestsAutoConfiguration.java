package dk.samvaer.starter.schema;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Holds requests back until the database has been seen as expected. */
@AutoConfiguration(after = SchemaAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RequestsAutoConfiguration implements WebMvcConfigurer {
    private final SchemaCheck schema;

    RequestsAutoConfiguration(SchemaCheck schema) {
        this.schema = schema;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RefusesUntilVerified(schema)).addPathPatterns("/v1/**");
    }
}
