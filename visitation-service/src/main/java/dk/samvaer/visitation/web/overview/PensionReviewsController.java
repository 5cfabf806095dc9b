package dk.samvaer.visitation.web.overview;

import static dk.samvaer.starter.domain.Role.OPERATOR;

import dk.samvaer.starter.paging.Page;
import dk.samvaer.starter.paging.Paging;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.web.Refuses;
import dk.samvaer.visitation.application.PensionReviews;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator, who sees no case, move the pension reviews after the table of pension ages has got a new row. */
// DU-04
@RestController
@RequestMapping("/v1/pension-reviews")
class PensionReviewsController {
    private final PensionReviews reviews;

    PensionReviewsController(PensionReviews reviews) {
        this.reviews = reviews;
    }

    /** A case whose review has moved. */
    record MovedReview(UUID caseId) {}

    @PostMapping("/moves")
    @Operation(
            summary =
                    "Moves the reviews of a page of cases to the present table of pension ages, and lists which moved")
    @Allow(OPERATOR)
    @Refuses({})
    Page<MovedReview> movePensionReviews(Paging paging) {
        return reviews.move(paging).map(MovedReview::new);
    }
}
