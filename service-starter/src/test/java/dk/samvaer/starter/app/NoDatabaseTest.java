package dk.samvaer.starter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class NoDatabaseTest {
    private static final String[] SETTINGS = {
        "--spring.autoconfigure.exclude=org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
                + "dk.samvaer.starter.contract.ApiDocsAutoConfiguration",
        "--server.port=0",
        "--samvaer.service=sample",
        "--samvaer.crypto.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "--samvaer.crypto.login-key=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM=",
        "--samvaer.crypto.index-key=AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost:1/default"
    };

    @Test
    void a_service_without_a_database_does_not_start_and_says_what_is_missing(CapturedOutput output) {
        var service = new SpringApplication(NothingOfItsOwn.class);
        service.setWebApplicationType(WebApplicationType.SERVLET);
        assertThatThrownBy(() -> service.run(SETTINGS)).isInstanceOf(RuntimeException.class);
        assertThat(output)
                .contains("The service has no database", "MONGODB_URI")
                .doesNotContain("memory only");
    }

    @EnableAutoConfiguration
    static class NothingOfItsOwn {}
}
