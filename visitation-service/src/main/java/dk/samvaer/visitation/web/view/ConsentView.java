package dk.samvaer.visitation.web.view;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.enquiry.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consent to obtain information about the citizen. */
public record ConsentView(
        UUID id,
        Confidential source,
        List<Category> categories,
        Confidential purpose,
        GivenBy givenBy,
        @Nullable UUID representativeId,
        LocalDate givenOn,
        EnquiryView.Channel channel,
        @Nullable LocalDate withdrawnOn) {

    /** The kinds of information that may be asked for. */
    public enum Category {
        HEALTH,
        SOCIAL,
        EDUCATION_AND_WORK,
        OFFERS_AND_MEASURES
    }

    /** Who may consent. */
    public enum GivenBy {
        CITIZEN,
        GUARDIAN
    }

    static ConsentView of(Consent it) {
        var scope = it.scope();
        var declaration = it.declaration();
        return new ConsentView(
                it.id(),
                scope.source(),
                Codes.list(Category.class, scope.categories()),
                scope.purpose(),
                Codes.as(GivenBy.class, declaration.givenBy()),
                declaration.representativeId(),
                declaration.givenOn(),
                Codes.as(EnquiryView.Channel.class, declaration.channel()),
                it.withdrawnOn());
    }
}
