package dk.samvaer.transport.messaging;

import dk.samvaer.starter.instances.Instances;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.schema.SchemaCheck;
import dk.samvaer.starter.store.AggregateType;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.transport.application.addresses.AddressSource;
import dk.samvaer.transport.application.addresses.ContactSweep;
import dk.samvaer.transport.application.addresses.Contacts;
import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.domain.addresses.ContactEvent;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import dk.samvaer.transport.persistence.addresses.DrivenAheadQueries;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the contacts of citizens who are driven are kept, and who asks for them. */
@Configuration(proxyBeanMethods = false)
public class AddressesConfiguration {

    /** Where somebody lives is never told. */
    // DP-03
    public static final AggregateType<Contact, ContactEvent> CONTACTS = new AggregateType<Contact, ContactEvent>(
                    ContactsQueries.COLLECTION,
                    Contact.class,
                    Contact::begin,
                    (after, event) -> List.of(),
                    Map.of(),
                    ContactsQueries.INDEXES)
            .listing(ContactsQueries::listed);

    @Bean
    ExpectedIndexes contactIndexes() {
        return ExpectedIndexes.of(CONTACTS.expectedIndexes());
    }

    @Bean
    Aggregates<Contact, ContactEvent> contactAggregates(AggregatesFactory factory) {
        return factory.of(CONTACTS);
    }

    @Bean
    ContactSweep contactSweep(
            Contacts contacts,
            ContactsQueries queries,
            DrivenAheadQueries ahead,
            AddressSource source,
            Instances instances,
            SchemaCheck schema,
            Clock clock) {
        return new ContactSweep(contacts, queries, ahead, source, instances::isMine, schema::isOpen, clock);
    }
}
