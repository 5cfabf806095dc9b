package dk.samvaer.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samvaer.complaint.application.forwarding.AppealFile;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileSource;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Files for the appeals board that need no other service; no two are alike. */
@TestConfiguration(proxyBeanMethods = false)
public class AppealFilesInTests {
    /** What every file lacks now. */
    public static volatile List<MissingPart> missing = List.of();

    @Bean
    @Primary
    AppealFileSource filesInTests() {
        return AppealFilesInTests::assemble;
    }

    private static AppealFile assemble(Complaint complaint, @Nullable Confidential statement, Instant now) {
        if (!missing.isEmpty()) {
            throw new AppealFileIncomplete(missing);
        }
        return new AppealFile(("file " + UUID.randomUUID()).getBytes(UTF_8), List.of());
    }
}
