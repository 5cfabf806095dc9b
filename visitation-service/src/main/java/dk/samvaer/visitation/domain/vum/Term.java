package dk.samvaer.visitation.domain.vum;

import org.jspecify.annotations.Nullable;

/**
 * What something is called, and its national code.
 *
 * @param code in the code system FFB, {@code urn:oid:1.2.208.176.2.22}; null where there is none
 */
public record Term(@Nullable String code, String danish, String english) {
    static Term of(String danish, String english) {
        return new Term(null, danish, english);
    }
}
