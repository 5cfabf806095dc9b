package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.cases.Complaint;
import dk.samvaer.visitation.domain.citizen.Dispatch;
import java.time.LocalDate;
import java.util.List;

/** Makes what the letter about a maintained decision rests on; refuses where a rule that it states has no valid row. */
// RSL § 66; CP-09, R53, CFG-01
public final class Maintaining {
    private static final List<String> RULES = List.of("RSL_66", "RSL_72");

    private Maintaining() {}

    public static Complaint.Letter letter(Dispatch dispatch, Authority authority, LocalDate today) {
        return new Complaint.Letter(
                today, dispatch, authority.units().on(today), authority.law().on(today, RULES));
    }
}
