package dk.samvaer.transport.domain.addresses;

import dk.samvaer.starter.domain.Confidential;
import org.jspecify.annotations.Nullable;

/**
 * What visitation has told of a citizen.
 *
 * @param address null where visitation has none
 * @param nameAddressProtected whether the citizen has name and address protection
 */
// ID-02
public record ContactDetails(Confidential name, @Nullable Confidential address, boolean nameAddressProtected) {}
