package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.starter.domain.Confidential;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Where nothing builds the file, all of it is missing: nothing is sent, and what waits shows why. */
@Component
@Fallback
class NoAppealFiles implements AppealFileSource {
    @Override
    public AppealFile assemble(Complaint complaint, @Nullable Confidential statement, Instant now) {
        throw new AppealFileIncomplete(List.of(new MissingPart("FILE", Why.NOT_THERE)));
    }
}
