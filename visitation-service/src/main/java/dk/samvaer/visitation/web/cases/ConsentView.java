package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.visitation.domain.enquiry.Channel;
import dk.samvaer.visitation.domain.enquiry.Consent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consent as it is shown. */
record ConsentView(
        UUID id,
        Confidential source,
        List<Consent.Category> categories,
        Confidential purpose,
        Consent.GivenBy givenBy,
        @Nullable UUID representativeId,
        LocalDate givenOn,
        Channel channel,
        @Nullable LocalDate withdrawnOn) {

    static ConsentView of(Consent it) {
        var scope = it.scope();
        var declaration = it.declaration();
        return new ConsentView(
                it.id(),
                scope.source(),
                scope.categories(),
                scope.purpose(),
                declaration.givenBy(),
                declaration.representativeId(),
                declaration.givenOn(),
                declaration.channel(),
                it.withdrawnOn());
    }
}
