package dk.samvaer.complaint.domain.forwarding;

import java.time.Instant;

/**
 * Why the appeals board has not got a file, which is not sent again as it is.
 *
 * @param reason a code, such as HTTP_422; never what the board wrote
 */
public record BoardRefusal(String reason, Instant on) {}
