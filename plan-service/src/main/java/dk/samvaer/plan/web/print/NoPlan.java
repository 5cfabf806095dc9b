package dk.samvaer.plan.web.print;

import dk.samvaer.plan.domain.PlanOn;
import dk.samvaer.starter.letter.CaseDocument;
import dk.samvaer.starter.letter.CaseDocument.Row;
import dk.samvaer.starter.letter.DanishDate;
import dk.samvaer.starter.letter.Letter;
import java.util.List;

/** Says why there was no action plan on a day: it was declined, not answered, not written yet or not offered. */
// AP-01, AP-02
final class NoPlan {
    private NoPlan() {}

    static Letter letter(String caseNumber, PlanOn then) {
        return new CaseDocument(
                        "Handleplan",
                        "Der var ingen handleplan, da afgørelsen blev truffet",
                        caseNumber,
                        then.day(),
                        List.of(Row.of("Pr.", DanishDate.of(then.day())), Row.of("Handleplan", standing(then))),
                        List.of())
                .letter("handleplan-" + caseNumber);
    }

    static String standing(PlanOn then) {
        var offer = then.offer();
        if (offer == null) {
            return "Der var ikke tilbudt en handleplan.";
        }
        var answer = offer.answer();
        var offered = "Tilbudt den " + DanishDate.of(offer.offeredOn());
        if (answer == null) {
            return offered + ", uden svar endnu.";
        }
        var said = DanishDate.of(answer.on());
        return answer.accepted()
                ? offered + ". Borgeren takkede ja den " + said + ", men planen var ikke vedtaget endnu."
                : offered + ". Borgeren takkede nej den " + said + ".";
    }
}
