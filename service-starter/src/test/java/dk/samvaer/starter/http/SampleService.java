package dk.samvaer.starter.http;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A service with nothing of its own but a controller. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(NotesApi.class)
class SampleService {
    static final String MASTER_KEY = "samvaer.crypto.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    static final String INDEX_KEY = "samvaer.crypto.index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    static final String LOGIN_KEY = "samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=";
    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1/default";
}
