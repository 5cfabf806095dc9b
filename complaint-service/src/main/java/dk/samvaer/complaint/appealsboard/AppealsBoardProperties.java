package dk.samvaer.complaint.appealsboard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the appeals board's system is, and how long it is waited for. */
@ConfigurationProperties("samvaer.appeals-board")
record AppealsBoardProperties(
        String url,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration readTimeout) {}
