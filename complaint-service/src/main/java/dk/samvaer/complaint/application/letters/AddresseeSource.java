package dk.samvaer.complaint.application.letters;

import dk.samvaer.complaint.domain.letters.Addressee;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows how letters are sent today, and to whom. Every call returns in a bounded time and changes nothing. */
// ID-02, DP-07
public interface AddresseeSource {
    /** As many cases as may be asked for at once. */
    int AT_ONCE = 100;

    /** Whether a call would be made now; it is not where the source failed too often lately. */
    boolean isReady();

    /**
     * How a letter in each of the cases is sent; those of which the source says nothing are left out.
     *
     * @throws AddresseeSourceAway where there is no answer; the same call may succeed later
     */
    Map<UUID, Addressee> ask(List<UUID> caseIds);
}
