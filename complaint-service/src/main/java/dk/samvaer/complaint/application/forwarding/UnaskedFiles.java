package dk.samvaer.complaint.application.forwarding;

import dk.samvaer.complaint.domain.Complaint;
import dk.samvaer.complaint.domain.ComplaintEvent;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages;
import dk.samvaer.complaint.persistence.forwarding.AppealPackages.Unasked;
import dk.samvaer.starter.store.Aggregates;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;

/** Removes files that lost a race or whose request broke off: a day after they were stored no complaint names them. */
public final class UnaskedFiles {
    private static final int AT_A_TIME = 100;

    private final Aggregates<Complaint, ComplaintEvent> complaints;
    private final AppealPackages packages;
    private final BooleanSupplier open;
    private final Clock clock;

    /** @param open whether the database may be used yet */
    public UnaskedFiles(
            Aggregates<Complaint, ComplaintEvent> complaints,
            AppealPackages packages,
            BooleanSupplier open,
            Clock clock) {
        this.complaints = complaints;
        this.packages = packages;
        this.open = open;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${samvaer.complaint.forwarding.removal-interval:10m}")
    public void remove() {
        if (open.getAsBoolean()) {
            packages.unasked(clock.instant(), AT_A_TIME).forEach(it -> {
                if (isAsked(it)) {
                    packages.asked(it.id());
                } else {
                    packages.remove(it.id());
                }
            });
        }
    }

    private boolean isAsked(Unasked file) {
        return complaints
                .find(file.complaintId())
                .map(Complaint::forwarding)
                .filter(forwarding -> forwarding.packageId().equals(file.id()))
                .isPresent();
    }
}
