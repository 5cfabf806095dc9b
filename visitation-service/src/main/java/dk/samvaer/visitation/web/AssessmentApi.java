package dk.samvaer.visitation.web;

import static dk.samvaer.starter.domain.Role.VISITATOR;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Version;
import dk.samvaer.visitation.application.Cases;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assessment: drafted as often as needed, completed once; what is put after that is the next version. */
@RestController
@RequestMapping("/v1/cases/{id}/assessment")
class AssessmentApi {
    private final Cases cases;

    AssessmentApi(Cases cases) {
        this.cases = cases;
    }

    @PutMapping
    @Allow(VISITATOR)
    ResponseEntity<CaseView> draftAssessment(
            @PathVariable UUID id, Version version, @Valid @RequestBody FindingsBody body, Actor actor) {
        var drafted = cases.draftAssessment(id, version.expected(), body.toDomain(), actor);
        return Answers.ok(drafted, CaseView.readBy(actor));
    }

    @PostMapping("/completion")
    @Allow(VISITATOR)
    ResponseEntity<CaseView> completeAssessment(@PathVariable UUID id, Version version, Actor actor) {
        return Answers.ok(cases.completeAssessment(id, version.expected(), actor), CaseView.readBy(actor));
    }
}
