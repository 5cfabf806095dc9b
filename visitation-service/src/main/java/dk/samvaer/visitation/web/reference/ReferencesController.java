package dk.samvaer.visitation.web.reference;

import static dk.samvaer.starter.domain.Role.CITIZEN;
import static dk.samvaer.starter.domain.Role.COMPLAINT_OFFICER;
import static dk.samvaer.starter.domain.Role.GUARDIAN;
import static dk.samvaer.starter.domain.Role.LEADER;
import static dk.samvaer.starter.domain.Role.PARTY_REPRESENTATIVE;
import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.security.Allow;
import dk.samvaer.visitation.application.Reference;
import dk.samvaer.visitation.web.view.LegalReferenceView;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of legal references, the assessment method and the codes, as they are on a day. */
@RestController
@RequestMapping("/v1/reference")
class ReferencesController {
    private final Reference reference;
    private final CodeTexts texts;

    ReferencesController(Reference reference, CodeTexts texts) {
        this.reference = reference;
        this.texts = texts;
    }

    record LegalReferencesView(LocalDate on, List<LegalReferenceView> items) {}

    @GetMapping("/legal-references")
    @Operation(summary = "Lists the legal rules in force on a day")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER})
    LegalReferencesView readLegalReferences(@RequestParam(required = false) @Nullable LocalDate on) {
        var day = day(on);
        return new LegalReferencesView(
                day, reference.law(day).stream().map(LegalReferenceView::of).toList());
    }

    /** The version of the assessment method to begin an assessment by on that day, today where no day is named. */
    @GetMapping("/assessment-method")
    @Operation(summary = "Shows the assessment method of a day: themes, scales and help texts")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER})
    AssessmentMethodView readAssessmentMethod(@RequestParam(required = false) @Nullable LocalDate on) {
        return AssessmentMethodView.of(reference.assessmentMethod(day(on)), reference.levelBands(day(on)));
    }

    /** The names hold on that day, today where no day is named; themes, scales and levels are in the assessment method. */
    @GetMapping("/codes")
    @Operation(summary = "Lists the codes that a client sends, with their names in Danish and English")
    @Allow({VISITATOR, LEADER, COMPLAINT_OFFICER, CITIZEN, GUARDIAN, PARTY_REPRESENTATIVE})
    CodesView readCodes(@RequestParam(required = false) @Nullable LocalDate on) {
        var day = day(on);
        return CodesView.of(day, reference.names(day), texts);
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? reference.today() : on;
    }
}
