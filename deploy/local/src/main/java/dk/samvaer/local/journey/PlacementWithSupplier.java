package dk.samvaer.local.journey;

import static dk.samvaer.local.platform.Part.PLAN;
import static dk.samvaer.local.platform.Part.SUPPLIER;
import static dk.samvaer.local.platform.Part.VISITATION;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The supplier takes the citizen in; both find out where in the offer she belongs. */
final class PlacementWithSupplier {
    private final Actors cast;
    private final Facts facts;
    private final StoryPrinter told;

    PlacementWithSupplier(Actors cast, Facts facts, StoryPrinter told) {
        this.cast = cast;
        this.facts = facts;
        this.told = told;
    }

    void tell() {
        told.chapter("II. The placement");
        order();
        accept();
        start();
        clarify();
        writePedagogicalPlan();
    }

    private void order() {
        facts.placementId = Actors.firstOf(cast.visitator, SUPPLIER, "/v1/placements?caseId=" + facts.caseId)
                .path("id")
                .asString();
        told.step(
                "Visitator",
                "orders the placement at nsv",
                () -> Actors.post(
                        cast.visitator,
                        SUPPLIER,
                        thePlacement(),
                        "/order",
                        Map.of(
                                "purpose", "To keep a daily rhythm and be with others.",
                                "goals", List.of("Takes part in one shared activity each day."),
                                "contact", "Visitation for Handicap og Psykiatri")),
                "supplier.placement-ordered.v1");
    }

    private void accept() {
        told.step(
                "Supplier staff",
                "accepts",
                () -> Actors.post(cast.supplierStaff, SUPPLIER, thePlacement(), "/acceptance", Map.of()),
                "supplier.placement-accepted.v1");
    }

    private void start() {
        told.step(
                "Supplier staff",
                "receives the citizen on her first day; 14 days of mutual clarification begin",
                () -> Actors.post(
                        cast.supplierStaff,
                        SUPPLIER,
                        thePlacement(),
                        "/start",
                        Map.of("startedOn", cast.today().toString(), "transportWanted", true)),
                "supplier.placement-started.v1",
                "transport.transport-started.v1");
        Actors.untilShows(cast.visitator, VISITATION, "/v1/cases/" + facts.caseId, "/state", "ACTIVE");
        told.note("The case is ACTIVE, the transport runs.");
    }

    private void clarify() {
        told.step(
                "Supplier staff and citizen",
                "agree on a unit",
                () -> Actors.post(
                        cast.supplierStaff,
                        SUPPLIER,
                        thePlacement(),
                        "/clarification",
                        Map.of(
                                "result", "UNIT_AGREED",
                                "unitId", aUnit(),
                                "citizenView", "The garden group is calm.",
                                "supplierView", "She finds her place there.")),
                "supplier.clarification-completed.v1");
    }

    private String aUnit() {
        JsonNode suppliers = cast.supplierStaff
                .get(SUPPLIER, "/v1/suppliers")
                .require(200)
                .body()
                .path("items");
        for (JsonNode supplier : suppliers) {
            if (supplier.path("id").asString().equals("nsv")) {
                return supplier.at("/units/0/id").asString();
            }
        }
        throw new IllegalStateException("nsv is not among the suppliers: " + suppliers);
    }

    private void writePedagogicalPlan() {
        String id = Actors.firstOf(cast.supplierStaff, PLAN, "/v1/pedagogical-plans?caseId=" + facts.caseId)
                .path("id")
                .asString();
        told.step(
                "Supplier staff",
                "writes the pedagogical plan on the action plan and starts to work by it",
                () -> {
                    Actors.post(
                            cast.supplierStaff,
                            PLAN,
                            "/v1/pedagogical-plans/" + id,
                            "/draft",
                            PlanContent.pedagogical());
                    Actors.post(cast.supplierStaff, PLAN, "/v1/pedagogical-plans/" + id, "/activation", Map.of());
                },
                "plan.pedagogical-plan-activated.v1");
    }

    private String thePlacement() {
        return "/v1/placements/" + facts.placementId;
    }
}
