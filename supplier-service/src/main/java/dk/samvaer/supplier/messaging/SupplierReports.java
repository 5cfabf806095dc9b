package dk.samvaer.supplier.messaging;

import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.events.Cause;
import dk.samvaer.starter.messaging.WholeRecord;
import dk.samvaer.supplier.application.Reading;
import dk.samvaer.supplier.application.ReportAcknowledgements;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** The binding of the topics that suppliers' systems write to. */
@Configuration
class SupplierReports {

    @Bean
    Consumer<Message<byte[]>> reports(ReportReader reader, ReportAcknowledgements reports, AnswersAgain again) {
        return message -> receive(reader.read(WholeRecord.of(message)), reports, again);
    }

    private static void receive(Reading reading, ReportAcknowledgements reports, AnswersAgain again) {
        UUID id = reading.incoming().receiptId();
        boolean first = Cause.with(new Cause(id, id, Role.SUPPLIER_STAFF, null), () -> reports.receive(reading));
        if (!first) {
            again.send(id);
        }
    }
}
