package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.law.ComplaintPeriods;
import dk.samvaer.visitation.domain.law.LegalReferences;
import dk.samvaer.visitation.domain.law.PensionAges;
import dk.samvaer.visitation.domain.register.CodeNames;
import dk.samvaer.visitation.domain.register.Units;

/**
 * Who decides, and under which law.
 *
 * @param units the deciding unit, to which complaints are sent as well
 * @param names of suppliers and modes of transport
 */
// R10, CFG-01, CP-01
public record Authority(
        Units units, CodeNames names, LegalReferences law, ComplaintPeriods complaints, PensionAges pensionAges) {}
