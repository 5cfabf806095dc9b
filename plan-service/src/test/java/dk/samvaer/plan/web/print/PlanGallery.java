package dk.samvaer.plan.web.print;

import static dk.samvaer.plan.web.print.SamplePlans.content;
import static dk.samvaer.plan.web.print.SamplePlans.goals;
import static dk.samvaer.plan.web.print.SamplePlans.printed;

import dk.samvaer.plan.print.Audience;
import dk.samvaer.plan.web.ActionPlanView;
import dk.samvaer.plan.web.AdoptedPlanView.TransportStatus;
import dk.samvaer.plan.web.PlanContentView;
import dk.samvaer.starter.letter.Letter;
import dk.samvaer.starter.testkit.letter.LetterPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes every variant of the printed plans to {@code target/letters}, to be looked at. */
final class PlanGallery {
    private PlanGallery() {}

    public static void main(String[] arguments) throws IOException {
        LetterPictures.write(Path.of(arguments.length > 0 ? arguments[0] : "target/letters"), letters());
    }

    private static Map<String, Letter> letters() {
        var letters = new LinkedHashMap<String, Letter>();
        letters.put("plan", of(SamplePlans.whole(), Audience.CITIZEN));
        letters.put("plan-for-supplier", of(SamplePlans.forSupplier(), Audience.SUPPLIER));
        letters.put("plan-whole-for-supplier", of(SamplePlans.whole(), Audience.SUPPLIER));
        letters.put(
                "plan-earlier",
                printed(SamplePlans.whole(), Audience.CITIZEN).version(1).letter());
        letters.put("plan-fifty-goals", of(SamplePlans.of(content(goals(50))), Audience.CITIZEN));
        letters.put("plan-long", of(SamplePlans.of(longTexts()), Audience.CITIZEN));
        letters.put("plan-closed", of(SamplePlans.closed(), Audience.CITIZEN));
        letters.put("plan-erased", of(SamplePlans.erased(), Audience.CITIZEN));
        letters.put("plan-transport-not-needed", of(SamplePlans.without(TransportStatus.NOT_NEEDED), Audience.CITIZEN));
        letters.put("plan-draft", draft(SamplePlans.draft(content(goals(3)))));
        letters.put("plan-draft-empty", draft(SamplePlans.emptyDraft()));
        letters.put("order", of(SamplePlans.declined(), Audience.CITIZEN));
        letters.put("order-for-supplier", of(SamplePlans.declined(), Audience.SUPPLIER));
        letters.put(
                "work",
                SampleWork.printed(SampleWork.whole(), Audience.CITIZEN)
                        .version(null)
                        .letter());
        letters.put(
                "work-for-supplier",
                SampleWork.printed(SampleWork.whole(), Audience.SUPPLIER)
                        .version(null)
                        .letter());
        letters.put(
                "work-draft",
                SampleWork.printed(SampleWork.drafted(), Audience.SUPPLIER)
                        .draft(SamplePlans.DAY)
                        .letter());
        return letters;
    }

    private static PlanContentView longTexts() {
        var sentence = "Du har brug for ro, når der er mange mennesker omkring dig. ";
        var longest = sentence.repeat(4_000 / sentence.length());
        return content(
                longest,
                List.of(SamplePlans.goal(1, longest, longest), SamplePlans.goal(2, longest, "å".repeat(4_000))));
    }

    private static Letter of(ActionPlanView plan, Audience reader) {
        return printed(plan, reader).version(null).letter();
    }

    private static Letter draft(ActionPlanView plan) {
        return printed(plan, Audience.CITIZEN).draft(SamplePlans.DAY).letter();
    }
}
