package dk.samvaer.transport.application.addresses;

import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.EventEnvelope;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.transport.domain.addresses.Contact;
import dk.samvaer.transport.domain.addresses.ContactDetails;
import dk.samvaer.transport.domain.addresses.ContactEvent;
import dk.samvaer.transport.persistence.addresses.ContactsQueries;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** What is known of where the citizens live who are driven. Reading it never waits for another service. */
// TR-03, DP-03
@Service
public class Contacts {
    private static final Logger LOG = LoggerFactory.getLogger(Contacts.class);

    private final Aggregates<Contact, ContactEvent> contacts;
    private final ContactsQueries queries;
    private final AddressSource source;
    private final Clock clock;

    public Contacts(
            Aggregates<Contact, ContactEvent> contacts, ContactsQueries queries, AddressSource source, Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.source = source;
        this.clock = clock;
    }

    /** What is known, by case, without an entry in the access log: whoever shows it writes one. A case that nothing was asked for is left out. */
    public Map<UUID, Contact> known(Collection<UUID> caseIds) {
        return contacts.findAll(caseIds.stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Contact::caseId, Function.identity()));
    }

    /** Those of the cases whose citizen could not be found today, without reading where the others live. */
    public Set<UUID> lackingAddress(Collection<UUID> caseIds) {
        return queries.lackingAddress(Set.copyOf(caseIds));
    }

    /** Sees to it that visitation is asked soon. */
    public void want(UUID caseId, UUID citizenId) {
        var now = clock.instant();
        var asked = new EventEnvelope(caseId, "contact-wanted", "contacts", caseId, caseId, 0, now);
        if (!contacts.begin(caseId, asked, () -> Contact.want(caseId, citizenId, now))) {
            contacts.changeInternally(caseId, it -> it.wantAgain(now));
        }
    }

    /** Forgets what is known, since nobody is to be driven. */
    void release(UUID caseId) {
        contacts.changeInternally(caseId, Contact::release);
    }

    /**
     * Asks visitation once, and notes what it answers.
     *
     * @param caseIds wanted ones, at most {@link AddressSource#AT_ONCE}
     * @return false where visitation gave no answer; then nothing changes
     */
    public boolean refresh(List<UUID> caseIds, @Nullable String onBehalfOf) {
        try {
            var told = source.ask(caseIds, onBehalfOf);
            caseIds.forEach(it -> note(it, told.get(it)));
            return true;
        } catch (AddressSourceAway away) {
            LOG.debug("Visitation gave no addresses: {}", away.getMessage());
            return false;
        }
    }

    /** One that cannot be written holds up no other. */
    private void note(UUID caseId, @Nullable ContactDetails told) {
        try {
            var now = clock.instant();
            contacts.changeInternally(caseId, it -> told == null ? it.notTold(now) : it.tell(told, now));
        } catch (RuleViolation erased) {
            release(caseId);
        } catch (RuntimeException failed) {
            LOG.warn("What visitation told of case {} was not noted", caseId, failed);
        }
    }
}
