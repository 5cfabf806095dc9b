package dk.samvaer.starter.ssl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestTemplate;

/** Lets the keys of the token issuer be fetched over the shared bundle too; Spring Security makes its own HTTP client for that. */
@AutoConfiguration
public class SharedBundleAutoConfiguration {

    @Bean
    JwkSetUriJwtDecoderBuilderCustomizer keysOfTheIssuer(ObjectProvider<HttpClientSettings> settings) {
        return decoder -> settings.ifAvailable(http -> {
            if (http.sslBundle() != null) {
                var requests = ClientHttpRequestFactoryBuilder.jdk().build(http);
                decoder.restOperations(new RestTemplate(requests));
            }
        });
    }
}
