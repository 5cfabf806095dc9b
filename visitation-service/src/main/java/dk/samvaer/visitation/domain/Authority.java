package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.CodeNames;
import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.LegalReferences;
import dk.samvaer.visitation.domain.reference.PensionAges;
import dk.samvaer.visitation.domain.reference.Units;

/**
 * Who decides, and under which law.
 *
 * @param units the deciding unit, to which complaints are sent as well
 * @param names of suppliers and modes of transport
 */
// R10, CFG-01, CP-01
public record Authority(
        Units units, CodeNames names, LegalReferences law, ComplaintPeriod complaints, PensionAges pensionAges) {}
