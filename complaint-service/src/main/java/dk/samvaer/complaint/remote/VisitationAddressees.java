package dk.samvaer.complaint.remote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.samvaer.complaint.application.letters.AddresseeSource;
import dk.samvaer.complaint.application.letters.AddresseeSourceAway;
import dk.samvaer.complaint.domain.letters.Addressee;
import dk.samvaer.complaint.domain.letters.Addressee.Copy;
import dk.samvaer.complaint.domain.letters.Addressee.Delivery;
import dk.samvaer.complaint.domain.letters.Addressee.Relation;
import dk.samvaer.complaint.domain.letters.Addressee.Sender;
import dk.samvaer.complaint.remote.OtherServices.Name;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.remote.CallFailed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Asks visitation-service to whom a letter goes. */
final class VisitationAddressees implements AddresseeSource {
    private static final Logger LOG = LoggerFactory.getLogger(VisitationAddressees.class);

    private final OtherServices services;
    private volatile boolean away;

    VisitationAddressees(OtherServices services) {
        this.services = services;
    }

    record Question(List<UUID> caseIds) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            UUID caseId,
            String caseNumber,
            Delivery delivery,
            String name,
            @Nullable String address,
            boolean addressProtected,
            List<CopyItem> copies,
            Sender sender) {

        Addressee addressee() {
            return new Addressee(
                    caseNumber,
                    delivery,
                    Confidential.of(name),
                    sealed(address),
                    addressProtected,
                    copies.stream().map(CopyItem::copy).toList(),
                    sender);
        }

        /** Masked, so that a log line cannot show it. */
        @Override
        public String toString() {
            return "addressee of case " + caseId;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CopyItem(
            UUID representativeId,
            Relation kind,
            String name,
            @Nullable String contact) {

        Copy copy() {
            return new Copy(representativeId, kind, Confidential.of(name), sealed(contact));
        }

        /** Masked, so that a log line cannot show it. */
        @Override
        public String toString() {
            return "copy for " + representativeId;
        }
    }

    private static @Nullable Confidential sealed(@Nullable String text) {
        return text == null ? null : Confidential.of(text);
    }

    @Override
    public boolean isReady() {
        return services.isReady(Name.VISITATION);
    }

    @Override
    public Map<UUID, Addressee> ask(List<UUID> caseIds) {
        try {
            var items = services.read(Name.VISITATION, visitation -> search(visitation, new Question(caseIds)));
            noteAway(null);
            return items.stream().collect(Collectors.toMap(Item::caseId, Item::addressee));
        } catch (CallFailed failed) {
            noteAway(failed);
            throw new AddresseeSourceAway(failed.reason().name(), failed);
        }
    }

    private static List<Item> search(RestClient visitation, Question question) {
        var answer = visitation
                .post()
                .uri("/v1/addressees/search")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(question)
                .retrieve()
                .body(Answer.class);
        if (answer == null || answer.items() == null) {
            throw new ResourceAccessException("visitation gave no list");
        }
        return answer.items();
    }

    /** One line when it goes away and one when it is back, whatever happens in between. */
    private void noteAway(@Nullable CallFailed failed) {
        if (failed != null && !away) {
            LOG.warn("Visitation does not say to whom letters go ({}); it is asked again by itself", failed.reason());
        } else if (failed == null && away) {
            LOG.info("Visitation says to whom letters go again");
        }
        away = failed != null;
    }
}
