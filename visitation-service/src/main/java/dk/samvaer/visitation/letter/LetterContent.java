package dk.samvaer.visitation.letter;

import dk.samvaer.visitation.domain.law.LegalReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a decision letter in words, in the order of the letter.
 *
 * @param draft not issued yet, and marked so on every page
 * @param copied said to the representative whose copy it is; null in the letter to the citizen
 * @param occasion why need was looked at again and what came of a complaint, one paragraph each; empty where it was not
 * @param remarks what is said below the determinations
 * @param reasons null where everything was granted and none were given, or where a draft has none yet
 * @param asAsked said where everything that was asked for is granted
 * @param copies who else has got it
 */
// FVL §§ 22 to 25; DE-01, DE-02
record LetterContent(
        boolean draft,
        Sender sender,
        String date,
        String caseNumber,
        List<String> addressee,
        @Nullable String copied,
        String title,
        List<String> occasion,
        List<Line> lines,
        List<String> remarks,
        @Nullable Reasons reasons,
        @Nullable String asAsked,
        @Nullable Section exception,
        @Nullable String hearing,
        List<Rule> rules,
        Appeal appeal,
        List<String> copies)
        implements CaseLetter {

    @Override
    public String subject() {
        return "Afgørelse";
    }

    /** Who decided, where a complaint goes and where questions are answered. */
    // R10, R52
    record Sender(String name, String municipality, List<String> address, String phone, List<String> openingHours) {}

    /** One determination or a date. */
    record Line(String label, String text) {}

    record Reasons(List<String> legalRules, List<String> considerations, List<String> facts) {}

    record Section(String heading, List<String> paragraphs) {}

    /** A paragraph of law as it stood on the day of the decision. */
    record Rule(String title, String act, String text) {
        static Rule of(LegalReference it) {
            return new Rule(it.title(), it.act(), it.text());
        }
    }

    /**
     * @param runs false where the citizen got the decision without this guidance, so that the days it was reckoned from do not count
     * @param presumed why the day of receipt is taken to be that day
     * @param moved the weeks end on a day that is no working day
     * @param workingDays which days are working days; null where none are spoken of
     */
    record Appeal(
            boolean runs,
            int weeks,
            String presumed,
            String receipt,
            String lastDay,
            boolean moved,
            @Nullable String workingDays) {}
}
