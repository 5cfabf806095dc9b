package dk.samvaer.visitation.domain;

import dk.samvaer.visitation.domain.reference.ComplaintPeriod;
import dk.samvaer.visitation.domain.reference.LegalReferences;
import dk.samvaer.visitation.domain.reference.PensionAges;

/**
 * Who decides, and under which law.
 *
 * @param unit name of the deciding unit, to which complaints are sent as well
 */
// R10, CFG-01, CP-01
public record Authority(String unit, LegalReferences law, ComplaintPeriod complaints, PensionAges pensionAges) {}
