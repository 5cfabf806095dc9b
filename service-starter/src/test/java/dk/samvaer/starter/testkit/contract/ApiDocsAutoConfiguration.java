package dk.samvaer.starter.testkit.contract;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.ConfidentialText;
import dk.samvaer.starter.web.Texts;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.PropertySource;

/** What the published contract says of every service: how to authenticate, the shared headers and the problems. */
@AutoConfiguration
@PropertySource("classpath:META-INF/samvaer-api-docs.properties")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiDocsAutoConfiguration {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Version.class, Creation.class, Actor.class, Caller.class, Paging.class)
                .replaceWithSchema(Confidential.class, new StringSchema().maxLength(ConfidentialText.MAX_LENGTH));
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI contract(@Value("${spring.application.name:service}") String name) {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(name).version("1"))
                .components(new Components().addSecuritySchemes("token", token))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return SharedDocs::addProblemSchema;
    }

    @Bean
    BodyDocs bodyDocs() {
        return new BodyDocs();
    }

    @Bean
    GlobalOperationCustomizer sharedDocs() {
        return new SharedDocs(new Texts());
    }
}
