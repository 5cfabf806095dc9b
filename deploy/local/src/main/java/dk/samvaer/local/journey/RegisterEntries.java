package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.SUPPLIER;

import dk.samvaer.local.platform.Rest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Enters as an administrator what the register does not know of the first suppliers. The addresses are invented, and no id of
 * Tilbudsportalen is entered: an invented one would look like that of a real offer.
 */
// R2, R30
final class RegisterEntries {
    private static final List<String> WORKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<String> FOUR_DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY");
    private static final String CVR = "29189625";

    private final Rest administrator;
    private final StoryPrinter told;

    RegisterEntries(Actors cast, StoryPrinter told) {
        this.administrator = cast.administrator();
        this.told = told;
    }

    void tell() {
        told.chapter("The register of suppliers");
        told.step("Administrator", "enters addresses, opening days, activities and places of the two suppliers", () -> {
            enter("nsv", "Næstved Sociale Virksomhed", nsv());
            enter("csn", "Center for Socialpsykiatri og Neuropædagogik", csn());
        });
        told.step(
                "Administrator",
                "registers an open-access offer, which needs no grant and takes no placement",
                this::registerOpenAccess);
        told.note("Haven and Sansehuset have no limit until the municipality sets one.");
    }

    private void enter(String code, String name, List<Map<String, Object>> units) {
        Actors.put(administrator, SUPPLIER, "/v1/suppliers/" + code, "/content", content(name, units));
    }

    /** A second demo finds it registered. */
    private void registerOpenAccess() {
        if (administrator.get(SUPPLIER, "/v1/suppliers/varmestuen").status() == 200) {
            return;
        }
        Map<String, Object> body = new TreeMap<>(
                content("Varmestuen", List.of(unit("Caféen", "Eksempeltorvet 1", WORKDAYS, List.of("SOCIAL"), 0))));
        body.put("code", "varmestuen");
        body.put("kind", "OPEN_ACCESS");
        body.put("registeredFrom", "2026-01-01");
        body.put("reports", "HTTP");
        administrator.post(SUPPLIER, "/v1/suppliers", body).require(201);
    }

    private static Map<String, Object> content(String name, List<Map<String, Object>> units) {
        return Map.of("name", name, "cvrNumber", CVR, "reports", "KAFKA", "units", units);
    }

    private static List<Map<String, Object>> nsv() {
        return List.of(
                unit("Værkstedet", "Eksempelvej 12", WORKDAYS, List.of("CREATIVE", "SKILLS_DEVELOPMENT"), 40),
                unit("Haven", "Eksempelvej 14", FOUR_DAYS, List.of("PHYSICAL", "EXPERIENCE"), 0),
                unit("Det kreative hus", "Eksempelgade 3", WORKDAYS, List.of("CREATIVE", "SOCIAL"), 18));
    }

    private static List<Map<String, Object>> csn() {
        return List.of(
                unit("Dagtilbuddet", "Eksempelallé 7", WORKDAYS, List.of("SOCIAL", "EXPERIENCE"), 24),
                unit("Sansehuset", "Eksempelallé 9", FOUR_DAYS, List.of("SENSORY_STIMULATION"), 0));
    }

    /** @param capacity 0 for no limit */
    private static Map<String, Object> unit(
            String name, String street, List<String> openingDays, List<String> activities, int capacity) {
        Map<String, Object> unit = new TreeMap<>(Map.of(
                "name", name,
                "address", Map.of("street", street, "postalCode", "4700", "city", "Næstved"),
                "openingDays", openingDays,
                "activities", activities));
        if (capacity > 0) {
            unit.put("capacity", capacity);
        }
        return unit;
    }
}
