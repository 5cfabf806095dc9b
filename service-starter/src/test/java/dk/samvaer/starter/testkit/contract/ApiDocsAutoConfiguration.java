package dk.samvaer.starter.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.input.ConfidentialText;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.problems.Texts;
import dk.samvaer.starter.security.Caller;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.web.Version;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
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
                .bearerFormat("JWT")
                .description("A signed token of the municipality's issuer, with the caller's roles.");
        return new OpenAPI()
                .info(new Info().title(name).version("1").description(introduction()))
                .servers(List.of(new Server().url("/").description("The address of the service.")))
                .components(new Components().addSecuritySchemes("token", token))
                .addSecurityItem(new SecurityRequirement().addList("token"));
    }

    @Bean
    Javadocs javadocs() {
        return Javadocs.read();
    }

    @Bean
    Terms terms() {
        return new Terms();
    }

    @Bean
    RequiredDocs requiredDocs() {
        return new RequiredDocs();
    }

    @Bean
    BodyDocs bodyDocs() {
        return new BodyDocs();
    }

    @Bean
    SharedDocs sharedDocs(Javadocs javadocs, Terms terms) {
        return new SharedDocs(new Texts(), javadocs, terms);
    }

    @Bean
    SchemaDocs schemaDocs(Javadocs javadocs, Terms terms) {
        return new SchemaDocs(javadocs, terms);
    }

    /** One after the other: what comes later refers to what came before. */
    @Bean
    GlobalOpenApiCustomizer whole(BodyDocs bodies, SchemaDocs schemas, Javadocs javadocs, ApplicationContext context) {
        return contract -> {
            SharedAnswers.addTo(contract, new Texts());
            bodies.describe(contract);
            schemas.describe(contract);
            new Tags(context, javadocs).describe(contract);
            Examples.addTo(contract);
        };
    }

    private static String introduction() {
        try (var in = ApiDocsAutoConfiguration.class.getResourceAsStream("introduction.md")) {
            return new String(Objects.requireNonNull(in, "introduction.md").readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
