package dk.samvaer.complaint.web;

import dk.samvaer.complaint.domain.Rest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was not upheld of a partly upheld complaint. */
record RestView(
        LocalDate answerBy,
        @Nullable RestAnswer answer,
        @Nullable LocalDate answeredOn) {

    enum RestAnswer {
        MAINTAINED,
        DROPPED,
        NO_ANSWER
    }

    static @Nullable RestView of(@Nullable Rest rest) {
        return rest == null ? null : new RestView(rest.answerBy(), answer(rest), rest.answeredOn());
    }

    private static @Nullable RestAnswer answer(Rest rest) {
        return rest.answer() == null ? null : RestAnswer.valueOf(rest.answer().name());
    }
}
