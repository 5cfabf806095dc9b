package dk.samvaer.starter.audit;

import dk.samvaer.starter.schema.ExpectedIndex;
import dk.samvaer.starter.schema.ExpectedIndexes;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The indexes of the access log, which are made also where nothing serves. */
@AutoConfiguration
class AccessLogIndexes {

    @Bean
    ExpectedIndexes indexesOfAccessLog() {
        return new ExpectedIndexes(List.of(
                ExpectedIndex.of(MongoAccessLog.COLLECTION, "caseId", "at", "_id"),
                ExpectedIndex.of(MongoAccessLog.COLLECTION, "citizenId", "at", "_id"),
                ExpectedIndex.of(MongoAccessLog.COLLECTION, "subject", "at", "_id"),
                ExpectedIndex.of(MongoAccessLog.COLLECTION, "chain", "number")));
    }
}
