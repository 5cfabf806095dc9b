package dk.samvaer.visitation.letter;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What codes of the municipality's own lists are called in a letter; one without a name is shown as it is.
 *
 * @param suppliers by the supplier's id
 * @param transportModes by the code of the mode
 */
// R30, TR-02
@ConfigurationProperties("samvaer.visitation.letter")
public record LetterNames(Map<String, String> suppliers, Map<String, String> transportModes) {

    String supplier(String id) {
        return suppliers.getOrDefault(id, id);
    }

    String transportMode(String code) {
        return transportModes.getOrDefault(code, code);
    }
}
